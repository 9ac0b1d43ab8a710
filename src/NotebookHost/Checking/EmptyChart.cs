using System.Text.Json;

namespace NotebookHost.Checking;

/// <summary>Tells figures in which nothing is drawn.</summary>
internal static class EmptyChart
{
    // What a trace of plotly.js draws from, whatever its type.
    private static readonly string[] Sources =
    [
        "x", "y", "z", "values", "labels", "value", "r", "theta", "a", "b", "c", "lat", "lon", "locations", "open", "close", "u", "v", "w",
        "header", "cells", "node", "link", "dimensions", "ids", "q1", "median", "geojson", "source",
    ];

    /// <summary>Whether the figure has no trace, or none with anything to draw.</summary>
    /// <param name="figure">A figure with a list of traces.</param>
    public static bool Is(JsonElement figure) => !figure.GetProperty("data").EnumerateArray().Any(Draws);

    private static bool Draws(JsonElement trace) =>
        trace.ValueKind == JsonValueKind.Object
        && trace.EnumerateObject().Any(member => Array.IndexOf(Sources, member.Name) >= 0 && HasContent(member.Value));

    private static bool HasContent(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.Null && (item.ValueKind != JsonValueKind.Array || HasContent(item))),
        JsonValueKind.Object => value.EnumerateObject().Any(),
        JsonValueKind.Number or JsonValueKind.String => true,
        _ => false,
    };
}
