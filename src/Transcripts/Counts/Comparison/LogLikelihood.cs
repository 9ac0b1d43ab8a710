namespace Transcripts.Counts.Comparison;

/// <summary>
/// The log-likelihood ratio G² of a feature in two groups, over four cells: occurrences and other words of each group
/// (Dunning 1993, "Accurate methods for the statistics of surprise and coincidence", Computational Linguistics 19).
/// It measures evidence, not size: in a long text a small difference has a large G².
/// </summary>
public static class LogLikelihood
{
    /// <summary>
    /// 2 Σ O ln (O / E), 0 or more without a bound; a cell of 0 adds 0. Under chance distributed as χ² with one degree of freedom.
    /// Null where a group has no words or fewer than occurrences.
    /// </summary>
    public static double? Of(CountPair counts)
    {
        if (!counts.HasCells)
            return null;
        var (first, second, off) = (counts.FirstExpected, counts.SecondExpected, counts.FirstDifference);
        return 2 * (Term(first, off) + Term(second, -off) + Term(counts.FirstSize - first, -off) + Term(counts.SecondSize - second, off));
    }

    /// <summary>
    /// What a cell adds to half of G², O ln (O / E) − (O − E). The differences of all cells add up to 0, so that the sum is the same
    /// as without them, and since no term is below 0 nothing of it is lost where cells are large and differences small.
    /// </summary>
    /// <param name="expected">E, 0 or more.</param>
    /// <param name="difference">O − E; of an E of 0 it is 0.</param>
    internal static double Term(double expected, double difference)
    {
        if (difference == 0)
            return 0;
        var ratio = difference / expected;
        return ratio <= -1 ? expected : expected * (Math.Abs(ratio) < 0.1 ? Series(ratio) : ((1 + ratio) * Math.Log(1 + ratio)) - ratio);
    }

    /// <summary>(1 + t) ln (1 + t) − t for small t: t²/2 − t³/6 + t⁴/12 − …</summary>
    private static double Series(double t)
    {
        var power = t * t;
        var sum = power / 2;
        for (var k = 3; k < 18; k++)
        {
            power *= -t;
            sum += power / (k * (k - 1));
        }

        return sum;
    }
}
