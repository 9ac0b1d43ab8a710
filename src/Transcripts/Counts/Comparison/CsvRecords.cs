using System.Collections.Immutable;
using System.Text;

namespace Transcripts.Counts.Comparison;

/// <summary>
/// Records of comma-separated values as RFC 4180 has them: fields may stand in double quotes and then hold commas, line
/// ends and doubled quotes. Beyond it, a line may end in LF alone, and lines without a character are no records.
/// </summary>
internal static class CsvRecords
{
    /// <summary>The records of <paramref name="text"/>, one after the other, each with the line it begins in, from 1.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The file it is from, for errors, or null.</param>
    /// <exception cref="ReferenceFormatException">A quotation mark is where none can be or is never closed.</exception>
    public static IEnumerable<(int Line, ImmutableArray<string> Fields)> Read(string text, string? path)
    {
        var line = 1;
        for (var position = 0; position < text.Length;)
        {
            if (LineEnd(text, position) is var end and > 0)
            {
                position += end;
                line++;
                continue;
            }

            var first = line;
            var fields = ImmutableArray.CreateBuilder<string>();
            while (true)
            {
                fields.Add(position < text.Length && text[position] == '"' ? Quoted(text, ref position, ref line, path) : Plain(text, ref position, line, path));
                if (position == text.Length || text[position] != ',')
                    break;
                position++;
            }

            yield return (first, fields.ToImmutable());
        }
    }

    private static string Plain(string text, ref int position, int line, string? path)
    {
        var length = text.AsSpan(position).IndexOfAny(",\r\n");
        var field = length < 0 ? text[position..] : text.Substring(position, length);
        if (field.Contains('"', StringComparison.Ordinal))
        {
            throw new ReferenceFormatException(
                path, line, $"The field {field.Trim()} holds a quotation mark but is not in quotation marks.", "Put the field in double quotation marks and double those inside.");
        }

        position += field.Length;
        return field;
    }

    private static string Quoted(string text, ref int position, ref int line, string? path)
    {
        var opened = line;
        var field = new StringBuilder();
        for (position++; ; position++)
        {
            if (position == text.Length)
                throw new ReferenceFormatException(path, opened, "A quotation mark that opens here is never closed.", "Close the field with a double quotation mark.");
            if (text[position] == '"')
            {
                if (position + 1 == text.Length || text[position + 1] != '"')
                    break;
                position++;
            }
            else if (text[position] == '\n')
            {
                line++;
            }

            field.Append(text[position]);
        }

        position++;
        if (position < text.Length && text[position] != ',' && LineEnd(text, position) == 0)
            throw new ReferenceFormatException(path, line, $"Behind the field \"{field}\" there is more before the comma.", "Put the whole field in double quotation marks and double those inside.");
        return field.ToString();
    }

    /// <summary>Characters of the line end at <paramref name="position"/>: 0, 1 or 2.</summary>
    private static int LineEnd(string text, int position) => text[position] switch
    {
        '\n' => 1,
        '\r' when position + 1 < text.Length && text[position + 1] == '\n' => 2,
        '\r' => 1,
        _ => 0,
    };
}
