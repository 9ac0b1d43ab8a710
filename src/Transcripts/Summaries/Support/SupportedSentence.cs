using System.Collections.Immutable;

namespace Transcripts.Summaries.Support;

/// <summary>A sentence of a text with what supports it.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Verdict">The verdict, by the thresholds of <see cref="SupportOptions"/>.</param>
/// <param name="Best">The weight of its content words that the best source sentence has, by the weight of all: 0 to 1. Words weigh more the fewer sentences have them.</param>
/// <param name="Share">The same for all the source sentences named together: <paramref name="Best"/> to 1.</param>
/// <param name="Words">Its content words in order, with repeats.</param>
/// <param name="Sources">The source sentences, best first; none where none shares a word.</param>
/// <param name="Citations">Its citations held against the source.</param>
public sealed record SupportedSentence(
    GeneratedSentence Sentence,
    SupportVerdict Verdict,
    double Best,
    double Share,
    ImmutableArray<SupportWord> Words,
    ImmutableArray<SupportingSentence> Sources,
    ImmutableArray<CheckedCitation> Citations)
{
    /// <summary>What the verdict goes by, the mean of <see cref="Best"/> and <see cref="Share"/>: 0 to 1.</summary>
    public double Strength => (Best + Share) / 2;

    /// <summary>The numbers that the source never says, as written.</summary>
    public ImmutableArray<string> UnknownNumbers => Where(word => word.Kind == SupportWordKind.Number && !word.IsInSource);

    /// <summary>The names that the source never says and no speaker has, as written.</summary>
    public ImmutableArray<string> UnknownNames => Where(word => word.Kind == SupportWordKind.Name && !word.IsInSource);

    /// <summary>The numbers and names that the source says, but none of the sentences named.</summary>
    public ImmutableArray<string> Elsewhere => Where(word => word.Kind != SupportWordKind.Word && word.IsInSource && !word.IsFound);

    private ImmutableArray<string> Where(Func<SupportWord, bool> isWanted) =>
        [.. Words.Where(isWanted).Select(word => word.Text).Distinct(StringComparer.Ordinal)];
}
