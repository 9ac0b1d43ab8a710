using System.Collections.Immutable;
using System.Text.Json;
using NotebookHost.Notebooks;

namespace NotebookHost.Saving;

/// <summary>
/// Outputs as they stand in a repository. A chart is its figure, a picture and words: the HTML that draws it with a script
/// goes, as GitHub would show it as a blank instead of the picture. Between two displays the text of each stream is one
/// output, standard output first: which stream is heard first is not the same from run to run.
/// </summary>
internal static class SavedForm
{
    /// <summary>The MIME type of a chart's picture.</summary>
    public const string Picture = "image/png";

    private const string Html = "text/html";

    /// <summary>Whether the output is a chart: it holds a figure with a list of traces.</summary>
    public static bool IsChart(CellOutput output) => FigureOf(output) is not null;

    /// <summary>The figure of a chart, or null for any other output.</summary>
    public static JsonElement? FigureOf(CellOutput output) =>
        output is RichOutput rich
        && rich.Data.TryGetValue(MimeTypes.Plotly, out var figure)
        && figure.ValueKind == JsonValueKind.Object
        && figure.TryGetProperty("data", out var traces)
        && traces.ValueKind == JsonValueKind.Array
            ? figure
            : null;

    /// <summary>The outputs of a cell in that form; a chart has the picture that <paramref name="pictureOf"/> knows for its figure.</summary>
    /// <param name="outputs">Outputs as they came.</param>
    /// <param name="pictureOf">A PNG in base64, or null.</param>
    public static ImmutableArray<CellOutput> Of(ImmutableArray<CellOutput> outputs, Func<JsonElement, string?> pictureOf) =>
        [.. WithStreamsJoined(outputs).Select(output => FigureOf(output) is { } figure ? Chart((RichOutput)output, pictureOf(figure)) : output)];

    /// <summary>The same outputs, each stream's text between two displays in one.</summary>
    public static ImmutableArray<CellOutput> WithStreamsJoined(ImmutableArray<CellOutput> outputs)
    {
        var joined = ImmutableArray.CreateBuilder<CellOutput>();
        for (var at = 0; at < outputs.Length;)
        {
            if (outputs[at] is not StreamOutput)
            {
                joined.Add(outputs[at++]);
                continue;
            }

            var streams = outputs.Skip(at).TakeWhile(output => output is StreamOutput).Cast<StreamOutput>().ToList();
            joined.AddRange(streams
                .GroupBy(stream => stream.Name, StringComparer.Ordinal)
                .OrderBy(stream => stream.Key == "stdout" ? 0 : 1)
                .Select(stream => new StreamOutput(stream.Key, string.Concat(stream.Select(piece => piece.Text)))));
            at += streams.Count;
        }

        return joined.DrainToImmutable();
    }

    /// <summary>The figure as text: two figures have the same picture when they have the same text.</summary>
    public static string TextOf(JsonElement figure)
    {
        var json = new CanonicalJson();
        json.Value(figure);
        return json.ToString();
    }

    private static RichOutput Chart(RichOutput output, string? picture)
    {
        var data = output.Data.Remove(Html);
        return output with { Data = picture is null ? data.Remove(Picture) : data.SetItem(Picture, JsonValues.Text(picture)) };
    }
}
