using Transcripts.Tokens;

namespace Transcripts.Counts.Collocations;

/// <summary>Which pairs of words are counted. Every result keeps the options it was made with.</summary>
public sealed record CollocationOptions
{
    private const int WidestWindow = 1000;

    /// <summary>The defaults: pairs of neighbours in their order that come twice or more, by falling G².</summary>
    public static CollocationOptions Default { get; } = new();

    /// <summary>
    /// Null (the default) for neighbours with nothing between them but white space and a possessive ending, or the words in a
    /// window, 2 to 1,000: a word makes a pair with each of the Window − 1 words behind it, whatever punctuation stands
    /// between, but not beyond the end of its unit. This is NLTK's window; words left out by <see cref="WordSequence.Options"/>
    /// have no place in it, those of <see cref="StopWords"/> do.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 2 or more than 1,000.</exception>
    public int? Window
    {
        get;
        init
        {
            if (value is { } words)
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(words, 2, nameof(value));
                ArgumentOutOfRangeException.ThrowIfGreaterThan(words, WidestWindow, nameof(value));
            }

            field = value;
        }
    }

    /// <summary>Whether "a b" and "b a" are two pairs. If not they are one, and the window reaches as far forward as back. Default true.</summary>
    public bool Ordered { get; init; } = true;

    /// <summary>Pairs that come less often are left out: 1 or more, by default 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MinimumCount
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 2;

    /// <summary>Words that make no pair but keep their place in the window, or null (the default) for none.</summary>
    public StopWordList? StopWords { get; init; }

    /// <summary>
    /// The word whose collocates are sought: only pairs with it are counted. Written as in the text or as it is counted, in any
    /// case; a stop word too. Null (the default) for all pairs.
    /// </summary>
    public string? Node { get; init; }

    /// <summary>The measure by which pairs stand in order, the strongest first. Default G².</summary>
    public AssociationMeasure RankedBy { get; init; }
}
