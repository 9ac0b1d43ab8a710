using System.Collections.Immutable;
using System.Globalization;
using NotebookHost.Notebooks;
using NotebookHost.Pages.Outputs;

namespace NotebookHost.Pages;

/// <summary>The page of one notebook.</summary>
internal sealed class NotebookPage
{
    private readonly ExecutedNotebook executed;
    private readonly Notebook notebook;
    private readonly Site site;
    private readonly Outline outline;
    private readonly OutputView outputs = new();
    private int codeCells;

    private NotebookPage(ExecutedNotebook executed, Notebook notebook, Site site)
    {
        this.executed = executed;
        this.notebook = notebook;
        this.site = site;
        outline = site.OutlineOf(executed.Name)!;
    }

    /// <summary>The page as HTML.</summary>
    public static string Render(ExecutedNotebook executed, Notebook notebook, Site site) => new NotebookPage(executed, notebook, site).Render();

    private string Render()
    {
        var cells = notebook.Cells.Select(RenderCell).ToImmutableArray();
        var title = outline.HasTitle ? Markup.Empty : Markup.Of($"<h1>{outline.Title}</h1>\n");
        var failure = executed.Failure is { } problem
            ? Markup.Of($"<div class=\"failure\"><p><strong>This notebook did not run to its end.</strong></p>\n<pre class=\"scroll\">{problem}</pre></div>\n")
            : Markup.Empty;
        var file = Markup.Of($"<p class=\"source-file\"><a href=\"{PageNames.Address($"{executed.Name}.ipynb")}\" download>Download this notebook</a></p>\n");
        return PageFrame.Render(
            outline.Title,
            site.Title,
            Contents(),
            Markup.Of($"{title}{failure}{cells}{file}"),
            Pager(),
            outputs.HasCharts ? site.PlotlyFileName : null);
    }

    private Markup Contents()
    {
        var sections = outline.Headings.Where(heading => heading.Level is 2 or 3).ToArray();
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
        var (previous, next) = site.NeighboursOf(executed.Name);
        return Markup.Of($"""
            <nav class="pager" aria-label="Other notebooks">{Link(previous, "prev", "Previous")}<a class="up" href="{PageNames.Index}">All notebooks</a>{Link(next, "next", "Next")}</nav>
            """);

        Markup Link(string? name, string relation, string label) => name is null
            ? Markup.Empty
            : Markup.Of($"<a class=\"{relation}\" rel=\"{relation}\" href=\"{site.Names.AddressOf(name)}\"><span>{label}</span> {site.OutlineOf(name)!.Title}</a>");
    }

    private Markup RenderCell(Cell cell) => cell.Kind switch
    {
        CellKind.Markdown => RenderMarkdown(cell),
        CellKind.Code => RenderCode(cell),
        // Raw text is meant for another tool.
        _ => Markup.Empty,
    };

    private Markup RenderMarkdown(Cell cell)
    {
        if (outline.DocumentOf(cell) is not { } document)
            return Markup.Of($"<pre class=\"scroll\">{cell.Source}</pre>\n");
        MarkdownLinks.Resolve(document, url => site.AddressOf(executed.Name, url), url => ImageOf(cell, url));
        return Markup.Of($"<div class=\"markdown\">\n{MarkdownText.Render(document)}</div>\n");
    }

    // A picture is on the page where the notebook holds it itself.
    private static string? ImageOf(Cell cell, string url)
    {
        const string scheme = "attachment:";
        if (url.StartsWith("data:image/", StringComparison.Ordinal))
            return url;
        return url.StartsWith(scheme, StringComparison.Ordinal) && cell.Attachments.TryGetValue(Uri.UnescapeDataString(url[scheme.Length..]), out var bundle)
            ? bundle
                .Where(content => content.Value.ValueKind == System.Text.Json.JsonValueKind.String)
                .Select(content => Pictures.AddressOf(content.Key, content.Value.GetString()!))
                .FirstOrDefault(address => address is not null)
            : null;
    }

    private Markup RenderCode(Cell cell)
    {
        var number = ++codeCells;
        var label = string.Create(CultureInfo.InvariantCulture, $"Code of cell {number}");
        var code = cell.Source.Length == 0 ? Markup.Empty : CodeView.Of(CodeHighlighter.Highlight(cell.Source), label);
        if (IsHidden(cell, "source_hidden", "hide-input") && cell.Source.Length > 0)
            code = Markup.Of($"<details class=\"folded\"><summary>Show the code</summary>\n{code}</details>\n");
        var shown = cell.Outputs.Select((output, index) => outputs.Of(
            output, OutputView.Label(number, index + 1, cell.Outputs.Length), cell.Tags.Contains("raises-exception"))).ToImmutableArray();
        var results = shown.IsEmpty ? Markup.Empty : Markup.Of($"<div class=\"outputs\">\n{shown}</div>\n");
        if (IsHidden(cell, "outputs_hidden", "hide-output") && !shown.IsEmpty)
            results = Markup.Of($"<details class=\"folded\"><summary>Show the output</summary>\n{results}</details>\n");
        var skipped = cell.Tags.Contains("skip-execution") ? Markup.Of($"<p class=\"note\">This cell is not run.</p>\n") : Markup.Empty;
        return Markup.Of($"<div class=\"cell\" id=\"cell-{number}\">\n{code}{skipped}{results}</div>\n");
    }

    // JupyterLab notes it in the metadata, Jupyter Book as a tag.
    private static bool IsHidden(Cell cell, string member, string tag) =>
        cell.Tags.Contains(tag)
        || (cell.Metadata.TryGetValue("jupyter", out var jupyter)
            && jupyter.ValueKind == System.Text.Json.JsonValueKind.Object
            && jupyter.TryGetProperty(member, out var hidden)
            && hidden.ValueKind == System.Text.Json.JsonValueKind.True);
}
