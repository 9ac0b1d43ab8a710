namespace Transcripts.Summaries;

/// <summary>How long a summary may be: so many words, or so many sentences.</summary>
public readonly record struct SummaryBudget
{
    private SummaryBudget(int words, int sentences)
    {
        Words = words;
        Sentences = sentences;
    }

    /// <summary>The most words (<see cref="Tokens.Token.IsWord"/>), 1 or more.</summary>
    public int Words { get; }

    /// <summary>The most sentences, 1 or more.</summary>
    public int Sentences { get; }

    /// <summary>So many words.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public static SummaryBudget OfWords(int words)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(words, 1);
        return new SummaryBudget(words, int.MaxValue);
    }

    /// <summary>So many sentences, of any length.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public static SummaryBudget OfSentences(int sentences)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sentences, 1);
        return new SummaryBudget(int.MaxValue, sentences);
    }
}
