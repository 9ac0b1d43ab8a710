using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NotebookHost.Notebooks;
using NotebookHost.Pages;
using Xunit;

namespace NotebookHost.Tests.Pages;

public sealed class PageSiteTests
{
    private const string Figure = """{"data":[{"type":"bar","x":["a</script><script>alert(1)</script>"],"y":[1]}],"layout":{"title":{"text":"Share<br>of <b>words</b> &amp; turns"}}}""";

    private static readonly ExecutedNotebook[] Sample =
    [
        new("00 first & foremost", WrittenSite.Notebook(
            WrittenSite.Text("# First steps\n\nWhat the *document* is.\nTwo lines.\n\n## How it is built\n\nSee [next](01-second.ipynb#Method-Here), [here](#How-it-is-built), [nowhere](#gone), [a file](../data/README.md), [the web](https://example.org/x.ipynb).\n\n![lost](lost.png)\n\n### Deeper\n\n## How it is built"),
            WrittenSite.Code("1 + 1", new ResultOutput(JsonValues.Members(("text/plain", JsonValues.Text("2"))), JsonValues.NoMembers)))),
        new("01-second", WrittenSite.Notebook(
            WrittenSite.Text("# Second\n\nIts aim.\n\n# Method here\n\n##### Far below\n\n[back](<00 first & foremost.ipynb>)"),
            WrittenSite.Code("figure", WrittenSite.Display((MimeTypes.Plotly, Figure), ("text/plain", "One bar."))),
            WrittenSite.Code("other", WrittenSite.Display((MimeTypes.Plotly, Figure), ("text/plain", "One bar again.")))), "Cell 2 <failed>."),
        new("index", WrittenSite.Notebook(WrittenSite.Text("No heading at all."))),
        new("bad", null, "bad.ipynb, line 3: no <JSON>."),
    ];

    [Fact]
    public void Pages_notebooks_and_shared_assets_are_written_and_nothing_else()
    {
        using var site = new WrittenSite(Sample);

        Assert.Equal(
            [
                "00 first & foremost.html", "00 first & foremost.ipynb", "01-second.html", "01-second.ipynb", "assets/charts.js", "assets/page.css",
                "assets/page.js", "assets/plotly-2.28.0.min.js", "assets/theme.js", "data/01-second-figure-1.csv", "data/01-second-figure-2.csv",
                "index-1.html", "index.html", "index.ipynb",
            ],
            site.Files.Select(file => file.Replace('\\', '/')));
        Assert.Contains("plotly.js v2.28.0", File.ReadAllText(Path.Combine(site.Folder, "assets", "plotly-2.28.0.min.js"))[..200], StringComparison.Ordinal);
        Assert.Equal(NotebookFile.Serialize(Sample[0].Notebook!), File.ReadAllText(Path.Combine(site.Folder, "00 first & foremost.ipynb")));
    }

