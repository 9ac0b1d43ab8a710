using System.Collections.Immutable;
using Transcripts.Tokens.Patterns;

namespace Transcripts.Topics;

/// <summary>A topic of a dictionary: what it is, and by which words one knows it.</summary>
/// <param name="Id">A short name for files and columns: letters, digits, hyphens and underscores.</param>
/// <param name="Name">The name as people read it.</param>
/// <param name="Definition">What belongs to the topic and what does not, for whoever labels by hand.</param>
/// <param name="Patterns">The words and phrases that speak of it, one at least.</param>
/// <param name="Exclusions">Phrases in which a word of <paramref name="Patterns"/> means something else; a hit that shares a token with one of them is none.</param>
/// <param name="Unless">Words and phrases whose sentence never has the topic.</param>
public sealed record Topic(
    string Id,
    string Name,
    string Definition,
    ImmutableArray<WordPattern> Patterns,
    ImmutableArray<WordPattern> Exclusions,
    ImmutableArray<WordPattern> Unless)
{
    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
