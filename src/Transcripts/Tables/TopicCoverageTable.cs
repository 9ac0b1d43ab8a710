using Microsoft.Data.Analysis;
using Transcripts.Topics;

namespace Transcripts.Tables;

/// <summary>The coverage of a dictionary as a table.</summary>
public static class TopicCoverageTable
{
    /// <summary>
    /// Three rows: sentences with no topic, one and several. Columns: <c>Topics</c> (<c>none</c>, <c>one</c>, <c>several</c>),
    /// <c>Sentences</c>, <c>Share</c> (0 to 1), <c>PercentileLower</c>, <c>PercentileUpper</c>, <c>BcaLower</c>, <c>BcaUpper</c>
    /// (of the share; null where there is no interval), <c>Words</c> and <c>SentenceIndexes</c> (separated by blanks).
    /// </summary>
    public static DataFrame ToDataFrame(this TopicCoverage coverage)
    {
        var rows = coverage.Rows;
        return new DataFrame(
            Column.Of("Topics", rows.Select(row => row.Topics switch { TopicCount.None => "none", TopicCount.One => "one", _ => "several" })),
            Column.Of("Sentences", rows.Select(row => row.Sentences)),
            Column.Of("Share", rows.Select(row => row.Share)),
            Column.Of("PercentileLower", rows.Select(row => row.Percentile?.Lower)),
            Column.Of("PercentileUpper", rows.Select(row => row.Percentile?.Upper)),
            Column.Of("BcaLower", rows.Select(row => row.Bca?.Lower)),
            Column.Of("BcaUpper", rows.Select(row => row.Bca?.Upper)),
            Column.Of("Words", rows.Select(row => row.Words)),
            Column.Of("SentenceIndexes", rows.Select(row => string.Join(' ', row.SentenceIndexes))));
    }
}
