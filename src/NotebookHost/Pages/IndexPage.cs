using System.Globalization;
using NotebookHost.Notebooks;
using NotebookHost.Pages.Outputs;

namespace NotebookHost.Pages;

/// <summary>The front page: what each lesson of a gallery teaches, or how the run of each notebook went.</summary>
internal static class IndexPage
{
    private const int MinutesOfHour = 60;

    /// <summary>The page as HTML. Files that it shows are added to <paramref name="files"/>.</summary>
    public static string Render(Site site, SiteFiles files)
    {
        var (beginning, rest) = Introduction(site, files);
        var main = site.IsGallery
            ? Markup.Of($"""
                <div class="opening">{Title(site)}{beginning}<p class="status-line">{Extent(site)}</p></div>
                <ol class="lessons">
                {site.Pages.Select((page, index) => Lesson(page, index, site, files))}</ol>
                {rest}
                """)
            : Markup.Of($"""
                {Title(site)}{beginning}<p class="status-line">{Status(site)}</p>
                <ol class="cards">
                {site.Notebooks.Select(notebook => Card(notebook, site))}</ol>
                {rest}
                """);
        return PageFrame.Render(site, site.Title, PageNames.Index, Markup.Empty, main, Markup.Empty, hasCharts: false);
    }

    private static Markup Title(Site site) => site.Introduction is { Outline.HasTitle: true } ? Markup.Empty : Markup.Of($"<h1>{site.Title}</h1>\n");

    private static (Markup Beginning, Markup Remainder) Introduction(Site site, SiteFiles files)
    {
        if (site.Introduction is not { } page)
            return default;
        var links = new PageLinks(site, page, files);
        var parts = page.Notebook.Cells.Select(cell => cell.Source.Length > 0 ? NotebookPage.RenderMarkdown(page, cell, links) : Markup.Empty).ToArray();
        return (parts[0], parts.Length > 1 ? parts[1] : Markup.Empty);
    }

    private static string Status(Site site)
    {
        var failed = site.Notebooks.Count(notebook => notebook.Failure is not null);
        var count = site.Notebooks.Length == 1 ? "One notebook" : $"{site.Notebooks.Length} notebooks";
        return failed == 0 ? $"{count}." : $"{count}; {failed} did not run to the end.";
    }

    // Of lessons that do not all say how long they take nothing is added up.
    private static string Extent(Site site)
    {
        var count = site.Pages.Length == 1 ? "One lesson" : string.Create(CultureInfo.InvariantCulture, $"{site.Pages.Length} lessons");
        if (site.Pages.IsEmpty || site.Pages.Any(page => page.Lesson.Minutes is null))
            return $"{count}.";
        var minutes = site.Pages.Sum(page => page.Lesson.Minutes!.Value);
        var hours = Math.Round(minutes / (double)MinutesOfHour * 2, MidpointRounding.AwayFromZero) / 2;
        return minutes < 2 * MinutesOfHour
            ? $"{count}, {NotebookPage.Duration(minutes)} in all."
            : string.Create(CultureInfo.InvariantCulture, $"{count}, about {hours} hours in all.");
    }

    private static Markup Lesson(SitePage page, int index, Site site, SiteFiles files)
    {
        var address = site.AddressOf(page);
        var picture = PictureOf(page, files);
        var teaches = page.Lesson.Teaches ?? page.Outline.Summary;
        var missing = page.WasNeverExecuted ? Markup.Of($"<p class=\"unexecuted\">Never executed: <code>{NotebookPage.Remedy}</code></p>\n") : Markup.Empty;
        Markup[] facts =
        [
            page.Lesson.Minutes is { } minutes ? Fact("Time", NotebookPage.Duration(minutes)) : Markup.Empty,
            page.Lesson.Prior is { } prior ? Fact("You need", prior) : Markup.Empty,
        ];
        var list = facts.All(fact => fact == Markup.Empty) ? Markup.Empty : Markup.Of($"<dl class=\"facts\">{facts}</dl>\n");
        return Markup.Of($"""
            <li class="lesson"><div class="about"><p class="number">Lesson {index + 1}</p>
            <h2><a href="{address}">{page.Outline.Title}</a></h2>
            {(teaches.Length > 0 ? Markup.Of($"<p>{teaches}</p>\n") : Markup.Empty)}{list}{missing}</div>{picture}</li>

            """);
    }

    private static Markup Fact(string name, string value) => Markup.Of($"<div><dt>{name}</dt><dd>{value}</dd></div>");

    private static Markup PictureOf(SitePage page, SiteFiles files)
    {
        var outputs = page.Notebook.Cells
            .OrderBy(cell => cell.Id != page.Lesson.Picture)
            .SelectMany(cell => cell.Outputs)
            .OfType<RichOutput>();
        if (outputs.Select(output => (Output: output, Png: Pictures.PngOf(output))).FirstOrDefault(found => found.Png is not null) is not { Png: { } png } first)
            return Markup.Empty;
        var (width, height) = Pictures.SizeOf(png)!.Value;
        var words = first.Output.TextOf("text/plain")?.Trim() is { Length: > 0 } text ? text : "The first picture of the lesson";
        return Markup.Of($"<img src=\"{files.Add($"cards/{page.Name}.png", png)}\" width=\"{width}\" height=\"{height}\" alt=\"{words}\">");
    }

    private static Markup Card(ExecutedNotebook notebook, Site site)
    {
        var status = notebook.Failure is null
            ? Markup.Of($"<span class=\"status ran\">Ran</span>")
            : Markup.Of($"<span class=\"status failed\">Failed</span>");
        var failure = notebook.Failure is { } problem ? Markup.Of($"<pre class=\"problem\">{problem}</pre>\n") : Markup.Empty;
        if (site.NotebookOf(notebook.Name) is not { } page)
            return Markup.Of($"<li class=\"card\"><h2>{notebook.Name}</h2>\n{failure}<p class=\"meta\">{status}</p></li>\n");

        var summary = page.Outline.Summary.Length > 0 ? Markup.Of($"<p>{page.Outline.Summary}</p>\n") : Markup.Empty;
        return Markup.Of($"""
            <li class="card"><h2><a href="{site.AddressOf(page)}">{page.Outline.Title}</a></h2>
            {summary}{failure}<p class="meta">{status} <a href="{PageNames.Address($"{notebook.Name}.ipynb")}" download>{notebook.Name}.ipynb</a></p></li>

            """);
    }
}
