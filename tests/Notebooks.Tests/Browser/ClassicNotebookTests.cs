using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Xunit;

namespace Notebooks.Tests.Browser;

/// <summary>The kernel in the classic Jupyter Notebook, seen as a reader sees it in a browser.</summary>
public sealed partial class ClassicNotebookTests(ClassicNotebook notebook) : IClassFixture<ClassicNotebook>
{
    private const string SpeakerShare = "01-speaker-share.ipynb";

    [Fact]
    public async Task Speaker_share_runs_to_its_end_and_shows_its_tables_and_charts()
    {
        var code = CodeOf(Repository.At("notebooks", SpeakerShare));
        var charts = code.Count(cell => MakesChart.IsMatch(cell));
        var tables = code.Count(cell => cell.Contains(".ShowTable(", StringComparison.Ordinal));
        await using var window = await notebook.OpenAsync(SpeakerShare);

        await window.RunAllAsync();
        Assert.Empty(await window.TextsAsync(".output_error"));
        await window.WaitForChartsAsync(charts);
        await window.TakePictureAsync(Repository.At("artifacts", "screenshots", "jupyter-notebook.png"));
        await window.TakePictureOfFirstChartAsync(Repository.At("artifacts", "screenshots", "jupyter-notebook-chart.png"));

        var numbers = await window.TextsAsync(".code_cell .input_prompt");
        Assert.Equal(code.Select((_, index) => $"In [{index + 1}]:"), numbers.Select(number => Spaces.Replace(number, " ").Trim()));
        Assert.Equal(tables, (await window.TextsAsync(".output_html table caption")).Count(caption => caption.Length > 0));
        Assert.Equal((await window.FiguresAsync()).Select(DrawnTraces.Of), await DrawnTraces.InAsync(window));
        Assert.Equal(charts, (await window.TextsAsync(".output_plotly .gtitle")).Count(title => title.Length > 0));
        // The first chart has a bar for each of the five who speak.
        Assert.Equal(5, await window.EvaluateAsync<int>("document.querySelector('.output_plotly').querySelectorAll('.barlayer .point path').length"));
        Assert.Empty(window.Complaints);
        Assert.Equal(["127.0.0.1"], window.Hosts);
    }

    [Fact]
    public async Task Saved_chart_of_an_untrusted_notebook_is_drawn_and_nothing_in_it_runs()
    {
        const string Name = "untrusted.ipynb";
        var figure = JsonNode.Parse(
            """
            {
              "config": { "plotlyServerURL": "http://other.invalid" },
              "data": [
                { "type": "bar", "name": "<script>window.ran = 1</script>", "x": ["a", "b", "c"], "y": [1, 2, 3] },
                { "type": "scatter", "text": ["<img src=x onerror='window.ran = 2'>", "b"], "mode": "text", "x": ["a", "b"], "y": [2, 1] }
              ],
              "frames": [],
              "layout": { "title": { "text": "<a href='javascript:window.ran = 3'>Paid $5 and $6</a><svg onload='window.ran = 4'>" }, "showlegend": true }
            }
            """)!;
        await using var window = await notebook.OpenAsync(Name, SavedNotebook.With(
            new JsonObject { ["application/vnd.plotly.v1+json"] = figure.DeepClone(), ["text/html"] = "<p id='instead'>no chart</p>", ["text/plain"] = "Three \"bars\"" },
            new JsonObject { ["text/html"] = "<p id='other'>other</p><script>window.ran = 5</script>" },
            new JsonObject { ["application/vnd.plotly.v1+json"] = new JsonObject { ["data"] = "none" }, ["text/plain"] = "no figure" }));

        await window.WaitForChartsAsync(1);
        Assert.Equal("Not Trusted", Assert.Single(await window.TextsAsync("#notification_trusted")));
        Assert.Equal(["1 bar, 1 scatter"], await DrawnTraces.InAsync(window));
        Assert.Equal("Three \"bars\"", await window.EvaluateAsync<string>("document.querySelector('.output_plotly [role=img]').getAttribute('aria-label')"));
        Assert.Contains("Paid $5 and $6", Assert.Single(await window.TextsAsync(".gtitle")), StringComparison.Ordinal);
        Assert.Equal(["other"], await window.TextsAsync("#other"));
        Assert.Empty(await window.TextsAsync("#instead"));
        Assert.Contains("no figure", await window.TextsAsync(".output_text"));
        Assert.True(await window.EvaluateAsync<bool>("typeof window.ran === 'undefined'"));
        Assert.Equal(0, await window.EvaluateAsync<int>("document.querySelectorAll('.output_plotly :is(script, img, foreignObject, [href^=\"javascript:\"])').length"));
        Assert.Equal(["127.0.0.1"], window.Hosts);

        await window.SaveAsync();
        var saved = JsonNode.Parse(await File.ReadAllTextAsync(notebook.PathOf(Name), TestContext.Current.CancellationToken))!;
        var output = saved["cells"]![0]!["outputs"]![0]!["data"]!["application/vnd.plotly.v1+json"];
        Assert.True(JsonNode.DeepEquals(figure, output), $"The figure was saved as {output}");
    }

    [Fact]
    public async Task Chart_follows_an_update_and_the_width_of_the_window_and_goes_when_it_is_cleared()
    {
        await using var window = await notebook.OpenAsync("update.ipynb", SavedNotebook.Of(
            "#load \"setup.csx\"",
            "using Transcripts.Charts; using Transcripts.Reading; using Transcripts.Speakers;",
            "var transcript = TranscriptReader.ReadFile(\"../data/transcripts/1964-08-03-zhou-enlai-three-ambassadors.txt\");\n"
                + "var shown = display(ShareOfWordsChart.Of(SpeakerShares.Of(transcript)));",
            "shown.Update(WhoFollowsWhomChart.Of(TurnTaking.Of(transcript)));"));

        await window.RunAllAsync();
        Assert.Empty(await window.TextsAsync(".output_error"));
        await window.WaitForChartsAsync(1);
        Assert.Equal(["1 heatmap"], await DrawnTraces.InAsync(window));

        var wide = await window.ChartWidthAsync();
        await window.ResizeAsync(900);
        Assert.InRange(await window.ChartWidthAsync(), 300, wide - 100);

        await window.ClearAllAsync();
        await window.WaitForChartsAsync(0);
        Assert.Empty(window.Complaints);
        Assert.Equal(["127.0.0.1"], window.Hosts);
    }

    private static List<string> CodeOf(string file) =>
        [.. from cell in JsonNode.Parse(File.ReadAllText(file))!["cells"]!.AsArray()
            where (string?)cell!["cell_type"] == "code"
            select string.Concat(cell["source"]!.AsArray().Select(line => (string)line!))];

    [GeneratedRegex(@"^\w+Chart\.Of\(", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex MakesChart { get; }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces { get; }
}
