using Microsoft.Data.Analysis;
using Transcripts.Topics;

namespace Transcripts.Tables;

/// <summary>Topics by speaker as a table.</summary>
public static class TopicsBySpeakerTable
{
    /// <summary>
    /// A row for each speaker and topic, zeros included. Columns: <c>Speaker</c>, <c>Topic</c> (id), <c>Sentences</c>,
    /// <c>SpeakerSentences</c> (all of the speaker), <c>Share</c> (of these, 0 to 1), <c>PercentileLower</c>,
    /// <c>PercentileUpper</c>, <c>BcaLower</c>, <c>BcaUpper</c> (of the share; null where there is no interval), <c>Words</c>,
    /// <c>Hits</c>, <c>HitsPerThousandWords</c> (of the speaker) and <c>SentenceIndexes</c> (separated by blanks).
    /// </summary>
    public static DataFrame ToDataFrame(this TopicsBySpeaker topics)
    {
        var rows = topics.Rows;
        return new DataFrame(
            Column.Of("Speaker", rows.Select(row => row.Speaker.Name)),
            Column.Of("Topic", rows.Select(row => row.Topic.Id)),
            Column.Of("Sentences", rows.Select(row => row.Sentences)),
            Column.Of("SpeakerSentences", rows.Select(row => row.SpeakerSentences)),
            Column.Of("Share", rows.Select(row => row.Share)),
            Column.Of("PercentileLower", rows.Select(row => row.Percentile?.Lower)),
            Column.Of("PercentileUpper", rows.Select(row => row.Percentile?.Upper)),
            Column.Of("BcaLower", rows.Select(row => row.Bca?.Lower)),
            Column.Of("BcaUpper", rows.Select(row => row.Bca?.Upper)),
            Column.Of("Words", rows.Select(row => row.Words)),
            Column.Of("Hits", rows.Select(row => row.Hits)),
            Column.Of("HitsPerThousandWords", rows.Select(row => row.HitsPerThousandWords)),
            Column.Of("SentenceIndexes", rows.Select(row => string.Join(' ', row.SentenceIndexes))));
    }
}
