using System.Collections.Immutable;

namespace Transcripts.Summaries.Similarity;

/// <summary>How alike sentences of a document are: the cosine of their terms, weighted by tf · ln(N / df) in the document, sentences as documents, as in LexRank.</summary>
/// <param name="Document">The document.</param>
/// <param name="Places">The places of the sentences in it, ascending.</param>
/// <param name="Cosines">A row for each place with a value for each: 0 to 1, the same both ways, 1 with itself; of a sentence without a term of weight 0 throughout.</param>
public sealed record SentenceSimilarity(SummaryDocument Document, ImmutableArray<int> Places, ImmutableArray<ImmutableArray<double>> Cosines)
{
    /// <summary>The most sentences that can be compared each with each.</summary>
    public const int MostSentences = 1_000;

    /// <summary>Compares sentences of <paramref name="document"/>. Time and memory grow with the square of their number.</summary>
    /// <param name="document">The document, whose every sentence counts for the weights.</param>
    /// <param name="places">The places of sentences in it, in any order.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place, or there are more than <see cref="MostSentences"/>.</exception>
    public static SentenceSimilarity Of(SummaryDocument document, IEnumerable<int> places)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<int> all = [.. places.Distinct().Order()];
        ArgumentOutOfRangeException.ThrowIfGreaterThan(all.Length, MostSentences, nameof(places));
        foreach (var place in all)
        {
            if (place < 0 || place >= document.Sentences.Length)
                throw new ArgumentOutOfRangeException(nameof(places), place, $"The document has {document.Sentences.Length} sentences: places are from 0 and below that.");
        }

        var vectors = SparseVectors.TfIdf(document.Terms, document.Vocabulary.Length);
        return new SentenceSimilarity(document, all, [.. all.Select(first => all.Select(second => Cosine(first, second)).ToImmutableArray())]);

        // Both ways alike to the last bit, and 1 with itself whatever the rounding.
        double Cosine(int first, int second) =>
            first == second ? (vectors.Terms(first).IsEmpty ? 0 : 1) : Math.Min(vectors.Cosine(Math.Min(first, second), Math.Max(first, second)), 1);
    }

    /// <summary>Compares the sentences of <paramref name="summary"/> and, where there is room, the best ranked others.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="most">How many sentences, 1 to <see cref="MostSentences"/>; of a longer summary its best.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 or more than <see cref="MostSentences"/>.</exception>
    public static SentenceSimilarity Of(Summary summary, int most = 30)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(most, MostSentences);
        var chosen = summary.Sentences.Select(sentence => sentence.Ranked.Place).ToHashSet();
        var ranked = summary.Ranking.Sentences.Select(sentence => sentence.Place).ToList();
        return Of(summary.Ranking.Document, ranked.Where(chosen.Contains).Concat(ranked.Where(place => !chosen.Contains(place))).Take(most));
    }
}
