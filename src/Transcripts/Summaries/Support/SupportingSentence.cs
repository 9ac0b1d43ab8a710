using System.Collections.Immutable;
using Transcripts.Tokens;

namespace Transcripts.Summaries.Support;

/// <summary>A sentence of the source that may support a sentence of a text.</summary>
/// <param name="Rank">Its rank, from 0 for the best.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Score">
/// The weight of the words it shares with the generated sentence, less where it is long, with half of that of the words only its neighbours share,
/// by the weight of all: above 0, and not comparable between generated sentences.
/// </param>
/// <param name="Share">The weight of the content words that it has, its speaker's name included, by the weight of all: 0 to 1.</param>
/// <param name="Spans">Where these words stand in the source, in order; empty where only its speaker's name or its neighbours share any.</param>
public sealed record SupportingSentence(int Rank, Sentence Sentence, double Score, double Share, ImmutableArray<TextSpan> Spans);
