using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Newtonsoft.Json;
using Plotly.NET;

namespace Transcripts.Display.Figures;

/// <summary>
/// A chart as the JSON of <c>application/vnd.plotly.v1+json</c>: keys in ordinal order, numbers as the chart library
/// writes them (invariant), no made-up ids. The same chart gives the same text on every run.
/// </summary>
internal static class FigureJson
{
    // Escapes what could end a script element or open a comment in it (<, >, &, ') and the line separators of Unicode.
    private static readonly JsonSerializerOptions Safe = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    // Kinds of trace that need no subplot but x and y axes.
    private static readonly HashSet<string> OnPlainAxes = new(StringComparer.Ordinal)
    {
        "bar", "box", "contour", "funnel", "heatmap", "histogram", "histogram2d", "histogram2dcontour",
        "image", "scatter", "scattergl", "violin", "waterfall",
    };

    private static readonly string[] OtherSubplots = ["geo", "mapbox", "polar", "scene", "smith", "ternary"];

    /// <summary>The figure as a JSON object: data, layout and frames.</summary>
    public static JsonObject Of(GenericChart chart)
    {
        var whole = GenericChart.toFigure(chart);
        var figure = new JsonObject
        {
            ["data"] = Node(whole.Data),
            ["frames"] = Node(whole.Frames),
            ["layout"] = Node(whole.Layout),
        };
        PruneTemplate(figure);
        return figure;
    }

    /// <summary>The JSON as text that may stand in a script element.</summary>
    public static string Text(JsonObject figure) => figure.ToJsonString(Safe);

    /// <summary>The kinds of the traces in order, "scatter" where a trace names none.</summary>
    public static IEnumerable<string> TraceKinds(JsonObject figure) =>
        Traces(figure).Select(trace => (string?)trace["type"] ?? "scatter");

    /// <summary>The traces in order.</summary>
    public static IEnumerable<JsonObject> Traces(JsonObject figure) =>
        figure["data"] is JsonArray data ? data.OfType<JsonObject>() : [];

    // The library's default template describes every kind of trace and subplot that there is, 8 kB of it.
    // What the chart does not use has no effect on how it looks.
    private static void PruneTemplate(JsonObject figure)
    {
        if (figure["layout"]?["template"] is not JsonObject template) return;
        var used = TraceKinds(figure).ToHashSet(StringComparer.Ordinal);
        if (template["data"] is JsonObject defaults)
        {
            foreach (var kind in defaults.Select(entry => entry.Key).Where(kind => !used.Contains(kind)).ToList())
                defaults.Remove(kind);
        }

        if (template["layout"] is JsonObject layout && used.IsSubsetOf(OnPlainAxes))
        {
            foreach (var subplot in OtherSubplots) layout.Remove(subplot);
        }
    }

    // The library's own writer finds each property anew by reflection, which takes a second a chart; walking the tree
    // and leaving to it only the leaves gives the same JSON in some milliseconds.
    private static JsonNode? Node(object? value) => value switch
    {
        null => null,
        string text => JsonValue.Create(text),
        DynamicObj.DynamicObj record => new JsonObject(record.GetProperties(includeInstanceProperties: true)
            .OrderBy(property => property.Key, StringComparer.Ordinal)
            .Select(property => KeyValuePair.Create(property.Key, Node(property.Value)))),
        IEnumerable items => new JsonArray([.. items.Cast<object?>().Select(Node)]),
        _ => JsonNode.Parse(JsonConvert.SerializeObject(value, Globals.JSON_CONFIG)),
    };
}
