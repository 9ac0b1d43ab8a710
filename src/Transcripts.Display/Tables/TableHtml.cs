using System.Collections.Immutable;
using System.Globalization;
using Transcripts.Display.Html;

namespace Transcripts.Display.Tables;

/// <summary>A table as HTML: captioned, with header cells, numbers to the right, absent values in words.</summary>
internal static class TableHtml
{
    // A cell with more characters keeps a width at which it can be read, also on a narrow page.
    private const int LongText = 60;

    public static string Of(Table table)
    {
        var html = new HtmlBuilder();
        html.Open("div", ("class", "tr tr-scroll"), ("role", "region"), ("aria-label", Caption(table)), ("tabindex", "0"))
            .Trusted(StyleSheet.Element).Line();
        Write(html, table);
        return html.Close().ToString();
    }

    /// <summary>The table element alone, for an output that has the style sheet already.</summary>
    public static void Write(HtmlBuilder html, Table table)
    {
        html.Open("table").Line().Element("caption", Caption(table)).Line().Open("thead").Open("tr");
        foreach (var column in table.Columns)
            html.Element("th", column.Name, ("scope", "col"), ("class", column.IsNumber ? "tr-number" : null));
        html.Close().Close().Line().Open("tbody").Line();
        foreach (var row in table.Head) WriteRow(html, table.Columns, row);
        if (table.LeftOut > 0)
        {
            html.Open("tr")
                .Element("td", LeftOut(table), ("class", "tr-gap"), ("colspan", Number(Math.Max(1, table.Columns.Length))))
                .Close().Line();
        }

        foreach (var row in table.Tail) WriteRow(html, table.Columns, row);
        html.Close().Close().Line();
    }

    /// <summary>The caption with how many rows are shown of how many.</summary>
    public static string Caption(Table table)
    {
        var shown = table.Head.Length + table.Tail.Length;
        var size = table.LeftOut > 0
            ? $"{Number(shown)} of {Number(table.RowCount)} {table.Unit}"
            : $"{Number(table.RowCount)} {(table.RowCount == 1 ? table.Unit.TrimEnd('s') : table.Unit)}";
        return table.Caption.Length == 0 ? size : $"{table.Caption} ({size})";
    }

    /// <summary>The note that stands for the rows left out.</summary>
    public static string LeftOut(Table table) => $"… {Number(table.LeftOut)} {(table.LeftOut == 1 ? table.Unit.TrimEnd('s') : table.Unit)} left out …";

    private static string Number(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    private static void WriteRow(HtmlBuilder html, ImmutableArray<TableColumn> columns, ImmutableArray<string?> row)
    {
        html.Open("tr");
        for (var i = 0; i < columns.Length; i++)
        {
            var style = columns[i].IsNumber ? "tr-number" : row[i]?.Length > LongText ? "tr-long" : null;
            if (row[i] is { } text) html.Element("td", text, ("class", style));
            else html.Open("td", ("class", style)).Element("span", "null", ("class", "tr-null")).Close();
        }

        html.Close().Line();
    }
}
