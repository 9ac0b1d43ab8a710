namespace Transcripts.Tokens;

/// <summary>What a token is.</summary>
public enum TokenKind
{
    /// <summary>A word: holds at least one letter.</summary>
    Word,

    /// <summary>A number: digits with the separators that UAX #29 keeps within them ("1,000.50"), or a sign for a number ("½").</summary>
    Number,

    /// <summary>A genitive ending split from its word (’s); see <see cref="TokenizerOptions.SplitPossessives"/>. Counts as no word.</summary>
    Possessive,

    /// <summary>Punctuation.</summary>
    Punctuation,

    /// <summary>Anything else that is no white space: symbols, emoji, controls, lone surrogates.</summary>
    Symbol,
}

/// <summary>A token: a stretch of the source and what it is. Its text is made only when asked for.</summary>
/// <param name="Span">Where it stands in the text that was tokenised; never empty.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind)
{
    /// <summary>Whether it counts as a word of running text: a <see cref="TokenKind.Word"/> or a <see cref="TokenKind.Number"/>.</summary>
    public bool IsWord => Kind is TokenKind.Word or TokenKind.Number;
}
