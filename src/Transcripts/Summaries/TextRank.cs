using Transcripts.Summaries.Similarity;

namespace Transcripts.Summaries;

/// <summary>
/// TextRank (Mihalcea and Tarau 2004, "TextRank: bringing order into texts", EMNLP): PageRank over sentences, each tied to each
/// by the number of different terms they share over the sum of the logarithms of their lengths in terms. Two sentences of one
/// same term have a weight of 1. The score is the rank times the number of sentences, so that 1 is the average, as in the paper.
/// Reasons: <c>ties</c> (sentences it shares a term with) and <c>strength</c> (the sum of their weights).
/// </summary>
/// <remarks>Time and memory grow with the pairs of sentences that share a term: with the square of the text's length at worst.</remarks>
public static class TextRank
{
    /// <summary>The name of the method.</summary>
    public const string Name = "TextRank";

    /// <summary>The ranking of the sentences of <paramref name="document"/>.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">Null for <see cref="GraphRankOptions.Default"/>.</param>
    public static SentenceRanking Rank(SummaryDocument document, GraphRankOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        options ??= GraphRankOptions.Default;
        return GraphRanking.Of(Name, document, GraphOf(document.Terms, document.Vocabulary.Length), options);
    }

    internal static SimilarityGraph GraphOf(int[][] terms, int vocabulary)
    {
        double[] lengths = [.. terms.Select(bag => Math.Log(bag.Length))];
        return SimilarityGraph.Of(
            SparseVectors.Of(terms, vocabulary, (_, _) => 1, unit: false),
            (first, second, common) => lengths[first] + lengths[second] is > 0 and var sum ? common / sum : 1);
    }
}
