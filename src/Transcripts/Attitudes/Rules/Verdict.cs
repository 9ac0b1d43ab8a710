namespace Transcripts.Attitudes.Rules;

/// <summary>What all judgements of a sentence come to for one holder and target: the sign of the sum of their strengths, and the strongest of that sign.</summary>
internal readonly record struct Verdict(int Holder, int Target, int Polarity, int Strength, string Rule, int First, int End)
{
    /// <summary>The verdicts on a sentence in the order of their first judgement.</summary>
    public static IEnumerable<Verdict> Of(List<Judgement> judgements, int speaker, bool attribution)
    {
        var groups = judgements
            .Where(judgement => judgement.Holder != Judgement.Somebody)
            .GroupBy(judgement => (Holder: judgement.Holder == Judgement.Speaker || !attribution ? speaker : judgement.Holder, judgement.Target))
            .Where(group => group.Key.Holder != group.Key.Target);
        foreach (var group in groups)
        {
            var sum = group.Sum(judgement => judgement.Polarity * ((2 * judgement.Strength) - (judgement.IsOwned ? 1 : 0)));

            // As much good as bad: what is said last stays.
            var sign = sum != 0 ? Math.Sign(sum) : group.Last().Polarity;
            var best = group.Where(judgement => judgement.Polarity == sign).MaxBy(judgement => judgement.Strength);
            yield return new Verdict(group.Key.Holder, group.Key.Target, sign, best.Strength, best.Rule, best.First, best.End);
        }
    }
}
