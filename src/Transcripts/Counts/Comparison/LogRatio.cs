using Transcripts.Resampling;

namespace Transcripts.Counts.Comparison;

/// <summary>
/// The log ratio of a feature in two groups (Hardie 2014, "Log Ratio: an informal introduction"): how many times its rate
/// doubles from the second group to the first. It measures size, not evidence: a word used once and never has a large one.
/// </summary>
public static class LogRatio
{
    /// <summary>What an occurrence of 0 counts as, in either group: half an occurrence.</summary>
    public const double InPlaceOfZero = 0.5;

    /// <summary>
    /// The logarithm to base 2 of the first rate over the second: 1 is twice as often in the first group, -1 half as often. An
    /// occurrence of 0 counts as <see cref="InPlaceOfZero"/>, but where in a small group this would be more than the rate of the other,
    /// and so turn the sign, the log ratio is 0. Null where both are 0 or a group has no words.
    /// </summary>
    public static double? Of(CountPair counts)
    {
        if (!counts.HasSizes || (counts.First == 0 && counts.Second == 0))
            return null;
        var ratio = Math.Log2(Rate(counts.First, counts.FirstSize) / Rate(counts.Second, counts.SecondSize));
        return Math.Sign(ratio) == counts.Direction ? ratio : 0;
    }

    /// <summary>
    /// The interval of the log ratio by the normal approximation for the logarithm of a ratio of rates (Katz, Baptista, Azen
    /// and Pike 1978), which takes each word as drawn by itself. Null where an occurrence is 0 or the four cells cannot be.
    /// </summary>
    /// <param name="counts">The counts.</param>
    /// <param name="confidence">Above 0 and below 1.</param>
    public static Interval? IntervalOf(CountPair counts, double confidence)
    {
        if (!counts.HasCells || counts.First == 0 || counts.Second == 0)
            return null;
        var variance = (1.0 / counts.First) - (1.0 / counts.FirstSize) + (1.0 / counts.Second) - (1.0 / counts.SecondSize);
        var reach = NormalDistribution.Quantile((1 + confidence) / 2) * Math.Sqrt(Math.Max(0, variance)) / Math.Log(2);
        var centre = Of(counts)!.Value;
        return new Interval(centre - reach, centre + reach);
    }

    private static double Rate(long count, long size) => (count == 0 ? InPlaceOfZero : count) / size;
}
