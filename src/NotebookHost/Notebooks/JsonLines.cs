using System.Text.Json;

namespace NotebookHost.Notebooks;

/// <summary>On which line of a JSON text a value stands.</summary>
internal static class JsonLines
{
    /// <summary>
    /// The line, from 1, of the value at <paramref name="path"/>: member names (string) and array indices (int) from the
    /// root. Where the path ends early, the line of the last value found.
    /// </summary>
    /// <param name="utf8">A JSON text that has been parsed before.</param>
    /// <param name="path">The way to the value.</param>
    /// <param name="maxDepth">The depth the text was parsed with.</param>
    public static int LineOf(ReadOnlySpan<byte> utf8, ReadOnlySpan<object> path, int maxDepth)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = maxDepth });
        reader.Read();
        var start = reader.TokenStartIndex;
        foreach (var step in path)
        {
            if (!(step is string name ? EnterMember(ref reader, name) : EnterItem(ref reader, (int)step)))
                break;
            start = reader.TokenStartIndex;
        }

        return 1 + utf8[..(int)start].Count((byte)'\n');
    }

    private static bool EnterMember(ref Utf8JsonReader reader, string name)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals(name))
                return reader.Read();
            reader.Skip();
        }

        return false;
    }

    private static bool EnterItem(ref Utf8JsonReader reader, int index)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            return false;
        reader.Read();
        for (; index > 0 && reader.TokenType != JsonTokenType.EndArray; index--)
        {
            reader.Skip();
            reader.Read();
        }

        return reader.TokenType != JsonTokenType.EndArray;
    }
}
