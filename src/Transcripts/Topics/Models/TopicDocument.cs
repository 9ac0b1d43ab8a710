using System.Collections.Immutable;
using Transcripts.Counts;

namespace Transcripts.Topics.Models;

/// <summary>What topics a document has.</summary>
/// <param name="Unit">The unit it is; its spans lead to the source.</param>
/// <param name="Words">Its words that the model was fitted to, those left out not counted.</param>
/// <param name="Topic">Index of the topic with the largest share, the first of equals; null for a document without words.</param>
/// <param name="Shares">
/// The share of each topic, by index, above 0; they add up to 1. Share k is (n_k + α) / (n + Kα): a document without words
/// has the shares that the model expects of any, all equal.
/// </param>
public sealed record TopicDocument(TextUnit Unit, int Words, int? Topic, ImmutableArray<double> Shares);
