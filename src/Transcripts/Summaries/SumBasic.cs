namespace Transcripts.Summaries;

/// <summary>
/// SumBasic (Nenkova and Vanderwende 2005, "The impact of frequency on summarization", Microsoft Research TR 2005-101): the
/// probability of a term is its share of all; each time, of the sentences with the term that is now most probable the one with the
/// highest mean probability is taken, and the probabilities of its terms are squared. The score is the mean probability when
/// taken. After <see cref="MostPicks"/> sentences the others follow by their mean probability at that time.
/// Reasons: <c>probability</c> (the mean at the start) and <c>terms</c>.
/// </summary>
public static class SumBasic
{
    /// <summary>The name of the method.</summary>
    public const string Name = "SumBasic";

    /// <summary>How many sentences are taken one by one, which bounds the time on long texts.</summary>
    public const int MostPicks = 200;

    /// <summary>The ranking of the sentences of <paramref name="document"/>.</summary>
    public static SentenceRanking Rank(SummaryDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var counts = document.TermCounts();
        var total = Math.Max(counts.Sum(), 1);
        double[] probabilities = [.. counts.Select(count => (double)count / total)];
        double[] atStart = [.. document.Terms.Select(Mean)];
        var picks = new List<int>();
        var scores = new double[document.Sentences.Length];
        var left = Enumerable.Range(0, document.Sentences.Length).ToList();
        while (picks.Count < MostPicks && left.Count > 0)
        {
            var top = left.Max(place => document.Terms[place].Select(term => probabilities[term]).DefaultIfEmpty().Max());
            var best = left.Where(place => top == 0 || document.Terms[place].Any(term => probabilities[term] == top)).MaxBy(place => Mean(document.Terms[place]));
            scores[best] = Mean(document.Terms[best]);
            foreach (var term in document.Terms[best].Distinct())
                probabilities[term] *= probabilities[term];
            picks.Add(best);
            left.Remove(best);
        }

        foreach (var place in left)
            scores[place] = Mean(document.Terms[place]);
        return SentenceRanking.InOrder(
            Name,
            document,
            picks.Concat(left.OrderByDescending(place => scores[place]).ThenBy(place => place)),
            place => scores[place],
            place => [new("probability", atStart[place]), new("terms", document.Terms[place].Length)]);

        double Mean(int[] terms) => terms.Length == 0 ? 0 : terms.Average(term => probabilities[term]);
    }
}
