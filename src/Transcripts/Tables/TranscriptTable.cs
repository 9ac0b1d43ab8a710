using Microsoft.Data.Analysis;
using Transcripts.Speakers;

namespace Transcripts.Tables;

/// <summary>A transcript as a table.</summary>
public static class TranscriptTable
{
    /// <summary>
    /// A row for each <see cref="Segment"/>, in document order. Columns: <c>Segment</c>, <c>Turn</c> (from 0),
    /// <c>Speaker</c>, <c>Addressee</c> (null where the document names none), <c>Kind</c> (<c>speech</c>,
    /// <c>interjection</c>, <c>exchange</c>), <c>Start</c>, <c>End</c> (UTF-16 offsets into
    /// <see cref="Transcript.Source"/>, end exclusive), <c>Words</c>, and <c>Text</c>, the source from start to end.
    /// </summary>
    public static DataFrame ToDataFrame(this Transcript transcript)
    {
        var segments = transcript.Segments;
        return new DataFrame(
            Column.Of("Segment", segments.Select(segment => segment.Index)),
            Column.Of("Turn", segments.Select(segment => segment.Turn)),
            Column.Of("Speaker", segments.Select(segment => segment.Speaker.Name)),
            Column.Of("Addressee", segments.Select(segment => segment.Addressee?.Name)),
            Column.Of("Kind", segments.Select(segment => segment.Kind.ToWord())),
            Column.Of("Start", segments.Select(segment => segment.Span.Start)),
            Column.Of("End", segments.Select(segment => segment.Span.End)),
            Column.Of("Words", SpokenWords.PerSegment(transcript)),
            Column.Of("Text", segments.Select(segment => transcript.Text(segment.Span))));
    }
}
