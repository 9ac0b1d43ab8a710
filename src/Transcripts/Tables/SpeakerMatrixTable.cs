using Microsoft.Data.Analysis;
using Transcripts.Speakers;

namespace Transcripts.Tables;

/// <summary>A matrix of speakers as a table.</summary>
public static class SpeakerMatrixTable
{
    /// <summary>A row for each cell above 0, row by row. Columns: <c>Row</c>, <c>Column</c> (speakers), <c>Count</c>.</summary>
    public static DataFrame ToDataFrame(this SpeakerMatrix matrix) => new(
        Column.Of("Row", matrix.Cells.Select(cell => cell.Row.Name)),
        Column.Of("Column", matrix.Cells.Select(cell => cell.Column.Name)),
        Column.Of("Count", matrix.Cells.Select(cell => cell.Count)));
}
