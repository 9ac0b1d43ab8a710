namespace Transcripts.Summaries.Support;

/// <summary>What a word of a sentence says.</summary>
public enum SupportWordKind
{
    /// <summary>Any word that is no stop word and does not only report ("said", "moreover").</summary>
    Word,

    /// <summary>A number, in digits or in words from "two" to "ninety".</summary>
    Number,

    /// <summary>A word with a capital letter that does not come from standing first.</summary>
    Name,
}

/// <summary>A content word of a generated sentence.</summary>
/// <param name="Text">The word as written.</param>
/// <param name="Kind">What it says.</param>
/// <param name="IsInSource">Whether any sentence of the source has it, in any form, or a speaker is called so.</param>
/// <param name="IsFound">Whether one of the sentences named as support has it, or its speaker is called so.</param>
public sealed record SupportWord(string Text, SupportWordKind Kind, bool IsInSource, bool IsFound);
