using System.Collections.Immutable;
using Microsoft.Data.Analysis;

namespace Transcripts.Display.Tables;

/// <summary>Makes a table of a data frame.</summary>
internal static class DataFrameTable
{
    public static Table Of(DataFrame frame, string caption, DisplayLimits limits) =>
        Of([.. frame.Columns], frame.Rows.Count, caption, limits);

    public static Table Of(DataFrameColumn column, DisplayLimits limits) => Of([column], column.Length, "", limits);

    private static Table Of(ImmutableArray<DataFrameColumn> columns, long count, string caption, DisplayLimits limits)
    {
        var (head, tail) = Bounds.Of(count, limits.MaxRows);
        return new Table(
            caption,
            [.. columns.Select(column => new TableColumn(column.Name, CellText.IsNumber(column.DataType)))],
            Rows(0, head),
            Rows(count - tail, tail),
            count);

        ImmutableArray<ImmutableArray<string?>> Rows(long first, int number) =>
        [
            .. Enumerable.Range(0, number).Select(row =>
                columns.Select(column => CellText.Of(column[first + row], limits.MaxCellLength)).ToImmutableArray()),
        ];
    }
}

/// <summary>Which rows of a long table are shown.</summary>
internal static class Bounds
{
    /// <summary>All of <paramref name="count"/> rows where they fit, else most of the first and a quarter from the end.</summary>
    public static (int Head, int Tail) Of(long count, int limit) =>
        count <= limit ? ((int)count, 0) : (limit - Math.Max(1, limit / 4), Math.Max(1, limit / 4));
}
