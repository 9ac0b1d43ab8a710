using System.Collections.Immutable;

namespace Transcripts.Counts.Collocations;

/// <summary>
/// Multiword names and terms found in the text itself: runs of words that begin and end with no stop word, come often enough by
/// themselves and hold together at every joint, or that are written as a name is. Possessive endings within them are passed
/// over; punctuation and the ends of units are not. Immutable.
/// </summary>
public sealed class Phrases
{
    private Phrases(WordSequence sequence, PhraseOptions options, ImmutableArray<Phrase> all)
    {
        Sequence = sequence;
        Options = options;
        All = all;
    }

    /// <summary>The words.</summary>
    public WordSequence Sequence { get; }

    /// <summary>What was sought.</summary>
    public PhraseOptions Options { get; }

    /// <summary>The phrases by falling C-value, equals by falling G², then in the order of their first places.</summary>
    public ImmutableArray<Phrase> All { get; }

    /// <summary>
    /// The phrases of <paramref name="sequence"/>. Give it with its stop words, since some stand within phrases. Time is linear in the
    /// words for phrases that come twice or more.
    /// </summary>
    /// <param name="sequence">The words.</param>
    /// <param name="options">Null for <see cref="PhraseOptions.Default"/>.</param>
    public static Phrases Of(WordSequence sequence, PhraseOptions? options = null)
    {
        options ??= PhraseOptions.Default;
        return new Phrases(
            sequence,
            options,
            [.. PhraseSearch.Run(sequence, options).OrderByDescending(phrase => phrase.CValue).ThenByDescending(phrase => phrase.G2).ThenBy(phrase => phrase.Places[0])]);
    }

    /// <summary>Where a phrase stands, as many places as its count, in the order of units and within them of the text.</summary>
    /// <exception cref="ArgumentException">The phrase is not of this result.</exception>
    public ImmutableArray<Occurrence> Occurrences(Phrase phrase)
    {
        if (phrase.Places.IsDefaultOrEmpty || !IsAt(phrase, phrase.Places[^1]))
            throw new ArgumentException($"The phrase “{phrase.Text}” is not of this result.", nameof(phrase));
        var found = ImmutableArray.CreateBuilder<Occurrence>(phrase.Places.Length);
        var unit = 0;
        foreach (var place in phrase.Places)
        {
            while (Sequence[unit].End.Value <= place)
                unit++;
            found.Add(new Occurrence(unit, TextSpan.FromBounds(Sequence.Spans[place].Start, Sequence.Spans[place + phrase.Words - 1].End)));
        }

        return found.MoveToImmutable();
    }

    private bool IsAt(Phrase phrase, int place) =>
        place + phrase.Words <= Sequence.Count
        && phrase.Form == string.Join(' ', Sequence.Words.Slice(place, phrase.Words).ToArray().Select(word => Sequence.Vocabulary[word]));
}
