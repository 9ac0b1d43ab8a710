using NotebookHost.Notebooks;
using Xunit;

namespace NotebookHost.Tests.EndToEnd;

/// <summary>
/// Notebooks such as people have, in the syntax of .NET Interactive and unchanged from it, give what arithmetic says.
/// </summary>
public sealed class SampleNotebookTests(SampleNotebooks notebooks) : IClassFixture<SampleNotebooks>
{
    [Fact]
    public void A_data_frame_is_loaded_grouped_filtered_and_drawn() => Expect(
        "data-frame",
        [
            (1, "Microsoft.Data.Analysis, 0.23.1"),
            (2, "5 rows, 3 columns: city, year, sold\n"),
            (3, "Lima: 35\nOslo: 30\nRome: 20\n"),
            // (10 + 20 + 5 + 15 + 35) / 5
            (4, "17"),
            (5, "3"),
            (6, "\"y\":[35.0,30.0,20.0]"),
        ]);

    [Fact]
    public void A_chart_is_made_with_Plotly() => Expect(
        "plotly-chart",
        [(1, "Installed packages: Plotly.NET, 6.0.0; Plotly.NET.CSharp, 0.14.0"), (3, "scatter squares: [1,4,9,16]\n"), (4, "\"y\":[1,4,9,16]")]);

    [Fact]
    public void Objects_are_queried_and_shown_as_tables() => Expect(
        "linq-tables",
        [
            (1, "<thead><tr><th><i>index</i></th><th>value</th></tr></thead>"), (1, "Cy &lt;3"),
            (2, "- Customer: Ada\n        Orders: 2\n        Total: 150.00\n      - Customer: Bob\n"),
            (3, "200.50"), (3, "39.50"),
            (4, "[ 2, 1 ]"),
        ]);

    [Fact]
    public void A_web_service_is_asked_several_questions_at_once() => Expect(
        "async-http",
        [(2, "144"), (3, "1 + 4 + 9 + 16 + 25 = 55\n"), (4, "refused: 400\n"), (5, "10")]);

    [Fact]
    public void Records_and_patterns_do_what_the_language_says() => Expect(
        "records-patterns",
        [
            (2, "16"),
            (3, "True False Rectangle { Width = 1, Height = 5 }\n"),
            (4, "empty\njust 7\nfrom 1 back to it\n1 and 2 more\n"),
            (5, "ABC"),
        ]);

    [Fact]
    public void JSON_is_read_changed_and_refused() => Expect(
        "json",
        [(2, "2620000"), (3, "{\"name\":\"Lyon\",\"pop\":520000,\"rivers\":[\"Rhône\",\"Saône\",\"Yzeron\"]}\n"), (4, "3"), (5, "line 0, byte 2\n")]);

    [Fact]
    public void Packages_are_used_also_one_with_native_code() => Expect(
        "packages",
        [
            (1, "Installed packages: DuckDB.NET.Data.Full, 1.5.6.1; Newtonsoft.Json, 13.0.1"),
            // 10 * 11 * 21 / 6
            (2, "385"),
            (3, "Rome 20\nOslo 30\nLima 35\n"),
            (4, "3"),
        ]);

    [Fact]
    public void C_sharp_and_F_sharp_share_values() => Expect(
        "fsharp-and-csharp",
        [(2, "hello: [|1; 2; 3|]\n"), (3, "7"), (4, "6 = 1 + 2 + 3\n")]);

    [Fact]
    public void Displays_are_updated_and_markup_is_shown()
    {
        Expect(
            "display",
            [
                (1, "step 3 of 3"),
                (2, "<b style=\"color:teal\">bold</b>"), (2, "**mark**"),
                (3, "<div class=\"list\"><h3>Items</h3><ul><li>one</li><li>two &amp; three</li></ul></div>"),
                (4, "Some **Markdown** in a code cell."),
                (5, "<p id=\"own\">Own HTML</p>"),
                (6, "Values: [ 1, 2, 3 ]"),
            ]);
        Assert.Single(notebooks.Cells("display")[0].Outputs);
    }

    [Fact]
    public void Text_is_taken_apart_and_a_formatter_of_ones_own_is_used() => Expect(
        "text-and-formatters",
        [
            // 9 and 7 words; "the" four times, "dog" and "fox" twice: 16 - 3 - 1 - 1.
            (1, "16 words, 11 different\n"),
            (2, "the  |####\ndog  |##\nfox  |##\n"),
            (3, "The Quick Brown Fox Jumps Over The Lazy Dog."),
            (4, "<span class=\"money\">1,234.50&nbsp;EUR</span>"),
            (5, "7.00 NOK"), (5, "done\n"),
        ]);

    private void Expect(string name, (int Cell, string Text)[] expected)
    {
        var cells = notebooks.Cells(name);
        Assert.All(cells, (cell, index) => Assert.Equal(index + 1, cell.ExecutionCount));
        Assert.All(cells, cell => Assert.DoesNotContain(cell.Outputs, output => output is ErrorOutput));
        Assert.All(expected, item => Assert.Contains(Texts(cells[item.Cell - 1]), text => Says(text, item.Text)));
    }

    // A short text must be all there is, or all that an element holds; a long one may be part of more.
    private static bool Says(string text, string expected) =>
        text == expected
        || text.Contains($">{expected}<", StringComparison.Ordinal)
        || (expected.Length > 8 && text.Contains(expected, StringComparison.Ordinal));

    private static IEnumerable<string> Texts(Cell cell) => cell.Outputs.SelectMany(output => output switch
    {
        StreamOutput stream => [stream.Text],
        RichOutput rich => rich.Data.Keys.Select(type => rich.TextOf(type) ?? ""),
        _ => Array.Empty<string>(),
    });
}
