using Microsoft.Data.Analysis;
using Transcripts.Counts.Concordances;

namespace Transcripts.Tables;

/// <summary>A concordance as a table.</summary>
public static class ConcordanceTable
{
    /// <summary>
    /// A row for each line, in the concordance's order. Columns: <c>Line</c> (from 0, in the order of the text),
    /// <c>Sentence</c> and <c>Turn</c> (from 0; null where it is of no turn), <c>Speaker</c> (null where nobody's), <c>Start</c>
    /// and <c>End</c> of the keyword (UTF-16 offsets), <c>Left</c>, <c>Keyword</c> and <c>Right</c> (in one line, ⟨…⟩ for what
    /// interrupts).
    /// </summary>
    public static DataFrame ToDataFrame(this Concordance concordance) => new(
        Column.Of("Line", concordance.Lines.Select(line => line.Index)),
        Column.Of("Sentence", concordance.Lines.Select(line => line.Sentence)),
        Column.Of("Turn", concordance.Lines.Select(line => line.Turn)),
        Column.Of("Speaker", concordance.Lines.Select(line => line.Speaker?.Name)),
        Column.Of("Start", concordance.Lines.Select(line => line.KeywordExtent.Start)),
        Column.Of("End", concordance.Lines.Select(line => line.KeywordExtent.End)),
        Column.Of("Left", concordance.Lines.Select(line => line.LeftText(concordance.Source))),
        Column.Of("Keyword", concordance.Lines.Select(line => line.KeywordText(concordance.Source))),
        Column.Of("Right", concordance.Lines.Select(line => line.RightText(concordance.Source))));
}
