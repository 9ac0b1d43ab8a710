using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace NotebookHost.Notebooks;

/// <summary>The JSON of a notebook file, and the errors that point into it.</summary>
internal sealed class NotebookSource
{
    // Deeper than any notebook is, and shallow enough for every walk over the values to recurse.
    private const int MaxDepth = 256;

    private readonly byte[] bytes;
    private readonly string? path;

    /// <summary>Reads the bytes of a file as JSON.</summary>
    /// <exception cref="NotebookFormatException">They are not JSON in UTF-8.</exception>
    public NotebookSource(byte[] bytes, string? path)
    {
        this.path = path;
        this.bytes = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;
        Root = Read();
    }

    /// <summary>The root value.</summary>
    public JsonElement Root { get; }

    /// <summary>The error to throw for what is wrong at <paramref name="place"/>: member names and array indices from the root.</summary>
    public NotebookFormatException Error(string problem, string remedy, params ReadOnlySpan<object> place) =>
        new(path, JsonLines.LineOf(bytes, place, MaxDepth), problem, remedy);

    /// <summary>What a value is, in a word or two.</summary>
    public static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        JsonValueKind.Null => "null",
        _ => "absent",
    };

    /// <summary>The string that is a member of <paramref name="value"/>, or null.</summary>
    public static string? StringAt(JsonElement value, string name) =>
        value.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;

    /// <summary>The text that nbformat spells as a string or as a list of strings, or null.</summary>
    public static string? JoinedText(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Array when value.EnumerateArray().All(line => line.ValueKind == JsonValueKind.String) =>
            string.Concat(value.EnumerateArray().Select(line => line.GetString())),
        _ => null,
    };

    /// <summary>MIME type to content, text joined.</summary>
    /// <exception cref="NotebookFormatException">It is no object, or has something other than text where text belongs.</exception>
    public ImmutableSortedDictionary<string, JsonElement> BundleOf(JsonElement value, string subject, string remedy, params object[] place)
    {
        if (value.ValueKind != JsonValueKind.Object)
            throw Error($"{subject} is {Describe(value)}, not an object.", remedy, place);
        return JsonValues.Members(value.EnumerateObject().Select(member => (member.Name, ContentOf(member))));

        JsonElement ContentOf(JsonProperty member) =>
            MimeTypes.IsJson(member.Name) || member.Value.ValueKind == JsonValueKind.String ? member.Value
            : JoinedText(member.Value) is { } joined ? JsonValues.Text(joined)
            : throw Error($"{subject} has {Describe(member.Value)} for {member.Name}, not text.", remedy, [.. place, member.Name]);
    }

    private JsonElement Read()
    {
        const string remedy = "Give a file that Jupyter or VS Code saved as a notebook.";
        if (bytes.Length == 0)
            throw new NotebookFormatException(path, null, "The file is empty.", remedy);
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            throw new NotebookFormatException(path, null, "The file is in UTF-16, and notebooks are in UTF-8.", "Save it as UTF-8.");
        if (!Utf8.IsValid(bytes))
            throw new NotebookFormatException(path, LineOfInvalidUtf8(), "The file is not valid UTF-8.", remedy);
        ReplaceHalfSurrogates(bytes);
        try
        {
            return JsonElement.Parse(bytes, new JsonDocumentOptions { MaxDepth = MaxDepth });
        }
        catch (JsonException error)
        {
            throw new NotebookFormatException(path, (int?)error.LineNumber + 1, $"The file cannot be read as JSON. {Reason(error)}", remedy, error);
        }
    }

    // The reader's message ends with the place, which the error names in its own way.
    private static string Reason(JsonException error) =>
        error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal) is > 0 and var end ? error.Message[..end] : error.Message;

    private int LineOfInvalidUtf8()
    {
        var line = 1;
        ReadOnlySpan<byte> rest = bytes;
        while (Rune.DecodeFromUtf8(rest, out var rune, out var length) == System.Buffers.OperationStatus.Done)
        {
            line += rune.Value == '\n' ? 1 : 0;
            rest = rest[length..];
        }

        return line;
    }

    /// <summary>
    /// Python may write half of a surrogate pair as an escape. No .NET text in UTF-8 can hold it, so its escape becomes that
    /// of U+FFFD, which is as long. Escapes stand only inside strings, and a backslash elsewhere is the parser's to report.
    /// </summary>
    private static void ReplaceHalfSurrogates(Span<byte> json)
    {
        for (var at = 0; json[at..].IndexOf((byte)'\\') is >= 0 and var step;)
        {
            at += step;
            var unit = EscapedUnit(json[at..]);
            if (char.IsHighSurrogate(unit) && char.IsLowSurrogate(EscapedUnit(json[(at + 6)..])))
                at += 12;
            else if (char.IsSurrogate(unit))
                "\\ufffd"u8.CopyTo(json[at..]);
            else
                at = Math.Min(at + 2, json.Length);
        }
    }

    // The UTF-16 unit that an escape at the start spells, or NUL where there is none.
    private static char EscapedUnit(ReadOnlySpan<byte> json) =>
        json.Length >= 6 && json[0] == '\\' && json[1] == 'u'
        && System.Buffers.Text.Utf8Parser.TryParse(json.Slice(2, 4), out ushort unit, out var used, 'x') && used == 4
            ? (char)unit
            : '\0';
}
