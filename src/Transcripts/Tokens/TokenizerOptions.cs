namespace Transcripts.Tokens;

/// <summary>
/// What is a token beyond the word boundaries of UAX #29, which tokens are left out, and how the form of a token
/// is made from its text. Spans are never changed by folding or stemming.
/// </summary>
public sealed record TokenizerOptions
{
    /// <summary>The defaults: compounds whole, possessives split, nothing left out, forms as written.</summary>
    public static TokenizerOptions Default { get; } = new();

    /// <summary>The word boundaries of UAX #29 and nothing else.</summary>
    public static TokenizerOptions Unicode { get; } = new() { KeepCompounds = false, SplitPossessives = false };

    /// <summary>
    /// Whether words joined by a hyphen (U+002D, U+2010 or U+2011) without white space are one word: "party-government",
    /// "26-country", "Pak Se-chang". Between two numbers the hyphen is a range and stays apart: "1957-60".
    /// Default true.
    /// </summary>
    public bool KeepCompounds { get; init; } = true;

    /// <summary>
    /// Whether the genitive ending ’s or 's becomes a <see cref="TokenKind.Possessive"/> of its own: "Romania" + "’s".
    /// It is split from words, also from numbers, abbreviations and closing brackets ("1960’s", "U.S.’s"), but not
    /// from the words of <see cref="Contractions"/>, where it stands for "is", "has" or "us" ("it’s", "let’s").
    /// The bare apostrophe of a plural genitive ("the ambassadors’ views") cannot be told from a closing quotation
    /// mark and is punctuation. Default true.
    /// </summary>
    public bool SplitPossessives { get; init; } = true;

    /// <summary>
    /// Words to leave out of the tokens, or null for none. Matched without regard to case. The text of a word left
    /// out lies in the gap between two tokens. Default null.
    /// </summary>
    public StopWordList? StopWords { get; init; }

    /// <summary>
    /// Whether the form of a token is in lower case (simple mapping, invariant culture) with ' for ’ and - for
    /// U+2010 and U+2011, so that "Romania’s" and "romania's" are one form. Default false.
    /// </summary>
    public bool FoldCase { get; init; }

    /// <summary>How the form of a word is cut to its stem; other than <see cref="Stemmer.None"/> it implies <see cref="FoldCase"/>. Default none.</summary>
    public Stemmer Stemmer { get; init; }
}

/// <summary>How the form of a word is cut to its stem.</summary>
public enum Stemmer
{
    /// <summary>Words stay whole.</summary>
    None,

    /// <summary>The Snowball stemmer for English ("Porter2": Porter 2001), as Lucene.NET has it.</summary>
    English,
}
