using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Transcripts.Display.Html;
using Transcripts.Display.Tables;

namespace Transcripts.Display.Figures;

/// <summary>The values that a chart plots, as a table: a row a point, a column for each thing a point has.</summary>
internal static class FigureTable
{
    // Where a trace keeps its points, in the order in which a reader wants them: what a value is of comes before the value.
    private static readonly (string[] Path, string Name)[] Fields =
    [
        (["labels"], "Label"), (["values"], "Value"), (["x"], "x"), (["y"], "y"), (["base"], "Start"), (["z"], "z"),
        (["error_x", "arrayminus"], "Below"), (["error_x", "array"], "Above"),
        (["error_y", "arrayminus"], "Below"), (["error_y", "array"], "Above"),
    ];

    public static Table Of(JsonObject figure, string caption, DisplayLimits limits)
    {
        var traces = FigureJson.Traces(figure).ToList();
        var isNamed = traces.Count > 1 && traces.Any(trace => trace["name"] is not null);
        var points = Once([.. traces.SelectMany((trace, index) => Points(trace, Name(trace, index))).Select(Named(figure))]);
        var columns = (IsByRow(traces) ? Fields.OrderBy(field => field.Name != "y") : Fields.AsEnumerable())
            .Select(field => field.Name)
            .Distinct(StringComparer.Ordinal)
            .Where(name => points.Exists(point => point.Values.ContainsKey(name)))
            .ToImmutableArray();
        var (head, tail) = Bounds.Of(points.Count, limits.MaxRows);
        return new Table(
            caption,
            [
                .. isNamed ? [new TableColumn("Series", IsNumber: false)] : ImmutableArray<TableColumn>.Empty,
                .. columns.Select(name => new TableColumn(Heading(figure, name), IsNumber(points, name))),
            ],
            [.. points.Take(head).Select(Row)],
            [.. points.TakeLast(tail).Select(Row)],
            points.Count,
            "points");

        ImmutableArray<string?> Row(Point point) =>
        [
            .. isNamed ? [point.Series] : ImmutableArray<string?>.Empty,
            .. columns.Select(name => Cell(point.Values.GetValueOrDefault(name), limits.MaxCellLength)),
        ];
    }

    // A point at a number that stands for a name is shown with the name.
    private static Func<Point, Point> Named(JsonObject figure)
    {
        var names = new[] { ("x", AxisNames.Of(figure, "xaxis")), ("y", AxisNames.Of(figure, "yaxis")) };
        return point =>
        {
            foreach (var (field, axis) in names)
            {
                if (axis?.At(point.Values.GetValueOrDefault(field)) is { } name) point.Values[field] = JsonValue.Create(name);
            }

            return point;
        };
    }

    // An interval is often drawn as a trace of its own over the bar that it belongs to: one row is enough for both.
    private static List<Point> Once(List<Point> points)
    {
        var withIntervals = points.Where(HasInterval).Select(Place).ToHashSet(StringComparer.Ordinal);
        return [.. points.Where(point => HasInterval(point) || !withIntervals.Contains(Place(point)))];

        static bool HasInterval(Point point) => point.Values.ContainsKey("Above");
        static string Place(Point point) => $"{point.Values.GetValueOrDefault("x")?.ToJsonString()} {point.Values.GetValueOrDefault("y")?.ToJsonString()}";
    }

    // Lying bars and the rows of a matrix are named on the y axis.
    private static bool IsByRow(List<JsonObject> traces) =>
        traces.Exists(trace => trace["z"] is not null || (trace["orientation"] is JsonValue value && value.TryGetValue<string>(out var way) && way == "h"));

    private static string Name(JsonObject trace, int index) =>
        Cell(trace["name"], 80) ?? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"trace {index + 1}");

    private static IEnumerable<Point> Points(JsonObject trace, string series)
    {
        if (trace["z"] is JsonArray rows && rows.Count > 0 && rows[0] is JsonArray) return Matrix(trace, rows, series);

        var columns = Fields
            .Select(field => (field.Name, Values: field.Path.Aggregate((JsonNode?)trace, (node, key) => node is JsonObject inner ? inner[key] : null) as JsonArray))
            .Where(field => field.Values is not null)
            .ToList();
        var count = columns.Select(column => column.Values!.Count).DefaultIfEmpty(0).Max();
        return Enumerable.Range(0, count).Select(index => new Point(
            series,
            columns.Where(column => index < column.Values!.Count).ToDictionary(column => column.Name, column => column.Values![index], StringComparer.Ordinal)));
    }

    // A heat map keeps its values as rows of a matrix; each is a point at the row's y and the column's x.
    private static IEnumerable<Point> Matrix(JsonObject trace, JsonArray rows, string series) =>
        rows.SelectMany((row, i) => ((row as JsonArray) ?? []).Select((value, j) => new Point(
            series,
            new Dictionary<string, JsonNode?>(StringComparer.Ordinal)
            {
                ["y"] = At(trace["y"], i),
                ["x"] = At(trace["x"], j),
                ["z"] = value,
            })));

    private static JsonNode? At(JsonNode? axis, int index) =>
        axis is JsonArray names && index < names.Count ? names[index] : JsonValue.Create(index);

    private static string Heading(JsonObject figure, string name) => name switch
    {
        "x" => AxisTitle(figure, "xaxis") ?? name,
        "y" => AxisTitle(figure, "yaxis") ?? name,
        "z" => "Value",
        _ => name,
    };

    private static string? AxisTitle(JsonObject figure, string axis) =>
        figure["layout"]?[axis] is JsonObject settings
            ? PlotWords.OfTitle(settings["title"])
            : null;

    private static bool IsNumber(List<Point> points, string name) =>
        points.TrueForAll(point => point.Values.GetValueOrDefault(name)?.GetValueKind() is null or JsonValueKind.Null or JsonValueKind.Number);

    private static string? Cell(JsonNode? value, int length) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => null,
        JsonValueKind.String => Shortened.To(PlotWords.Read(value.GetValue<string>()), length),
        JsonValueKind.Number when value.AsValue().TryGetValue<double>(out var number) => CellText.Number(number),
        _ => Shortened.To(value.ToJsonString(), length),
    };

    private sealed record Point(string Series, Dictionary<string, JsonNode?> Values);
}
