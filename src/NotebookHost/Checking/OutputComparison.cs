using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using NotebookHost.Notebooks;
using NotebookHost.Saving;

namespace NotebookHost.Checking;

/// <summary>Compares the outputs of a cell as they are saved with those that it gives now.</summary>
internal static class OutputComparison
{
    /// <summary>
    /// The differences, each placed by the output's number, from 1, and the MIME type or stream. Both lists have their streams joined
    /// (<see cref="SavedForm.WithStreamsJoined"/>). Pictures are not compared, as they hang on a machine's fonts: only that there is one.
    /// Of errors, name and message are compared: the traceback names lines of .NET's own source.
    /// </summary>
    public static IEnumerable<Mismatch> Compare(ImmutableArray<CellOutput> saved, ImmutableArray<CellOutput> now, NumberTolerance tolerance)
    {
        if (saved.Length != now.Length)
            yield return new Mismatch("", Listed(saved), Listed(now));
        for (var index = 0; index < Math.Min(saved.Length, now.Length); index++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"output {index + 1}");
            var (left, right) = (saved[index], now[index]);
            if (KindOf(left) != KindOf(right))
            {
                if (saved.Length == now.Length) yield return new Mismatch(place, KindOf(left), KindOf(right));
                // What follows is shifted against its counterpart.
                yield break;
            }

            foreach (var difference in Compare(left, right, tolerance)) yield return difference with { Place = Joined(place, difference.Place) };
        }
    }

    private static IEnumerable<Mismatch> Compare(CellOutput saved, CellOutput now, NumberTolerance tolerance) => (saved, now) switch
    {
        (StreamOutput left, StreamOutput right) => Under(left.Name, TextComparison.Compare(left.Text, right.Text, tolerance)),
        (ErrorOutput left, ErrorOutput right) => Under(left.Name, TextComparison.Compare(left.Value, right.Value, tolerance)),
        (RichOutput left, RichOutput right) => Compare(left, right, tolerance),
        _ => [],
    };

    private static IEnumerable<Mismatch> Compare(RichOutput saved, RichOutput now, NumberTolerance tolerance)
    {
        var figure = SavedForm.FigureOf(saved);
        if (figure is { } given)
        {
            if (EmptyChart.Is(given)) yield return new Mismatch(MimeTypes.Plotly, "an empty chart: none of its traces has anything to draw", "—");
            if (saved.TextOf(SavedForm.Picture) is not { } picture || !ChartPictures.IsPicture(picture))
                yield return new Mismatch(SavedForm.Picture, "an empty chart: it has no picture", "run --in-place draws one where a browser is installed");
        }

        foreach (var type in saved.Data.Keys.Union(now.Data.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (figure is not null && type == SavedForm.Picture) continue;
            var (left, right) = (saved.Data.GetValueOrDefault(type), now.Data.GetValueOrDefault(type));
            if (left.ValueKind == JsonValueKind.Undefined || right.ValueKind == JsonValueKind.Undefined)
            {
                yield return new Mismatch(type, Shown(left), Shown(right));
                continue;
            }

            if (type.StartsWith("image/", StringComparison.Ordinal) && type != "image/svg+xml") continue;
            var differences = left.ValueKind == JsonValueKind.String && right.ValueKind == JsonValueKind.String && !MimeTypes.IsJson(type)
                ? TextComparison.Compare(left.GetString()!, right.GetString()!, tolerance)
                : JsonComparison.Compare(left, right, tolerance);
            foreach (var difference in Under(type, differences)) yield return difference;
        }
    }

    private static string Shown(JsonElement content) => content.ValueKind switch
    {
        JsonValueKind.Undefined => TextComparison.Excerpt(null, 0),
        JsonValueKind.String => TextComparison.Excerpt(content.GetString(), 0),
        _ => TextComparison.Excerpt(content.GetRawText(), 0),
    };

    private static IEnumerable<Mismatch> Under(string place, IEnumerable<Mismatch> differences) =>
        differences.Select(difference => difference with { Place = Joined(place, difference.Place) });

    private static string Joined(string place, string rest) => rest.Length == 0 ? place : $"{place}, {rest}";

    private static string Listed(ImmutableArray<CellOutput> outputs) => outputs.Length switch
    {
        0 => "no output",
        1 => "1 output: " + KindOf(outputs[0]),
        var count => string.Create(CultureInfo.InvariantCulture, $"{count} outputs: ") + string.Join(", ", outputs.Select(KindOf)),
    };

    private static string KindOf(CellOutput output) => output switch
    {
        StreamOutput stream => stream.Name,
        ErrorOutput error => $"error {error.Name}",
        _ when SavedForm.IsChart(output) => "chart",
        ResultOutput => "result",
        _ => "display",
    };
}
