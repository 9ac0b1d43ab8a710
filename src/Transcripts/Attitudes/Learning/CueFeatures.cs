using Transcripts.Attitudes.Rules;

namespace Transcripts.Attitudes.Learning;

/// <summary>The words and phrases of the lexicon: sign, strength and frame, on which side of the target, how far off, in its clause or not, negated or not.</summary>
internal static class CueFeatures
{
    // A cue ten words off counts half of one beside the target.
    private const double Reach = 10;

    public static void Add(TargetView view, FeatureSet features)
    {
        var (good, bad) = (0.0, 0.0);
        for (var index = 0; index < view.Sentence.Count;)
        {
            if (CueFinder.At(view.Reading, index) is not { } cue)
            {
                index++;
                continue;
            }

            index = cue.Gap >= 0 ? index + 1 : cue.End;
            var weight = Add(view, cue, features) / (1 + (view.Distance(cue.First, cue.End) / Reach));
            (good, bad) = weight > 0 ? (good + weight, bad) : (good, bad - weight);
        }

        features.Set("cues: good", Math.Min(good, 4));
        features.Set("cues: bad", Math.Min(bad, 4));
        features.Set("cues: balance", Math.Clamp(good - bad, -3, 3));
    }

    /// <summary>Adds a cue; the answer is its signed strength.</summary>
    private static double Add(TargetView view, Cue cue, FeatureSet features)
    {
        var entry = cue.Entries[0];
        var clause = view.Sentence.Words[cue.Head].Clause;
        var isNegated = view.Reading.Contexts.IsNegated(clause);
        var sign = isNegated ? -entry.Polarity : entry.Polarity;
        var signed = TargetView.Signed(sign);
        var strength = 0.5 + (0.25 * entry.Strength);
        var side = cue.End <= view.First ? "left" : cue.First >= view.End ? "right" : "across";
        var same = clause == view.Clause ? "same clause" : "other clause";
        features.Add($"cues: {signed} {side} {Near(view.Distance(cue.First, cue.End))}", strength);
        features.Add($"cues: {signed} {same}", strength);
        features.Add($"cues: {signed} {same} {side} {cue.PartOfSpeech} {entry.Frame}", strength);
        features.Mark($"cue {side}: {entry.Lemma}{(isNegated ? " (negated)" : "")}");
        return sign * strength;
    }

    private static string Near(int distance) => distance switch
    {
        0 => "beside",
        < 3 => "within 2",
        < 6 => "within 5",
        < 12 => "within 11",
        _ => "far",
    };
}
