using Microsoft.Data.Analysis;
using Transcripts.Counts.Comparison;

namespace Transcripts.Tables;

/// <summary>A frequency list as a table.</summary>
public static class ReferenceFrequenciesTable
{
    /// <summary>A row for each word, in the order of the list. Columns: <c>Word</c>, <c>Count</c>, <c>PerThousand</c> (of <see cref="ReferenceFrequencies.Total"/>).</summary>
    public static DataFrame ToDataFrame(this ReferenceFrequencies reference) => new(
        Column.Of("Word", reference.Words.Select(word => word.Word)),
        Column.Of("Count", reference.Words.Select(word => word.Count)),
        Column.Of("PerThousand", reference.Words.Select(word => 1000.0 * word.Count / reference.Total)));
}
