namespace Transcripts.Topics.Graphs;

/// <summary>The steps of one who walks from node to node along weighted edges.</summary>
internal interface IRandomWalk
{
    /// <summary>Number of nodes, numbered from 0.</summary>
    int Nodes { get; }

    /// <summary>Whether no edge leaves the node.</summary>
    bool IsDeadEnd(int node);

    /// <summary>Adds to <paramref name="next"/> what each node of <paramref name="ranks"/> hands on along its edges, all of it, in proportion to their weights.</summary>
    void Step(double[] ranks, double[] next);
}
