using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Transcripts.Display.Figures;

/// <summary>The names that stand along an axis of numbers: a lane for each speaker, say, at 0, 1 and 2.</summary>
internal sealed class AxisNames
{
    private readonly ImmutableArray<(double At, string Name)> ticks;

    private AxisNames(ImmutableArray<(double At, string Name)> ticks) => this.ticks = ticks;

    /// <summary>The names along <paramref name="axis"/> ("xaxis"), or null where it has none or they are numbers themselves.</summary>
    public static AxisNames? Of(JsonObject figure, string axis)
    {
        if (figure["layout"]?[axis] is not JsonObject settings
            || settings["tickvals"] is not JsonArray places
            || settings["ticktext"] is not JsonArray texts)
        {
            return null;
        }

        var ticks = places.Zip(texts)
            .Select(tick => (At: NumberOf(tick.First), Name: (tick.Second as JsonValue)?.ToString() is { } text ? PlotWords.Read(text) : null))
            .Where(tick => tick is { At: not null, Name: not null })
            .Select(tick => (tick.At!.Value, tick.Name!))
            .OrderBy(tick => tick.Value)
            .ToImmutableArray();
        return ticks.IsEmpty || ticks.Any(tick => IsNumeral(tick.Item2)) ? null : new AxisNames(ticks);
    }

    /// <summary>
    /// The name at <paramref name="place"/>. A point that is set off within its lane, so that it hides no other, is
    /// of the nearest name, at most half a lane away; null for one that is of none.
    /// </summary>
    public string? At(JsonNode? place)
    {
        if (NumberOf(place) is not { } at) return null;
        var (nearest, name) = ticks.MinBy(tick => Math.Abs(tick.At - at));
        return Math.Abs(nearest - at) <= 0.5 ? name : null;
    }

    private static double? NumberOf(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<double>(out var number) ? number : null;

    private static bool IsNumeral(string text) =>
        double.TryParse(text.TrimEnd('%', ' ', '\u00A0'), NumberStyles.Any, CultureInfo.InvariantCulture, out _);
}
