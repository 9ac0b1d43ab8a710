using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NotebookHost.Notebooks;

/// <summary>
/// Writes JSON as Jupyter does: one space of indent per level, LF, names of an object in ordinal order, and no escape
/// beyond the quotation mark, the backslash and the control characters that JSON demands.
/// </summary>
internal sealed class CanonicalJson
{
    private readonly StringBuilder text = new();
    private int depth;
    private bool first = true;

    /// <summary>Writes a name of an object; the value follows. The caller gives names in ordinal order.</summary>
    public CanonicalJson Name(string name)
    {
        NextItem();
        Quote(name);
        text.Append(": ");
        return this;
    }

    /// <summary>Writes an object whose members <paramref name="members"/> writes.</summary>
    public void Object(Action members) => Nest('{', '}', members);

    /// <summary>Writes an array, one item for each of <paramref name="items"/>.</summary>
    public void Array<T>(IEnumerable<T> items, Action<T> write) => Nest('[', ']', () =>
    {
        foreach (var item in items)
        {
            NextItem();
            write(item);
        }
    });

    /// <summary>Writes an object.</summary>
    public void Members(ImmutableSortedDictionary<string, JsonElement> members) => Members(members, Value);

    /// <summary>Writes an object whose values <paramref name="write"/> writes.</summary>
    public void Members<T>(IEnumerable<KeyValuePair<string, T>> members, Action<T> write) => Object(() =>
    {
        foreach (var (name, value) in members)
        {
            Name(name);
            write(value);
        }
    });

    /// <summary>Writes a string.</summary>
    public void Text(string value) => Quote(value);

    /// <summary>Writes an array of the lines of <paramref name="value"/>, each with its line feed.</summary>
    public void Lines(string value) => Array(SplitLines(value), Text);

    /// <summary>Writes a whole number, or null.</summary>
    public void Number(int? value) => text.Append(value is { } number ? number.ToString(CultureInfo.InvariantCulture) : "null");

    /// <summary>Writes any value, its objects in ordinal order.</summary>
    public void Value(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                Members(JsonValues.MembersOf(value));
                break;
            case JsonValueKind.Array:
                Array(value.EnumerateArray(), Value);
                break;
            case JsonValueKind.String:
                Quote(value.GetString()!);
                break;
            case JsonValueKind.Undefined:
                text.Append("null");
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }

    /// <summary>What was written.</summary>
    public override string ToString() => text.ToString();

    private static IEnumerable<string> SplitLines(string value)
    {
        for (var start = 0; start < value.Length;)
        {
            var end = value.IndexOf('\n', start) is >= 0 and var feed ? feed + 1 : value.Length;
            yield return value[start..end];
            start = end;
        }
    }

    private void Nest(char open, char close, Action content)
    {
        text.Append(open);
        depth++;
        first = true;
        content();
        depth--;
        if (!first)
            text.Append('\n').Append(' ', depth);
        text.Append(close);
        first = false;
    }

    private void NextItem()
    {
        if (!first)
            text.Append(',');
        text.Append('\n').Append(' ', depth);
        first = false;
    }

    private void Quote(string value)
    {
        text.Append('"');
        foreach (var letter in JsonValues.WellFormed(value))
        {
            _ = letter switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                _ => text.Append(letter),
            };
        }

        text.Append('"');
    }
}
