using Microsoft.Data.Analysis;
using Transcripts.Agreement;

namespace Transcripts.Tables;

/// <summary>A confusion matrix as a table.</summary>
public static class ConfusionMatrixTable
{
    /// <summary>A row for each pair of labels, those that never occur included, row by row. Columns: <c>First</c>, <c>Second</c> (labels by the first and the second rater), <c>Count</c>.</summary>
    public static DataFrame ToDataFrame(this ConfusionMatrix matrix)
    {
        (int First, int Second)[] cells = [.. Enumerable.Range(0, matrix.Labels.Length).SelectMany(first => Enumerable.Range(0, matrix.Labels.Length).Select(second => (first, second)))];
        return new DataFrame(
            Column.Of("First", cells.Select(cell => matrix.Labels[cell.First])),
            Column.Of("Second", cells.Select(cell => matrix.Labels[cell.Second])),
            Column.Of("Count", cells.Select(cell => matrix[cell.First, cell.Second])));
    }
}
