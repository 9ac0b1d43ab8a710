using System.Collections.Immutable;

namespace Transcripts.Topics.Graphs;

/// <summary>
/// PageRank (Brin and Page 1998, "The anatomy of a large-scale hypertextual web search engine") with weighted edges and, where
/// asked, jumps to some nodes more than to others (Haveliwala 2002, "Topic-sensitive PageRank"). QuikGraph's own leaves weights
/// out of account.
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
    public static double[] Of(int nodes, ImmutableArray<(int From, int To, double Weight)> edges, double damping) =>
        Of(new EdgeWalk(nodes, edges), damping, Tolerance, MostSteps).Ranks;

    /// <summary>The rank of each node by repeated steps.</summary>
    /// <param name="walk">The edges.</param>
    /// <param name="damping">The chance to follow an edge: 0 or more and below 1.</param>
    /// <param name="tolerance">It ends when the ranks, which sum to 1, change by less in a step, all changes added up.</param>
    /// <param name="mostSteps">It ends after so many steps in any case.</param>
    /// <param name="jumps">How likely a jump goes to each node, in proportion; 0 or more, not all 0. Null for every node alike.</param>
    /// <param name="fromDeadEnds">The same for jumps from nodes without edges; null for <paramref name="jumps"/>.</param>
    public static PageRankRun Of(IRandomWalk walk, double damping, double tolerance, int mostSteps, double[]? jumps = null, double[]? fromDeadEnds = null)
    {
        var nodes = walk.Nodes;
        var landing = Shares(jumps, nodes);
        var fromEnds = fromDeadEnds is null ? landing : Shares(fromDeadEnds, nodes);
        double[] ranks = [.. landing];
        var next = new double[nodes];
        var change = 0.0;
        for (var step = 0; step < mostSteps; step++)
        {
            Array.Clear(next);
            walk.Step(ranks, next);
            var stranded = 0.0;
            for (var node = 0; node < nodes; node++)
                stranded += walk.IsDeadEnd(node) ? ranks[node] : 0;
            change = 0;
            for (var node = 0; node < nodes; node++)
            {
                next[node] = ((1 - damping) * landing[node]) + (damping * (next[node] + (stranded * fromEnds[node])));
                change += Math.Abs(next[node] - ranks[node]);
            }

            (ranks, next) = (next, ranks);
            if (change < tolerance)
                return new PageRankRun(ranks, step + 1, change, Converged: true);
        }

        return new PageRankRun(ranks, mostSteps, change, Converged: nodes == 0);
    }

    private static double[] Shares(double[]? weights, int nodes)
    {
        var shares = new double[nodes];
        if (weights is null)
        {
            Array.Fill(shares, 1.0 / nodes);
            return shares;
        }

        var sum = weights.Sum();
        for (var node = 0; node < nodes; node++)
            shares[node] = weights[node] / sum;
        return shares;
    }
}

/// <summary>Ranks and how they were come by.</summary>
/// <param name="Ranks">The rank of each node; they sum to 1.</param>
/// <param name="Steps">Steps taken.</param>
/// <param name="Change">By how much the ranks changed in the last step, all changes added up.</param>
/// <param name="Converged">Whether that was below the tolerance.</param>
internal sealed record PageRankRun(double[] Ranks, int Steps, double Change, bool Converged);
