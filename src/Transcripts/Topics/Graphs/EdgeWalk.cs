using System.Collections.Immutable;

namespace Transcripts.Topics.Graphs;

/// <summary>A walk along a list of edges.</summary>
internal sealed class EdgeWalk : IRandomWalk
{
    private readonly ImmutableArray<(int From, int To, double Weight)> edges;
    private readonly double[] leaving;

    /// <summary>The walk over <paramref name="nodes"/> nodes.</summary>
    /// <param name="nodes">Number of nodes, numbered from 0.</param>
    /// <param name="edges">Directed edges with weights above 0; an undirected one is two.</param>
    public EdgeWalk(int nodes, ImmutableArray<(int From, int To, double Weight)> edges)
    {
        this.edges = edges;
        leaving = new double[nodes];
        foreach (var (from, _, weight) in edges)
            leaving[from] += weight;
    }

    public int Nodes => leaving.Length;

    public bool IsDeadEnd(int node) => leaving[node] <= 0;

    public void Step(double[] ranks, double[] next)
    {
        foreach (var (from, to, weight) in edges)
            next[to] += ranks[from] * weight / leaving[from];
    }
}
