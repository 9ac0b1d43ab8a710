using System.Globalization;
using System.Text.Json.Nodes;
using Plotly.NET;
using Figure = Transcripts.Charts.Figure;

namespace Transcripts.Display.Figures;

/// <summary>Words for a chart that came without any.</summary>
internal static class ChartDescription
{
    /// <summary>A figure of a plain chart: its own title, and its traces counted by kind as alternative text.</summary>
    public static Figure Describe(GenericChart chart)
    {
        var json = FigureJson.Of(chart);
        var title = PlotWords.OfTitle(json["layout"]?["title"]) ?? "Untitled chart";
        return new Figure(chart, title, Sentence(json));
    }

    private static string Sentence(JsonObject figure)
    {
        var kinds = FigureJson.TraceKinds(figure).GroupBy(kind => kind, StringComparer.Ordinal)
            .Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Count()} {kind.Key}"));
        var names = FigureJson.Traces(figure).Select(trace => (trace["name"] as JsonValue)?.ToString())
            .Where(name => !string.IsNullOrEmpty(name))
            .Select(name => PlotWords.Read(name!))
            .Take(10)
            .ToList();
        var traces = string.Join(", ", kinds);
        return (traces.Length == 0 ? "A chart without traces." : $"Traces: {traces}.")
            + (names.Count == 0 ? "" : $" Series: {string.Join("; ", names)}.");
    }
}
