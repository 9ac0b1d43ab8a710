using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace NotebookHost.Notebooks;

/// <summary>Makes and reads the immutable JSON values that metadata and outputs are made of.</summary>
public static class JsonValues
{
    /// <summary>No members, kept in ordinal order.</summary>
    public static ImmutableSortedDictionary<string, JsonElement> NoMembers { get; } =
        ImmutableSortedDictionary.Create<string, JsonElement>(StringComparer.Ordinal);

    /// <summary>A JSON string; half of a surrogate pair, which JSON cannot hold, becomes U+FFFD.</summary>
    public static JsonElement Text(string text) => JsonSerializer.SerializeToElement(WellFormed(text));

    /// <summary>The value that <paramref name="json"/> spells.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public static JsonElement Parse(string json) => JsonElement.Parse(json);

    /// <summary>Members of an object, in ordinal order; of two with one name the later one counts.</summary>
    public static ImmutableSortedDictionary<string, JsonElement> Members(params IEnumerable<(string Name, JsonElement Value)> members) =>
        NoMembers.SetItems(members.Select(member => KeyValuePair.Create(WellFormed(member.Name), member.Value)));

    /// <summary>The members of a JSON object, in ordinal order; none for a value that is no object.</summary>
    public static ImmutableSortedDictionary<string, JsonElement> MembersOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object
            ? Members(value.EnumerateObject().Select(member => (member.Name, member.Value)))
            : NoMembers;

    /// <summary>The text at a path of member names below <paramref name="members"/>, or null where there is none.</summary>
    public static string? TextAt(ImmutableSortedDictionary<string, JsonElement> members, string name, params ReadOnlySpan<string> path)
    {
        if (!members.TryGetValue(name, out var value))
            return null;
        foreach (var step in path)
        {
            if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(step, out value))
                return null;
        }

        return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
    }

    /// <summary>The same text with each half of a surrogate pair that stands alone replaced by U+FFFD.</summary>
    internal static string WellFormed(string text)
    {
        var at = 0;
        while (at < text.Length && Rune.TryGetRuneAt(text, at, out var rune))
            at += rune.Utf16SequenceLength;
        if (at == text.Length)
            return text;

        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            whole.Append(rune);
        return whole.ToString();
    }
}
