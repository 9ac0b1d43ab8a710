namespace Transcripts.Counts.Collocations;

/// <summary>The pairs of a sequence that come often enough, in no order.</summary>
internal static class PairList
{
    /// <summary>The pairs of <paramref name="sequence"/>.</summary>
    public static List<Collocation> Of(WordSequence sequence, CollocationOptions options)
    {
        var counts = WordNumbers.Counts(sequence);
        var stopped = WordNumbers.In(options.StopWords, sequence);
        var node = options.Node is { } word ? WordNumbers.Of(sequence, word) : -1;
        if (options.Node is not null && node < 0)
            return [];

        // No pair comes more often than its rarer word has places in its windows.
        var reach = (options.Window ?? 2) - 1;
        var places = (long)reach * (options.Ordered ? 1 : 2);
        var kept = new bool[counts.Length];
        for (var each = 0; each < kept.Length; each++)
            kept[each] = each == node || (!stopped[each] && counts[each] * places >= options.MinimumCount);

        // No window need be wider than the longest unit.
        var longest = 1;
        for (var unit = 0; unit < sequence.Units.Length; unit++)
            longest = Math.Max(longest, sequence[unit].GetOffsetAndLength(sequence.Count).Length);
        var line = WordLine.Of(sequence, counts, kept, Math.Min(reach, longest), contiguous: options.Window is null);
        var list = new Writer(sequence, options, counts, reach, line);
        for (var number = 1; number < line.End; number++)
        {
            if (options.Node is null)
                list.Add(number);
            else if (line.WordOf(number) == node)
                list.AddAll(number);
        }

        return list.Pairs;
    }

    private sealed class Writer(WordSequence sequence, CollocationOptions options, int[] counts, int reach, WordLine line)
    {
        private readonly PairCounter counter = new(line);

        public List<Collocation> Pairs { get; } = [];

        /// <summary>Adds the pairs that begin with a word, or, of unordered ones, those with words no more frequent.</summary>
        public void Add(int number)
        {
            counter.CountBehind(number);
            if (!options.Ordered)
                counter.CountBefore(number);
            foreach (var other in counter.Met)
            {
                if (other > 0 && (options.Ordered || other >= number))
                    Add(number, other);
            }

            counter.Clear();
        }

        /// <summary>Adds all pairs with a word.</summary>
        public void AddAll(int number)
        {
            counter.CountBehind(number);
            if (!options.Ordered)
                counter.CountBefore(number);
            foreach (var other in counter.Met)
            {
                if (other > 0)
                    Add(number, other);
            }

            counter.Clear();
            if (!options.Ordered)
                return;
            counter.CountBefore(number);
            foreach (var other in counter.Met)
            {
                if (other > 0 && other != number)
                    Add(other, number, counter[other]);
            }

            counter.Clear();
        }

        private void Add(int number, int other)
        {
            // A word sees itself from both sides of an unordered pair.
            var count = counter[other];
            Add(number, other, !options.Ordered && other == number ? count / 2 : count);
        }

        private void Add(int number, int other, int count)
        {
            if (count < options.MinimumCount)
                return;
            var (first, second) = (line.WordOf(number), line.WordOf(other));
            if (!options.Ordered && second < first)
                (first, second) = (second, first);
            var together = count / (double)(options.Ordered || first == second ? reach : 2 * reach);
            Pairs.Add(new Collocation(sequence, first, second, count, PairTable.Of(together, counts[first], counts[second], sequence.Count)));
        }
    }
}
