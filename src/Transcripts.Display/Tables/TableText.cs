using System.Collections.Immutable;
using System.Text;
using Transcripts.Display.Html;

namespace Transcripts.Display.Tables;

/// <summary>A table as text in aligned columns, a row a line.</summary>
internal static class TableText
{
    private const int WidestColumn = 48;
    private const string Absent = "<null>";

    public static string Of(Table table) => TableHtml.Caption(table) + "\n" + Rows(table);

    /// <summary>The headings and the rows without the caption.</summary>
    public static string Rows(Table table)
    {
        var widths = table.Columns
            .Select((column, i) => table.Head.Concat(table.Tail).Select(row => Cell(row[i]).Length)
                .Append(Line(column.Name).Length)
                .Max())
            .ToArray();
        var text = new StringBuilder();
        Append(text, table.Columns, widths, [.. table.Columns.Select(column => Line(column.Name))]);
        text.AppendJoin("  ", widths.Select(width => new string('-', width))).Append('\n');
        foreach (var row in table.Head) Append(text, table.Columns, widths, [.. row.Select(Cell)]);
        if (table.LeftOut > 0) text.Append(TableHtml.LeftOut(table)).Append('\n');
        foreach (var row in table.Tail) Append(text, table.Columns, widths, [.. row.Select(Cell)]);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ImmutableArray<TableColumn> columns, int[] widths, string[] cells)
    {
        var line = string.Join("  ", cells.Select((cell, i) => columns[i].IsNumber ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i])));
        text.Append(line.TrimEnd()).Append('\n');
    }

    private static string Cell(string? cell) => cell is null ? Absent : Line(cell);

    // Line ends and tabs would break the columns, other controls the terminal.
    private static string Line(string text) =>
        Shortened.To(string.Create(text.Length, text, static (line, source) =>
        {
            for (var i = 0; i < line.Length; i++) line[i] = char.IsControl(source[i]) ? ' ' : source[i];
        }), WidestColumn);
}
