using System.Collections.Immutable;
using Plotly.NET;
using Transcripts.Topics.Graphs;
using static Transcripts.Charts.Numerals;

namespace Transcripts.Charts;

/// <summary>
/// Co-occurrence network: a disc for each label, the larger the more sentences have it, and a line between two that come up in
/// one sentence, the broader the more often. Where a disc lies has no meaning of its own: those that are joined are drawn together.
/// </summary>
public static class CoOccurrenceChart
{
    private const int MostNodes = 40;
    private const int MostEdges = 150;
    private const int Widths = 4;

    /// <summary>
    /// The network of <paramref name="graph"/>. Hover over a disc shows the first sentence with the label, over the middle of a
    /// line the first with both. Labels that no line joins are not drawn; beyond 40 labels those in the most sentences are, beyond
    /// 150 lines the most frequent; the alternative text says how many are not.
    /// </summary>
    /// <param name="transcript">The transcript the graph is of.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="names">What a label is called; null for the label itself.</param>
    /// <param name="palette">Colours by name; null for one colour.</param>
    /// <param name="seed">Seed of the places; another seed turns the picture.</param>
    public static Figure Of(Transcript transcript, CoOccurrenceGraph graph, Func<string, string>? names = null, Palette? palette = null, long seed = 1)
    {
        names ??= label => label;
        var samples = new SentenceSamples(transcript);
        var joined = graph.Edges.SelectMany(edge => new[] { edge.First.Label, edge.Second.Label }).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<CoOccurrenceNode> nodes = [.. graph.Nodes.Where(node => joined.Contains(node.Label)).OrderByDescending(node => node.Count).Take(MostNodes)];
        var positions = nodes.Select((node, position) => (node, position)).ToDictionary(pair => pair.node.Label, pair => pair.position, StringComparer.Ordinal);
        ImmutableArray<CoOccurrenceEdge> edges =
        [
            .. graph.Edges.Where(edge => positions.ContainsKey(edge.First.Label) && positions.ContainsKey(edge.Second.Label))
                .OrderByDescending(edge => edge.Count).ThenByDescending(edge => edge.Npmi).Take(MostEdges),
        ];
        var most = edges.Select(edge => edge.Count).DefaultIfEmpty(1).Max();
        var places = SpringLayout.Of(nodes.Length, [.. edges.Select(edge => (positions[edge.First.Label], positions[edge.Second.Label], 0.15 + (0.35 * edge.Count / most)))], seed);
        return Frame.Figure(
            [
                .. Lines(edges, positions, places, most),
                Middles(edges, positions, places, names, samples),
                Discs(nodes, places, names, palette, samples),
            ],
            Title(graph, names),
            AlternativeText(graph, nodes.Length, edges, names),
            Hidden(),
            Hidden(),
            440,
            new Layout().With("hovermode", "closest"));
    }

    private static Plotly.NET.LayoutObjects.LinearAxis Hidden() => Frame.Quantities("")
        .With("visible", false).With("rangemode", "normal").With("range", new[] { -1.25, 1.25 });

    private static IEnumerable<Trace> Lines(
        ImmutableArray<CoOccurrenceEdge> edges, Dictionary<string, int> positions, (double X, double Y)[] places, int most) => edges
        .GroupBy(edge => (int)Math.Ceiling((double)Widths * edge.Count / most))
        .OrderBy(group => group.Key)
        .Select(group => new Trace("scatter")
            .With("mode", "lines")
            .With("x", group.SelectMany(edge => new double?[] { places[positions[edge.First.Label]].X, places[positions[edge.Second.Label]].X, null }).ToArray())
            .With("y", group.SelectMany(edge => new double?[] { places[positions[edge.First.Label]].Y, places[positions[edge.Second.Label]].Y, null }).ToArray())
            .With("line", new { color = "#A6A6A6", width = 1.5 * group.Key })
            .With("hoverinfo", "skip"));

