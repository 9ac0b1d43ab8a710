using System.Collections.Immutable;

namespace Transcripts.Topics.Graphs;

/// <summary>Two labels that come up together.</summary>
/// <param name="First">The label that is first in ordinal order.</param>
/// <param name="Second">The other.</param>
/// <param name="SentenceIndexes">Indexes of the sentences that have both, ascending, one at least.</param>
/// <param name="Sentences">How many sentences were looked at.</param>
public sealed record CoOccurrenceEdge(CoOccurrenceNode First, CoOccurrenceNode Second, ImmutableArray<int> SentenceIndexes, int Sentences)
{
    /// <summary>How many sentences have both.</summary>
    public int Count => SentenceIndexes.Length;

    /// <summary>How many would have both if each label came up without regard to the other: the product of their counts over the sentences. Above 0.</summary>
    public double Expected => (double)First.Count * Second.Count / Sentences;

    /// <summary><see cref="Count"/> over <see cref="Expected"/>: above 1 where the two attract each other, below where they avoid each other.</summary>
    public double Lift => Count / Expected;

    /// <summary>
    /// Normalised pointwise mutual information, ln(lift) over -ln of the share of sentences that have both (Bouma 2009, "Normalized
    /// (pointwise) mutual information in collocation extraction"): 1 where neither comes up without the other, 0 where they come up
    /// without regard to each other, near -1 where they are hardly ever together. Where every sentence has both it is
    /// not defined, and 1 stands for it.
    /// </summary>
    public double Npmi => Count == Sentences ? 1 : Math.Clamp(Math.Log(Lift) / -Math.Log((double)Count / Sentences), -1, 1);

    /// <summary>Share of the sentences with either label that have both (Jaccard 1912), above 0 up to 1.</summary>
    public double Jaccard => (double)Count / (First.Count + Second.Count - Count);
}
