using Microsoft.Data.Analysis;
using Transcripts.Topics;

namespace Transcripts.Tables;

/// <summary>How well segmentations meet a reference, as a table.</summary>
public static class SegmentationEvaluationTable
{
    /// <summary>
    /// A row for each method and baseline. Columns: <c>Method</c>, <c>Segments</c>, <c>Pk</c>, <c>WindowDiff</c> (0 best, to 1),
    /// <c>Hamming</c> (0 best), <c>Precision</c>, <c>Recall</c>, <c>F1</c> (of boundaries met exactly), then, of random
    /// segmentations with as many segments, <c>PkByChance</c> (mean), <c>PkChanceLower</c>, <c>PkChanceUpper</c> (interval of the
    /// draws), <c>PkAtLeastAsGood</c> (share of draws), and the same four of WindowDiff. Null where a figure is not defined.
    /// </summary>
    public static DataFrame ToDataFrame(this SegmentationEvaluation evaluation)
    {
        var rows = evaluation.Scores;
        return new DataFrame(
            Column.Of("Method", rows.Select(row => row.Method)),
            Column.Of("Segments", rows.Select(row => row.Segments)),
            Column.Of("Pk", rows.Select(row => row.Pk)),
            Column.Of("WindowDiff", rows.Select(row => row.WindowDiff)),
            Column.Of("Hamming", rows.Select(row => row.Hamming)),
            Column.Of("Precision", rows.Select(row => row.Boundaries?.Precision)),
            Column.Of("Recall", rows.Select(row => row.Boundaries?.Recall)),
            Column.Of("F1", rows.Select(row => row.Boundaries?.F1)),
            Column.Of("PkByChance", rows.Select(row => row.PkByChance?.Mean)),
            Column.Of("PkChanceLower", rows.Select(row => row.PkByChance?.Interval.Lower)),
            Column.Of("PkChanceUpper", rows.Select(row => row.PkByChance?.Interval.Upper)),
            Column.Of("PkAtLeastAsGood", rows.Select(row => row.PkByChance?.AtLeastAsGood)),
            Column.Of("WindowDiffByChance", rows.Select(row => row.WindowDiffByChance?.Mean)),
            Column.Of("WindowDiffChanceLower", rows.Select(row => row.WindowDiffByChance?.Interval.Lower)),
            Column.Of("WindowDiffChanceUpper", rows.Select(row => row.WindowDiffByChance?.Interval.Upper)),
            Column.Of("WindowDiffAtLeastAsGood", rows.Select(row => row.WindowDiffByChance?.AtLeastAsGood)));
    }
}
