using Microsoft.Data.Analysis;
using Transcripts.Agreement;

namespace Transcripts.Tables;

/// <summary>Precision and recall as a table.</summary>
public static class PrecisionRecallTable
{
    /// <summary>
    /// One row, so that labels can be put below each other. Columns: <c>TruePositives</c>, <c>FalsePositives</c>,
    /// <c>FalseNegatives</c>, <c>TrueNegatives</c>, <c>Precision</c>, <c>Recall</c>, <c>F1</c> (0 to 1, null where not defined),
    /// <c>Kappa</c> (Cohen, null likewise and where there are no <c>TrueNegatives</c>).
    /// </summary>
    public static DataFrame ToDataFrame(this PrecisionRecall found) => new(
        Column.Of("TruePositives", [found.TruePositives]),
        Column.Of("FalsePositives", [found.FalsePositives]),
        Column.Of("FalseNegatives", [found.FalseNegatives]),
        Column.Of("TrueNegatives", [found.TrueNegatives]),
        Column.Of("Precision", [found.Precision]),
        Column.Of("Recall", [found.Recall]),
        Column.Of("F1", [found.F1]),
        Column.Of("Kappa", [found.Kappa]));
}
