using System.Text.Json.Nodes;
using Plotly.NET;
using Transcripts.Display;
using Transcripts.Display.Figures;
using Xunit;
using Chart = Plotly.NET.CSharp.Chart;

namespace Transcripts.Charts.Tests.Display;

public sealed class FigureTests
{
    private static readonly string[] Names = ["Zhou", "Nase"];

    [Fact]
    public void The_same_chart_built_twice_gives_the_same_output() => Assert.Equal(
        FigureHtml.Of(Shares(), DisplayLimits.Default),
        FigureHtml.Of(Shares(), DisplayLimits.Default));

    public static TheoryData<GenericChart> Charts() =>
    [
        Shares().Chart,
        Chart.Column<double, string, string>(values: new[] { 1.5, double.NaN }, Keys: Names, MarkerColor: Color.fromHex("#0072B2")),
        Chart.Heatmap<double, string, string, string>(zData: new double[][] { [0, 5], [4, 1] }, X: Names, Y: Names),
        Chart.Combine([
            Chart.Line<DateTime, int, string>(x: new[] { new DateTime(1964, 8, 3) }, y: new[] { 2 }, Text: "<b>"),
            Chart.Point<int, int, string>(x: new[] { 1 }, y: new[] { 2 }, MarkerSymbol: StyleParam.MarkerSymbol.Cross),
        ]),
        Chart.PointPolar<double, double, string>(r: new[] { 1.0 }, theta: new[] { 2.0 }),
    ];

    [Theory]
    [MemberData(nameof(Charts), DisableDiscoveryEnumeration = true)]
    public void The_json_says_what_the_library_s_own_writer_says_with_its_keys_in_order(GenericChart chart)
    {
        var written = FigureJson.Of(chart);
        var given = JsonNode.Parse(GenericChart.toFigureJson(chart))!.AsObject();

        Assert.All(Objects(written), record => Assert.Equal(record.Select(entry => entry.Key).Order(StringComparer.Ordinal), record.Select(entry => entry.Key)));
        foreach (var layout in new[] { given, written }) layout["layout"]!.AsObject().Remove("template");
        Assert.True(JsonNode.DeepEquals(given, written));
    }

    [Fact]
    public void Of_the_template_only_what_the_chart_uses_is_kept()
    {
        var template = FigureJson.Of(Shares().Chart)["layout"]!["template"]!;

        Assert.Equal(["bar"], template["data"]!.AsObject().Select(entry => entry.Key));
        Assert.Null(template["layout"]!["polar"]);
        Assert.NotNull(template["layout"]!["xaxis"]);
        Assert.NotNull(template["layout"]!["colorway"]);
    }

    [Fact]
    public void A_chart_on_other_axes_keeps_their_part_of_the_template() =>
        Assert.NotNull(FigureJson.Of(Chart.PointPolar<double, double, string>(r: new[] { 1.0 }, theta: new[] { 2.0 }))["layout"]!["template"]!["layout"]!["polar"]);

    [Fact]
    public void Without_a_renderer_a_figure_reads_as_title_text_and_table()
    {
        var page = Markup.Parse(FigureHtml.Of(Shares(), DisplayLimits.Default));

        Assert.Equal("Zhou speaks most", page.QuerySelector("figure > figcaption")!.TextContent);
        Assert.Equal("Zhou speaks 97% of the words.", page.QuerySelector("figure > p")!.TextContent);
        Assert.True(page.QuerySelector("details")!.HasAttribute("open"));
        Assert.True(page.QuerySelector(".tr-chart")!.HasAttribute("hidden"));
        Assert.Equal(["Zhou0.97", "Nase0.03"], page.QuerySelectorAll("tbody tr").Select(row => row.TextContent));
    }

