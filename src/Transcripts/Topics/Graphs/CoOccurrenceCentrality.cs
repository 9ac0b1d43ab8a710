using System.Collections.Immutable;
using QuikGraph.Algorithms;

namespace Transcripts.Topics.Graphs;

/// <summary>How central each label of a graph is.</summary>
/// <param name="Nodes">A row for each node, in the order of the graph.</param>
/// <param name="Options">How the figures were found.</param>
public sealed record CoOccurrenceCentrality(ImmutableArray<NodeCentrality> Nodes, CoOccurrenceCentralityOptions Options)
{
    /// <summary>The centralities of the nodes of <paramref name="graph"/>. Time is proportional to nodes times edges.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Null for <see cref="CoOccurrenceCentralityOptions.Default"/>.</param>
    public static CoOccurrenceCentrality Of(CoOccurrenceGraph graph, CoOccurrenceCentralityOptions? options = null)
    {
        options ??= CoOccurrenceCentralityOptions.Default;
        var positions = graph.Nodes.Select((node, position) => (node.Label, position)).ToDictionary(pair => pair.Label, pair => pair.position, StringComparer.Ordinal);
        var edges = graph.Edges.Select(edge => (First: positions[edge.First.Label], Second: positions[edge.Second.Label], edge.Count)).ToImmutableArray();
        var (degrees, strengths) = (new int[graph.Nodes.Length], new int[graph.Nodes.Length]);
        foreach (var (first, second, count) in edges)
        {
            degrees[first]++;
            degrees[second]++;
            strengths[first] += count;
            strengths[second] += count;
        }

        var quik = graph.ToQuikGraph();
        var betweenness = Betweenness.Of(quik, edge => options.WeightedLengths ? 1.0 / edge.Tag.Count : 1);
        var ranks = PageRank.Of(
            graph.Nodes.Length,
            [.. edges.SelectMany(edge => new[] { (edge.First, edge.Second, (double)edge.Count), (edge.Second, edge.First, (double)edge.Count) })],
            options.Damping);
        var components = Components(graph, quik);
        var pairs = (graph.Nodes.Length - 1.0) * (graph.Nodes.Length - 2.0) / 2;
        return new CoOccurrenceCentrality(
            [.. graph.Nodes.Select((node, position) => new NodeCentrality(
                node,
                degrees[position],
                strengths[position],
                pairs > 0 ? betweenness[node.Label] / pairs : 0,
                ranks[position],
                components[position]))],
            options);
    }

    /// <summary>Components numbered in the order of their first nodes, which QuikGraph does not promise.</summary>
    private static int[] Components(CoOccurrenceGraph graph, QuikGraph.UndirectedGraph<string, QuikGraph.TaggedUndirectedEdge<string, CoOccurrenceEdge>> quik)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        quik.ConnectedComponents(found);
        var numbers = new Dictionary<int, int>();
        return [.. graph.Nodes.Select(node =>
        {
            numbers.TryAdd(found[node.Label], numbers.Count);
            return numbers[found[node.Label]];
        })];
    }
}

/// <summary>How central one label is.</summary>
/// <param name="Node">The label.</param>
/// <param name="Degree">With how many other labels it comes up.</param>
/// <param name="Strength">The sum of the counts of its edges (Barrat et al. 2004): a sentence with it and two others counts twice.</param>
/// <param name="Betweenness">
/// Share of the pairs of other labels whose shortest paths lead through it, 0 to 1; where a pair has several shortest paths, the
/// share of them that do (Freeman 1977). 0 in graphs of fewer than three nodes.
/// </param>
/// <param name="PageRank">How often one comes by who walks from label to label along edges by their counts, and now and then jumps anywhere (Brin and Page 1998); all sum to 1.</param>
/// <param name="Component">Number of the connected part of the graph it belongs to, from 0 in the order of their first labels.</param>
public sealed record NodeCentrality(CoOccurrenceNode Node, int Degree, int Strength, double Betweenness, double PageRank, int Component);
