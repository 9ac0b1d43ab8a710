using Microsoft.Data.Analysis;
using Transcripts.Speakers;

namespace Transcripts.Tables;

/// <summary>Who follows whom as a table.</summary>
public static class TurnTakingTable
{
    /// <summary>A row for each pair that occurs. Columns: <c>Before</c> (who was heard), <c>Next</c> (who then begins a turn), <c>Turns</c>.</summary>
    public static DataFrame ToDataFrame(this TurnTaking taking) => new(
        Column.Of("Before", taking.Follows.Cells.Select(cell => cell.Row.Name)),
        Column.Of("Next", taking.Follows.Cells.Select(cell => cell.Column.Name)),
        Column.Of("Turns", taking.Follows.Cells.Select(cell => cell.Count)));
}
