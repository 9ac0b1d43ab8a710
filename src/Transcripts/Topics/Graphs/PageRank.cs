using System.Collections.Immutable;

namespace Transcripts.Topics.Graphs;

/// <summary>
/// PageRank (Brin and Page 1998, "The anatomy of a large-scale hypertextual web search engine") with weighted edges. QuikGraph's
/// own leaves weights out of account.
/// </summary>
internal static class PageRank
{
    private const double Tolerance = 1e-14;
    private const int MostSteps = 10_000;

    /// <summary>
    /// The rank of each node, all summing to 1: the share of time of one who follows an edge with chance
    /// <paramref name="damping"/>, chosen by weight, and else jumps to any node. From a node without edges one always jumps.
    /// </summary>
    /// <param name="nodes">Number of nodes, numbered from 0.</param>
    /// <param name="edges">Directed edges with weights above 0; an undirected one is two.</param>
    /// <param name="damping">0 or more and below 1.</param>
    public static double[] Of(int nodes, ImmutableArray<(int From, int To, double Weight)> edges, double damping)
    {
        var leaving = new double[nodes];
        foreach (var (from, _, weight) in edges)
            leaving[from] += weight;
        var ranks = new double[nodes];
        Array.Fill(ranks, 1.0 / nodes);
        var next = new double[nodes];
        for (var step = 0; step < MostSteps; step++)
        {
            var jumping = 1 - damping;
            for (var node = 0; node < nodes; node++)
                jumping += leaving[node] > 0 ? 0 : damping * ranks[node];
            Array.Fill(next, jumping / nodes);
            foreach (var (from, to, weight) in edges)
                next[to] += damping * ranks[from] * weight / leaving[from];
            var change = 0.0;
            for (var node = 0; node < nodes; node++)
                change += Math.Abs(next[node] - ranks[node]);
            (ranks, next) = (next, ranks);
            if (change < Tolerance)
                break;
        }

        return ranks;
    }
}
