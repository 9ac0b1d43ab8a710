using Microsoft.Data.Analysis;
using Transcripts.Resampling;
using Transcripts.Summaries;
using Transcripts.Summaries.Evaluation;

namespace Transcripts.Tables;

/// <summary>Scores and comparisons of summaries as tables.</summary>
public static class RougeTables
{
    private static readonly RougeMeasure[] Measures = Enum.GetValues<RougeMeasure>();

    /// <summary>A row for each measure. Columns: <c>Measure</c>, <c>Precision</c>, <c>Recall</c> and <c>F</c>, each 0 to 1.</summary>
    public static DataFrame ToDataFrame(this Rouge rouge) => new(
        Column.Of("Measure", Measures.Select(RougeMeasureName.Of)),
        Column.Of("Precision", Measures.Select(measure => rouge[measure].Precision)),
        Column.Of("Recall", Measures.Select(measure => rouge[measure].Recall)),
        Column.Of("F", Measures.Select(measure => rouge[measure].F)));

    /// <summary>The same with <c>Lower</c> and <c>Upper</c>, the percentile interval of F; null where there is none.</summary>
    public static DataFrame ToDataFrame(this RougeIntervals intervals)
    {
        var table = intervals.Score.ToDataFrame();
        table.Columns.Add(Column.Of("Lower", Measures.Select(measure => intervals.Percentile?[(int)measure].Lower)));
        table.Columns.Add(Column.Of("Upper", Measures.Select(measure => intervals.Percentile?[(int)measure].Upper)));
        return table;
    }

    /// <summary>
    /// A row for each system and measure. Columns: <c>System</c>, <c>Measure</c>, <c>Documents</c>, mean <c>Precision</c>, <c>Recall</c> and
    /// <c>F</c>, and intervals of the mean F: <c>Lower</c> and <c>Upper</c> (percentile), <c>BcaLower</c> and <c>BcaUpper</c>; null for
    /// fewer than two documents.
    /// </summary>
    public static DataFrame ToDataFrame(this RougeComparison comparison)
    {
        var rows = comparison.Rows;
        return new DataFrame(
            Column.Of("System", rows.Select(row => row.System)),
            Column.Of("Measure", rows.Select(row => RougeMeasureName.Of(row.Measure))),
            Column.Of("Documents", rows.Select(row => row.Documents)),
            Column.Of("Precision", rows.Select(row => row.Precision)),
            Column.Of("Recall", rows.Select(row => row.Recall)),
            Column.Of("F", rows.Select(row => row.F)),
            Column.Of("Lower", rows.Select(row => row.Percentile?.Lower)),
            Column.Of("Upper", rows.Select(row => row.Percentile?.Upper)),
            Column.Of("BcaLower", rows.Select(row => row.Bca?.Lower)),
            Column.Of("BcaUpper", rows.Select(row => row.Bca?.Upper)));
    }

    /// <summary>
    /// A row for each difference. Columns: <c>First</c>, <c>Second</c>, <c>Measure</c>, <c>Documents</c>, <c>Difference</c> (mean F, above 0
    /// where the first is ahead), its intervals <c>Lower</c> and <c>Upper</c> (percentile), <c>BcaLower</c> and <c>BcaUpper</c>, and the
    /// documents on which the first is <c>Ahead</c> and <c>Behind</c>.
    /// </summary>
    public static DataFrame ToDataFrame(this IEnumerable<PairedDifference> differences)
    {
        var rows = differences.ToList();
        return new DataFrame(
            Column.Of("First", rows.Select(row => row.First)),
            Column.Of("Second", rows.Select(row => row.Second)),
            Column.Of("Measure", rows.Select(row => RougeMeasureName.Of(row.Measure))),
            Column.Of("Documents", rows.Select(row => row.Documents)),
            Column.Of("Difference", rows.Select(row => row.Difference)),
            Column.Of("Lower", rows.Select(row => row.Percentile?.Lower)),
            Column.Of("Upper", rows.Select(row => row.Percentile?.Upper)),
            Column.Of("BcaLower", rows.Select(row => row.Bca?.Lower)),
            Column.Of("BcaUpper", rows.Select(row => row.Bca?.Upper)),
            Column.Of("Ahead", rows.Select(row => row.Ahead)),
            Column.Of("Behind", rows.Select(row => row.Behind)));
    }

    /// <summary>A row for each actor or topic. Columns: <c>Name</c>, <c>Document</c> and <c>Summary</c> (sentences that have it).</summary>
    public static DataFrame ToDataFrame(this SummaryCoverage coverage) => new(
        Column.Of("Name", coverage.Rows.Select(row => row.Name)),
        Column.Of("Document", coverage.Rows.Select(row => row.Document)),
        Column.Of("Summary", coverage.Rows.Select(row => row.Summary)));

