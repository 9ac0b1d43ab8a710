using System.Text.Json;
using FsCheck.Xunit;
using Transcripts.Reading;
using Transcripts.Tests.Speakers;
using Transcripts.Topics;
using Transcripts.Topics.Graphs;
using Xunit;

namespace Transcripts.Tests.Topics.Graphs;

public sealed class CoOccurrenceGraphTests
{
    /// <summary>The labels of each sentence, one letter each; as in Fixtures/centrality.py.</summary>
    private static readonly string[] Sentences = ["abc", "ab", "bc", "cd", "de", "de", "ef", "ab", "g", "hi", "ce", "", "af"];

    private static readonly CoOccurrenceGraph Small = Of(Sentences);

    [Fact]
    public void Counts_and_measures_are_those_found_by_hand()
    {
        Assert.Equal("a 4, b 4, c 4, d 3, e 4, f 2, g 1, h 1, i 1", string.Join(", ", Small.Nodes.Select(node => $"{node.Label} {node.Count}")));
        Assert.Equal("ab 3, ac 1, af 1, bc 2, cd 1, ce 1, de 2, ef 1, hi 1", string.Join(", ", Small.Edges.Select(edge => $"{edge.First}{edge.Second} {edge.Count}")));

        // a and b: 4 sentences each of 13, together in 3: expected 16/13, lift 39/16, Jaccard 3/5.
        var ab = Small.Edges[0];
        Assert.Equal([0, 1, 7], ab.SentenceIndexes);
        Assert.Equal(16 / 13.0, ab.Expected, 1e-15);
        Assert.Equal(39 / 16.0, ab.Lift, 1e-15);
        Assert.Equal(Math.Log(39 / 16.0) / Math.Log(13 / 3.0), ab.Npmi, 1e-15);
        Assert.Equal(3 / 5.0, ab.Jaccard, 1e-15);

        // h and i never without each other.
        Assert.Equal((1.0, 1.0), (Small.Edges[8].Npmi, Small.Edges[8].Jaccard));
    }

    [Theory]
    [InlineData("a", 3, 5, 0.07142857142857142, 0.05357142857142857, 0.14669391321196068, 0)]
    [InlineData("b", 2, 5, 0.14285714285714285, 0.0, 0.14335999593385693, 0)]
    [InlineData("c", 4, 5, 0.14285714285714285, 0.125, 0.14747409476558218, 0)]
    [InlineData("d", 2, 3, 0.0, 0.0, 0.09845945740772086, 0)]
    [InlineData("e", 3, 4, 0.03571428571428571, 0.05357142857142857, 0.12937400781673525, 0)]
    [InlineData("f", 2, 2, 0.0, 0.017857142857142856, 0.07083484988254904, 0)]
    [InlineData("g", 0, 0, 0.0, 0.0, 0.018404907975460127, 1)]
    [InlineData("h", 1, 1, 0.0, 0.0, 0.1226993865030675, 2)]
    [InlineData("i", 1, 1, 0.0, 0.0, 0.1226993865030675, 2)]
    public void Centralities_are_those_of_networkx(string label, int degree, int strength, double weighted, double plain, double rank, int component)
    {
        var node = CoOccurrenceCentrality.Of(Small).Nodes.Single(row => row.Node.Label == label);
        var unweighted = CoOccurrenceCentrality.Of(Small, new CoOccurrenceCentralityOptions { WeightedLengths = false }).Nodes.Single(row => row.Node.Label == label);

        Assert.Equal((degree, strength, component), (node.Degree, node.Strength, node.Component));
        Assert.Equal(weighted, node.Betweenness, 1e-12);
        Assert.Equal(plain, unweighted.Betweenness, 1e-12);
        Assert.Equal(rank, node.PageRank, 1e-12);
    }

