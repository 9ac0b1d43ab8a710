namespace Transcripts.Summaries;

/// <summary>
/// Luhn's significance factor (Luhn 1958, "The automatic creation of literature abstracts", IBM Journal of Research and Development
/// 2): within a sentence the cluster of significant terms with the highest square of their number over its length, where a cluster
/// has at most four terms that are not significant between two that are. Significant are terms that the document has at least
/// as often as <see cref="LeastCount"/> says. Stop words are left out of sentences beforehand, where Luhn cut them off by frequency.
/// Reasons: <c>significant</c> (significant terms in the sentence) and <c>terms</c>.
/// </summary>
public static class Luhn
{
    /// <summary>The name of the method.</summary>
    public const string Name = "Luhn";

    private const int LargestGap = 4;

    /// <summary>The ranking of the sentences of <paramref name="document"/>.</summary>
    public static SentenceRanking Rank(SummaryDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var counts = document.TermCounts();
        var least = LeastCount(document.Sentences.Length);
        return SentenceRanking.ByScore(
            Name,
            document,
            [.. document.Terms.Select(terms => Factor(terms, counts, least))],
            place => [new("significant", document.Terms[place].Count(term => counts[term] >= least)), new("terms", document.Terms[place].Length)]);
    }

    /// <summary>
    /// How often a term must come to be significant in a document of so many sentences: 7, changed by 0.1 for each sentence below 25 or
    /// above 40, the rule that later systems put in place of Luhn's judgement by eye.
    /// </summary>
    public static double LeastCount(int sentences) => 7 + (sentences < 25 ? -0.1 * (25 - sentences) : sentences > 40 ? 0.1 * (sentences - 40) : 0);

    internal static double Factor(ReadOnlySpan<int> terms, int[] counts, double least)
    {
        var (best, first, last, inside) = (0.0, -1, -1, 0);
        for (var at = 0; at < terms.Length; at++)
        {
            if (counts[terms[at]] < least)
                continue;
            if (first < 0 || at - last - 1 > LargestGap)
                (first, inside) = (at, 0);
            last = at;
            inside++;
            best = Math.Max(best, (double)inside * inside / (last - first + 1));
        }

        return best;
    }
}