    [Fact]
    public void A_figure_asks_for_nothing_elsewhere_and_has_no_id_to_clash()
    {
        var page = Markup.Parse(FigureHtml.Of(Shares(), DisplayLimits.Default));

        Assert.Empty(page.QuerySelectorAll("[id],[src],[href],link,iframe,img"));
        Assert.DoesNotContain("http", page.Body!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void The_values_of_a_bar_chart_are_headed_by_its_axis_titles() => Assert.Equal(
        """
        Shares (2 points)
        Speaker  Share of words
        -------  --------------
        Zhou               0.97
        Nase               0.03

        """,
        FigureTable.Of(FigureJson.Of(Shares().Chart), "Shares", DisplayLimits.Default).ToString());

    [Fact]
    public void The_values_of_lying_bars_begin_with_what_they_are_of() => Assert.Equal(
        """
        2 points
        y       x
        ----  ---
        Zhou  0.5
        Nase  0.5

        """,
        FigureTable.Of(
            FigureJson.Of(Chart.Bar<double, string, string>(values: new[] { 0.5, 0.5 }, Keys: Names)),
            "",
            DisplayLimits.Default).ToString());

    [Fact]
    public void The_values_of_a_heat_map_are_a_row_for_each_cell() => Assert.Equal(
        """
        Turns (4 points)
        y     x     Value
        ----  ----  -----
        Zhou  Zhou      0
        Zhou  Nase      5
        Nase  Zhou      4
        Nase  Nase      1

        """,
        FigureTable.Of(
            FigureJson.Of(Chart.Heatmap<double, string, string, string>(zData: new double[][] { [0, 5], [4, 1] }, X: Names, Y: Names)),
            "Turns",
            DisplayLimits.Default).ToString());

    [Fact]
    public void A_label_reads_in_the_table_as_it_is_seen_in_the_chart() => Assert.Contains(
        "Li & Wen <aide> of Oslo",
        FigureTable.Of(
            FigureJson.Of(Chart.Bar<double, string, string>(values: new[] { 0.5 }, Keys: new[] { "Li &amp; Wen &lt;aide&gt;<br>of Oslo" })),
            "",
            DisplayLimits.Default).ToString(),
        StringComparison.Ordinal);

    [Fact]
    public void The_values_of_several_series_are_told_apart_by_name() => Assert.Equal(
        """
        3 points
        Series  x  y
        ------  -  -
        Zhou    1  5
        Zhou    2  7
        Nase    1  2

        """,
        FigureTable.Of(
            FigureJson.Of(Chart.Combine([
                Chart.Line<int, int, string>(x: new[] { 1, 2 }, y: new[] { 5, 7 }, Name: "Zhou"),
                Chart.Line<int, int, string>(x: new[] { 1 }, y: new[] { 2 }, Name: "Nase"),
            ])),
            "",
            DisplayLimits.Default).ToString());

    [Fact]
    public void A_plain_chart_is_described_by_its_traces()
    {
        var figure = ChartDescription.Describe(Chart.Combine([
            Chart.Line<int, int, string>(x: new[] { 1, 2 }, y: new[] { 5, 7 }, Name: "Zhou"),
            Chart.Column<int, string, string>(values: new[] { 1 }),
        ]));

        Assert.Equal(("Untitled chart", "Traces: 1 scatter, 1 bar. Series: Zhou."), (figure.Title, figure.AlternativeText));
    }

    [Fact]
    public void Lanes_are_named_and_an_interval_shares_the_row_of_its_bar() => Assert.Equal(
        """
        2 points
        y       x  Below  Above
        ----  ---  -----  -----
        Zhou  0.9    0.2   0.05
        Nase  0.1   0.05    0.2

        """,
        FigureTable.Of(
            JsonNode.Parse(
                """
                {"data": [
                  {"type": "bar", "orientation": "h", "y": [0, 1], "x": [0.9, 0.1]},
                  {"type": "scatter", "y": [0.3, 1.3], "x": [0.9, 0.1], "error_x": {"array": [0.05, 0.2], "arrayminus": [0.2, 0.05]}}],
                 "layout": {"yaxis": {"tickvals": [0, 1], "ticktext": ["Zhou", "Nase"]}, "xaxis": {"tickvals": [0, 0.5, 1], "ticktext": ["0%", "50%", "100%"]}}}
                """)!.AsObject(),
            "",
            DisplayLimits.Default).ToString());

    private static Figure Shares()
    {
        var chart = Chart.Column<double, string, string>(values: new[] { 0.97, 0.03 }, Keys: Names);
        chart = Plotly.NET.CSharp.GenericChartExtensions.WithYAxisStyle<double, double, string>(chart, TitleText: "Share of words");
        chart = Plotly.NET.CSharp.GenericChartExtensions.WithXAxisStyle<double, double, string>(chart, TitleText: "Speaker");
        return new Figure(chart, "Zhou speaks most", "Zhou speaks 97% of the words.");
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject record => record.SelectMany(entry => Objects(entry.Value)).Prepend(record),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };
}
