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
            var best = Best(document.Terms, probabilities, left);
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

        double Mean(int[] terms) => MeanOf(terms, probabilities);
    }

    // Of the sentences with the most probable term, the one with the highest mean; the earlier of equal ones.
    private static int Best(int[][] terms, double[] probabilities, List<int> left)
    {
        var top = 0.0;
        foreach (var place in left)
        {
            foreach (var term in terms[place])
                top = Math.Max(top, probabilities[term]);
        }

        var (best, highest) = (left[0], -1.0);
        foreach (var place in left)
        {
            var has = top == 0;
            foreach (var term in terms[place])
                has |= probabilities[term] == top;
            if (has && MeanOf(terms[place], probabilities) is var mean && mean > highest)
                (best, highest) = (place, mean);
        }

        return best;
    }

    private static double MeanOf(int[] terms, double[] probabilities)
    {
        var sum = 0.0;
        foreach (var term in terms)
            sum += probabilities[term];
        return terms.Length == 0 ? 0 : sum / terms.Length;
    }
}