    /// <summary>One row. Columns: <c>MeanSimilarity</c>, <c>Nearest</c> and <c>RepeatedTerms</c>, each 0 to 1.</summary>
    public static DataFrame ToDataFrame(this SummaryRedundancy redundancy) => new(
        Column.Of("MeanSimilarity", [redundancy.MeanSimilarity]),
        Column.Of("Nearest", [redundancy.Nearest]),
        Column.Of("RepeatedTerms", [redundancy.RepeatedTerms]));

    /// <summary>
    /// A row for each method and measure, random extracts and the oracle behind the methods. Columns: <c>Method</c>, <c>Measure</c>, <c>Words</c>
    /// (of random extracts their mean, as are the next three), <c>Precision</c>, <c>Recall</c>, <c>F</c>, <c>Lower</c> and <c>Upper</c> (of a
    /// method the percentile interval of F over lines of the reference, null where there is none; of random extracts the range that
    /// holds most of them), and <c>RandomAtLeast</c>, how many of the random extracts score as much or more (null for themselves).
    /// </summary>
    public static DataFrame ToDataFrame(this MethodComparison comparison)
    {
        var random = comparison.Random;
        var rows = comparison.Methods.Select(RowsOf).Append(Measures.Select(measure => (
                Method: RandomExtract.Name,
                Measure: measure,
                random.Words,
                Precision: random.Mean(draw => draw[measure].Precision),
                Recall: random.Mean(draw => draw[measure].Recall),
                F: random.Mean(draw => draw[measure].F),
                Interval: (Interval?)random.Range(draw => draw[measure].F),
                AtLeast: (int?)null)))
            .Append(RowsOf(comparison.Oracle)).SelectMany(all => all).ToList();
        return new DataFrame(
            Column.Of("Method", rows.Select(row => row.Method)),
            Column.Of("Measure", rows.Select(row => RougeMeasureName.Of(row.Measure))),
            Column.Of("Words", rows.Select(row => row.Words)),
            Column.Of("Precision", rows.Select(row => row.Precision)),
            Column.Of("Recall", rows.Select(row => row.Recall)),
            Column.Of("F", rows.Select(row => row.F)),
            Column.Of("Lower", rows.Select(row => row.Interval?.Lower)),
            Column.Of("Upper", rows.Select(row => row.Interval?.Upper)),
            Column.Of("RandomAtLeast", rows.Select(row => row.AtLeast)));

        IEnumerable<(string Method, RougeMeasure Measure, double Words, double Precision, double Recall, double F, Interval? Interval, int? AtLeast)> RowsOf(MethodScore score) =>
            Measures.Select(measure => (
                score.Method,
                measure,
                (double)score.Summary.Words,
                score.Rouge.Score[measure].Precision,
                score.Rouge.Score[measure].Recall,
                score.Rouge.Score[measure].F,
                score.Rouge.Percentile?[(int)measure],
                (int?)random.AtLeast(measure, score.Rouge.Score[measure].F)));
    }

    /// <summary>
    /// A row for each method, length and measure. Columns: <c>Method</c>, <c>Budget</c> (most words), <c>Words</c> (used; of random extracts
    /// their mean, as are the next three), <c>Measure</c>, <c>Precision</c>, <c>Recall</c>, <c>F</c>, and <c>Lower</c> and <c>Upper</c>, the range of
    /// F that holds most random extracts; null for the others.
    /// </summary>
    public static DataFrame ToDataFrame(this LengthCurve curve)
    {
        var rows = curve.Points.SelectMany(point => Measures.Select(measure => (Point: point, Measure: measure, Score: point[measure]))).ToList();
        return new DataFrame(
            Column.Of("Method", rows.Select(row => row.Point.Method)),
            Column.Of("Budget", rows.Select(row => row.Point.Budget)),
            Column.Of("Words", rows.Select(row => row.Point.Words)),
            Column.Of("Measure", rows.Select(row => RougeMeasureName.Of(row.Measure))),
            Column.Of("Precision", rows.Select(row => row.Score.Precision)),
            Column.Of("Recall", rows.Select(row => row.Score.Recall)),
            Column.Of("F", rows.Select(row => row.Score.F)),
            Column.Of("Lower", rows.Select(row => row.Score.Range?.Lower)),
            Column.Of("Upper", rows.Select(row => row.Score.Range?.Upper)));
    }
}
