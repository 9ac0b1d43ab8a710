using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NotebookHost.Pages.Outputs;

/// <summary>
/// The numbers of a figure as CSV (RFC 4180, UTF-8): a row for each point of each trace, and for each cell of a matrix. A
/// column stands for an attribute of plotly.js that has a value per point; what no point has gets no column. Where the
/// values of an axis are places whose names are its tick labels, a column has the names.
/// </summary>
internal static class FigureTable
{
    // The columns in order; the path of the attribute in its trace.
    private static readonly ImmutableArray<(string Column, string[] Path)> Attributes =
    [
        .. ((string[])["x", "y", "z", "r", "theta", "lat", "lon", "locations", "ids", "labels", "parents", "values", "base", "width", "open", "high", "low", "close",
            "q1", "median", "q3", "lowerfence", "upperfence", "mean", "sd", "text"]).Select(name => (name, new[] { name })),
        ("x_error", ["error_x", "array"]), ("x_error_minus", ["error_x", "arrayminus"]),
        ("y_error", ["error_y", "array"]), ("y_error_minus", ["error_y", "arrayminus"]),
        ("size", ["marker", "size"]), ("hovertext", ["hovertext"]), ("source", ["link", "source"]), ("target", ["link", "target"]), ("value", ["link", "value"]),
    ];

    private static readonly ImmutableArray<string> Columns =
        ["trace", .. Attributes.SelectMany(attribute => attribute.Column is "x" or "y" ? [attribute.Column, $"{attribute.Column}_label"] : new[] { attribute.Column }), "offsets"];

    /// <summary>The table with its header. The column <c>offsets</c> has the stretches of the source behind a point, where the figure names them.</summary>
    public static string Of(JsonElement figure)
    {
        var layout = At(figure, "layout");
        var rows = At(figure, "data") is { ValueKind: JsonValueKind.Array } traces
            ? traces.EnumerateArray().SelectMany((trace, index) => RowsOf(trace, index, layout)).ToImmutableArray()
            : [];
        var columns = Columns.Where(column => column == "trace" || rows.Any(row => row.ContainsKey(column))).ToImmutableArray();
        var csv = new StringBuilder();
        csv.AppendJoin(',', columns).Append("\r\n");
        foreach (var row in rows)
            csv.AppendJoin(',', columns.Select(column => Field(row.GetValueOrDefault(column, "")))).Append("\r\n");
        return csv.ToString();
    }

    private static IEnumerable<Dictionary<string, string>> RowsOf(JsonElement trace, int index, JsonElement layout)
    {
        var name = At(trace, "name") is { ValueKind: JsonValueKind.String } text && text.GetString() is { Length: > 0 } given
            ? FigureText.Plain(given)
            : string.Create(CultureInfo.InvariantCulture, $"trace {index + 1}");
        var attributes = Attributes
            .Select(attribute => (attribute.Column, Values: attribute.Path.Aggregate(trace, At)))
            .Where(attribute => attribute.Values.ValueKind == JsonValueKind.Array)
            .ToImmutableArray();
        var labels = ((string[])["x", "y"]).Select(axis => (Column: $"{axis}_label", Axis: axis, Names: LabelsOf(trace, axis, layout))).Where(label => label.Names.Count > 0).ToImmutableArray();
        var offsets = At(trace, "customdata");
        return (IsMatrix(At(trace, "z")) ? Cells() : Points()).Where(row => row.Count > 1);

        IEnumerable<Dictionary<string, string>> Points()
        {
            var count = attributes.Select(attribute => attribute.Values.GetArrayLength()).DefaultIfEmpty(0).Max();
            for (var point = 0; point < count; point++)
                yield return Row(values => ItemAt(values, point), point, null);
        }

        IEnumerable<Dictionary<string, string>> Cells()
        {
            var matrix = At(trace, "z");
            for (var row = 0; row < matrix.GetArrayLength(); row++)
            {
                for (var column = 0; column < (matrix[row].ValueKind == JsonValueKind.Array ? matrix[row].GetArrayLength() : 0); column++)
                {
                    var (i, j) = (row, column);
                    yield return Row(values => ItemAt(ItemAt(values, i), j), i, j);
                }
            }
        }

        Dictionary<string, string> Row(Func<JsonElement, JsonElement> valueOf, int point, int? column)
        {
            var row = new Dictionary<string, string>(StringComparer.Ordinal) { ["trace"] = name };
            foreach (var (attribute, values) in attributes)
            {
                // The sides of a matrix have a value for each column and each row.
                var value = column is null || IsMatrix(values) ? valueOf(values) : ItemAt(values, attribute == "x" ? column.Value : point);
                if (TextOf(value) is { Length: > 0 } content)
                    row[attribute] = content;
            }

            foreach (var (label, axis, names) in labels)
            {
                if (row.TryGetValue(axis, out var place) && names.TryGetValue(place, out var shown))
                    row[label] = shown;
            }

            if (row.Count > 1 && OffsetsOf(column is null ? ItemAt(offsets, point) : ItemAt(ItemAt(offsets, point), column.Value)) is { Length: > 0 } source)
                row["offsets"] = source;
            return row;
        }
    }

    // The tick labels of a trace's axis by place, where each of the trace's places has one.
    private static Dictionary<string, string> LabelsOf(JsonElement trace, string axis, JsonElement layout)
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        var id = At(trace, $"{axis}axis") is { ValueKind: JsonValueKind.String } other ? other.GetString()! : axis;
        var settings = At(layout, $"{axis}axis{id[1..]}");
        var (values, texts) = (At(settings, "tickvals"), At(settings, "ticktext"));
        var places = At(trace, axis);
        if (values.ValueKind != JsonValueKind.Array || texts.ValueKind != JsonValueKind.Array || places.ValueKind != JsonValueKind.Array)
            return labels;
        var byNumber = values.EnumerateArray().Zip(texts.EnumerateArray()).Where(tick => tick.First.ValueKind == JsonValueKind.Number)
            .GroupBy(tick => tick.First.GetDouble()).ToDictionary(same => same.Key, same => TextOf(same.First().Second));
        foreach (var place in places.EnumerateArray().Where(place => place.ValueKind != JsonValueKind.Null))
        {
            if (place.ValueKind != JsonValueKind.Number || !byNumber.TryGetValue(place.GetDouble(), out var label))
                return [];
            labels[TextOf(place)] = label;
        }

        return labels;
    }

    private static bool IsMatrix(JsonElement values) =>
        values.ValueKind == JsonValueKind.Array && values.GetArrayLength() > 0 && values[0].ValueKind == JsonValueKind.Array;

    private static JsonElement At(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var member) ? member : default;

    private static JsonElement ItemAt(JsonElement values, int at) =>
        values.ValueKind == JsonValueKind.Array && at < values.GetArrayLength() ? values[at] : default;

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => FigureText.Plain(value.GetString()!),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        // Categories in several levels.
        JsonValueKind.Array => string.Join(" / ", value.EnumerateArray().Select(TextOf)),
        _ => "",
    };

    // One stretch, or a list of them: anything else a figure may carry is its own affair.
    private static string OffsetsOf(JsonElement value) =>
        StretchOf(value) ?? (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().Select(StretchOf).ToArray() is var all && all.All(stretch => stretch is not null)
            ? string.Join("; ", all)
            : "");

    private static string? StretchOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 2 && value.EnumerateArray().All(end => end.ValueKind == JsonValueKind.Number)
            ? $"{value[0].GetRawText()}-{value[1].GetRawText()}"
            : null;

    private static string Field(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") || text.StartsWith(' ') || text.EndsWith(' ') ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