    [Fact]
    public void The_same_notebooks_give_the_same_bytes()
    {
        using var one = new WrittenSite(Sample);
        using var other = new WrittenSite(Sample);

        Assert.Equal(one.Files, other.Files);
        Assert.All(one.Files, file => Assert.Equal(File.ReadAllBytes(Path.Combine(one.Folder, file)), File.ReadAllBytes(Path.Combine(other.Folder, file))));
        Assert.All(one.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)), file =>
            Assert.DoesNotContain(one.Folder, File.ReadAllText(Path.Combine(one.Folder, file)), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_link_leads_to_a_file_and_a_place_in_it()
    {
        using var site = new WrittenSite(Sample);
        foreach (var file in site.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = site.Page(file);
            foreach (var address in page.QuerySelectorAll("[href], [src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!))
            {
                if (address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith("data:", StringComparison.Ordinal))
                    continue;
                var parts = address.Split('#');
                var target = parts[0].Length == 0 ? file : Uri.UnescapeDataString(parts[0]);
                Assert.True(File.Exists(Path.Combine(site.Folder, target)), $"{file}: {address}");
                if (parts.Length > 1)
                    Assert.True(site.Page(target).GetElementById(Uri.UnescapeDataString(parts[1])) is not null, $"{file}: {address}");
            }
        }
    }

    [Fact]
    public void Links_between_notebooks_become_links_between_pages_and_dead_ones_become_text()
    {
        using var site = new WrittenSite(Sample);
        var links = site.Page("00 first & foremost.html").QuerySelectorAll<IHtmlAnchorElement>("main .markdown p a");

        Assert.Equal(
            [("next", "01-second.html#method-here"), ("here", "#how-it-is-built"), ("the web", "https://example.org/x.ipynb")],
            links.Select(link => (link.TextContent, link.GetAttribute("href")!)));
        Assert.Equal(
            ["nowhere", "a file", "lost"],
            site.Page("00 first & foremost.html").QuerySelectorAll(".outside").Select(element => element.TextContent));
    }

    [Fact]
    public void Every_page_has_its_landmarks_headings_in_order_and_different_ids()
    {
        using var site = new WrittenSite(Sample);
        foreach (var page in site.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)).Select(site.Page))
        {
            Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
            Assert.NotEmpty(page.Title!);
            Assert.Single(page.QuerySelectorAll("main"));
            Assert.Single(page.QuerySelectorAll("header"));
            Assert.Equal("#content", page.QuerySelector("body > :first-child")!.GetAttribute("href"));
            var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToArray();
            Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
            Assert.All(page.QuerySelectorAll("nav"), nav => Assert.NotEmpty(nav.GetAttribute("aria-label")!));

            var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToArray();
            Assert.Equal(1, levels[0]);
            Assert.Equal(1, levels.Count(level => level == 1));
            Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        }
    }

    [Fact]
    public void The_contents_list_the_sections()
    {
        using var site = new WrittenSite(Sample);

        Assert.Equal(
            [("How it is built", "#how-it-is-built"), ("Deeper", "#deeper"), ("How it is built", "#how-it-is-built-1")],
            site.Page("00 first & foremost.html").QuerySelectorAll(".contents a").Select(link => (link.TextContent, link.GetAttribute("href")!)));
    }

    [Fact]
    public void The_front_page_tells_title_aim_and_state_of_each_notebook()
    {
        using var site = new WrittenSite(Sample);
        var cards = site.Page("index.html").QuerySelectorAll(".card");

        Assert.Equal(["First steps", "Second", "index", "bad"], cards.Select(card => card.QuerySelector("h2")!.TextContent));
        Assert.Equal(["Ran", "Failed", "Ran", "Failed"], cards.Select(card => card.QuerySelector(".status")!.TextContent));
        Assert.Equal("What the document is. Two lines.", cards[0].QuerySelector("p")!.TextContent);
        Assert.Equal("Cell 2 <failed>.", cards[1].QuerySelector("pre")!.TextContent);
        Assert.Equal("index-1.html", cards[2].QuerySelector("h2 a")!.GetAttribute("href"));
        Assert.Null(cards[3].QuerySelector("a"));
    }

    [Fact]
    public void A_page_leads_to_the_one_before_and_the_one_after()
    {
        using var site = new WrittenSite(Sample);
        var page = site.Page("01-second.html");

        Assert.Equal("00%20first%20%26%20foremost.html", page.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("index-1.html", page.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.Equal("Cell 2 <failed>.", page.QuerySelector(".failure pre")!.TextContent);
    }

    [Fact]
    public void A_chart_has_a_name_words_and_its_figure_unchanged()
    {
        using var site = new WrittenSite(Sample);
        var charts = site.Page("01-second.html").QuerySelectorAll("figure.chart");

        Assert.Equal(["figure-1", "figure-2"], charts.Select(chart => chart.Id));
        var drawing = charts[0].QuerySelector("[role=img]")!;
        Assert.Equal("Share of words & turns", drawing.GetAttribute("aria-label"));
        Assert.Equal("One bar.", drawing.TextContent);
        Assert.Equal("One bar.", charts[0].QuerySelector($"#{drawing.GetAttribute("aria-describedby")}")!.TextContent);
        Assert.Equal("Figure 1. Share of words & turns", charts[0].QuerySelector("figcaption")!.TextContent);
        Assert.True(System.Text.Json.JsonElement.DeepEquals(JsonValues.Parse(Figure), JsonValues.Parse(charts[0].QuerySelector("script")!.TextContent)));
    }

    [Fact]
    public void Scripts_come_from_the_site_alone_and_plotly_only_where_there_are_charts()
    {
        using var site = new WrittenSite(Sample);

        Assert.Equal(["assets/theme.js", "assets/page.js", "assets/plotly-2.28.0.min.js", "assets/charts.js"], Sources("01-second.html"));
        Assert.Equal(["assets/theme.js", "assets/page.js"], Sources("index.html"));
        Assert.All(site.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)), file =>
        {
            var policy = site.Page(file).QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
            Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        });

        string[] Sources(string file) => [.. site.Page(file).QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src")!)];
    }

    [Theory]
    [InlineData("a", "A")]
    [InlineData("a/b", "c")]
    [InlineData("", "c")]
    [InlineData("..", "c")]
    public void Names_that_cannot_be_files_side_by_side_are_refused(string one, string other) =>
        Assert.Throws<ArgumentException>(() => new WrittenSite(new ExecutedNotebook(one, Notebook.Empty), new ExecutedNotebook(other, Notebook.Empty)));

    [Fact]
    public void The_assets_are_text_without_a_byte_order_mark_or_carriage_returns()
    {
        using var site = new WrittenSite();
        foreach (var name in (string[])["page.css", "page.js", "charts.js", "theme.js"])
        {
            var bytes = File.ReadAllBytes(Path.Combine(site.Folder, "assets", name));
            Assert.False(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
            Assert.DoesNotContain((byte)'\r', bytes);
        }
    }
}
