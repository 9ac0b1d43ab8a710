using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Transcripts.Charts;
using Transcripts.Display.Figures;

namespace Transcripts.Display.Evidence;

/// <summary>
/// Reads what stands behind the marks of a figure. The charts of this project keep source offsets of the sentences behind
/// each mark as its data, and its name and figures as the first lines of its hover text, before the words of a sentence.
/// </summary>
internal static class FigureEvidence
{
    private const string LineBreak = "<br>";

    /// <summary>A group for each bar, cell or point that has sentences behind it, trace by trace; none for a chart that keeps none.</summary>
    public static ImmutableArray<EvidenceGroup> Of(Figure figure) =>
    [
        .. FigureJson.Traces(FigureJson.Of(figure.Chart)).SelectMany(trace =>
            Groups(trace["customdata"] as JsonArray, trace["hovertext"], trace["name"] is JsonValue name ? PlotWords.Read(name.ToString()) : "")),
    ];

    // A heat map has rows of marks, all others have marks.
    private static IEnumerable<EvidenceGroup> Groups(JsonArray? marks, JsonNode? hover, string series)
    {
        for (var i = 0; i < marks?.Count; i++)
        {
            var text = hover is JsonArray texts ? i < texts.Count ? texts[i] : null : hover;
            var groups = text is JsonArray ? Groups(marks[i] as JsonArray, text, series) : Group(Spans(marks[i]), (text as JsonValue)?.ToString(), series);
            foreach (var group in groups) yield return group;
        }
    }

    private static IEnumerable<EvidenceGroup> Group(ImmutableArray<TextSpan> spans, string? hover, string series)
    {
        if (spans.IsEmpty) yield break;
        var lines = (hover ?? "").Split(LineBreak).Select(PlotWords.Read).TakeWhile(line => !line.StartsWith('“') && !line.StartsWith("source offsets", StringComparison.Ordinal)).ToList();
        yield return new EvidenceGroup(lines is [{ Length: > 0 } label, ..] ? label : series, string.Join(", ", lines.Skip(1)), spans);
    }

    // One pair of offsets, or several.
    private static ImmutableArray<TextSpan> Spans(JsonNode? mark) => mark is JsonArray pairs
        ? Span(pairs) is { } one ? [one] : [.. pairs.Select(Span).OfType<TextSpan>()]
        : [];

    private static TextSpan? Span(JsonNode? pair) =>
        pair is JsonArray and [JsonValue first, JsonValue second] && first.TryGetValue<int>(out var start) && second.TryGetValue<int>(out var end) && start >= 0 && start <= end
            ? TextSpan.FromBounds(start, end)
            : null;
}
