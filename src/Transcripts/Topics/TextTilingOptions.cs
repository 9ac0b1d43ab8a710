using Transcripts.Tokens;

namespace Transcripts.Topics;

/// <summary>By what a change of topic is noticed.</summary>
public enum LexicalScore
{
    /// <summary>How like the words before a place are those behind it.</summary>
    BlockComparison,

    /// <summary>How many words are new there.</summary>
    VocabularyIntroduction,
}

/// <summary>How deep a valley must be to be a boundary.</summary>
public enum DepthCutoff
{
    /// <summary>Deeper than the mean of all depth scores less half their standard deviation: fewer boundaries.</summary>
    Conservative,

    /// <summary>Deeper than the mean less the standard deviation: more boundaries.</summary>
    Liberal,
}

/// <summary>How <see cref="TextTiling"/> reads a text. The defaults are those of Hearst (1997), but for the stop words, which were a list of her own.</summary>
public sealed record TextTilingOptions
{
    /// <summary>Sequences of 20 words, blocks of 10, one round of smoothing over 3 gaps, the conservative cutoff, paragraphs.</summary>
    public static TextTilingOptions Default { get; } = new();

    /// <summary>By what a change is noticed. Default <see cref="LexicalScore.BlockComparison"/>.</summary>
    public LexicalScore Score { get; init; }

    /// <summary>Words in a token sequence (w in the paper), stop words included: 1 to 100,000, by default 20.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not within its range.</exception>
    public int SequenceLength { get; init => field = Within(value, 1, nameof(SequenceLength)); } = 20;

    /// <summary>Sequences in a block (k in the paper), for block comparison only: 1 to 100,000, by default 10.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not within its range.</exception>
    public int BlockSize { get; init => field = Within(value, 1, nameof(BlockSize)); } = 10;

    /// <summary>How many neighbours of a gap its score is averaged with (s in the paper), half of them on either side: even, 0 to 100, by default 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Odd, or not within its range.</exception>
    public int SmoothingWidth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 100);
            if (value < 0 || value % 2 != 0)
                throw new ArgumentOutOfRangeException(nameof(value), value, "The smoothing width is even, such as 2: as many gaps on the left as on the right.");
            field = value;
        }
    } = 2;

    /// <summary>How often scores are smoothed (n in the paper): 0 to 100, by default 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not within its range.</exception>
    public int SmoothingRounds
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 100);
            field = value;
        }
    } = 1;

    /// <summary>How deep a valley must be. Default <see cref="DepthCutoff.Conservative"/>.</summary>
    public DepthCutoff Cutoff { get; init; }

    /// <summary>Least number of sequences between two boundaries: 1 to 100,000, by default 3.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not within its range.</exception>
    public int InterveningSequences { get; init => field = Within(value, 1, nameof(InterveningSequences)); } = 3;

    /// <summary>The units to whose edges boundaries move. Default <see cref="BoundaryUnit.Paragraph"/>.</summary>
    public BoundaryUnit Unit { get; init; } = BoundaryUnit.Paragraph;

    /// <summary>Words that take up room and count as nothing, or null for none. Default Snowball's English list.</summary>
    public StopWordList? StopWords { get; init; } = StopWordList.SnowballEnglish;

    /// <summary>What makes one term of several words. Default the English stemmer.</summary>
    public Stemmer Stemmer { get; init; } = Stemmer.English;

    private static int Within(int value, int least, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 100_000, name);
        return value;
    }
}
