using Transcripts.Summaries.Similarity;

namespace Transcripts.Summaries;

/// <summary>
/// LexRank (Erkan and Radev 2004, "LexRank: graph-based lexical centrality as salience in text summarization", Journal of
/// Artificial Intelligence Research 22): PageRank over sentences that are tied where the cosine of their terms, weighted by
/// tf · ln(N / df) with sentences as documents, is above a threshold; or, continuous, tied by that cosine. No sentence is tied to
/// itself. The score is the rank times the number of sentences, so that 1 is the average. Reasons: <c>ties</c> (sentences it is
/// tied to) and <c>strength</c> (the sum of their weights).
/// </summary>
/// <remarks>Time grows with the pairs of sentences that share a term, memory with those above the threshold.</remarks>
public static class LexRank
{
    /// <summary>The name of the method.</summary>
    public const string Name = "LexRank";

    /// <summary>The ranking of the sentences of <paramref name="document"/>.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">Null for <see cref="GraphRankOptions.Default"/>.</param>
    public static SentenceRanking Rank(SummaryDocument document, GraphRankOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        options ??= GraphRankOptions.Default;
        return GraphRanking.Of(Name, document, GraphOf(SparseVectors.TfIdf(document.Terms, document.Vocabulary.Length), options), options);
    }

    internal static SimilarityGraph GraphOf(SparseVectors vectors, GraphRankOptions options) =>
        SimilarityGraph.Of(vectors, (_, _, cosine) => cosine <= options.Threshold ? 0 : options.Weighted ? cosine : 1);
}
