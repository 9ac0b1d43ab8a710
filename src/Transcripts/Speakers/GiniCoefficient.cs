namespace Transcripts.Speakers;

/// <summary>
/// How unequally words fall to speakers: half the mean difference between two speakers drawn with replacement, over
/// the mean (Gini 1912; computed from ranks, Sen 1973, On Economic Inequality, section 2.7).
/// </summary>
/// <param name="Value">
/// Without correction: 0 for equal shares (and for one speaker, or none) up to 1 − 1/n for n speakers of whom one has nearly all.
/// </param>
/// <param name="Corrected">
/// Times n/(n − 1), so that it reaches towards 1 for few speakers too (Deltas 2003): the form to compare meetings of
/// different size by. Null for fewer than two speakers with words.
/// </param>
public readonly record struct GiniCoefficient(double Value, double? Corrected)
{
    /// <summary>The coefficient of <paramref name="words"/>, the words of each speaker, 0 or more; speakers without words do not count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static GiniCoefficient Of(IEnumerable<int> words)
    {
        var shares = FloorShares.Of(words);
        var count = shares.Length;
        if (count < 2)
            return new GiniCoefficient(0, null);
        var value = Math.Max(0, shares.Order().Select((share, rank) => ((2 * rank) + 1 - count) * share).Sum() / count);
        return new GiniCoefficient(value, Math.Min(1, value * count / (count - 1)));
    }
}
