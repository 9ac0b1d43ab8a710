namespace Transcripts.Summaries.Similarity;

/// <summary>A weighted bag of terms for each sentence, of length 1 or, where it has no term of weight, 0.</summary>
internal sealed class SparseVectors
{
    private readonly int[] starts;
    private readonly int[] terms;
    private readonly double[] weights;

    private SparseVectors(int[] starts, int[] terms, double[] weights, int vocabulary)
    {
        this.starts = starts;
        this.terms = terms;
        this.weights = weights;
        Vocabulary = vocabulary;
    }

    public int Count => starts.Length - 1;

    public int Vocabulary { get; }

    /// <summary>The terms of a vector, ascending.</summary>
    public ReadOnlySpan<int> Terms(int vector) => terms.AsSpan(starts[vector], starts[vector + 1] - starts[vector]);

    /// <summary>The weights of its terms, in the order of <see cref="Terms"/>; all above 0.</summary>
    public ReadOnlySpan<double> Weights(int vector) => weights.AsSpan(starts[vector], starts[vector + 1] - starts[vector]);

    /// <summary>The vectors of <paramref name="bags"/>, scaled to length 1 unless asked not to.</summary>
    /// <param name="bags">The terms of each sentence, with repeats, in any order.</param>
    /// <param name="vocabulary">How many terms there are.</param>
    /// <param name="weight">The weight of a term that a sentence has so many times; 0 leaves it out.</param>
    /// <param name="unit">Whether they are scaled.</param>
    public static SparseVectors Of(int[][] bags, int vocabulary, Func<int, int, double> weight, bool unit = true)
    {
        var starts = new int[bags.Length + 1];
        var (terms, weights) = (new List<int>(), new List<double>());
        for (var bag = 0; bag < bags.Length; bag++)
        {
            var sorted = bags[bag].ToArray();
            Array.Sort(sorted);
            var squares = 0.0;
            for (var at = 0; at < sorted.Length;)
            {
                var first = at;
                while (at < sorted.Length && sorted[at] == sorted[first])
                    at++;
                if (weight(sorted[first], at - first) is not (> 0 and var value))
                    continue;
                terms.Add(sorted[first]);
                weights.Add(value);
                squares += value * value;
            }

            var scale = unit ? Math.Sqrt(squares) : 1;
            for (var at = starts[bag]; at < weights.Count; at++)
                weights[at] /= scale;
            starts[bag + 1] = terms.Count;
        }

        return new SparseVectors(starts, [.. terms], [.. weights], vocabulary);
    }

    /// <summary>Frequency times inverse document frequency, sentences as documents: tf · ln(N / df). A term of every sentence weighs nothing.</summary>
    public static SparseVectors TfIdf(int[][] bags, int vocabulary)
    {
        var sentences = SentenceFrequencies(bags, vocabulary);
        return Of(bags, vocabulary, (term, count) => count * Math.Log((double)bags.Length / sentences[term]));
    }

    /// <summary>In how many bags each term is.</summary>
    public static int[] SentenceFrequencies(int[][] bags, int vocabulary)
    {
        var sentences = new int[vocabulary];
        foreach (var bag in bags)
        {
            foreach (var term in bag.Distinct())
                sentences[term]++;
        }

        return sentences;
    }

    /// <summary>The cosine of two vectors of length 1, 0 to 1.</summary>
    public double Cosine(int first, int second)
    {
        var left = Terms(first);
        var right = Terms(second);
        var leftWeights = Weights(first);
        var rightWeights = Weights(second);
        var sum = 0.0;
        for (var (i, j) = (0, 0); i < left.Length && j < right.Length;)
        {
            if (left[i] == right[j])
                sum += leftWeights[i++] * rightWeights[j++];
            else if (left[i] < right[j])
                i++;
            else
                j++;
        }

        return sum;
    }
}
