using System.Collections.Immutable;
using Microsoft.Data.Analysis;
using Transcripts.Display;
using Transcripts.Display.Tables;
using Xunit;

namespace Transcripts.Charts.Tests.Display;

public sealed class TableTests
{
    private static readonly DataFrame Frame = new(
        new StringDataFrameColumn("Speaker", ["Zhou", null, "Nase"]),
        new Int32DataFrameColumn("Words", [1200, 7, 31]),
        new DoubleDataFrameColumn("Share", [0.96930533, null, 0.025]));

    [Fact]
    public void A_data_frame_as_html_is_captioned_and_headed_and_numbers_stand_to_the_right() => Assert.Equal(
        """
        <table>
        <caption>Floor (3 rows)</caption>
        <thead><tr><th scope="col">Speaker</th><th scope="col" class="tr-number">Words</th><th scope="col" class="tr-number">Share</th></tr></thead>
        <tbody>
        <tr><td>Zhou</td><td class="tr-number">1200</td><td class="tr-number">0.969305</td></tr>
        <tr><td><span class="tr-null">null</span></td><td class="tr-number">7</td><td class="tr-number"><span class="tr-null">null</span></td></tr>
        <tr><td>Nase</td><td class="tr-number">31</td><td class="tr-number">0.025</td></tr>
        </tbody></table>

        """,
        TableElement(TableHtml.Of(Frame.ShowTable("Floor"))));

    [Fact]
    public void A_data_frame_as_text_has_aligned_columns() => Assert.Equal(
        """
        Floor (3 rows)
        Speaker  Words     Share
        -------  -----  --------
        Zhou      1200  0.969305
        <null>       7    <null>
        Nase        31     0.025

        """,
        Frame.ShowTable("Floor").ToString());

    [Fact]
    public void A_long_table_shows_its_first_and_last_rows_and_how_many_of_how_many()
    {
        var table = Enumerable.Range(1, 1_234).ShowTable("Numbers", maxRows: 4);

        Assert.Equal(
            """
            Numbers (4 of 1,234 rows)
            Value
            -----
                1
                2
                3
            … 1,230 rows left out …
             1234

            """,
            table.ToString());
        Assert.Equal(
            ["1", "2", "3", "… 1,230 rows left out …", "1234"],
            Markup.Parse(TableHtml.Of(table)).QuerySelectorAll("tbody tr").Select(row => row.TextContent));
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(20, 20, 0)]
    [InlineData(21, 15, 5)]
    public void As_many_rows_are_shown_as_the_limit_says(int rows, int head, int tail)
    {
        var table = Enumerable.Range(0, rows).ShowTable();

        Assert.Equal((head, tail, rows), (table.Head.Length, table.Tail.Length, table.RowCount));
    }

    [Fact]
    public void Records_are_rows_and_their_properties_columns() => Assert.Equal(
        """
        2 rows
        Index  Speaker  Kind          Within  Label   Spans
        -----  -------  ------------  ------  ------  ----------------
            0  Zhou     Speech        <null>  [0, 5)  [6, 9); [12, 14)
            1  Nase     Interjection       0  [9, 9)  <null>

        """,
        new[]
        {
            new Turn(0, new Speaker("Zhou"), TurnKind.Speech, null, new TextSpan(0, 5), [new TextSpan(6, 3), new TextSpan(12, 2)]),
            new Turn(1, new Speaker("Nase"), TurnKind.Interjection, 0, new TextSpan(9, 0), default),
        }.ShowTable().ToString());

    [Fact]
    public void One_record_is_a_table_of_its_properties() => Assert.Equal(
        """
        Speaker (3 properties)
        Property  Value
        --------  ------
        Name      Zhou
        Role      <null>
        Country   China

        """,
        RecordTable.OfOne(new Speaker("Zhou", null, "China"), DisplayLimits.Default).ToString());

    [Theory]
    [InlineData(0, "0")]
    [InlineData(12, "12")]
    [InlineData(1234567.0, "1234567")]
    [InlineData(1234567.25, "1234567")]
    [InlineData(0.1234567, "0.123457")]
    [InlineData(-12.3456789, "-12.3457")]
    [InlineData(0.00012345678, "0.000123457")]
    [InlineData(0.0000123, "1.23e-5")]
    [InlineData(1.5e20, "1.5e+20")]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.NegativeInfinity, "−∞")]
    public void Numbers_have_six_significant_digits_and_a_decimal_point(double value, string expected) =>
        Assert.Equal(expected, CellText.Number(value));

    [Fact]
    public void A_long_cell_ends_in_an_ellipsis() =>
        Assert.Equal("1234567…", CellText.Of("123456789", 8));

    [Fact]
    public void An_immutable_array_that_was_never_set_is_absent() =>
        Assert.Null(CellText.Of(default(ImmutableArray<int>), 20));

    [Fact]
    public void Fewer_than_two_rows_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Frame.ShowTable(maxRows: 1));

    private static string TableElement(string html) =>
        html[html.IndexOf("<table>", StringComparison.Ordinal)..(html.IndexOf("</table>", StringComparison.Ordinal) + "</table>\n".Length)];
}
