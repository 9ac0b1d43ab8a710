using System.Collections.Immutable;
using System.Globalization;
using NotebookHost.Notebooks;
using NotebookHost.Pages.Outputs;

namespace NotebookHost.Pages;

/// <summary>The page of one notebook or text.</summary>
internal sealed class NotebookPage
{
    private readonly SitePage page;
    private readonly Site site;
    private readonly PageLinks links;
    private readonly OutputView outputs;
    private int codeCells;

    private NotebookPage(SitePage page, Site site, SiteFiles files)
    {
        this.page = page;
        this.site = site;
        links = new PageLinks(site, page, files);
        outputs = new OutputView(new FigureFiles(page.Name, files));
    }

    /// <summary>The page as HTML. Files that it links to are added to <paramref name="files"/>.</summary>
    public static string Render(SitePage page, Site site, SiteFiles files) => new NotebookPage(page, site, files).Render();

    /// <summary>The Markdown of a cell as HTML.</summary>
    public static Markup RenderMarkdown(SitePage page, Cell cell, PageLinks links)
    {
        if (page.Outline.DocumentOf(cell) is not { } document)
            return Markup.Of($"<pre class=\"scroll\">{cell.Source}</pre>\n");
        MarkdownLinks.Resolve(document, (line, url) => links.AddressOf(cell, line, url), (line, url) => links.PictureOf(cell, line, url));
        return Markup.Of($"<div class=\"markdown\">\n{MarkdownText.Render(document)}</div>\n");
    }

    private string Render()
    {
        var cells = page.Notebook.Cells.Select(RenderCell).ToImmutableArray();
        var title = page.Outline.HasTitle ? Markup.Empty : Markup.Of($"<h1>{page.Outline.Title}</h1>\n");
        var failure = page.Failure is { } problem
            ? Markup.Of($"<div class=\"failure\"><p><strong>This notebook did not run to its end.</strong></p>\n<pre class=\"problem\">{problem}</pre></div>\n")
            : Markup.Empty;
        var missing = site.IsGallery && page.WasNeverExecuted
            ? Markup.Of($"<p class=\"unexecuted\">This notebook has no outputs yet: it was never executed. To save them: <code>{Remedy}</code></p>\n")
            : Markup.Empty;
        return PageFrame.Render(
            site,
            page.Outline.Title,
            site.AddressOf(page),
            Contents(),
            Markup.Of($"{Kicker()}{title}{failure}{missing}{cells}{Download()}"),
            Pager(),
            outputs.HasCharts);
    }

    /// <summary>The command that gives a notebook outputs.</summary>
    public const string Remedy = "notebooks run --in-place";

    private Markup Kicker()
    {
        if (page.IsText || !site.IsGallery)
            return Markup.Empty;
        var minutes = page.Lesson.Minutes is { } time ? Markup.Of($" <span>{Duration(time)}</span>") : Markup.Empty;
        return Markup.Of($"<p class=\"kicker\"><span>Lesson {site.Pages.IndexOf(page) + 1} of {site.Pages.Length}</span>{minutes} {NotebookLink("Notebook file")}</p>\n");
    }

    /// <summary>A time in words.</summary>
    public static string Duration(int minutes) =>
        minutes == 1 ? "1 minute" : string.Create(CultureInfo.InvariantCulture, $"{minutes} minutes");

    private Markup NotebookLink(string text) => Markup.Of($"<a href=\"{PageNames.Address($"{page.Name}.ipynb")}\" download>{text}</a>");

    private Markup Download() => page.IsText ? Markup.Empty : Markup.Of($"<p class=\"source-file\">{NotebookLink("Download this notebook")}</p>\n");

    private Markup Contents()
    {
        var sections = page.Outline.Headings.Where(heading => heading.Level is 2 or 3).ToArray();
        return sections.Length < 2
            ? Markup.Empty
            : Markup.Of($"""
                <nav class="contents" aria-label="On this page"><details open><summary>On this page</summary>
                <ul>
                {sections.Select(heading => Markup.Of($"<li class=\"level-{heading.Level}\"><a href=\"#{heading.Anchor}\">{heading.Text}</a></li>\n"))}</ul>
                </details></nav>
                """);
    }

    private Markup Pager()
    {
        var (previous, next) = site.NeighboursOf(page);
        return Markup.Of($"""
            <nav class="pager" aria-label="Other {Kind}">{Link(previous, "prev", "Previous")}<a class="up" href="{PageNames.Index}">All {Kind}</a>{Link(next, "next", "Next")}</nav>
            """);

        Markup Link(SitePage? other, string relation, string label) => other is null
            ? Markup.Empty
            : Markup.Of($"<a class=\"{relation}\" rel=\"{relation}\" href=\"{site.AddressOf(other)}\"><span>{label}</span> {other.Outline.Title}</a>");
    }

    private string Kind => site.IsGallery ? "lessons" : "notebooks";

    private Markup RenderCell(Cell cell) => cell.Kind switch
    {
        CellKind.Markdown => RenderMarkdown(page, cell, links),
        CellKind.Code => RenderCode(cell),
        // Raw text is meant for another tool.
        _ => Markup.Empty,
    };

    private Markup RenderCode(Cell cell)
    {
        var number = ++codeCells;
        var label = string.Create(CultureInfo.InvariantCulture, $"Code of cell {number}");
        var code = cell.Source.Length == 0 ? Markup.Empty : CodeView.Of(CodeHighlighter.Highlight(cell.Source), label);
        if (IsHidden(cell, "source_hidden", "hide-input") && cell.Source.Length > 0)
            code = Markup.Of($"<details class=\"folded\"><summary>Show the code</summary>\n{code}</details>\n");
        var shown = cell.Outputs.Select((output, index) => outputs.Of(
            output, new OutputPlace(number, index + 1, cell.Outputs.Length), cell.Tags.Contains("raises-exception"))).ToImmutableArray();
        var results = shown.IsEmpty ? Markup.Empty : Markup.Of($"<div class=\"outputs\">\n{shown}</div>\n");
        if (IsHidden(cell, "outputs_hidden", "hide-output") && !shown.IsEmpty)
            results = Markup.Of($"<details class=\"folded\"><summary>Show the output</summary>\n{results}</details>\n");
        var skipped = cell.Tags.Contains("skip-execution") ? Markup.Of($"<p class=\"note\">This cell is not run.</p>\n") : Markup.Empty;
        return Markup.Of($"<div class=\"cell\" id=\"{OutputPlace.CellAnchor(number)}\">\n{code}{skipped}{results}</div>\n");
    }

    // JupyterLab notes it in the metadata, Jupyter Book as a tag.
    private static bool IsHidden(Cell cell, string member, string tag) =>
        cell.Tags.Contains(tag)
        || (cell.Metadata.TryGetValue("jupyter", out var jupyter)
            && jupyter.ValueKind == System.Text.Json.JsonValueKind.Object
            && jupyter.TryGetProperty(member, out var hidden)
            && hidden.ValueKind == System.Text.Json.JsonValueKind.True);
}
