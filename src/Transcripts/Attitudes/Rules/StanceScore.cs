using Transcripts.Attitudes.Lexicon;

namespace Transcripts.Attitudes.Rules;

/// <summary>Weighs what the rules found into one stance toward the target.</summary>
internal static class StanceScore
{
    // Weights by relation, set by judgement: an attitude toward the target counts in full, an act of the target by half.
    private const double Toward = 1;
    private const double Owned = 0.7;
    private const double Act = 0.5;

    // A word that no rule binds to the target weighs little, and the less the farther off it stands.
    private const double Near = 0.3;
    private const double Reach = 10;
    private const int Window = 60;

    // English has more good words than bad, so that a good one says less (Boucher and Osgood 1969, "The Pollyanna hypothesis").
    private const double Positive = 0.75;

    private const double Threshold = 0.12;

    public static Stance Of(SentenceReading reading, int target, int other, TextSpan named)
    {
        var score = 0.0;
        var best = (Weight: 0.0, Rule: "", First: 0, End: 0);
        foreach (var judgement in reading.Judgements)
        {
            var weight = judgement.Target == target ? (judgement.IsOwned ? Owned : Toward)
                : judgement.Holder == target && judgement.Target == other ? Act
                : 0;
            Count(weight * judgement.Polarity * Scale(judgement.Strength), judgement.Rule, judgement.First, judgement.End);
        }

        if (score == 0)
            CountNear(reading, target, Count);
        var polarity = score >= Threshold ? 1 : score <= -Threshold ? -1 : 0;
        return new Stance(polarity, score, best.Rule, best.Weight > 0 ? reading.Structure.SpanOf(best.First, best.End) : named);

        void Count(double amount, string rule, int first, int end)
        {
            score += amount;
            if (Math.Abs(amount) > best.Weight)
                best = (Math.Abs(amount), rule, first, end);
        }
    }

    private static double Scale(int strength) => 0.5 + (0.25 * strength);

    // No rule reached the target. Words whose attitude hangs on a preposition that is not there say nothing.
    private static void CountNear(SentenceReading reading, int target, Action<double, string, int, int> count)
    {
        var sentence = reading.Structure;
        for (var index = 0; index < sentence.Count;)
        {
            if (CueFinder.At(reading, index) is not { } cue)
            {
                index++;
                continue;
            }

            index = cue.Gap >= 0 ? index + 1 : cue.End;
            if (cue.Entries.FirstOrDefault(entry => entry.Frame.Target != FrameRole.Prepositional) is not { } entry)
                continue;
            if (Distance(reading, cue, target) is var distance && distance == Window)
                continue;
            var sign = reading.Contexts.IsNegated(sentence.Words[cue.Head].Clause) ? -0.5 : 1;
            var rarity = entry.Polarity > 0 ? Positive : 1;
            count(Near * sign * rarity * entry.Polarity * Scale(entry.Strength) / (1 + (distance / Reach)), "word near the target", cue.First, cue.End);
        }
    }

    // In words, to the nearest mention of the target; the window where there is none in it.
    private static int Distance(SentenceReading reading, Cue cue, int target)
    {
        for (var distance = 0; distance < Window; distance++)
        {
            if (IsTarget(reading, cue.First - 1 - distance, target) || IsTarget(reading, cue.End + distance, target))
                return distance;
        }

        return Window;
    }

    private static bool IsTarget(SentenceReading reading, int word, int target) =>
        (uint)word < (uint)reading.Structure.Count && reading.Mentions.At(word) is { Actors: [var actor] } && actor == target;
}
