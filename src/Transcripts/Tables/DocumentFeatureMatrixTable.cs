using Microsoft.Data.Analysis;
using Transcripts.Counts;

namespace Transcripts.Tables;

/// <summary>A document-feature matrix as a table.</summary>
public static class DocumentFeatureMatrixTable
{
    /// <summary>
    /// A row for each cell above 0, unit by unit, features in the order of their first occurrence: the matrix in long form. Columns: <c>Unit</c>
    /// (its index), <c>Name</c>, <c>Speaker</c> (null where several speak or nobody), <c>Turn</c> (null likewise), <c>Words</c>
    /// (running words of the unit), <c>Feature</c>, <c>Count</c> and <c>PerThousand</c> (of the unit's running words).
    /// </summary>
    public static DataFrame ToDataFrame(this DocumentFeatureMatrix matrix)
    {
        var cells = matrix.Units.SelectMany(unit => matrix.Row(unit.Index).ToArray(), (unit, cell) => (Unit: unit, cell.Feature, cell.Count)).ToList();
        return new DataFrame(
            Column.Of("Unit", cells.Select(cell => cell.Unit.Index)),
            Column.Of("Name", cells.Select(cell => cell.Unit.Name)),
            Column.Of("Speaker", cells.Select(cell => cell.Unit.Speaker?.Name)),
            Column.Of("Turn", cells.Select(cell => cell.Unit.Turn)),
            Column.Of("Words", cells.Select(cell => matrix.Words[cell.Unit.Index])),
            Column.Of("Feature", cells.Select(cell => matrix.Features[cell.Feature])),
            Column.Of("Count", cells.Select(cell => cell.Count)),
            Column.Of("PerThousand", cells.Select(cell => 1000.0 * cell.Count / matrix.Words[cell.Unit.Index])));
    }
}
