using Microsoft.Data.Analysis;
using Transcripts.Topics.Graphs;

namespace Transcripts.Tables;

/// <summary>Centralities as a table.</summary>
public static class CoOccurrenceCentralityTable
{
    /// <summary>
    /// A row for each node, in the order of the graph. Columns: <c>Label</c>, <c>Count</c> (sentences that have it), <c>Degree</c>
    /// (other labels it comes up with), <c>Strength</c> (sum of the counts of its edges), <c>Betweenness</c> (0 to 1),
    /// <c>PageRank</c> (0 to 1, all sum to 1) and <c>Component</c> (from 0).
    /// </summary>
    public static DataFrame ToDataFrame(this CoOccurrenceCentrality centrality)
    {
        var rows = centrality.Nodes;
        return new DataFrame(
            Column.Of("Label", rows.Select(row => row.Node.Label)),
            Column.Of("Count", rows.Select(row => row.Node.Count)),
            Column.Of("Degree", rows.Select(row => row.Degree)),
            Column.Of("Strength", rows.Select(row => row.Strength)),
            Column.Of("Betweenness", rows.Select(row => row.Betweenness)),
            Column.Of("PageRank", rows.Select(row => row.PageRank)),
            Column.Of("Component", rows.Select(row => row.Component)));
    }
}
