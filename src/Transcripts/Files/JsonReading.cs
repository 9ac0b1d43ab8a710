using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Transcripts.Files;

/// <summary>Reads JSON into values that know their lines. Comments and commas behind the last item are allowed.</summary>
internal ref struct JsonReading
{
    private readonly ReadOnlySpan<byte> bytes;
    private readonly string? path;
    private Utf8JsonReader reader;
    private long counted;
    private int line;

    private JsonReading(ReadOnlySpan<byte> bytes, string? path)
    {
        this.bytes = bytes;
        this.path = path;
        reader = new Utf8JsonReader(bytes, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        line = 1;
    }

    /// <summary>The value that <paramref name="json"/> writes.</summary>
    /// <param name="json">The text.</param>
    /// <param name="path">The file it is of, for errors, or null.</param>
    /// <exception cref="DataFormatException">It is no JSON, or an object has a name twice.</exception>
    public static JsonValue Read(string json, string? path)
    {
        try
        {
            var reading = new JsonReading(Encoding.UTF8.GetBytes(json), path);
            reading.reader.Read();
            var value = reading.ReadValue();

            // Whatever stands behind the value but white space and comments is refused here.
            reading.reader.Read();
            return value;
        }
        catch (JsonException error)
        {
            var end = error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
            throw new DataFormatException(
                path,
                (int?)error.LineNumber + 1,
                $"This is no JSON: {(end < 0 ? error.Message : error.Message[..end])}",
                "Correct what stands here or just before.",
                error);
        }
    }

    private JsonValue ReadValue()
    {
        var at = Line();
        return reader.TokenType switch
        {
            JsonTokenType.String => new JsonString(at, Text(at)),
            JsonTokenType.StartArray => new JsonArray(at, ReadItems()),
            JsonTokenType.StartObject => new JsonObject(at, ReadProperties()),
            _ => new JsonOther(at),
        };
    }

    private ImmutableArray<JsonValue> ReadItems()
    {
        var items = ImmutableArray.CreateBuilder<JsonValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadValue());
        }

        return items.ToImmutable();
    }

    private ImmutableArray<JsonProperty> ReadProperties()
    {
        var properties = ImmutableArray.CreateBuilder<JsonProperty>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var at = Line();
            var name = Text(at);
            if (!names.Add(name))
            {
                throw new DataFormatException(path, at, $"The property “{name}” stands here a second time.", "Keep one of the two.");
            }

            reader.Read();
            properties.Add(new JsonProperty(at, name, ReadValue()));
        }

        return properties.ToImmutable();
    }

    private readonly string Text(int at)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException error)
        {
            throw new DataFormatException(path, at, "The string holds half a surrogate pair.", @"Write the whole pair, such as \uD83D\uDE00, or the character itself.", error);
        }
    }

    /// <summary>The line of the token that was read last.</summary>
    private int Line()
    {
        line += bytes[(int)counted..(int)reader.TokenStartIndex].Count((byte)'\n');
        counted = reader.TokenStartIndex;
        return line;
    }
}
