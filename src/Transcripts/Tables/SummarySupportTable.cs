using Microsoft.Data.Analysis;
using Transcripts.Summaries.Support;

namespace Transcripts.Tables;

/// <summary>The support of a text as tables.</summary>
public static class SummarySupportTable
{
    /// <summary>
    /// A row for each sentence of the text. Columns: <c>Index</c> (from 0), <c>Verdict</c> ("supported", "partly", "none"), <c>Strength</c>, <c>Best</c> and
    /// <c>Share</c> (0 to 1), <c>Words</c> (content words), <c>Found</c> (those that the source sentences named have), <c>UnknownNumbers</c>,
    /// <c>UnknownNames</c> (that the source never says) and <c>Elsewhere</c> (numbers and names that only other sentences have), each joined by ", ",
    /// <c>Source</c> (index of the best source sentence, or null), <c>Citations</c> and <c>Holding</c> (citations, and those that hold) and <c>Text</c>.
    /// </summary>
    public static DataFrame ToDataFrame(this SummarySupport support)
    {
        var rows = support.Sentences;
        return new DataFrame(
            Column.Of("Index", rows.Select(row => row.Sentence.Index)),
            Column.Of("Verdict", rows.Select(row => row.Verdict.ToWord())),
            Column.Of("Strength", rows.Select(row => row.Strength)),
            Column.Of("Best", rows.Select(row => row.Best)),
            Column.Of("Share", rows.Select(row => row.Share)),
            Column.Of("Words", rows.Select(row => row.Words.Length)),
            Column.Of("Found", rows.Select(row => row.Words.Count(word => word.IsFound))),
            Column.Of("UnknownNumbers", rows.Select(row => string.Join(", ", row.UnknownNumbers))),
            Column.Of("UnknownNames", rows.Select(row => string.Join(", ", row.UnknownNames))),
            Column.Of("Elsewhere", rows.Select(row => string.Join(", ", row.Elsewhere))),
            Column.Of("Source", rows.Select(row => row.Sources.IsEmpty ? (int?)null : row.Sources[0].Sentence.Index)),
            Column.Of("Citations", rows.Select(row => row.Citations.Length)),
            Column.Of("Holding", rows.Select(row => row.Citations.Count(citation => citation.Holds))),
            Column.Of("Text", rows.Select(row => row.Sentence.Text)));
    }

    /// <summary>
    /// A row for each source sentence named for a sentence of the text, best first. Columns: <c>Index</c> (of the sentence of the text), <c>Rank</c> (from 0),
    /// <c>Sentence</c> (its index in the transcript), <c>Turn</c>, <c>Speaker</c>, <c>Score</c>, <c>Share</c> (0 to 1), <c>Start</c> and <c>End</c>
    /// (UTF-16 offsets) and <c>Text</c>.
    /// </summary>
    public static DataFrame SourcesToDataFrame(this SummarySupport support)
    {
        var rows = support.Sentences.SelectMany(sentence => sentence.Sources.Select(source => (sentence.Sentence.Index, Source: source))).ToList();
        return new DataFrame(
            Column.Of("Index", rows.Select(row => row.Index)),
            Column.Of("Rank", rows.Select(row => row.Source.Rank)),
            Column.Of("Sentence", rows.Select(row => row.Source.Sentence.Index)),
            Column.Of("Turn", rows.Select(row => row.Source.Sentence.Turn)),
            Column.Of("Speaker", rows.Select(row => row.Source.Sentence.Speaker.Name)),
            Column.Of("Score", rows.Select(row => row.Source.Score)),
            Column.Of("Share", rows.Select(row => row.Source.Share)),
            Column.Of("Start", rows.Select(row => row.Source.Sentence.Extent.Start)),
            Column.Of("End", rows.Select(row => row.Source.Sentence.Extent.End)),
            Column.Of("Text", rows.Select(row => row.Source.Sentence.Text(support.Document.Transcript))));
    }

    private static string ToWord(this SupportVerdict verdict) => verdict switch
    {
        SupportVerdict.Supported => "supported",
        SupportVerdict.Partly => "partly",
        SupportVerdict.None => "none",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "No such verdict."),
    };
}
