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
        await window.TakePictureAsync(Repository.At("artifacts", "screenshots", "jupyter-notebook.png"));
        await window.WaitForChartsAsync(charts);

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

    private static List<string> CodeOf(string file) =>
        [.. from cell in JsonNode.Parse(File.ReadAllText(file))!["cells"]!.AsArray()
            where (string?)cell!["cell_type"] == "code"
            select string.Concat(cell["source"]!.AsArray().Select(line => (string)line!))];

    [GeneratedRegex(@"^\w+Chart\.Of\(", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex MakesChart { get; }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces { get; }
}
