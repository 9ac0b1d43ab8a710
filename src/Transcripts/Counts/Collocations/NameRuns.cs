using System.Text;

namespace Transcripts.Counts.Collocations;

/// <summary>
/// Where words with capitals stand together as a name does. A capital at the beginning of a stretch (of a sentence, behind any
/// punctuation) says something only of a word that has capitals in the middle of sentences more often than not.
/// </summary>
internal sealed class NameRuns
{
    private readonly bool[] capital;
    private readonly int[] lengths;

    private NameRuns(bool[] capital, int[] lengths)
    {
        this.capital = capital;
        this.lengths = lengths;
    }

    /// <summary>Whether the word at a place has a capital, links aside.</summary>
    public bool IsCapital(int place) => capital[place];

    /// <summary>Words of the longest name that begins at a place, and does not within another, or 0.</summary>
    public int LengthAt(int place) => lengths[place];

    /// <summary>The runs of <paramref name="sequence"/>.</summary>
    /// <param name="sequence">The words.</param>
    /// <param name="stopped">For each word of the vocabulary whether it is a stop word.</param>
    /// <param name="link">For each whether it may stand within a name.</param>
    public static NameRuns Of(WordSequence sequence, bool[] stopped, bool[] link)
    {
        var words = sequence.Words;
        var follows = sequence.Follows;
        var capital = new bool[words.Length];
        var (stops, capitalStops) = (0L, 0L);

        // Capitals in the middle of sentences, less occurrences without a capital, by word.
        var evidence = new int[sequence.Vocabulary.Length];
        for (var place = 0; place < words.Length; place++)
        {
            capital[place] = IsCapital(sequence.Spans[place].In(sequence.Source));
            if (stopped[words[place]])
            {
                stops += follows[place] ? 1 : 0;
                capitalStops += follows[place] && capital[place] ? 1 : 0;
                capital[place] = false;
            }

            evidence[words[place]] += !capital[place] ? -1 : follows[place] ? 1 : 0;
        }

        var lengths = new int[words.Length];
        if (2 * capitalStops > stops)
            return new NameRuns(new bool[words.Length], lengths);
        for (var start = 0; start < words.Length; start++)
        {
            if (!capital[start] || (!follows[start] && evidence[words[start]] <= 0))
                continue;
            var last = start;
            for (var place = start + 1; place < words.Length && follows[place] && (capital[place] || link[words[place]]); place++)
            {
                if (IsPossessed(sequence, place))
                    break;
                last = capital[place] ? place : last;
            }

            lengths[start] = last > start ? last - start + 1 : 0;
            start = last;
        }

        return new NameRuns(capital, lengths);
    }

    /// <summary>Whether a possessive ending stands between the word at a place and the one before, which it follows.</summary>
    public static bool IsPossessed(WordSequence sequence, int place) =>
        !TextSpan.FromBounds(sequence.Spans[place - 1].End, sequence.Spans[place].Start).In(sequence.Source).IsWhiteSpace();

    private static bool IsCapital(ReadOnlySpan<char> word) =>
        Rune.DecodeFromUtf16(word, out var first, out _) == System.Buffers.OperationStatus.Done
        && Rune.GetUnicodeCategory(first) is System.Globalization.UnicodeCategory.UppercaseLetter or System.Globalization.UnicodeCategory.TitlecaseLetter;
}
