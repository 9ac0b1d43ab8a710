using Transcripts.Tokens;

namespace Transcripts.Topics;

/// <summary>How <see cref="C99"/> reads a text. The defaults are those of Choi (2000), but for the stop words, which were a list of his own.</summary>
public sealed record C99Options
{
    /// <summary>Sentences, a rank mask of 11 by 11, as many segments as the densities ask for.</summary>
    public static C99Options Default { get; } = new();

    /// <summary>The units that are compared and not cut. Default <see cref="BoundaryUnit.Sentence"/>.</summary>
    public BoundaryUnit Unit { get; init; }

    /// <summary>Rows and columns of the square in which similarities are ranked: odd, 3 to 101, by default 11. Time grows with its square.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Even, or not within its range.</exception>
    public int RankMask
    {
        get;
        init
        {
            if (value is < 3 or > 101 || value % 2 == 0)
                throw new ArgumentOutOfRangeException(nameof(value), value, "The rank mask is odd, from 3 to 101, such as 11: its middle is the cell that is ranked.");
            field = value;
        }
    } = 11;

    /// <summary>
    /// How many standard deviations above the mean the gain in density must be for a cut to count (c in the paper): a finite
    /// number, by default 1.2. Higher gives fewer segments.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">No finite number.</exception>
    public double Threshold
    {
        get;
        init
        {
            if (!double.IsFinite(value))
                throw new ArgumentOutOfRangeException(nameof(value), value, "The threshold is a finite number, such as 1.2.");
            field = value;
        }
    } = 1.2;

    /// <summary>How many segments to make, 1 or more, at most one for each unit; null, the default, to find their number by <see cref="Threshold"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int? Segments
    {
        get;
        init
        {
            if (value is { } segments) ArgumentOutOfRangeException.ThrowIfLessThan(segments, 1, nameof(value));
            field = value;
        }
    }

    /// <summary>Words that count as nothing, or null for none. Default Snowball's English list.</summary>
    public StopWordList? StopWords { get; init; } = StopWordList.SnowballEnglish;

    /// <summary>What makes one term of several words. Default the English stemmer.</summary>
    public Stemmer Stemmer { get; init; } = Stemmer.English;
}
