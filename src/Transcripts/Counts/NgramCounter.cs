using System.Diagnostics.CodeAnalysis;
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
    private readonly FeatureOrder touched = new();
    private Node[] nodes = new Node[1024];
    private int count;

    /// <summary>The nodes, counted or not.</summary>
    public readonly ReadOnlySpan<Node> Nodes => nodes.AsSpan(0, count);

    /// <inheritdoc />
    public void Visit(int word, TextSpan span, bool follows)
    {
        if (longest == 1)
        {
            // Where only words are counted, a word is the node of its own number.
            if (word == count)
                Add(None, word);
            Count(word, 1);
            return;
        }

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
    public void EndUnit(List<FeatureCount> cells)
    {
        foreach (var touchedNode in touched.TakeInOrder())
        {
            ref var node = ref nodes[touchedNode];
            cells.Add(new FeatureCount(touchedNode, node.InUnit));
            node.Count += node.InUnit;
            node.Units++;
            node.InUnit = 0;
        }

        Array.Fill(open, None);
    }

    /// <summary>The words of a node, joined by blanks.</summary>
    public readonly string NameOf(int node, List<string> forms)
    {
        var (parent, word) = (nodes[node].Parent, nodes[node].Word);
        return parent == None ? forms[word] : $"{NameOf(parent, forms)} {forms[word]}";
    }

    private static int[] NoRun(int length)
    {
        var open = new int[length];
        Array.Fill(open, None);
        return open;
    }

    private int Add(int parent, int word)
    {
        if (count == nodes.Length)
            Array.Resize(ref nodes, 2 * count);
        nodes[count] = new Node { Parent = parent, Word = word };
        return count++;
    }

    private int Single(int word)
    {
        // Words are numbered in the order in which they come, so that a new one is the next.
        if (word == nodeOfWord.Count)
            nodeOfWord.Add(Add(None, word));
        return nodeOfWord[word];
    }

    private int Child(int parent, int word)
    {
        ref var node = ref CollectionsMarshal.GetValueRefOrAddDefault(children, (long)parent << 32 | (uint)word, out var known);
        if (!known)
            node = Add(parent, word);
        return node;
    }

    private readonly int Count(int node, int length)
    {
        if (length >= shortest && nodes[node].InUnit++ == 0)
            touched.Add(node);
        return node;
    }

    /// <summary>An n-gram.</summary>
    [SuppressMessage("Design", "CA1051:Do not declare visible instance fields", Justification = "A cell of an array that is written in place.")]
    internal struct Node
    {
        /// <summary>The node of all its words but the last, or -1 for a single word.</summary>
        public int Parent;

        /// <summary>The number of its last word.</summary>
        public int Word;

        /// <summary>Occurrences in the units ended so far.</summary>
        public int Count;

        /// <summary>Units with an occurrence.</summary>
        public int Units;

        /// <summary>Occurrences in the unit that is open.</summary>
        public int InUnit;
    }
}
