namespace Transcripts.Summaries;

/// <summary>
/// KL-Sum (Haghighi and Vanderwende 2009, "Exploring content models for multi-document summarization", NAACL): each time the sentence
/// is taken with which the terms of the summary diverge least from those of the document, by Kullback and Leibler,
/// Σ p·ln(p/q), q smoothed by <see cref="Smoothing"/> for each term of the document. The score is the divergence in nats when the
/// sentence is taken, less than 0, so that higher is better. After <see cref="MostPicks"/> sentences the others follow by the
/// divergence each alone would then give. Reasons: <c>alone</c> (the divergence of the sentence by itself, in nats) and <c>terms</c>.
/// </summary>
public static class KlSum
{
    /// <summary>The name of the method.</summary>
    public const string Name = "KL-Sum";

    /// <summary>How many sentences are taken one by one, which bounds the time on long texts.</summary>
    public const int MostPicks = 200;

    /// <summary>What is added to the count of each term in the summary.</summary>
    public const double Smoothing = 0.01;

    /// <summary>The ranking of the sentences of <paramref name="document"/>.</summary>
    public static SentenceRanking Rank(SummaryDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var counts = document.TermCounts();
        var total = Math.Max(counts.Sum(), 1);
        var vocabulary = counts.Count(count => count > 0);
        var (taken, words) = (new double[counts.Length], 0);

        // The divergence is Σ p·ln p - Σ p·ln q; a sentence changes the second sum in its own terms and in the length only.
        var entropy = counts.Where(count => count > 0).Sum(count => (double)count / total * Math.Log((double)count / total));
        var covered = Math.Log(Smoothing);
        double[] alone = [.. document.Terms.Select(Divergence)];
        var scores = new double[document.Sentences.Length];
        var (picks, left) = (new List<int>(), Enumerable.Range(0, scores.Length).ToList());
        while (picks.Count < MostPicks && left.Count > 0)
        {
            var best = left.MinBy(place => Divergence(document.Terms[place]));
            scores[best] = -Divergence(document.Terms[best]);
            covered += Gain(document.Terms[best]);
            words += document.Terms[best].Length;
            foreach (var term in document.Terms[best])
                taken[term]++;
            picks.Add(best);
            left.Remove(best);
        }

        foreach (var place in left)
            scores[place] = -Divergence(document.Terms[place]);
        return SentenceRanking.InOrder(
            Name,
            document,
            picks.Concat(left.OrderByDescending(place => scores[place]).ThenBy(place => place)),
            place => scores[place],
            place => [new("alone", alone[place]), new("terms", document.Terms[place].Length)]);

        double Divergence(int[] terms) => vocabulary == 0 ? 0 : entropy - covered - Gain(terms) + Math.Log(words + terms.Length + (Smoothing * vocabulary));

        double Gain(int[] terms)
        {
            var gain = 0.0;
            for (var at = 0; at < terms.Length; at++)
            {
                var before = taken[terms[at]] + Smoothing;
                foreach (var earlier in terms.AsSpan(0, at))
                    before += earlier == terms[at] ? 1 : 0;
                gain += (double)counts[terms[at]] / total * Math.Log((before + 1) / before);
            }

            return gain;
        }
    }
}
