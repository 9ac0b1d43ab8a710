namespace Transcripts.Resampling;

/// <summary>
/// A ratio of two sums over items in sequence: a share of sentences, hits per thousand words. Sums over any stretch, also
/// one that runs round from the last item to the first, are differences of running sums.
/// </summary>
internal sealed class RatioOfSums
{
    private readonly long[] over;
    private readonly long[] under;

    /// <summary>A ratio.</summary>
    /// <param name="numerators">What each item adds above.</param>
    /// <param name="denominators">What each item adds below, above 0; as many.</param>
    /// <param name="scale">What the quotient is multiplied by, such as 1,000 for a rate per thousand.</param>
    public RatioOfSums(IEnumerable<int> numerators, IEnumerable<int> denominators, double scale = 1)
    {
        over = RunningSums([.. numerators]);
        under = RunningSums([.. denominators]);
        Scale = scale;
        if (over.Length != under.Length)
            throw new ArgumentException("Each item has a numerator and a denominator.", nameof(denominators));
    }

    /// <summary>Number of items.</summary>
    public int Length => (over.Length - 1) / 2;

    /// <summary>What the quotient is multiplied by.</summary>
    public double Scale { get; }

    /// <summary>The ratio over all items; 0 where there are none.</summary>
    public double Value => Length > 0 ? Scale * over[Length] / under[Length] : 0;

    /// <summary>The ratio over blocks of <paramref name="length"/> items that begin at <paramref name="starts"/>, the last of them of <paramref name="lastLength"/>.</summary>
    public double Of(ReadOnlySpan<int> starts, int length, int lastLength)
    {
        var (above, below) = (0L, 0L);
        for (var block = 0; block < starts.Length; block++)
        {
            var end = starts[block] + (block == starts.Length - 1 ? lastLength : length);
            above += over[end] - over[starts[block]];
            below += under[end] - under[starts[block]];
        }

        return Scale * above / below;
    }

    /// <summary>The ratio with the block of <paramref name="length"/> items left out at each place in turn; fewer items than there are.</summary>
    public double[] Jackknife(int length)
    {
        var values = new double[Length];
        for (var start = 0; start < values.Length; start++)
        {
            var above = over[Length] - (over[start + length] - over[start]);
            var below = under[Length] - (under[start + length] - under[start]);
            values[start] = Scale * above / below;
        }

        return values;
    }

    /// <summary>Sums of the first 0, 1, 2, … values of the sequence taken twice.</summary>
    private static long[] RunningSums(int[] values)
    {
        var sums = new long[(2 * values.Length) + 1];
        for (var index = 0; index < 2 * values.Length; index++)
            sums[index + 1] = sums[index] + values[index % values.Length];
        return sums;
    }
}
