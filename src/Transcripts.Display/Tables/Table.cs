using System.Collections.Immutable;
using Microsoft.DotNet.Interactive.Formatting;

namespace Transcripts.Display.Tables;

/// <summary>A table made ready to be shown: its cells are text, and of a long table only the first and last rows are kept.</summary>
/// <param name="Caption">What the table holds, as a phrase; may be empty.</param>
/// <param name="Columns">The columns, left to right.</param>
/// <param name="Head">The first rows, a cell for each column; null is an absent value.</param>
/// <param name="Tail">The last rows, behind those that are left out; none where all are shown.</param>
/// <param name="RowCount">How many rows there are, those left out included.</param>
/// <param name="Unit">What a row is called in the note on rows left out, in the plural.</param>
[TypeFormatterSource(typeof(TableFormatters), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.PlainText])]
public sealed record Table(
    string Caption,
    ImmutableArray<TableColumn> Columns,
    ImmutableArray<ImmutableArray<string?>> Head,
    ImmutableArray<ImmutableArray<string?>> Tail,
    long RowCount,
    string Unit = "rows")
{
    /// <summary>How many rows are left out between <see cref="Head"/> and <see cref="Tail"/>.</summary>
    public long LeftOut => RowCount - Head.Length - Tail.Length;

    /// <summary>The table as text in aligned columns.</summary>
    public override string ToString() => TableText.Of(this);
}

/// <summary>A column of a table.</summary>
/// <param name="Name">The heading.</param>
/// <param name="IsNumber">Whether it holds numbers, which stand to the right.</param>
public readonly record struct TableColumn(string Name, bool IsNumber);
