using Microsoft.Data.Analysis;
using Transcripts.Summaries.Commitments;

namespace Transcripts.Tables;

/// <summary>Minutes as a table.</summary>
public static class MeetingMinutesTable
{
    /// <summary>
    /// A row for each entry, in document order. Columns: <c>Kind</c> (asked, promised, decided), <c>Who</c> and <c>ToWhom</c> (null where
    /// not said), <c>What</c>, <c>Negated</c>, <c>Reported</c>, <c>Rule</c>, <c>Sentence</c> and <c>Turn</c> (indexes), <c>Start</c> and
    /// <c>End</c> of the sentence and <c>EvidenceStart</c> and <c>EvidenceEnd</c> of its verb (UTF-16 offsets).
    /// </summary>
    public static DataFrame ToDataFrame(this MeetingMinutes minutes)
    {
        var rows = minutes.Entries;
        return new DataFrame(
            Column.Of("Kind", rows.Select(row => row.Kind.ToString().ToLowerInvariant())),
            Column.Of("Who", rows.Select(row => row.Who)),
            Column.Of("ToWhom", rows.Select(row => row.ToWhom)),
            Column.Of("What", rows.Select(row => row.What)),
            Column.Of("Negated", rows.Select(row => row.Negated)),
            Column.Of("Reported", rows.Select(row => row.Reported)),
            Column.Of("Rule", rows.Select(row => row.Rule)),
            Column.Of("Sentence", rows.Select(row => row.Sentence)),
            Column.Of("Turn", rows.Select(row => row.Turn)),
            Column.Of("Start", rows.Select(row => row.Extent.Start)),
            Column.Of("End", rows.Select(row => row.Extent.End)),
            Column.Of("EvidenceStart", rows.Select(row => row.Evidence.Start)),
            Column.Of("EvidenceEnd", rows.Select(row => row.Evidence.End)));
    }
}
