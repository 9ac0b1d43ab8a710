using Transcripts.Topics.Graphs;

namespace Transcripts.Summaries.Similarity;

/// <summary>
/// Sentences as nodes, and between those that share a term an edge of how alike they are. Pairs are found through the list of
/// sentences of each term, so that those without a common term cost nothing.
/// </summary>
internal sealed class SimilarityGraph : IRandomWalk
{
    private readonly int[] starts;
    private readonly int[] neighbours;
    private readonly double[] weights;
    private readonly double[] strengths;

    private SimilarityGraph(int[] starts, int[] neighbours, double[] weights)
    {
        this.starts = starts;
        this.neighbours = neighbours;
        this.weights = weights;
        strengths = new double[starts.Length - 1];
        for (var node = 0; node < strengths.Length; node++)
        {
            foreach (var weight in Weights(node))
                strengths[node] += weight;
        }
    }

    public int Nodes => strengths.Length;

    /// <summary>Undirected edges.</summary>
    public int Edges => neighbours.Length / 2;

    /// <summary>The sentences that a sentence is tied to, ascending.</summary>
    public ReadOnlySpan<int> Neighbours(int node) => neighbours.AsSpan(starts[node], starts[node + 1] - starts[node]);

    /// <summary>How alike it is to each of them.</summary>
    public ReadOnlySpan<double> Weights(int node) => weights.AsSpan(starts[node], starts[node + 1] - starts[node]);

    /// <summary>The sum of a sentence's weights.</summary>
    public double Strength(int node) => strengths[node];

    /// <summary>The graph of <paramref name="vectors"/>. Time and memory grow with the pairs that share a term.</summary>
    /// <param name="vectors">The sentences; the sum over common terms of the products of their weights is how alike two are.</param>
    /// <param name="weight">The weight of the edge between a sentence, an earlier one, and how alike they are; 0 or less for none.</param>
    public static SimilarityGraph Of(SparseVectors vectors, Func<int, int, double, double> weight)
    {
        var (firsts, seconds, found) = (new List<int>(), new List<int>(), new List<double>());
        var postings = new List<(int Sentence, double Weight)>?[vectors.Vocabulary];
        var sums = new double[vectors.Count];
        var touched = new List<int>();
        var degrees = new int[vectors.Count + 1];
        for (var sentence = 0; sentence < vectors.Count; sentence++)
        {
            var terms = vectors.Terms(sentence);
            var own = vectors.Weights(sentence);
            for (var at = 0; at < terms.Length; at++)
            {
                var list = postings[terms[at]] ??= [];
                foreach (var (other, value) in list)
                {
                    if (sums[other] == 0)
                        touched.Add(other);
                    sums[other] += own[at] * value;
                }

                list.Add((sentence, own[at]));
            }

            touched.Sort();
            foreach (var other in touched)
            {
                // Its own postings are there already where it has a term of its own.
                if (other != sentence && weight(sentence, other, sums[other]) is > 0 and var edge)
                {
                    firsts.Add(sentence);
                    seconds.Add(other);
                    found.Add(edge);
                    degrees[sentence]++;
                    degrees[other]++;
                }

                sums[other] = 0;
            }

            touched.Clear();
        }

        return Assemble(degrees, firsts, seconds, found);
    }

    public bool IsDeadEnd(int node) => strengths[node] <= 0;

    public void Step(double[] ranks, double[] next)
    {
        for (var node = 0; node < strengths.Length; node++)
        {
            if (strengths[node] <= 0)
                continue;
            var share = ranks[node] / strengths[node];
            for (var at = starts[node]; at < starts[node + 1]; at++)
                next[neighbours[at]] += share * weights[at];
        }
    }

    private static SimilarityGraph Assemble(int[] degrees, List<int> firsts, List<int> seconds, List<double> found)
    {
        var starts = new int[degrees.Length];
        for (var node = 1; node < starts.Length; node++)
            starts[node] = starts[node - 1] + degrees[node - 1];
        var free = starts.ToArray();
        var (neighbours, weights) = (new int[2 * found.Count], new double[2 * found.Count]);

        // The edges come by their later sentence, so that the earlier ones of each stand first, ascending, and the later ones behind them.
        for (var edge = 0; edge < found.Count; edge++)
        {
            Put(firsts[edge], seconds[edge], found[edge]);
        }

        for (var edge = 0; edge < found.Count; edge++)
        {
            Put(seconds[edge], firsts[edge], found[edge]);
        }

        return new SimilarityGraph(starts, neighbours, weights);

        void Put(int node, int neighbour, double weight)
        {
            neighbours[free[node]] = neighbour;
            weights[free[node]++] = weight;
        }
    }
}
