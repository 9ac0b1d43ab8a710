using Microsoft.Data.Analysis;
using Transcripts.Topics;

namespace Transcripts.Tables;

/// <summary>Topics over the course of a meeting as a table.</summary>
public static class TopicCourseTable
{
    /// <summary>
    /// A row for each window and topic, zeros included. Columns: <c>Window</c> (from 0), <c>FirstSentence</c>,
    /// <c>LastSentence</c> (their indexes), <c>StartWord</c>, <c>EndWord</c> (words of the meeting before the window and up to its
    /// end), <c>Topic</c> (id), <c>Sentences</c>, <c>Share</c> (of the window's sentences, 0 to 1), <c>Words</c>, <c>Hits</c> and
    /// <c>SentenceIndexes</c> (separated by blanks).
    /// </summary>
    public static DataFrame ToDataFrame(this TopicCourse course)
    {
        var rows = course.Cells;
        return new DataFrame(
            Column.Of("Window", rows.Select(row => row.Window)),
            Column.Of("FirstSentence", rows.Select(row => course.Windows[row.Window].FirstSentence)),
            Column.Of("LastSentence", rows.Select(row => course.Windows[row.Window].LastSentence)),
            Column.Of("StartWord", rows.Select(row => course.Windows[row.Window].Start)),
            Column.Of("EndWord", rows.Select(row => course.Windows[row.Window].End)),
            Column.Of("Topic", rows.Select(row => row.Topic.Id)),
            Column.Of("Sentences", rows.Select(row => row.Sentences)),
            Column.Of("Share", rows.Select(row => row.Share)),
            Column.Of("Words", rows.Select(row => row.Words)),
            Column.Of("Hits", rows.Select(row => row.Hits)),
            Column.Of("SentenceIndexes", rows.Select(row => string.Join(' ', row.SentenceIndexes))));
    }
}
