namespace Transcripts.Tokens.Patterns;

/// <summary>
/// The phrases of many patterns as one tree: phrases that begin alike share their beginning. An edge is a gap and a test.
/// </summary>
internal sealed class PatternTrie
{
    private readonly List<Node> nodes = [new Node()];

    /// <summary>Whether any phrase has a gap.</summary>
    public bool HasGaps { get; private set; }

    /// <summary>The node at which every phrase begins.</summary>
    public const int Root = 0;

    /// <summary>Adds a phrase of the pattern number <paramref name="pattern"/>.</summary>
    /// <param name="steps">The gap and the number of the test of each step.</param>
    /// <param name="pattern">The pattern's number.</param>
    public void Add(IEnumerable<(int Gap, int Test)> steps, int pattern)
    {
        var at = Root;
        foreach (var step in steps)
        {
            var edges = nodes[at].Edges;
            if (!edges.TryGetValue(step, out var next))
            {
                next = nodes.Count;
                nodes.Add(new Node());
                edges.Add(step, next);
                nodes[at].Gaps = [.. edges.Keys.Select(edge => edge.Gap).Distinct().Order()];
                HasGaps |= step.Gap > 0;
            }

            at = next;
        }

        if (!nodes[at].Patterns.Contains(pattern))
        {
            nodes[at].Patterns = [.. nodes[at].Patterns, pattern];
        }
    }

    /// <summary>The gaps on the edges that lead on from <paramref name="node"/>, ascending; none at the end of a branch.</summary>
    public ReadOnlySpan<int> GapsFrom(int node) => nodes[node].Gaps;

    /// <summary>The node behind an edge, or -1 where there is no such edge.</summary>
    public int Next(int node, int gap, int test) => nodes[node].Edges.GetValueOrDefault((gap, test), -1);

    /// <summary>The patterns of which a phrase ends at <paramref name="node"/>.</summary>
    public ReadOnlySpan<int> PatternsAt(int node) => nodes[node].Patterns;

    private sealed class Node
    {
        public Dictionary<(int Gap, int Test), int> Edges { get; } = [];

        public int[] Gaps { get; set; } = [];

        public int[] Patterns { get; set; } = [];
    }
}