    [Fact]
    public void PageRank_is_that_of_published_graphs()
    {
        using var oracle = JsonDocument.Parse(File.ReadAllText(Repository.SharedOrSkip("oracles", "textrank_lexrank.json")));

        // Those with jumps to some nodes only are of another measure.
        var graphs = oracle.RootElement.GetProperty("pagerank").EnumerateArray()
            .Where(graph => !graph.TryGetProperty("personalization", out _) && !graph.TryGetProperty("dangling", out _))
            .ToList();

        Assert.Equal(9, graphs.Count);
        Assert.All(graphs, graph =>
        {
            var names = graph.GetProperty("nodes").EnumerateArray().Select(node => node.ToString()).ToList();
            var edges = graph.GetProperty("edges").EnumerateArray()
                .Select(edge => (From: names.IndexOf(edge[0].ToString()), To: names.IndexOf(edge[1].ToString()), Weight: edge[2].GetDouble()))
                .ToList();
            var ranks = PageRank.Of(
                names.Count,
                graph.GetProperty("directed").GetBoolean() ? [.. edges] : [.. edges, .. edges.Select(edge => (edge.To, edge.From, edge.Weight))],
                graph.GetProperty("damping").GetDouble());
            Assert.All(graph.GetProperty("scores").EnumerateArray().Zip(ranks), pair => Assert.Equal(pair.First.GetDouble(), pair.Second, 1e-12));
        });
    }

    [Fact]
    public void Edges_of_few_sentences_are_left_out_where_asked_and_nodes_stay()
    {
        var graph = Of(Sentences, minimumCount: 2);

        Assert.Equal("ab, bc, de", string.Join(", ", graph.Edges.Select(edge => $"{edge.First}{edge.Second}")));
        Assert.Equal(9, graph.Nodes.Length);
        Assert.Equal([0, 0, 0, 1, 1, 2, 3, 4, 5], CoOccurrenceCentrality.Of(graph).Nodes.Select(node => node.Component));
    }

    [Fact]
    public void Nothing_and_what_is_everywhere_are_defined()
    {
        Assert.Empty(CoOccurrenceGraph.Of([], 0).Nodes);
        Assert.Empty(CoOccurrenceCentrality.Of(CoOccurrenceGraph.Of([], 0)).Nodes);
        var everywhere = Assert.Single(Of(["ab", "ab"]).Edges);
        Assert.Equal((1.0, 1.0, 1.0, 2.0), (everywhere.Lift, everywhere.Npmi, everywhere.Jaccard, everywhere.Expected));
        Assert.Equal([(0, 1.0, 0.0)], CoOccurrenceCentrality.Of(Of(["a"])).Nodes.Select(node => (node.Degree, node.PageRank, node.Betweenness)));
        Assert.Equal([0.5, 0.5], CoOccurrenceCentrality.Of(Of(["ab"]), new CoOccurrenceCentralityOptions { Damping = 0 }).Nodes.Select(node => node.PageRank));
    }

