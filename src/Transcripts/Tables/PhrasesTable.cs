using System.Collections.Immutable;
using Microsoft.Data.Analysis;
using Transcripts.Counts;
using Transcripts.Counts.Collocations;

namespace Transcripts.Tables;

/// <summary>Multiword names and terms as a table.</summary>
public static class PhrasesTable
{
    /// <summary>
    /// A row for each phrase by falling C-value. Columns: <c>Phrase</c> (as most often spelt), <c>Form</c> (as it is counted),
    /// <c>Kind</c> (<c>term</c>, <c>name</c>), <c>Words</c>, <c>Count</c>, <c>Free</c> (not within a longer phrase), <c>CValue</c>,
    /// <c>G2</c> and <c>Npmi</c> (at the weakest joint), <c>Start</c> and <c>End</c> of its first place (UTF-16 offsets, end exclusive).
    /// </summary>
    public static DataFrame ToDataFrame(this Phrases phrases)
    {
        var rows = phrases.All;
        ImmutableArray<Occurrence> first = [.. rows.Select(row => phrases.Occurrences(row)[0])];
        return new DataFrame(
            Column.Of("Phrase", rows.Select(row => row.Text)),
            Column.Of("Form", rows.Select(row => row.Form)),
            Column.Of("Kind", rows.Select(row => row.Kind == PhraseKind.Name ? "name" : "term")),
            Column.Of("Words", rows.Select(row => row.Words)),
            Column.Of("Count", rows.Select(row => row.Count)),
            Column.Of("Free", rows.Select(row => row.Free)),
            Column.Of("CValue", rows.Select(row => row.CValue)),
            Column.Of("G2", rows.Select(row => row.G2)),
            Column.Of("Npmi", rows.Select(row => row.Npmi)),
            Column.Of("Start", first.Select(place => place.Span.Start)),
            Column.Of("End", first.Select(place => place.Span.End)));
    }
}
