using System.Collections.Immutable;
using System.Text;

namespace Transcripts.Topics.Files;

/// <summary>
/// A record of comma-separated values (RFC 4180): fields between commas, in quotation marks where they hold a comma, a
/// quotation mark (written twice) or a line end. Empty lines are passed over.
/// </summary>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Fields">Its fields, at least one.</param>
internal sealed record CsvRecord(int Line, ImmutableArray<string> Fields)
{
    /// <summary>The records of <paramref name="csv"/>, the header among them.</summary>
    /// <exception cref="TopicFormatException">A quotation mark is not closed, or something stands beside one.</exception>
    public static IEnumerable<CsvRecord> Read(string csv, string? path)
    {
        var (at, line) = (0, 1);
        while (at < csv.Length)
        {
            var first = line;
            var fields = ImmutableArray.CreateBuilder<string>();
            do
            {
                fields.Add(csv.AsSpan(at).StartsWith('"') ? Quoted() : Plain());
            }
            while (at < csv.Length && csv[at++] == ',');

            // Behind the fields one unit of the line end has been passed.
            if (at < csv.Length && csv[at - 1] == '\r' && csv[at] == '\n') at++;
            line++;
            if (fields is not [""]) yield return new CsvRecord(first, fields.DrainToImmutable());
        }

        string Plain()
        {
            var length = csv.AsSpan(at).IndexOfAny(",\r\n");
            var field = length < 0 ? csv[at..] : csv.Substring(at, length);
            at += field.Length;
            return field.Contains('"', StringComparison.Ordinal)
                ? throw new TopicFormatException(path, line, "A quotation mark stands within a field.", "Put the whole field between quotation marks and write the inner one twice.")
                : field;
        }

        string Quoted()
        {
            var opened = line;
            var field = new StringBuilder();
            for (at++; at < csv.Length; at++)
            {
                if (csv[at] == '\n' || (csv[at] == '\r' && !csv.AsSpan(at + 1).StartsWith('\n'))) line++;
                if (csv[at] != '"' || csv.AsSpan(at + 1).StartsWith('"'))
                {
                    field.Append(csv[at]);
                    at += csv[at] == '"' ? 1 : 0;
                    continue;
                }

                at++;
                return at == csv.Length || csv[at] is ',' or '\r' or '\n'
                    ? field.ToString()
                    : throw new TopicFormatException(path, line, "Something stands behind a closing quotation mark.", "Write a quotation mark within a field twice.");
            }

            throw new TopicFormatException(path, opened, "A quotation mark is opened here and never closed.", "Close it before the next comma or line end.");
        }
    }
}
