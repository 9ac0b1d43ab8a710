using AngleSharp.Html.Dom;
using FsCheck.Xunit;
using NotebookHost.Notebooks;
using NotebookHost.Tests.Notebooks;
using Xunit;

namespace NotebookHost.Tests.Pages;

/// <summary>What code puts out may hold anything a transcript holds; none of it becomes an element or an attribute.</summary>
[Properties(Arbitrary = [typeof(ArbitraryNotebooks)], MaxTest = 30)]
public sealed class UntrustedTextTests
{
    private const string Attack = "</pre></script><script>alert(1)</script><img src=x onerror=alert(1)>\"' onclick='alert(1)";

    public static TheoryData<CellOutput> Outputs => new((CellOutput[])
    [
        new StreamOutput("stdout", Attack),
        new StreamOutput("stderr", Attack),
        new ErrorOutput(Attack, Attack, [Attack]),
        WrittenSite.Display(("text/plain", Attack)),
        WrittenSite.Display(("text/latex", Attack)),
        WrittenSite.Display(("text/markdown", Attack)),
        WrittenSite.Display(("text/x-unknown", Attack)),
        WrittenSite.Display(($"x/{Attack}", Attack)),
        WrittenSite.Display(("image/png", Attack), ("text/plain", Attack)),
        WrittenSite.Display(("image/svg+xml", $"<svg>{Attack}</svg>"), ("text/plain", Attack)),
        WrittenSite.Display(("application/json", $"[{System.Text.Json.JsonSerializer.Serialize(Attack)}]")),
        WrittenSite.Display((MimeTypes.Plotly, "{\"data\":[],\"layout\":{\"title\":" + System.Text.Json.JsonSerializer.Serialize(Attack) + "}}"), ("text/plain", Attack)),
    ]);

    [Theory]
    [MemberData(nameof(Outputs))]
    public void No_output_adds_a_script_an_image_from_elsewhere_or_a_handler(CellOutput output) =>
        AssertHarmless(WrittenSite.PageOf(WrittenSite.Code(Attack, output)));

    [Fact]
    public void Titles_and_failures_are_text()
    {
        using var site = new WrittenSite(new NotebookHost.Pages.ExecutedNotebook("a&'b", WrittenSite.Notebook(WrittenSite.Text("# `" + Attack + "`")), Attack));

        AssertHarmless(site.Page("a&'b.html"));
        AssertHarmless(site.Page("index.html"));
        Assert.Equal(Attack, site.Page("a&'b.html").QuerySelector("h1 code")!.TextContent);
    }

    [Property]
    public void Streams_are_shown_as_they_are(string any)
    {
        var text = any.Replace("\u001B", "", StringComparison.Ordinal);
        var page = WrittenSite.PageOf(WrittenSite.Code("x", new StreamOutput("stdout", text)));

        AssertHarmless(page);
        Assert.Equal(Visible(text), page.QuerySelector(".outputs pre")?.TextContent ?? "");
    }

    [Property]
    public void Code_is_shown_as_it_is(string source)
    {
        var page = WrittenSite.PageOf(WrittenSite.Code(source));

        AssertHarmless(page);
        Assert.Equal(Normal(source, keepReturn: true), page.QuerySelector(".code code")?.TextContent ?? "");
    }

    [Property]
    public void Any_notebook_becomes_a_page(Notebook notebook)
    {
        using var site = new WrittenSite(new NotebookHost.Pages.ExecutedNotebook("any", notebook));
        var page = site.Page("any.html");

        Assert.Equal(notebook.Cells.Count(cell => cell.Kind == CellKind.Code), page.QuerySelectorAll("main > .cell").Length);
        Assert.Single(page.QuerySelectorAll("main"));
    }

    private static void AssertHarmless(IHtmlDocument page)
    {
        Assert.All(page.Scripts, script => Assert.True(
            script.Type == "application/json" || script.Source is "assets/page.js" or "assets/theme.js" or "assets/charts.js" or "assets/plotly-2.28.0.min.js" && script.TextContent.Length == 0));
        Assert.All(page.All, element => Assert.DoesNotContain(element.Attributes, attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
        Assert.All(page.QuerySelectorAll("img"), image => Assert.StartsWith("data:image/", image.GetAttribute("src"), StringComparison.Ordinal));
        Assert.Equal(["HEAD", "BODY"], page.DocumentElement.Children.Select(child => child.TagName));
    }

    private static string Visible(string text) => Normal(TerminalLines(text), keepReturn: false);

    private static string TerminalLines(string text) =>
        string.Join('\n', text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n').Select(line => line.TrimEnd('\r').Split('\r')[^1]));

    // Control characters show as pictures, and half a surrogate pair as U+FFFD.
    private static string Normal(string text, bool keepReturn) =>
        string.Concat(text.EnumerateRunes().Select(rune => rune.Value switch
        {
            '\n' or '\t' => rune.ToString(),
            '\r' => keepReturn ? "\r" : "",
            < ' ' => ((char)(0x2400 + rune.Value)).ToString(),
            0x7F => "\u2421",
            _ => rune.ToString(),
        }));
}