    private static Trace Middles(
        ImmutableArray<CoOccurrenceEdge> edges, Dictionary<string, int> positions, (double X, double Y)[] places, Func<string, string> names, SentenceSamples samples) => new Trace("scatter")
        .With("name", "Together")
        .With("mode", "markers")
        .With("x", edges.Select(edge => (places[positions[edge.First.Label]].X + places[positions[edge.Second.Label]].X) / 2).ToArray())
        .With("y", edges.Select(edge => (places[positions[edge.First.Label]].Y + places[positions[edge.Second.Label]].Y) / 2).ToArray())
        .With("marker", new { size = 7, color = "#A6A6A6" })
        .With("customdata", edges.Select(edge => samples.Offsets(edge.SentenceIndexes)).ToArray())
        .With("hoverinfo", "text")
        .With("hovertext", edges.Select(edge =>
            $"{PlotText.Label(names(edge.First.Label))} and {PlotText.Label(names(edge.Second.Label))}{PlotText.Break}{Count(edge.Count, "sentence")} with both, {Number(edge.Expected)} expected, NPMI {Decimals(edge.Npmi)}"
            + samples.Hover(edge.SentenceIndexes)).ToArray());

    private static Trace Discs(ImmutableArray<CoOccurrenceNode> nodes, (double X, double Y)[] places, Func<string, string> names, Palette? palette, SentenceSamples samples)
    {
        var one = Palette.For([""]).ColourOf("");
        var most = nodes.Select(node => node.Count).DefaultIfEmpty(1).Max();
        return new Trace("scatter")
            .With("name", "Label")
            .With("mode", "markers+text")
            .With("x", places.Select(place => place.X).ToArray())
            .With("y", places.Select(place => place.Y).ToArray())
            .With("text", nodes.Select(node => PlotText.Wrap(PlotText.Shorten(names(node.Label), 36), 18)).ToArray())
            .With("textposition", places.Select(place => place.Y >= 0 ? "top center" : "bottom center").ToArray())
            .With("textfont", new { size = 11 })
            .With("cliponaxis", false)
            .With("marker", new
            {
                size = nodes.Select(node => Math.Round(10 + (24 * Math.Sqrt((double)node.Count / most)), 1)).ToArray(),
                color = nodes.Select(node => palette?.ColourOf(names(node.Label)) ?? one).ToArray(),
                opacity = 1,
                line = new { color = "#FFFFFF", width = 1.5 },
            })
            .With("customdata", nodes.Select(node => samples.Offsets(node.SentenceIndexes)).ToArray())
            .With("hoverinfo", "text")
            .With("hovertext", nodes.Select(node => $"{PlotText.Encode(names(node.Label))}{PlotText.Break}{Count(node.Count, "sentence")}{samples.Hover(node.SentenceIndexes)}").ToArray());
    }

    private static string Title(CoOccurrenceGraph graph, Func<string, string> names)
    {
        var most = graph.Edges.MaxBy(edge => edge.Count);
        return most is null ? "No two come up in one sentence"
            : graph.Edges.Count(edge => edge.Count == most.Count) > 1 ? $"No two come up together in more than {Count(most.Count, "sentence")}"
            : $"{PlotText.InTitle(names(most.First.Label))} and {PlotText.InTitle(names(most.Second.Label))} come up together most often: in {Count(most.Count, "sentence")}";
    }

    private static string AlternativeText(CoOccurrenceGraph graph, int nodes, ImmutableArray<CoOccurrenceEdge> edges, Func<string, string> names)
    {
        var hidden = graph.Nodes.Length > nodes || graph.Edges.Length > edges.Length
            ? $" (of {Count(graph.Nodes.Length, "label")} and {Count(graph.Edges.Length, "line")})" : "";
        var text = $"Network of {Count(nodes, "label")} joined by {Count(edges.Length, "line")}{hidden}";
        var strongest = edges.Take(6).Select(edge => $"{names(edge.First.Label)} with {names(edge.Second.Label)} {Count(edge.Count)}").ToList();
        return strongest.Count > 0 ? $"{text}. Sentences with both: {List(strongest)}." : $"{text}.";
    }
}
