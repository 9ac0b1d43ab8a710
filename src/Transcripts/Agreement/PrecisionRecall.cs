namespace Transcripts.Agreement;

/// <summary>How well a yes or no that was predicted meets the reference (van Rijsbergen 1979, Information Retrieval, chapter 7).</summary>
/// <param name="TruePositives">Yes in both.</param>
/// <param name="FalsePositives">Predicted, but no in the reference.</param>
/// <param name="FalseNegatives">Yes in the reference, but not predicted.</param>
/// <param name="TrueNegatives">No in both.</param>
public readonly record struct PrecisionRecall(int TruePositives, int FalsePositives, int FalseNegatives, int TrueNegatives)
{
    /// <summary>Share of what was predicted that is right, 0 to 1; null where nothing was predicted.</summary>
    public double? Precision => Share(TruePositives, (long)TruePositives + FalsePositives);

    /// <summary>Share of what there is that was predicted, 0 to 1; null where the reference has none.</summary>
    public double? Recall => Share(TruePositives, (long)TruePositives + FalseNegatives);

    /// <summary>Harmonic mean of both, 2 TP / (2 TP + FP + FN), 0 to 1; null where neither has any.</summary>
    public double? F1 => Share(2L * TruePositives, (2L * TruePositives) + FalsePositives + FalseNegatives);

    /// <summary>Agreement beyond chance (<see cref="CohenKappa"/>), -1 to 1; null where both always say the same one thing.</summary>
    public double? Kappa => CohenKappa.Of(Matrix);

    /// <summary>The same as a matrix: rows the reference, columns the prediction, labels "yes" and "no".</summary>
    public ConfusionMatrix Matrix => new(["yes", "no"], [TruePositives, FalseNegatives, FalsePositives, TrueNegatives]);

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
