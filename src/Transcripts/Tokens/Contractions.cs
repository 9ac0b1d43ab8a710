using System.Collections.Frozen;

namespace Transcripts.Tokens;

/// <summary>
/// The English words after which ’s is a reduced "is", "has" or "us" and no genitive ending. They are closed classes:
/// words that have a genitive of another form or none at all (Huddleston and Pullum, The Cambridge Grammar of the
/// English Language, 2002, chapters 5 and 18): personal pronouns (its, his, hers, not it’s), interrogative and relative
/// words (whose, not who’s), demonstratives, the adverbs of place and time that stand in subject position, and "let".
/// Words that have the genitive ("one’s", "else’s", "everybody’s") are absent, though ’s can be a verb after them too.
/// </summary>
public static class Contractions
{
    private static readonly FrozenSet<string> Set = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "he", "she", "it",
        "who", "what", "which", "where", "when", "why", "how",
        "this", "that",
        "here", "there", "now", "then",
        "so", "let");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Set.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether ’s behind <paramref name="word"/> is a reduced word; case does not matter.</summary>
    public static bool Takes(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
