using Microsoft.Data.Analysis;
using Transcripts.Topics.Graphs;

namespace Transcripts.Tables;

/// <summary>What comes up together as a table.</summary>
public static class CoOccurrenceGraphTable
{
    /// <summary>
    /// A row for each edge. Columns: <c>First</c>, <c>Second</c> (labels), <c>FirstCount</c>, <c>SecondCount</c> (sentences that
    /// have each), <c>Count</c> (sentences that have both), <c>Expected</c> (if neither regarded the other), <c>Lift</c> (count
    /// over expected), <c>Npmi</c> (-1 to 1), <c>Jaccard</c> (0 to 1) and <c>SentenceIndexes</c> (separated by blanks).
    /// </summary>
    public static DataFrame ToDataFrame(this CoOccurrenceGraph graph)
    {
        var rows = graph.Edges;
        return new DataFrame(
            Column.Of("First", rows.Select(row => row.First.Label)),
            Column.Of("Second", rows.Select(row => row.Second.Label)),
            Column.Of("FirstCount", rows.Select(row => row.First.Count)),
            Column.Of("SecondCount", rows.Select(row => row.Second.Count)),
            Column.Of("Count", rows.Select(row => row.Count)),
            Column.Of("Expected", rows.Select(row => row.Expected)),
            Column.Of("Lift", rows.Select(row => row.Lift)),
            Column.Of("Npmi", rows.Select(row => row.Npmi)),
            Column.Of("Jaccard", rows.Select(row => row.Jaccard)),
            Column.Of("SentenceIndexes", rows.Select(row => string.Join(' ', row.SentenceIndexes))));
    }
}
