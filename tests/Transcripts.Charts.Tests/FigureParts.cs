using System.Text.Json.Nodes;
using Plotly.NET;

namespace Transcripts.Charts.Tests;

/// <summary>A figure as the JSON that plotly.js gets, taken apart.</summary>
internal sealed class FigureParts(Figure figure)
{
    private readonly JsonObject json = JsonNode.Parse(GenericChart.toFigureJson(figure.Chart))!.AsObject();

    public string Title => Layout["title"]!["text"]!.GetValue<string>();

    public JsonObject Layout => json["layout"]!.AsObject();

    public JsonArray Traces => json["data"]!.AsArray();

    public string[] Labels(string axis) => Strings(Layout[axis]!["ticktext"]!);

    public JsonNode Trace(int index) => Traces[index]!;

    public static double[] Numbers(JsonNode values) => [.. values.AsArray().Select(value => value!.GetValue<double>())];

    public static string[] Strings(JsonNode values) => [.. values.AsArray().Select(value => value!.GetValue<string>())];

    /// <summary>Every text of the figure, keys left out.</summary>
    public IEnumerable<string> Texts() => TextsOf(json);

    private static IEnumerable<string> TextsOf(JsonNode? node) => node switch
    {
        JsonObject inner => inner.SelectMany(pair => TextsOf(pair.Value)),
        JsonArray items => items.SelectMany(TextsOf),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };
}
