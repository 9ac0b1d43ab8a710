using System.Runtime.InteropServices;

namespace Transcripts.Counts;

/// <summary>
/// Counts words and n-grams unit by unit. An n-gram is a node: the node of its first n − 1 words and its last word. Nodes
/// are numbered in the order of first occurrence, so that a run of words costs one look-up for each length counted.
/// </summary>
internal struct NgramCounter(FeatureOptions options) : IWordVisitor
{
    private const int None = -1;

    private readonly int shortest = options.MinimumNgram;
    private readonly int longest = Math.Max(options.MinimumNgram, options.MaximumNgram);

    // Node of the n-gram that ends at the last word read, by n − 1.
    private readonly int[] open = NoRun(Math.Max(options.MinimumNgram, options.MaximumNgram));
    private readonly Dictionary<long, int> children = [];
    private readonly List<int> nodeOfWord = [];
    private readonly List<Node> nodes = [];
    private readonly List<int> touched = [];
    private int[] inUnit = new int[1024];

    /// <summary>The nodes, counted or not.</summary>
    public readonly List<Node> Nodes => nodes;

    /// <inheritdoc />
    public void Visit(int word, TextSpan span, bool follows)
    {
        if (!follows)
            Array.Fill(open, None);
        var before = open[0];
        open[0] = Count(Single(word), 1);
        for (var length = 2; length <= longest; length++)
        {
            var start = before;
            before = open[length - 1];
            open[length - 1] = start == None ? None : Count(Child(start, word), length);
        }
    }

    /// <summary>Ends a unit: gives the nodes counted in it with their counts, in the order of nodes, and begins the next.</summary>
    public void EndUnit(List<int> features, List<int> counts)
    {
        touched.Sort();
        foreach (var node in touched)
        {
            features.Add(node);
            counts.Add(inUnit[node]);
            ref var seen = ref CollectionsMarshal.AsSpan(nodes)[node];
            seen = seen with { Count = seen.Count + inUnit[node], Units = seen.Units + 1 };
            inUnit[node] = 0;
        }

        touched.Clear();
        Array.Fill(open, None);
    }

    /// <summary>The words of a node, joined by blanks.</summary>
    public readonly string NameOf(int node, List<string> forms)
    {
        var (parent, word, _, _) = nodes[node];
        return parent == None ? forms[word] : $"{NameOf(parent, forms)} {forms[word]}";
    }

    private static int[] NoRun(int length)
    {
        var open = new int[length];
        Array.Fill(open, None);
        return open;
    }

    private readonly int Single(int word)
    {
        // Words are numbered in the order in which they come, so that a new one is the next.
        if (word == nodeOfWord.Count)
        {
            nodeOfWord.Add(nodes.Count);
            nodes.Add(new Node(None, word, 0, 0));
        }

        return nodeOfWord[word];
    }

    private readonly int Child(int parent, int word)
    {
        ref var node = ref CollectionsMarshal.GetValueRefOrAddDefault(children, (long)parent << 32 | (uint)word, out var known);
        if (!known)
        {
            node = nodes.Count;
            nodes.Add(new Node(parent, word, 0, 0));
        }

        return node;
    }

    private int Count(int node, int length)
    {
        if (length < shortest)
            return node;
        if (node >= inUnit.Length)
            Array.Resize(ref inUnit, Math.Max(node + 1, 2 * inUnit.Length));
        if (inUnit[node]++ == 0)
            touched.Add(node);
        return node;
    }

    /// <summary>An n-gram.</summary>
    /// <param name="Parent">The node of all its words but the last, or -1 for a single word.</param>
    /// <param name="Word">The number of its last word.</param>
    /// <param name="Count">Occurrences in the units ended so far.</param>
    /// <param name="Units">Units with an occurrence.</param>
    internal readonly record struct Node(int Parent, int Word, int Count, int Units);
}
