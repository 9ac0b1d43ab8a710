using Transcripts.Attitudes.Rules;

namespace Transcripts.Attitudes.Learning;

/// <summary>What the rules say of the target: their score, the rules that fired and the cues that they fired on.</summary>
internal static class RuleFeatures
{
    private const double Limit = 2;

    private const int LongestCue = 5;

    public static void AddStance(Stance stance, FeatureSet features)
    {
        features.Mark("rules: polarity " + TargetView.Signed(stance.Polarity));
        features.Set("rules: score", Math.Clamp(stance.Score, -Limit, Limit));
        features.Mark("rules: score " + Bucket(stance.Score));
        features.Mark($"rules: best {stance.Rule} {TargetView.Signed(stance.Polarity)}");
    }

    public static void AddJudgements(TargetView view, FeatureSet features)
    {
        foreach (var judgement in view.Reading.Judgements)
        {
            var isToward = judgement.Target == StanceAnalysis.Target;
            var isAct = !isToward && judgement.Holder == StanceAnalysis.Target;
            var sign = TargetView.Signed(judgement.Polarity);
            var name = isToward ? $"rule: {judgement.Rule}{(judgement.IsOwned ? " (owned)" : "")}" : isAct ? "act: " + judgement.Rule : "between others:";
            features.Add($"{name} {sign}", 1);
            if (isToward || isAct)
                features.Mark($"{(isToward ? "cue toward" : "cue of act")}: {Cue(view, judgement.First, judgement.End)} {sign}");
        }
    }

    private static string Bucket(double score) => score switch
    {
        <= -1 => "<= -1",
        <= -0.5 => "<= -0.5",
        <= -0.25 => "<= -0.25",
        <= -0.12 => "<= -0.12",
        < 0 => "< 0",
        0 => "0",
        < 0.12 => "> 0",
        < 0.25 => ">= 0.12",
        < 0.5 => ">= 0.25",
        < 1 => ">= 0.5",
        _ => ">= 1",
    };

    private static string Cue(TargetView view, int first, int end) =>
        string.Join(' ', Enumerable.Range(first, Math.Min(end - first, LongestCue)).Select(view.Lemma));
}
