namespace Transcripts.Counts.Comparison;

/// <summary>
/// Pearson's χ² of a feature in two groups, over four cells: occurrences and other words of each group (Pearson 1900). Where
/// an occurrence is expected less than five times, its distribution under chance is not χ² and its p-value not to be
/// trusted (Cochran 1954); G² bears rare words better.
/// </summary>
public static class ChiSquare
{
    /// <summary>The least expected number of a cell for which χ² is to be trusted.</summary>
    public const int LeastExpected = 5;

    /// <summary>
    /// Σ (O − E)² / E, 0 or more, with one degree of freedom. Null where a group has no words or fewer than occurrences, and where all
    /// words of both groups are the feature or none is.
    /// </summary>
    /// <param name="counts">The counts.</param>
    /// <param name="yates">Whether each difference is made smaller by a half, at most to 0 (Yates 1934); by default not.</param>
    public static double? Of(CountPair counts, bool yates = false)
    {
        if (counts.Cells?.ChiSquare is not { } chiSquare || !yates)
            return counts.Cells?.ChiSquare;
        var difference = Math.Abs(counts.FirstDifference);
        var less = difference > 0.5 ? (difference - 0.5) / difference : 0;
        return less * less * chiSquare;
    }

    /// <summary>Whether a cell is expected to have less than <see cref="LeastExpected"/>. Null where χ² is.</summary>
    public static bool? HasLowExpected(CountPair counts)
    {
        if (!counts.HasCells)
            return null;
        var (first, second) = (counts.FirstExpected, counts.SecondExpected);
        return Math.Min(Math.Min(first, second), Math.Min(counts.FirstSize - first, counts.SecondSize - second)) < LeastExpected;
    }
}
