using System.Collections.Immutable;

namespace Transcripts.Counts.Collocations;

/// <summary>What a phrase is by its capitals.</summary>
public enum PhraseKind
{
    /// <summary>An expression: "drafting committee".</summary>
    Term,

    /// <summary>A proper name: all its words but links have capitals at most of its places.</summary>
    Name,
}

/// <summary>A run of words that belong together.</summary>
public sealed record Phrase
{
    /// <summary>Its most frequent spelling, the first of equals, a blank for any white space.</summary>
    public required string Text { get; init; }

    /// <summary>Its words in the forms under which they are counted, joined by blanks; no two phrases have the same.</summary>
    public required string Form { get; init; }

    /// <summary>What it is by its capitals.</summary>
    public required PhraseKind Kind { get; init; }

    /// <summary>How many words it has, links included.</summary>
    public required int Words { get; init; }

    /// <summary>How often it comes.</summary>
    public required int Count { get; init; }

    /// <summary>How often it comes by itself, not within a longer phrase of the result; behind a possessor ("Khrushchev’s …") is by itself.</summary>
    public required int Free { get; init; }

    /// <summary>
    /// The C-value (Frantzi, Ananiadou and Mima 2000, "Automatic recognition of multi-word terms: the C-value/NC-value method"):
    /// log₂ of its words times its count, less how often each of the longer phrases that hold it does so on average. 0 or more.
    /// </summary>
    public required double CValue { get; init; }

    /// <summary>G² at its weakest joint: the least, over all ways to cut it in two, of that of its two parts; negative where they avoid each other.</summary>
    public required double G2 { get; init; }

    /// <summary>Normalised mutual information at its weakest joint, −1 to 1; null where the text holds nothing else.</summary>
    public required double? Npmi { get; init; }

    /// <summary>The places of its first words among the words of the sequence, in order.</summary>
    internal ImmutableArray<int> Places { get; init; }
}
