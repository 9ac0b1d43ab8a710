using Microsoft.Data.Analysis;
using Transcripts.Speakers;

namespace Transcripts.Tables;

/// <summary>Turn lengths as a table.</summary>
public static class TurnLengthsTable
{
    /// <summary>A row for each turn that holds speech, in order. Columns: <c>Turn</c> (from 0), <c>Speaker</c>, <c>Kind</c>, <c>Words</c>.</summary>
    public static DataFrame ToDataFrame(this TurnLengths lengths) => new(
        Column.Of("Turn", lengths.Turns.Select(turn => turn.Turn)),
        Column.Of("Speaker", lengths.Turns.Select(turn => turn.Speaker.Name)),
        Column.Of("Kind", lengths.Turns.Select(turn => turn.Kind.ToWord())),
        Column.Of("Words", lengths.Turns.Select(turn => turn.Words)));
}
