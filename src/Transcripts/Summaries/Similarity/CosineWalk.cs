using Transcripts.Topics.Graphs;

namespace Transcripts.Summaries.Similarity;

/// <summary>
/// The walk between sentences in proportion to the cosine of their vectors, without the graph: with the vectors as rows of X the
/// weights are X·Xᵀ, and a step takes two products with X. Time and memory are linear in the terms of the text, where the
/// graph's grow with the pairs of sentences. No sentence is tied to itself.
/// </summary>
internal sealed class CosineWalk : IRandomWalk
{
    // What rounding leaves of nothing.
    private const double Nothing = 1e-12;

    private readonly SparseVectors vectors;
    private readonly double[] strengths;

    public CosineWalk(SparseVectors vectors)
    {
        this.vectors = vectors;
        var ones = new double[vectors.Count];
        Array.Fill(ones, 1);
        strengths = new double[vectors.Count];
        Multiply(ones, strengths);
    }

    public int Nodes => strengths.Length;

    /// <summary>The sum of a sentence's cosines with all others.</summary>
    public double Strength(int node) => strengths[node];

    public bool IsDeadEnd(int node) => strengths[node] < Nothing;

    public void Step(double[] ranks, double[] next)
    {
        var shares = new double[ranks.Length];
        for (var node = 0; node < shares.Length; node++)
            shares[node] = IsDeadEnd(node) ? 0 : ranks[node] / strengths[node];
        Multiply(shares, next);
    }

    private void Multiply(double[] values, double[] sums)
    {
        var ofTerms = new double[vectors.Vocabulary];
        for (var node = 0; node < values.Length; node++)
        {
            var terms = vectors.Terms(node);
            var weights = vectors.Weights(node);
            for (var at = 0; at < terms.Length; at++)
                ofTerms[terms[at]] += weights[at] * values[node];
        }

        for (var node = 0; node < values.Length; node++)
        {
            var terms = vectors.Terms(node);
            var weights = vectors.Weights(node);
            var (sum, own) = (0.0, 0.0);
            for (var at = 0; at < terms.Length; at++)
            {
                sum += weights[at] * ofTerms[terms[at]];
                own += weights[at] * weights[at];
            }

            sums[node] += Math.Max(sum - (own * values[node]), 0);
        }
    }
}
