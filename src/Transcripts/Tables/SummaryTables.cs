using Microsoft.Data.Analysis;
using Transcripts.Summaries;

namespace Transcripts.Tables;

/// <summary>Rankings of sentences and summaries as tables.</summary>
public static class SummaryTables
{
    /// <summary>
    /// A row for each sentence, best first. Columns: <c>Rank</c> (from 0), <c>Sentence</c> (its index in the transcript), <c>Turn</c>,
    /// <c>Speaker</c>, <c>Words</c>, <c>Score</c>, a column for each reason, <c>Start</c> and <c>End</c> (UTF-16 offsets) and <c>Text</c>.
    /// </summary>
    public static DataFrame ToDataFrame(this SentenceRanking ranking)
    {
        var rows = ranking.Sentences;
        var reasons = rows.IsEmpty ? [] : rows[0].Reasons.Select((reason, at) => Column.Of(reason.Name, rows.Select(row => row.Reasons[at].Value)));
        return new DataFrame(
        [
            Column.Of("Rank", rows.Select(row => row.Rank)),
            Column.Of("Sentence", rows.Select(row => row.Sentence.Index)),
            Column.Of("Turn", rows.Select(row => row.Sentence.Turn)),
            Column.Of("Speaker", rows.Select(row => row.Sentence.Speaker.Name)),
            Column.Of("Words", rows.Select(row => row.Words)),
            Column.Of("Score", rows.Select(row => row.Score)),
            .. reasons,
            Column.Of("Start", rows.Select(row => row.Sentence.Extent.Start)),
            Column.Of("End", rows.Select(row => row.Sentence.Extent.End)),
            Column.Of("Text", rows.Select(row => row.Sentence.Text(ranking.Document.Transcript))),
        ]);
    }

    /// <summary>
    /// A row for each sentence of the summary, in document order. Columns: <c>Sentence</c> (its index in the transcript), <c>Turn</c>,
    /// <c>Speaker</c>, <c>Rank</c> (from 0), <c>Score</c>, <c>Words</c>, <c>Text</c>, <c>Pronoun</c> (that would hang, or null),
    /// <c>Referent</c> (whom it means, or null), <c>Start</c> and <c>End</c> (UTF-16 offsets).
    /// </summary>
    public static DataFrame ToDataFrame(this Summary summary)
    {
        var rows = summary.Sentences;
        return new DataFrame(
            Column.Of("Sentence", rows.Select(row => row.Sentence.Index)),
            Column.Of("Turn", rows.Select(row => row.Sentence.Turn)),
            Column.Of("Speaker", rows.Select(row => row.Speaker.Name)),
            Column.Of("Rank", rows.Select(row => row.Ranked.Rank)),
            Column.Of("Score", rows.Select(row => row.Ranked.Score)),
            Column.Of("Words", rows.Select(row => row.Ranked.Words)),
            Column.Of("Text", rows.Select(row => row.Text)),
            Column.Of("Pronoun", rows.Select(row => row.Hanging?.Pronoun)),
            Column.Of("Referent", rows.Select(row => row.Hanging?.Referent)),
            Column.Of("Start", rows.Select(row => row.Extent.Start)),
            Column.Of("End", rows.Select(row => row.Extent.End)));
    }
}
