using System.Collections.Frozen;
using System.Collections.Immutable;
using Transcripts.Tokens;

namespace Transcripts.Topics;

/// <summary>
/// Sentences that begin by pointing back at the one before: with a pronoun of the third person, a demonstrative, or "so" and
/// "such" (Halliday and Hasan 1976, Cohesion in English, chapter 2).
/// </summary>
internal static class BackwardReference
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "he", "she", "it", "they", "his", "her", "its", "their", "this", "that", "these", "those", "such", "so")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the first word of a sentence points back.</summary>
    /// <param name="source">The source.</param>
    /// <param name="tokens">The tokens of the sentence.</param>
    public static bool Begins(string source, ImmutableArray<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.IsWord)
            {
                return Words.Contains(token.Span.In(source));
            }
        }

        return false;
    }
}
