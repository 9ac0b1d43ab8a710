namespace Transcripts.Tokens.Patterns;

/// <summary>How a token is told by its form.</summary>
internal enum WordTestKind
{
    /// <summary>A word or number of this folded form.</summary>
    Exact,

    /// <summary>A word or number whose folded form fits the wildcards.</summary>
    Wildcard,

    /// <summary>A word of this stem.</summary>
    Stem,

    /// <summary>A punctuation mark or symbol of this folded form.</summary>
    Mark,
}

/// <summary>What one token has to be.</summary>
/// <param name="Kind">How it is told.</param>
/// <param name="Form">The folded form, the form with wildcards, or the stem.</param>
internal readonly record struct WordTest(WordTestKind Kind, string Form);

/// <summary>A token of a phrase, and how far it may stand from the one before it.</summary>
/// <param name="Gap">Most words that may stand between, 0 for none.</param>
/// <param name="Test">What the token has to be.</param>
internal readonly record struct PatternStep(int Gap, WordTest Test);
