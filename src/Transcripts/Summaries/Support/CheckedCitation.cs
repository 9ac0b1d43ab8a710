using Transcripts.Tokens;

namespace Transcripts.Summaries.Support;

/// <summary>A citation held against the source.</summary>
/// <param name="Number">The number cited: the <see cref="Tokens.Sentence.Index"/> of a sentence.</param>
/// <param name="Sentence">The sentence of that number, or null where the document has none.</param>
/// <param name="Share">The share of the citing sentence's words that it has, as <see cref="SupportingSentence.Share"/>: 0 to 1.</param>
/// <param name="Holds">Whether there is such a sentence and its share is at least <see cref="SupportOptions.LeastCited"/>.</param>
public sealed record CheckedCitation(int Number, Sentence? Sentence, double Share, bool Holds);
