using System.Collections.Immutable;

namespace NotebookHost.Pages;

/// <summary>The front page: every notebook with what it is about and whether it ran.</summary>
internal static class IndexPage
{
    /// <summary>The page as HTML.</summary>
    public static string Render(IReadOnlyList<ExecutedNotebook> notebooks, Site site)
    {
        var failed = notebooks.Count(notebook => notebook.Failure is not null);
        var count = notebooks.Count == 1 ? "One notebook" : $"{notebooks.Count} notebooks";
        var status = failed == 0 ? $"{count}." : $"{count}; {failed} did not run to the end.";
        var cards = notebooks.Select(notebook => Card(notebook, site)).ToImmutableArray();
        var main = Markup.Of($"""
            <h1>{site.Title}</h1>
            <p class="status-line">{status}</p>
            <ol class="cards">
            {cards}</ol>
            """);
        return PageFrame.Render(site.Title, site.Title, Markup.Empty, main, Markup.Empty, plotly: null);
    }

    private static Markup Card(ExecutedNotebook notebook, Site site)
    {
        var status = notebook.Failure is null
            ? Markup.Of($"<span class=\"status ran\">Ran</span>")
            : Markup.Of($"<span class=\"status failed\">Failed</span>");
        var failure = notebook.Failure is { } problem ? Markup.Of($"<pre class=\"scroll\">{problem}</pre>\n") : Markup.Empty;
        if (site.OutlineOf(notebook.Name) is not { } outline)
            return Markup.Of($"<li class=\"card\"><h2>{notebook.Name}</h2>\n{failure}<p class=\"meta\">{status}</p></li>\n");

        var summary = outline.Summary.Length > 0 ? Markup.Of($"<p>{outline.Summary}</p>\n") : Markup.Empty;
        return Markup.Of($"""
            <li class="card"><h2><a href="{site.Names.AddressOf(notebook.Name)}">{outline.Title}</a></h2>
            {summary}{failure}<p class="meta">{status} <a href="{PageNames.Address($"{notebook.Name}.ipynb")}" download aria-label="Download the notebook “{outline.Title}”">{notebook.Name}.ipynb</a></p></li>

            """);
    }
}
