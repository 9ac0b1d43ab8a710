using System.Collections.Immutable;
using Transcripts.Tokens;

namespace Transcripts.Counts.Collocations;

/// <summary>Which runs of words can be phrases. Every result keeps the options it was made with.</summary>
public sealed record PhraseOptions
{
    private const int LongestPhrase = 9;

    /// <summary>The defaults: 2 to 6 English words that come twice or more, and names that come once or more.</summary>
    public static PhraseOptions Default { get; } = new();

    /// <summary>Words in the shortest phrase: 2 to 9, by default 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 2 or more than 9.</exception>
    public int Shortest { get; init => field = InRange(value, 2, LongestPhrase, nameof(Shortest)); } = 2;

    /// <summary>Words in the longest phrase: 2 to 9, by default 6.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 2 or more than 9.</exception>
    public int Longest { get; init => field = InRange(value, 2, LongestPhrase, nameof(Longest)); } = 6;

    /// <summary>How often a phrase comes by itself, not within a longer one, if it is to count: 1 or more, by default 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MinimumCount { get; init => field = InRange(value, 1, int.MaxValue, nameof(MinimumCount)); } = 2;

    /// <summary>
    /// The same for names: words with capitals that are no beginning of a sentence, joined by <see cref="Links"/>. 1 or more, by
    /// default 1, since capitals are evidence enough. Where most stop words in the middle
    /// of sentences have capitals, these say nothing, and names are not sought.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MinimumNameCount { get; init => field = InRange(value, 1, int.MaxValue, nameof(MinimumNameCount)); } = 1;

    /// <summary>
    /// The least G² at the weakest joint of a phrase that is no name: 0 or more, by default 10.83, the critical value of p = 0.001.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or no number.</exception>
    public double MinimumG2
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            if (double.IsNaN(value))
                throw new ArgumentOutOfRangeException(nameof(value), value, "The least G² is a number, such as 10.83.");
            field = value;
        }
    } = 10.83;

    /// <summary>Words that are part of no phrase, but for <see cref="Links"/>. Default Snowball's English list.</summary>
    public StopWordList StopWords { get; init; } = StopWordList.SnowballEnglish;

    /// <summary>Words with which no phrase but a name begins or ends. Default common English verbs, adverbs and numerals.</summary>
    public StopWordList EdgeWords { get; init; } = EnglishEdgeWords.List;

    /// <summary>Stop words that may stand within a phrase, in lower case: by default "of", "for" and "the" ("Council for Mutual Economic Assistance").</summary>
    public ImmutableArray<string> Links { get; init; } = ["of", "for", "the"];

    private static int InRange(int value, int least, int most, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
        return value;
    }
}
