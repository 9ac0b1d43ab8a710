namespace Transcripts.Counts.Concordances;

/// <summary>How much is shown around an occurrence.</summary>
public sealed record ConcordanceOptions
{
    private const int MostWords = 100;

    /// <summary>The defaults: eight words on either side.</summary>
    public static ConcordanceOptions Default { get; } = new();

    /// <summary>The whole sentence, however long.</summary>
    public static ConcordanceOptions WholeSentence { get; } = new() { Context = ConcordanceContext.Sentence };

    /// <summary>Whether the context is a number of words or the sentence. Default <see cref="ConcordanceContext.Words"/>.</summary>
    public ConcordanceContext Context { get; init; }

    /// <summary>Words and numbers before the keyword, 0 to 100, by default 8. Does not matter where the context is the sentence.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 0 or more than 100.</exception>
    public int Left { get; init => field = InRange(value, nameof(Left)); } = 8;

    /// <summary>Words and numbers behind the keyword, 0 to 100, by default 8. Does not matter where the context is the sentence.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 0 or more than 100.</exception>
    public int Right { get; init => field = InRange(value, nameof(Right)); } = 8;

    private static int InRange(int value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MostWords, name);
        return value;
    }
}

/// <summary>What the context of a keyword is.</summary>
public enum ConcordanceContext
{
    /// <summary>A number of words on either side, also of other sentences of the same turn. Marks that touch the outermost word belong to it.</summary>
    Words,

    /// <summary>The sentence in which the keyword stands.</summary>
    Sentence,
}
