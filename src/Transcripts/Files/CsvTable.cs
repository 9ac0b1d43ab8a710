using System.Collections.Immutable;
using System.Text;

namespace Transcripts.Files;

/// <summary>
/// A table of comma-separated values (RFC 4180): a heading, then rows of as many fields; fields in quotation marks may hold
/// commas, line ends and doubled quotation marks. Lines without any character are left out.
/// </summary>
/// <param name="Line">The line of the heading, from 1.</param>
/// <param name="Heading">The names of the columns.</param>
/// <param name="Rows">The rows.</param>
internal sealed record CsvTable(int Line, ImmutableArray<string> Heading, ImmutableArray<CsvRow> Rows)
{
    /// <summary>Reads <paramref name="text"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The file it is of, for errors, or null.</param>
    /// <exception cref="DataFormatException">The text is empty, a row has another number of fields than the heading, or a quotation mark has no partner.</exception>
    public static CsvTable Read(string text, string? path)
    {
        var rows = new CsvScanner(text, path).Scan();
        if (rows is [])
        {
            throw new DataFormatException(path, 1, "The table is empty.", "Begin it with a heading.");
        }

        var wrong = rows.FirstOrDefault(row => row.Fields.Length != rows[0].Fields.Length);
        return wrong is null
            ? new CsvTable(rows[0].Line, rows[0].Fields, [.. rows.Skip(1)])
            : throw new DataFormatException(
                path,
                wrong.Line,
                $"The row has {wrong.Fields.Length} {(wrong.Fields.Length == 1 ? "field" : "fields")}, and the heading has {rows[0].Fields.Length}.",
                "Give each row a field for each column; put a field that holds a comma in quotation marks.");
    }
}

/// <summary>A row of a table.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Fields">Its fields, without the quotation marks around them.</param>
internal sealed record CsvRow(int Line, ImmutableArray<string> Fields);

/// <summary>Cuts comma-separated values into rows.</summary>
internal sealed class CsvScanner(string text, string? path)
{
    private readonly List<CsvRow> rows = [];
    private readonly ImmutableArray<string>.Builder fields = ImmutableArray.CreateBuilder<string>();
    private int position;
    private int line = 1;

    /// <summary>The rows, the heading first.</summary>
    public List<CsvRow> Scan()
    {
        while (position < text.Length)
        {
            if (TakeLineEnd())
            {
                continue;
            }

            var began = line;
            do
            {
                fields.Add(text.AsSpan(position).StartsWith('"') ? ReadQuoted() : ReadPlain());
            }
            while (Take(','));

            if (position < text.Length && !TakeLineEnd())
            {
                throw new DataFormatException(path, line, "Something stands behind the closing quotation mark of a field.", "Double the quotation marks within the field.");
            }

            rows.Add(new CsvRow(began, fields.ToImmutable()));
            fields.Clear();
        }

        return rows;
    }

    private string ReadPlain()
    {
        var length = text.AsSpan(position).IndexOfAny(',', '\r', '\n');
        var start = position;
        position = length < 0 ? text.Length : start + length;
        var field = text[start..position];
        return field.Contains('"', StringComparison.Ordinal)
            ? throw new DataFormatException(
                path, line, $"The field {field.Trim()} holds a quotation mark but is not in quotation marks.", "Put the field in double quotation marks and double those inside.")
            : field;
    }

    private string ReadQuoted()
    {
        var began = line;
        var field = new StringBuilder();
        position++;
        while (true)
        {
            var length = text.AsSpan(position).IndexOf('"');
            if (length < 0)
            {
                throw new DataFormatException(path, began, "A quotation mark that begins a field has no partner.", "Close the field with a quotation mark.");
            }

            line += text.AsSpan(position, length).Count('\n');
            field.Append(text, position, length);
            position += length + 1;
            if (!Take('"'))
            {
                return field.ToString();
            }

            field.Append('"');
        }
    }

    private bool Take(char unit)
    {
        if (position >= text.Length || text[position] != unit)
        {
            return false;
        }

        position++;
        return true;
    }

    private bool TakeLineEnd()
    {
        if (!(Take('\r') | Take('\n')))
        {
            return false;
        }

        // A carriage return alone ends a line too, but counts only with its line feed, as editors number lines.
        line += text[position - 1] == '\n' ? 1 : 0;
        return true;
    }
}
