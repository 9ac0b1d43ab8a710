using System.Collections.Immutable;

namespace Transcripts.Counts.Collocations;

/// <summary>
/// Pairs of words that come together: neighbours, or words in a window. The table of a pair has the words of the sequence as its
/// total and the counts of its two words as its sums; its first cell is the count of the pair over the number of places in a
/// window at which one word can see the other: Window − 1, and twice that for an unordered pair of different words, so that
/// independent words get a mutual information of 0 whatever the window (NLTK's definition, after Church and Hanks 1990).
/// One word that makes up more than half of the text has, with itself, 0 as its last cell. Immutable.
/// </summary>
public sealed class Collocations
{
    private Collocations(WordSequence sequence, CollocationOptions options, ImmutableArray<Collocation> pairs)
    {
        Sequence = sequence;
        Options = options;
        Pairs = pairs;
    }

    /// <summary>The words.</summary>
    public WordSequence Sequence { get; }

    /// <summary>What was counted.</summary>
    public CollocationOptions Options { get; }

    /// <summary>
    /// The pairs, the strongest first by <see cref="CollocationOptions.RankedBy"/>; equals by falling count, then in the order in which
    /// their words first come. Pairs for which the measure is not defined stand last.
    /// </summary>
    public ImmutableArray<Collocation> Pairs { get; }

    /// <summary>
    /// The pairs of <paramref name="sequence"/>. Words too rare to be in a pair of <see cref="CollocationOptions.MinimumCount"/> are left out
    /// beforehand, which changes no count. No word, or one, makes no pair. Time is linear in the words times the window.
    /// </summary>
    /// <param name="sequence">The words.</param>
    /// <param name="options">Null for <see cref="CollocationOptions.Default"/>.</param>
    public static Collocations Of(WordSequence sequence, CollocationOptions? options = null)
    {
        options ??= CollocationOptions.Default;
        return new Collocations(sequence, options, CollocationRanking.Of(PairList.Of(sequence, options), options.RankedBy));
    }

    /// <summary>The pair of two words, written as in the text or as counted, or null where it is not among <see cref="Pairs"/>; of unordered pairs in either order.</summary>
    public Collocation? Find(string first, string second)
    {
        var (one, other) = (WordNumbers.Of(Sequence, first), WordNumbers.Of(Sequence, second));
        foreach (var pair in Pairs)
        {
            if ((pair.FirstWord == one && pair.SecondWord == other) || (!Options.Ordered && pair.FirstWord == other && pair.SecondWord == one))
                return pair;
        }

        return null;
    }

    /// <summary>Where a pair stands: as many places as its count, in the order of units, within them of the word in front and then of the other.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The pair is not of this sequence.</exception>
    public ImmutableArray<PairOccurrence> Occurrences(Collocation pair)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(Math.Max(pair.FirstWord, pair.SecondWord), Sequence.Vocabulary.Length, nameof(pair));
        var found = ImmutableArray.CreateBuilder<PairOccurrence>(pair.Count);
        var words = Sequence.Words;
        var spans = Sequence.Spans;
        var follows = Sequence.Follows;
        for (var unit = 0; unit < Sequence.Units.Length; unit++)
        {
            var (start, length) = Sequence[unit].GetOffsetAndLength(words.Length);
            for (var place = start; place < start + length; place++)
            {
                if (words[place] != pair.FirstWord && (Options.Ordered || words[place] != pair.SecondWord))
                    continue;
                var sought = words[place] == pair.FirstWord ? pair.SecondWord : pair.FirstWord;
                var end = Math.Min(place + (Options.Window ?? 2), start + length);
                for (var other = place + 1; other < end; other++)
                {
                    if (words[other] == sought && (Options.Window is not null || follows[other]))
                        found.Add(new PairOccurrence(unit, spans[place], spans[other]));
                }
            }
        }

        return found.ToImmutable();
    }
}
