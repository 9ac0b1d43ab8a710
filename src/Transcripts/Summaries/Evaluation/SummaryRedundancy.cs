using Transcripts.Summaries.Similarity;

namespace Transcripts.Summaries.Evaluation;

/// <summary>How often a summary says the same again. All 0 for fewer than two sentences.</summary>
/// <param name="MeanSimilarity">The mean cosine of pairs of its sentences, terms weighted by tf · ln(N / df) in the document, 0 to 1.</param>
/// <param name="Nearest">The mean, over sentences, of the cosine to the sentence most like it, 0 to 1.</param>
/// <param name="RepeatedTerms">The share of its terms that it has had before, 0 to 1.</param>
public sealed record SummaryRedundancy(double MeanSimilarity, double Nearest, double RepeatedTerms)
{
    /// <summary>The redundancy of <paramref name="summary"/>.</summary>
    public static SummaryRedundancy Of(Summary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var document = summary.Ranking.Document;
        int[] places = [.. summary.Sentences.Select(sentence => sentence.Ranked.Place)];
        if (places.Length < 2)
            return new SummaryRedundancy(0, 0, 0);
        var vectors = SparseVectors.TfIdf(document.Terms, document.Vocabulary.Length);
        var (sum, nearest) = (0.0, new double[places.Length]);
        for (var first = 0; first < places.Length; first++)
        {
            for (var second = first + 1; second < places.Length; second++)
            {
                var cosine = vectors.Cosine(places[first], places[second]);
                sum += cosine;
                nearest[first] = Math.Max(nearest[first], cosine);
                nearest[second] = Math.Max(nearest[second], cosine);
            }
        }

        var terms = places.SelectMany(place => document.Terms[place]).ToList();
        return new SummaryRedundancy(
            sum / (places.Length * (places.Length - 1.0) / 2),
            nearest.Average(),
            terms.Count == 0 ? 0 : 1 - ((double)terms.Distinct().Count() / terms.Count));
    }
}
