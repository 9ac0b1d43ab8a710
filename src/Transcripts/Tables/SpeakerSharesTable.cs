using Microsoft.Data.Analysis;
using Transcripts.Speakers;

namespace Transcripts.Tables;

/// <summary>Speaker shares as a table.</summary>
public static class SpeakerSharesTable
{
    /// <summary>
    /// A row for each speaker, in the order of <see cref="SpeakerShares.Speakers"/>. Columns: <c>Speaker</c>,
    /// <c>Turns</c>, of which <c>Interjections</c> and <c>Exchanges</c>, <c>Words</c>, <c>Sentences</c>, <c>Share</c>
    /// (0 to 1), <c>PercentileLower</c>, <c>PercentileUpper</c>, <c>BcaLower</c>, <c>BcaUpper</c> (of the share; null
    /// where there is no interval), <c>MeanTurnLength</c>, <c>MedianTurnLength</c> (words) and <c>LongestTurn</c>
    /// (its index), null for a speaker without a turn.
    /// </summary>
    public static DataFrame ToDataFrame(this SpeakerShares shares)
    {
        var rows = shares.Speakers;
        return new DataFrame(
            Column.Of("Speaker", rows.Select(row => row.Speaker.Name)),
            Column.Of("Turns", rows.Select(row => row.Turns)),
            Column.Of("Interjections", rows.Select(row => row.Interjections)),
            Column.Of("Exchanges", rows.Select(row => row.Exchanges)),
            Column.Of("Words", rows.Select(row => row.Words)),
            Column.Of("Sentences", rows.Select(row => row.Sentences)),
            Column.Of("Share", rows.Select(row => row.Share)),
            Column.Of("PercentileLower", rows.Select(row => row.Percentile?.Lower)),
            Column.Of("PercentileUpper", rows.Select(row => row.Percentile?.Upper)),
            Column.Of("BcaLower", rows.Select(row => row.Bca?.Lower)),
            Column.Of("BcaUpper", rows.Select(row => row.Bca?.Upper)),
            Column.Of("MeanTurnLength", rows.Select(row => row.MeanTurnLength)),
            Column.Of("MedianTurnLength", rows.Select(row => row.MedianTurnLength)),
            Column.Of("LongestTurn", rows.Select(row => row.LongestTurn)));
    }
}
