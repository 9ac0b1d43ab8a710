namespace Transcripts.Agreement;

/// <summary>How well a yes or no that was predicted meets the reference (van Rijsbergen 1979, Information Retrieval, chapter 7).</summary>
/// <param name="TruePositives">Yes in both.</param>
/// <param name="FalsePositives">Predicted, but no in the reference.</param>
/// <param name="FalseNegatives">Yes in the reference, but not predicted.</param>
/// <param name="TrueNegatives">No in both; null where they cannot be counted, as of things found that have no list of candidates.</param>
public readonly record struct PrecisionRecall(int TruePositives, int FalsePositives, int FalseNegatives, int? TrueNegatives)
{
    /// <summary>Share of what was predicted that is right, 0 to 1; null where nothing was predicted.</summary>
    public double? Precision => Share(TruePositives, (long)TruePositives + FalsePositives);

    /// <summary>Share of what there is that was predicted, 0 to 1; null where the reference has none.</summary>
    public double? Recall => Share(TruePositives, (long)TruePositives + FalseNegatives);

    /// <summary>Harmonic mean of both, 2 TP / (2 TP + FP + FN), 0 to 1; null where neither has any.</summary>
    public double? F1 => Share(2L * TruePositives, (2L * TruePositives) + FalsePositives + FalseNegatives);

    /// <summary>Agreement beyond chance (<see cref="CohenKappa"/>), -1 to 1; null where both always say the same one thing, or true negatives are not counted.</summary>
    public double? Kappa => Matrix is { } matrix ? CohenKappa.Of(matrix) : null;

    /// <summary>The same as a matrix: rows the reference, columns the prediction, labels "yes" and "no"; null where true negatives are not counted.</summary>
    public ConfusionMatrix? Matrix => TrueNegatives is { } negatives ? new(["yes", "no"], [TruePositives, FalseNegatives, FalsePositives, negatives]) : null;

    /// <summary>Counts what was found against what was sought, where nobody listed what might have been: true negatives are null.</summary>
    /// <param name="hits">Found and sought.</param>
    /// <param name="found">Found in all.</param>
    /// <param name="sought">Sought in all.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="hits"/> is negative or more than one of the others.</exception>
    public static PrecisionRecall OfFound(int hits, int found, int sought)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hits, Math.Min(found, sought));
        return new PrecisionRecall(hits, found - hits, sought - hits, null);
    }

    /// <summary>Counts the items.</summary>
    /// <param name="items">Of each item, whether it is so in the reference and whether that was predicted.</param>
    public static PrecisionRecall Of(IEnumerable<(bool Reference, bool Predicted)> items)
    {
        var cells = new int[4];
        foreach (var (reference, predicted) in items)
            cells[(reference ? 2 : 0) + (predicted ? 1 : 0)]++;
        return new PrecisionRecall(cells[3], cells[1], cells[2], cells[0]);
    }

    /// <summary>The counts of two sets of items together.</summary>
    public PrecisionRecall Add(PrecisionRecall other) => new(
        TruePositives + other.TruePositives,
        FalsePositives + other.FalsePositives,
        FalseNegatives + other.FalseNegatives,
        TrueNegatives + other.TrueNegatives);

    /// <summary>The counts without those of <paramref name="other"/>, some of the same items.</summary>
    public PrecisionRecall Subtract(PrecisionRecall other) => new(
        TruePositives - other.TruePositives,
        FalsePositives - other.FalsePositives,
        FalseNegatives - other.FalseNegatives,
        TrueNegatives - other.TrueNegatives);

    private static double? Share(long part, long whole) => whole > 0 ? (double)part / whole : null;
}
