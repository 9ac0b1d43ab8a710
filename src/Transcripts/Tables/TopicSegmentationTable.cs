using Microsoft.Data.Analysis;
using Transcripts.Topics;

namespace Transcripts.Tables;

/// <summary>Segments of topics as a table.</summary>
public static class TopicSegmentationTable
{
    /// <summary>
    /// A row for each segment, in document order. Columns: <c>Segment</c> (from 0), <c>Title</c> (null for one found by a
    /// program), <c>Start</c>, <c>End</c> (UTF-16 offsets of its speech, end exclusive), <c>FirstUnit</c> (from 0),
    /// <c>Units</c>, <c>Words</c> and <c>Terms</c> (the words that set it apart, with commas between).
    /// </summary>
    public static DataFrame ToDataFrame(this TopicSegmentation segmentation) => new(
        Column.Of("Segment", segmentation.Segments.Select(segment => segment.Index)),
        Column.Of("Title", segmentation.Segments.Select(segment => segment.Title)),
        Column.Of("Start", segmentation.Segments.Select(segment => segment.Start)),
        Column.Of("End", segmentation.Segments.Select(segment => segment.Spans[^1].End)),
        Column.Of("FirstUnit", segmentation.Segments.Select(segment => segment.FirstUnit)),
        Column.Of("Units", segmentation.Segments.Select(segment => segment.Units)),
        Column.Of("Words", segmentation.Segments.Select(segment => segment.Words)),
        Column.Of("Terms", segmentation.Segments.Select(segment => string.Join(", ", segment.Terms))));
}
