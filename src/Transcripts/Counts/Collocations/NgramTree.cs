namespace Transcripts.Counts.Collocations;

/// <summary>
/// Runs of words as nodes: a single word is the node of its own number, a longer run a child of the run without its last
/// word. Only runs that are asked for or frequent have a node.
/// </summary>
internal sealed class NgramTree
{
    private const int None = -1;

    private readonly WordSequence sequence;
    private readonly Dictionary<long, int> children = [];
    private readonly List<int> counts;
    private readonly List<(int Parent, int Word, int Length)> nodes;

    public NgramTree(WordSequence sequence)
    {
        this.sequence = sequence;
        counts = [.. WordNumbers.Counts(sequence)];
        nodes = [.. Enumerable.Range(0, counts.Count).Select(word => (None, word, 1))];
    }

    /// <summary>How many nodes there are.</summary>
    public int Count => nodes.Count;

    /// <summary>How often a run comes; 0 for one without a node.</summary>
    public int CountOf(int node) => node == None ? 0 : counts[node];

    /// <summary>Words in a run.</summary>
    public int LengthOf(int node) => nodes[node].Length;

    /// <summary>The words of a run.</summary>
    public int[] WordsOf(int node)
    {
        var words = new int[nodes[node].Length];
        for (var place = words.Length - 1; place >= 0; place--)
            (node, words[place]) = (nodes[node].Parent, nodes[node].Word);
        return words;
    }

    /// <summary>The node of a run of words, or -1.</summary>
    public int Find(ReadOnlySpan<int> words)
    {
        var node = words[0];
        for (var place = 1; place < words.Length && node != None; place++)
            node = Child(node, words[place]);
        return node;
    }

    /// <summary>The node of a run and one more word, or -1.</summary>
    public int Child(int node, int word) => children.GetValueOrDefault(Key(node, word), None);

    /// <summary>Gives nodes to the run of <paramref name="length"/> words at <paramref name="start"/> and to all runs within it, so that <see cref="CountRuns"/> counts them.</summary>
    public void Ask(int start, int length)
    {
        for (var from = start; from < start + length; from++)
        {
            var node = sequence.Words[from];
            for (var place = from + 1; place < start + length; place++)
                node = ChildOrNew(node, sequence.Words[place]);
        }
    }

    /// <summary>
    /// Counts runs of up to <paramref name="longest"/> words that follow each other: those asked for, and those that can come
    /// <paramref name="minimum"/> times, because both runs of one word less within them do. Call it once.
    /// </summary>
    public void CountRuns(int longest, int minimum)
    {
        var words = sequence.Words;
        var follows = sequence.Follows;
        var runs = words.ToArray();
        for (var length = 2; length <= longest; length++)
        {
            for (var start = 0; start < words.Length; start++)
            {
                var end = start + length - 1;
                var run = runs[start];
                if (run == None)
                    continue;
                runs[start] = None;
                if (end >= words.Length || !follows[end])
                    continue;

                // The run behind it, of one word less, has not been lengthened yet.
                var child = Child(run, words[end]);
                if (child == None && counts[run] >= minimum && CountOf(runs[start + 1]) >= minimum)
                    child = ChildOrNew(run, words[end]);
                runs[start] = child;
                if (child != None)
                    counts[child]++;
            }
        }
    }

    private int ChildOrNew(int node, int word)
    {
        var child = Child(node, word);
        if (child != None)
            return child;
        child = nodes.Count;
        children.Add(Key(node, word), child);
        nodes.Add((node, word, nodes[node].Length + 1));
        counts.Add(0);
        return child;
    }

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;
}
