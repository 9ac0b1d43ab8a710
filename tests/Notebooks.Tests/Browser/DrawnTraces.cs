using System.Text.Json;

namespace Notebooks.Tests.Browser;

/// <summary>How many traces of each kind a chart has.</summary>
internal static class DrawnTraces
{
    // What plotly.js draws a trace of a kind into.
    private static readonly SortedDictionary<string, string> Places = new(StringComparer.Ordinal)
    {
        ["bar"] = ".barlayer > .trace.bars",
        ["box"] = ".boxlayer > .trace.boxes",
        ["heatmap"] = ".heatmaplayer > .hm",
        ["scatter"] = ".scatterlayer > .trace.scatter",
        ["violin"] = ".violinlayer > .trace.violins",
    };

    /// <summary>By the figure.</summary>
    public static string Of(JsonElement figure) => Listed(figure.GetProperty("data").EnumerateArray()
        .Select(trace => trace.TryGetProperty("type", out var kind) ? kind.GetString()! : "scatter")
        .CountBy(kind => kind));

    /// <summary>By what stands in the page, for each chart in order.</summary>
    public static async Task<IEnumerable<string>> InAsync(NotebookWindow window)
    {
        var counts = await window.EvaluateJsonAsync(
            $$"""
            [...document.querySelectorAll(".output_plotly .js-plotly-plot")].map(chart =>
              Object.fromEntries(Object.entries({{JsonSerializer.Serialize(Places)}}).map(([kind, place]) => [kind, chart.querySelectorAll(place).length])))
            """);
        return [.. counts.EnumerateArray().Select(chart => Listed(chart.EnumerateObject().Select(kind => KeyValuePair.Create(kind.Name, kind.Value.GetInt32()))))];
    }

    private static string Listed(IEnumerable<KeyValuePair<string, int>> counts) =>
        string.Join(", ", counts.Where(kind => kind.Value > 0).OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => $"{kind.Value} {kind.Key}"));
}
