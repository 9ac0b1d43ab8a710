using QuikGraph;
using QuikGraph.Algorithms.ShortestPath;

namespace Transcripts.Topics.Graphs;

/// <summary>
/// Betweenness of the nodes of an undirected graph (Brandes 2001, "A faster algorithm for betweenness centrality"). QuikGraph finds
/// the distances from each node; counting the shortest paths and adding up what each node's successors depend on it is done here,
/// since QuikGraph has neither.
/// </summary>
internal static class Betweenness
{
    /// <summary>Two paths are equally long where their lengths differ by less than this share: sums of such as 1/3 are not exact.</summary>
    private const double Tolerance = 1e-9;

    /// <summary>For each node, over all pairs of other nodes, the share of their shortest paths that lead through it, summed; not normalised.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="length">The length of an edge, above 0.</param>
    public static Dictionary<string, double> Of<TEdge>(UndirectedGraph<string, TEdge> graph, Func<TEdge, double> length)
        where TEdge : IEdge<string>
    {
        var sums = graph.Vertices.ToDictionary(node => node, _ => 0.0, StringComparer.Ordinal);
        foreach (var source in graph.Vertices)
        {
            foreach (var (node, dependency) in Dependencies(graph, length, source))
            {
                // Each pair is met from both its ends.
                sums[node] += dependency / 2;
            }
        }

        return sums;
    }

    /// <summary>What the paths from <paramref name="source"/> to all others depend on each node on the way.</summary>
    private static IEnumerable<(string Node, double Dependency)> Dependencies<TEdge>(UndirectedGraph<string, TEdge> graph, Func<TEdge, double> length, string source)
        where TEdge : IEdge<string>
    {
        var search = new UndirectedDijkstraShortestPathAlgorithm<string, TEdge>(graph, length);
        search.Compute(source);
        var reached = search.GetDistances()
            .Where(pair => double.IsFinite(pair.Value) && pair.Value < double.MaxValue)
            .OrderBy(pair => pair.Value)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .ToList();
        var distances = reached.ToDictionary(StringComparer.Ordinal);
        var paths = new Dictionary<string, double>(StringComparer.Ordinal) { [source] = 1 };
        var before = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (node, distance) in reached.Skip(1))
        {
            before[node] = [.. graph.AdjacentEdges(node)
                .Where(edge => IsEqual(distances[Other(edge, node)] + length(edge), distance) && distances[Other(edge, node)] < distance)
                .Select(edge => Other(edge, node))];
            paths[node] = before[node].Sum(previous => paths[previous]);
        }

        var dependencies = reached.ToDictionary(pair => pair.Key, _ => 0.0, StringComparer.Ordinal);
        foreach (var (node, _) in Enumerable.Reverse(reached).SkipLast(1))
        {
            foreach (var previous in before[node])
                dependencies[previous] += paths[previous] / paths[node] * (1 + dependencies[node]);
            yield return (node, dependencies[node]);
        }
    }

    private static string Other<TEdge>(TEdge edge, string node)
        where TEdge : IEdge<string> => edge.Source == node ? edge.Target : edge.Source;

    private static bool IsEqual(double first, double second) => Math.Abs(first - second) <= Tolerance * Math.Max(first, second);
}
