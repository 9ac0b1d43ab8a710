using Microsoft.Data.Analysis;
using Transcripts.Speakers;

namespace Transcripts.Tables;

/// <summary>The course of a meeting as a table.</summary>
public static class SpeechCourseTable
{
    /// <summary>
    /// A row for each stretch, in order. Columns: <c>Segment</c>, <c>Turn</c>, <c>Speaker</c>, <c>StartWord</c>,
    /// <c>EndWord</c> (words spoken by all before it and up to its end), <c>Words</c>, <c>Cumulative</c> (words of its
    /// speaker up to its end) and <c>CumulativeShare</c> (of all words up to its end, 0 to 1).
    /// </summary>
    public static DataFrame ToDataFrame(this SpeechCourse course) => new(
        Column.Of("Segment", course.Stretches.Select(stretch => stretch.Segment.Index)),
        Column.Of("Turn", course.Stretches.Select(stretch => stretch.Segment.Turn)),
        Column.Of("Speaker", course.Stretches.Select(stretch => stretch.Segment.Speaker.Name)),
        Column.Of("StartWord", course.Stretches.Select(stretch => stretch.Start)),
        Column.Of("EndWord", course.Stretches.Select(stretch => stretch.End)),
        Column.Of("Words", course.Stretches.Select(stretch => stretch.Words)),
        Column.Of("Cumulative", course.Stretches.Select(stretch => stretch.Cumulative)),
        Column.Of("CumulativeShare", course.Stretches.Select(stretch => stretch.CumulativeShare)));
}
