using System.Globalization;
using System.Text.Json;

namespace NotebookHost.Checking;

/// <summary>Compares JSON values: objects by name, arrays by place, numbers by value, strings as text with numbers in it.</summary>
internal static class JsonComparison
{
    /// <summary>The values that differ, each by its path from the root, such as <c>data[0].x[2]</c>.</summary>
    public static IEnumerable<Mismatch> Compare(JsonElement saved, JsonElement now, NumberTolerance tolerance, string path = "")
    {
        switch (saved.ValueKind, now.ValueKind)
        {
            case (JsonValueKind.Object, JsonValueKind.Object):
                return CompareMembers(saved, now, tolerance, path);
            case (JsonValueKind.Array, JsonValueKind.Array):
                return CompareItems(saved, now, tolerance, path);
            case (JsonValueKind.String, JsonValueKind.String):
                var (left, right) = (saved.GetString()!, now.GetString()!);
                return TextComparison.AreSame(left, right, tolerance) ? [] : [TextComparison.At(path, left, right, tolerance)];
            case (JsonValueKind.Number, JsonValueKind.Number):
                return saved.GetRawText() == now.GetRawText() || (saved.TryGetDouble(out var one) && now.TryGetDouble(out var other) && tolerance.Allows(one, other))
                    ? []
                    : [At(path, saved, now)];
            default:
                return saved.ValueKind == now.ValueKind ? [] : [At(path, saved, now)];
        }
    }

    private static IEnumerable<Mismatch> CompareMembers(JsonElement saved, JsonElement now, NumberTolerance tolerance, string path)
    {
        foreach (var member in saved.EnumerateObject())
        {
            var place = Below(path, member.Name);
            var differences = now.TryGetProperty(member.Name, out var other) ? Compare(member.Value, other, tolerance, place) : [At(place, member.Value, null)];
            foreach (var difference in differences) yield return difference;
        }

        foreach (var member in now.EnumerateObject().Where(member => !saved.TryGetProperty(member.Name, out _)))
            yield return At(Below(path, member.Name), null, member.Value);
    }

    private static IEnumerable<Mismatch> CompareItems(JsonElement saved, JsonElement now, NumberTolerance tolerance, string path)
    {
        if (saved.GetArrayLength() != now.GetArrayLength())
        {
            yield return new Mismatch(path, Items(saved), Items(now));
            yield break;
        }

        var index = 0;
        foreach (var (left, right) in saved.EnumerateArray().Zip(now.EnumerateArray()))
        {
            foreach (var difference in Compare(left, right, tolerance, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"))) yield return difference;
            index++;
        }
    }

    private static Mismatch At(string path, JsonElement? saved, JsonElement? now) =>
        new(path, TextComparison.Excerpt(saved?.GetRawText(), 0), TextComparison.Excerpt(now?.GetRawText(), 0));

    private static string Items(JsonElement array) =>
        string.Create(CultureInfo.InvariantCulture, $"{array.GetArrayLength()} items: ") + TextComparison.Excerpt(array.GetRawText(), 0);

    private static string Below(string path, string name) =>
        name.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '-') && name.Length > 0
            ? path.Length == 0 ? name : $"{path}.{name}"
            : $"{path}[{JsonSerializer.Serialize(name)}]";
}
