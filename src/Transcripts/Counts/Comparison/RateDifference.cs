using Transcripts.Resampling;

namespace Transcripts.Counts.Comparison;

/// <summary>The difference of a feature's rates in two groups, in occurrences per thousand words: what a reader meets.</summary>
public static class RateDifference
{
    /// <summary>First rate less second rate, per thousand words: -1,000 to 1,000. Null where a group has no words.</summary>
    public static double? Of(CountPair counts) => counts.FirstPerThousand - counts.SecondPerThousand;

    /// <summary>
    /// The interval of the difference from the score intervals of the two rates (Newcombe 1998, "Interval estimation for the
    /// difference between independent proportions", method 10), which holds for occurrences of 0 too. It takes each word as
    /// drawn by itself. Null where the four cells cannot be.
    /// </summary>
    /// <param name="counts">The counts.</param>
    /// <param name="confidence">Above 0 and below 1.</param>
    public static Interval? IntervalOf(CountPair counts, double confidence)
    {
        if (!counts.HasCells)
            return null;
        var z = NormalDistribution.Quantile((1 + confidence) / 2);
        var (first, second) = ((double)counts.First / counts.FirstSize, (double)counts.Second / counts.SecondSize);
        var (firstScore, secondScore) = (Score(first, counts.FirstSize, z), Score(second, counts.SecondSize, z));
        var difference = first - second;
        return new Interval(
            1000 * (difference - Root(first - firstScore.Lower, secondScore.Upper - second)),
            1000 * (difference + Root(firstScore.Upper - first, second - secondScore.Lower)));
    }

    private static double Root(double one, double other) => Math.Sqrt((one * one) + (other * other));

    /// <summary>The score interval of a rate (Wilson 1927).</summary>
    private static Interval Score(double rate, double size, double z)
    {
        var centre = rate + (z * z / (2 * size));
        var reach = z * Math.Sqrt((rate * (1 - rate) / size) + (z * z / (4 * size * size)));
        var scale = 1 + (z * z / size);
        return new Interval(Math.Max(0, (centre - reach) / scale), Math.Min(1, (centre + reach) / scale));
    }
}
