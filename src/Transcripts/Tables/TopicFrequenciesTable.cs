using Microsoft.Data.Analysis;
using Transcripts.Topics;

namespace Transcripts.Tables;

/// <summary>Topic frequencies as a table.</summary>
public static class TopicFrequenciesTable
{
    /// <summary>
    /// A row for each topic, in the order of the dictionary. Columns: <c>Topic</c> (id), <c>Name</c>, <c>Sentences</c>,
    /// <c>Share</c> (of all sentences, 0 to 1), <c>PercentileLower</c>, <c>PercentileUpper</c>, <c>BcaLower</c>,
    /// <c>BcaUpper</c> (of the share; null where there is no interval), <c>Words</c> (in those sentences), <c>ShareOfWords</c>,
    /// <c>Hits</c>, <c>HitsPerThousandWords</c>, <c>RateLower</c>, <c>RateUpper</c> (BCa, of the hits per thousand words) and
    /// <c>SentenceIndexes</c> (separated by blanks).
    /// </summary>
    public static DataFrame ToDataFrame(this TopicFrequencies frequencies)
    {
        var rows = frequencies.Topics;
        return new DataFrame(
            Column.Of("Topic", rows.Select(row => row.Topic.Id)),
            Column.Of("Name", rows.Select(row => row.Topic.Name)),
            Column.Of("Sentences", rows.Select(row => row.Sentences)),
            Column.Of("Share", rows.Select(row => row.Share)),
            Column.Of("PercentileLower", rows.Select(row => row.Percentile?.Lower)),
            Column.Of("PercentileUpper", rows.Select(row => row.Percentile?.Upper)),
            Column.Of("BcaLower", rows.Select(row => row.Bca?.Lower)),
            Column.Of("BcaUpper", rows.Select(row => row.Bca?.Upper)),
            Column.Of("Words", rows.Select(row => row.Words)),
            Column.Of("ShareOfWords", rows.Select(row => row.ShareOfWords)),
            Column.Of("Hits", rows.Select(row => row.Hits)),
            Column.Of("HitsPerThousandWords", rows.Select(row => row.HitsPerThousandWords)),
            Column.Of("RateLower", rows.Select(row => row.HitsPerThousandWordsBca?.Lower)),
            Column.Of("RateUpper", rows.Select(row => row.HitsPerThousandWordsBca?.Upper)),
            Column.Of("SentenceIndexes", rows.Select(row => string.Join(' ', row.SentenceIndexes))));
    }
}
