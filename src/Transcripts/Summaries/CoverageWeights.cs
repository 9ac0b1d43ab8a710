namespace Transcripts.Summaries;

/// <summary>What is to be covered (terms, phrases, actors), each with a weight that falls each time it is.</summary>
internal sealed class CoverageWeights
{
    private readonly int[][] ofSentences;
    private readonly double[] weights;

    /// <summary>The weights at the start: how many sentences have an item, to a power, times a weight.</summary>
    /// <param name="ofSentences">The different items of each sentence.</param>
    /// <param name="counts">How often each item comes.</param>
    /// <param name="least">Items that come less often weigh nothing.</param>
    /// <param name="exponent">The power.</param>
    /// <param name="weight">The weight of an item that comes once.</param>
    public CoverageWeights(int[][] ofSentences, int[] counts, int least, double exponent, double weight)
    {
        this.ofSentences = ofSentences;
        weights = [.. counts.Select(count => count < least ? 0 : weight * Math.Pow(count, exponent))];
    }

    /// <summary>What the sentence would cover now.</summary>
    public double Of(int sentence)
    {
        var sum = 0.0;
        foreach (var item in ofSentences[sentence])
            sum += weights[item];
        return sum;
    }

    /// <summary>Leaves <paramref name="rest"/> of the weights of what the sentence has.</summary>
    public void Cover(int sentence, double rest)
    {
        foreach (var item in ofSentences[sentence])
            weights[item] *= rest;
    }

    /// <summary>In how many sentences each item is.</summary>
    public static int[] Counts(int[][] ofSentences)
    {
        var counts = new int[ofSentences.Select(items => items.DefaultIfEmpty(-1).Max()).DefaultIfEmpty(-1).Max() + 1];
        foreach (var items in ofSentences)
        {
            foreach (var item in items)
                counts[item]++;
        }

        return counts;
    }
}
