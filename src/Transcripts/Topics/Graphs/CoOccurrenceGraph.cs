using System.Collections.Immutable;
using QuikGraph;

namespace Transcripts.Topics.Graphs;

/// <summary>
/// What comes up together: labels as nodes, and an undirected edge between two of them for the sentences that have both.
/// Immutable.
/// </summary>
/// <param name="Nodes">The labels in ordinal order, also those that are never together with another.</param>
/// <param name="Edges">The edges, those of the first nodes first.</param>
/// <param name="Sentences">How many sentences were looked at, those without any label included.</param>
public sealed record CoOccurrenceGraph(ImmutableArray<CoOccurrenceNode> Nodes, ImmutableArray<CoOccurrenceEdge> Edges, int Sentences)
{
    /// <summary>The graph of <paramref name="occurrences"/>. A label counts once in a sentence however often it comes up there.</summary>
    /// <param name="occurrences">What comes up where, in any order.</param>
    /// <param name="sentences">How many sentences were looked at; expected counts rest on it.</param>
    /// <param name="minimumCount">Fewest sentences that make an edge: 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="minimumCount"/> is less than 1, or <paramref name="sentences"/> is less than the sentences that have a label.
    /// </exception>
    public static CoOccurrenceGraph Of(IEnumerable<LabelOccurrence> occurrences, int sentences, int minimumCount = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minimumCount, 1);
        var labels = occurrences
            .GroupBy(occurrence => occurrence.Label, occurrence => occurrence.Sentence, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new CoOccurrenceNode(group.Key, [.. group.Distinct().Order()]))
            .ToImmutableArray();
        var bySentence = labels
            .SelectMany((node, position) => node.SentenceIndexes.Select(sentence => (sentence, position)))
            .GroupBy(pair => pair.sentence, pair => pair.position)
            .OrderBy(group => group.Key)
            .ToList();
        ArgumentOutOfRangeException.ThrowIfLessThan(sentences, bySentence.Count);

        var together = new SortedDictionary<(int First, int Second), ImmutableArray<int>.Builder>();
        foreach (var group in bySentence)
        {
            int[] positions = [.. group];
            for (var second = 1; second < positions.Length; second++)
            {
                for (var first = 0; first < second; first++)
                {
                    var pair = (positions[first], positions[second]);
                    if (!together.TryGetValue(pair, out var indexes))
                        together.Add(pair, indexes = ImmutableArray.CreateBuilder<int>());
                    indexes.Add(group.Key);
                }
            }
        }

        return new CoOccurrenceGraph(
            labels,
            [.. together
                .Where(pair => pair.Value.Count >= minimumCount)
                .Select(pair => new CoOccurrenceEdge(labels[pair.Key.First], labels[pair.Key.Second], pair.Value.ToImmutable(), sentences))],
            sentences);
    }

    /// <summary>The graph of the topics, or actors, of <paramref name="labels"/>, under their ids.</summary>
    /// <param name="labels">The labelled sentences.</param>
    /// <param name="minimumCount">Fewest sentences that make an edge: 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumCount"/> is less than 1.</exception>
    public static CoOccurrenceGraph Of(TopicLabels labels, int minimumCount = 1) =>
        Of(LabelOccurrence.Of(labels), labels.Sentences.Length, minimumCount);

    /// <summary>A new graph of QuikGraph with these nodes, by label, and edges, for its algorithms.</summary>
    public UndirectedGraph<string, TaggedUndirectedEdge<string, CoOccurrenceEdge>> ToQuikGraph()
    {
        var graph = new UndirectedGraph<string, TaggedUndirectedEdge<string, CoOccurrenceEdge>>(allowParallelEdges: false);
        graph.AddVertexRange(Nodes.Select(node => node.Label));
        graph.AddEdgeRange(Edges.Select(edge => new TaggedUndirectedEdge<string, CoOccurrenceEdge>(edge.First.Label, edge.Second.Label, edge)));
        return graph;
    }
}

/// <summary>A label and where it comes up.</summary>
/// <param name="Label">The label.</param>
/// <param name="SentenceIndexes">Indexes of the sentences that have it, ascending, one at least.</param>
public sealed record CoOccurrenceNode(string Label, ImmutableArray<int> SentenceIndexes)
{
    /// <summary>How many sentences have it.</summary>
    public int Count => SentenceIndexes.Length;

    /// <summary>The label.</summary>
    public override string ToString() => Label;
}
