using Transcripts.Summaries.Similarity;

namespace Transcripts.Summaries;

/// <summary>
/// Summaries by latent semantic analysis (Steinberger and Ježek 2004, "Using latent semantic analysis in text summarization and
/// summary evaluation", ISIM): the matrix of terms by sentences, a cell how often the sentence has the term, is decomposed by
/// singular values; the score of a sentence is the length of its vector in the space of the leading ones, √Σ v²σ². Leading are
/// those above half of the greatest, as in the paper, and at most <see cref="LatentSemanticOptions.Dimensions"/>.
/// Reasons: <c>dimensions</c> (how many were leading) and <c>terms</c> (of the sentence).
/// </summary>
public static class LatentSemanticAnalysis
{
    /// <summary>The name of the method.</summary>
    public const string Name = "LSA";

    /// <summary>The ranking of the sentences of <paramref name="document"/>.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">Null for <see cref="LatentSemanticOptions.Default"/>.</param>
    public static SentenceRanking Rank(SummaryDocument document, LatentSemanticOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        options ??= LatentSemanticOptions.Default;
        var vectors = SparseVectors.Of(document.Terms, document.Vocabulary.Length, (_, count) => count, unit: false);
        var found = SingularValues.Of(vectors, options.Dimensions, options.Tolerance, options.MostSteps);
        var leading = found.Values.TakeWhile(value => value > found.Values[0] / 2).Count();
        var scores = new double[document.Sentences.Length];
        for (var place = 0; place < scores.Length; place++)
        {
            for (var dimension = 0; dimension < leading; dimension++)
                scores[place] += Math.Pow(found.Vectors[dimension][place] * found.Values[dimension], 2);
            scores[place] = Math.Sqrt(scores[place]);
        }

        return SentenceRanking.ByScore(
            Name, document, scores, place => [new("dimensions", leading), new("terms", document.Terms[place].Length)], found.Convergence);
    }
}
