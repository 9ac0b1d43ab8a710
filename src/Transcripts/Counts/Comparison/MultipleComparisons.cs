namespace Transcripts.Counts.Comparison;

/// <summary>
/// p-values corrected for their number: of a thousand words that chance alone spreads, fifty have p below 0.05. The results
/// are in the order of the p-values given, none below its p-value and none above 1.
/// </summary>
public static class MultipleComparisons
{
    /// <summary>
    /// Corrected so that below 0.05 the chance of even one false difference among all is at most 0.05 (Holm 1979, "A simple
    /// sequentially rejective multiple test procedure").
    /// </summary>
    /// <param name="pValues">The p-values, 0 to 1.</param>
    public static double[] Holm(ReadOnlySpan<double> pValues)
    {
        var order = Order(pValues);
        var corrected = new double[order.Length];
        var greatest = 0.0;
        for (var rank = 0; rank < order.Length; rank++)
        {
            greatest = Math.Max(greatest, Math.Min(1, (order.Length - rank) * pValues[order[rank]]));
            corrected[order[rank]] = greatest;
        }

        return corrected;
    }

    /// <summary>
    /// Corrected so that of those below 0.05 about 5 % or fewer are expected to be false: the false discovery rate (Benjamini and
    /// Hochberg 1995, "Controlling the false discovery rate").
    /// </summary>
    /// <param name="pValues">The p-values, 0 to 1.</param>
    public static double[] BenjaminiHochberg(ReadOnlySpan<double> pValues)
    {
        var order = Order(pValues);
        var corrected = new double[order.Length];
        var least = 1.0;
        for (var rank = order.Length - 1; rank >= 0; rank--)
        {
            least = Math.Min(least, pValues[order[rank]] * order.Length / (rank + 1));
            corrected[order[rank]] = least;
        }

        return corrected;
    }

    /// <summary>The places of the p-values, the least first.</summary>
    private static int[] Order(ReadOnlySpan<double> pValues)
    {
        var keys = pValues.ToArray();
        var order = new int[keys.Length];
        for (var place = 0; place < order.Length; place++)
        {
            if (keys[place] is not (>= 0 and <= 1))
                throw new ArgumentOutOfRangeException(nameof(pValues), keys[place], "A p-value lies within 0 and 1.");
            order[place] = place;
        }

        Array.Sort(keys, order);
        return order;
    }
}
