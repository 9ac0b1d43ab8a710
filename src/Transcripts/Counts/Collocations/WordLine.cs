namespace Transcripts.Counts.Collocations;

/// <summary>
/// The words of a sequence that can be in a pair, renumbered from 1 by falling frequency, with 0 in place of all others and
/// as many zeros between stretches as a window reaches, so that no window need look where a stretch ends.
/// </summary>
internal sealed class WordLine
{
    private readonly int[] words;
    private readonly int[] line;
    private readonly int[] starts;
    private readonly int[] places;

    private WordLine(int reach, int[] words, int[] line, int[] starts, int[] places)
    {
        Reach = reach;
        this.words = words;
        this.line = line;
        this.starts = starts;
        this.places = places;
    }

    /// <summary>How many words a window reaches forward or back.</summary>
    public int Reach { get; }

    /// <summary>The numbers on the line run from 1 up to, and without, this.</summary>
    public int End => words.Length;

    /// <summary>The line.</summary>
    public ReadOnlySpan<int> Numbers => line;

    /// <summary>The word of the sequence's vocabulary that a number stands for.</summary>
    public int WordOf(int number) => words[number];

    /// <summary>Where on the line a number stands, in order.</summary>
    public ReadOnlySpan<int> Places(int number) => places.AsSpan(starts[number]..starts[number + 1]);

    /// <summary>The line of <paramref name="sequence"/>.</summary>
    /// <param name="sequence">The words.</param>
    /// <param name="counts">How often each word of the vocabulary comes.</param>
    /// <param name="kept">For each word whether it can be in a pair.</param>
    /// <param name="reach">How many words a window reaches forward or back.</param>
    /// <param name="contiguous">Whether a stretch ends where words do not directly follow each other, and not only with its unit.</param>
    public static WordLine Of(WordSequence sequence, int[] counts, bool[] kept, int reach, bool contiguous)
    {
        var words = Ranked(counts, kept);
        var numbers = new int[counts.Length];
        for (var number = 1; number < words.Length; number++)
            numbers[words[number]] = number;

        var line = Lay(sequence, numbers, reach, contiguous);
        var starts = new int[words.Length + 1];
        for (var number = 1; number < words.Length; number++)
            starts[number + 1] = starts[number] + counts[words[number]];
        var places = new int[starts[^1]];
        var next = starts.AsSpan(0, words.Length).ToArray();
        for (var place = 0; place < line.Length; place++)
        {
            if (line[place] is var number and > 0)
                places[next[number]++] = place;
        }

        return new WordLine(reach, words, line, starts, places);
    }

    /// <summary>The words by falling frequency, equals in the order of the vocabulary, from place 1.</summary>
    private static int[] Ranked(int[] counts, bool[] kept)
    {
        var keys = new List<long>();
        for (var word = 0; word < counts.Length; word++)
        {
            if (kept[word])
                keys.Add(((long)(int.MaxValue - counts[word]) << 32) | (uint)word);
        }

        keys.Sort();
        return [-1, .. keys.Select(key => (int)(uint)key)];
    }

    private static int[] Lay(WordSequence sequence, int[] numbers, int reach, bool contiguous)
    {
        var words = sequence.Words;
        var follows = sequence.Follows;
        var gaps = sequence.Units.Length + 1;
        for (var place = 0; place < follows.Length && contiguous; place++)
            gaps += follows[place] ? 0 : 1;
        // The beginning of a unit may be counted twice: the line then ends in zeros.
        var line = new int[checked(words.Length + (gaps * reach))];
        var end = reach;
        for (var unit = 0; unit < sequence.Units.Length; unit++)
        {
            var (start, length) = sequence[unit].GetOffsetAndLength(words.Length);
            for (var place = start; place < start + length; place++)
            {
                if (contiguous && place > start && !follows[place])
                    end += reach;
                line[end++] = numbers[words[place]];
            }

            end += reach;
        }

        return line;
    }
}
