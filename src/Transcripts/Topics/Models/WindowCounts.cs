namespace Transcripts.Topics.Models;

/// <summary>
/// In how many windows each of some words, and each two of them, occur, however often (Röder, Both and Hinneburg 2015 call
/// such windows boolean). A window of N words moves along each document word by word; a document of up to N words is one
/// window, an empty one none.
/// </summary>
internal sealed class WindowCounts
{
    private readonly Dictionary<int, int> places;
    private readonly int[] pairs;

    private WindowCounts(int windows, Dictionary<int, int> places, int[] pairs)
    {
        Windows = windows;
        this.places = places;
        this.pairs = pairs;
    }

    /// <summary>How many windows there are.</summary>
    public int Windows { get; }

    /// <summary>In how many windows both words occur, or the word where they are the same; 0 for a word not asked for.</summary>
    public int this[int first, int second] =>
        places.TryGetValue(first, out var row) && places.TryGetValue(second, out var column) ? pairs[(row * places.Count) + column] : 0;

    /// <summary>Counts windows.</summary>
    /// <param name="corpus">The documents.</param>
    /// <param name="window">Words in a window, 1 or more; <see cref="int.MaxValue"/> for whole documents.</param>
    /// <param name="words">The words asked for, in any order.</param>
    public static WindowCounts Of(TopicCorpus corpus, int window, IEnumerable<int> words)
    {
        var places = new Dictionary<int, int>();
        foreach (var word in words)
            places.TryAdd(word, places.Count);
        var within = new Within(places.Count);
        var windows = 0;
        foreach (var document in corpus.Documents)
        {
            if (document.IsEmpty)
                continue;
            int[] marked = [.. document.Select(word => places.GetValueOrDefault(word, -1))];
            var length = Math.Min(window, marked.Length);
            for (var next = 0; next < marked.Length; next++)
            {
                within.Enter(marked[next]);
                if (next >= length)
                    within.Leave(marked[next - length]);
                if (next >= length - 1)
                {
                    within.Count();
                    windows++;
                }
            }

            within.Clear();
        }

        return new WindowCounts(windows, places, within.Pairs);
    }

    /// <summary>The words of the window as it moves.</summary>
    private sealed class Within(int words)
    {
        private readonly int[] times = new int[words];
        private readonly List<int> present = [];

        public int[] Pairs { get; } = new int[words * words];

        public void Enter(int word)
        {
            if (word >= 0 && times[word]++ == 0)
                present.Add(word);
        }

        public void Leave(int word)
        {
            if (word >= 0 && --times[word] == 0)
                present.Remove(word);
        }

        public void Count()
        {
            foreach (var row in present)
            {
                foreach (var column in present)
                    Pairs[(row * words) + column]++;
            }
        }

        public void Clear()
        {
            foreach (var word in present)
                times[word] = 0;
            present.Clear();
        }
    }
}