    [Fact]
    public void Counts_that_cannot_be_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Of(["a"], minimumCount: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => CoOccurrenceGraph.Of([new("a", 0, default), new("b", 1, default)], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CoOccurrenceCentralityOptions { Damping = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CoOccurrenceCentralityOptions { Damping = double.NaN });
    }

    [Fact]
    public void A_label_twice_in_a_sentence_counts_once_and_inherited_topics_count()
    {
        var meeting = new TranscriptBuilder().Speech("A", "Red, red and blue. This too. Green.").Build();

        var graph = CoOccurrenceGraph.Of(TopicLabels.Of(meeting, Dictionaries.Colours, new TopicLabelOptions { InheritTopics = true }));

        Assert.Equal([2, 2, 1], graph.Nodes.Select(node => node.Count));
        Assert.Equal([0, 1], Assert.Single(graph.Edges).SentenceIndexes);
        Assert.Equal(3, graph.Sentences);
    }

    [Fact]
    public void Actors_of_the_transcript_come_up_together()
    {
        var transcript = TranscriptReader.ReadFile(Repository.Transcript);
        var graph = CoOccurrenceGraph.Of(TopicLabels.Of(transcript, Dictionaries.Actors));
        var romania = graph.Edges.Single(edge => edge.First.Label == "Romania" && edge.Second.Label == "SovietUnion");

        Assert.All(romania.SentenceIndexes, index =>
        {
            var text = Transcripts.Tokens.TranscriptSentences.Of(transcript)[index].Text(transcript);
            Assert.Matches("Romania|Bucharest", text);
            Assert.Matches("Soviet|Moscow|CPSU|Russia", text);
        });
        Assert.Equal("Romania", CoOccurrenceCentrality.Of(graph).Nodes.MaxBy(node => node.PageRank)!.Node.Label);
    }

    [Property(MaxTest = 60)]
    public bool Betweenness_is_that_of_all_shortest_paths_walked(byte[] numbers, bool weighted)
    {
        // Each number makes a sentence of two or three of seven labels.
        var graph = Of([.. numbers.Select(number => $"{(char)('a' + (number % 7))}{(char)('a' + (number / 7 % 7))}{(number > 200 ? "g" : "")}")]);
        var centrality = CoOccurrenceCentrality.Of(graph, new CoOccurrenceCentralityOptions { WeightedLengths = weighted });
        var walked = WalkAllPaths(graph, edge => weighted ? 1.0 / edge.Count : 1);
        var pairs = Math.Max(1, (graph.Nodes.Length - 1) * (graph.Nodes.Length - 2) / 2.0);
        return centrality.Nodes.All(node => Math.Abs(node.Betweenness - (walked.GetValueOrDefault(node.Node.Label) / pairs)) < 1e-9)
            && (graph.Nodes.IsEmpty || Math.Abs(centrality.Nodes.Sum(node => node.PageRank) - 1) < 1e-9);
    }

    [Property(MaxTest = 100)]
    public bool Measures_keep_their_ranges_and_the_order_of_occurrences_does_not_matter(byte[] numbers)
    {
        var occurrences = numbers.Select((number, index) => new LabelOccurrence(((char)('a' + (number % 9))).ToString(), index / 3, new TextSpan(index, 1))).ToList();
        var graph = CoOccurrenceGraph.Of(occurrences, (numbers.Length / 3) + 1);
        var again = CoOccurrenceGraph.Of(Enumerable.Reverse(occurrences), (numbers.Length / 3) + 1);
        return graph.Edges.All(edge => edge is { Npmi: >= -1 and <= 1, Jaccard: > 0 and <= 1, Lift: > 0, Expected: > 0 } && edge.Count <= Math.Min(edge.First.Count, edge.Second.Count))
            && graph.Edges.Select(edge => $"{edge.First}{edge.Second}{edge.Count}").SequenceEqual(again.Edges.Select(edge => $"{edge.First}{edge.Second}{edge.Count}"));
    }

    private static CoOccurrenceGraph Of(string[] sentences, int minimumCount = 1) => CoOccurrenceGraph.Of(
        sentences.SelectMany((labels, sentence) => labels.Select((label, position) => new LabelOccurrence(label.ToString(), sentence, new TextSpan(position, 1)))),
        sentences.Length,
        minimumCount);

    /// <summary>Every simple path between every pair, the shortest kept: no algorithm to get wrong, and hopeless on larger graphs.</summary>
    private static Dictionary<string, double> WalkAllPaths(CoOccurrenceGraph graph, Func<CoOccurrenceEdge, double> length)
    {
        var neighbours = graph.Nodes.ToDictionary(
            node => node.Label,
            node => graph.Edges.Where(edge => edge.First == node || edge.Second == node)
                .Select(edge => (Label: (edge.First == node ? edge.Second : edge.First).Label, Length: length(edge))).ToList());
        var sums = new Dictionary<string, double>();
        foreach (var from in neighbours.Keys)
        {
            foreach (var to in neighbours.Keys.Where(label => string.CompareOrdinal(from, label) < 0))
            {
                var paths = new List<(double Length, string Path)>();
                Walk(from, to, 0, from, paths);
                var shortest = paths.Where(path => path.Length < paths.Min(other => other.Length) + 1e-6).ToList();
                foreach (var node in shortest.SelectMany(path => path.Path[1..^1]))
                    sums[node.ToString()] = sums.GetValueOrDefault(node.ToString()) + (1.0 / shortest.Count);
            }
        }

        return sums;

        void Walk(string at, string to, double walked, string path, List<(double, string)> paths)
        {
            if (at == to)
            {
                paths.Add((walked, path));
                return;
            }

            foreach (var (label, step) in neighbours[at].Where(next => !path.Contains(next.Label, StringComparison.Ordinal)))
                Walk(label, to, walked + step, path + label, paths);
        }
    }
}
