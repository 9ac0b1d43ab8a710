using System.Collections.Immutable;

namespace NotebookHost.Pages;

/// <summary>What each page knows of the others.</summary>
internal sealed class Site
{
    private readonly ImmutableDictionary<string, Outline> outlines;
    private readonly ImmutableArray<string> pages;

    /// <summary>A site of <paramref name="notebooks"/> in their order.</summary>
    /// <exception cref="ArgumentException">Two notebooks have one name, or a name is no file name.</exception>
    public Site(string title, IReadOnlyList<ExecutedNotebook> notebooks, string plotlyFileName)
    {
        Title = title;
        PlotlyFileName = plotlyFileName;
        Names = new PageNames(notebooks.Select(notebook => notebook.Name));
        outlines = notebooks
            .Where(notebook => notebook.Notebook is not null)
            .ToImmutableDictionary(notebook => notebook.Name, notebook => Outline.Of(notebook.Name, notebook.Notebook!), StringComparer.OrdinalIgnoreCase);
        pages = [.. notebooks.Where(notebook => notebook.Notebook is not null).Select(notebook => notebook.Name)];
    }

    /// <summary>The title of the site.</summary>
    public string Title { get; }

    /// <summary>The file name of plotly.js.</summary>
    public string PlotlyFileName { get; }

    /// <summary>The files of the pages.</summary>
    public PageNames Names { get; }

    /// <summary>The outline of a notebook, or null for one that is not of this site or could not be read.</summary>
    public Outline? OutlineOf(string name) => outlines.GetValueOrDefault(name);

    /// <summary>The notebooks before and after the one called <paramref name="name"/>, among those with a page.</summary>
    public (string? Previous, string? Next) NeighboursOf(string name)
    {
        var at = pages.IndexOf(name);
        return (at > 0 ? pages[at - 1] : null, at + 1 < pages.Length ? pages[at + 1] : null);
    }

    /// <summary>
    /// The address on this site of what a notebook's Markdown links to: a heading of its own, or another notebook or a
    /// heading there. Null for any other relative address, which leads out of the site.
    /// </summary>
    /// <param name="from">The notebook that has the link.</param>
    /// <param name="url">The address as it is written.</param>
    public string? AddressOf(string from, string url)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var path = Unescape(hash < 0 ? url : url[..hash]);
        var fragment = hash < 0 ? "" : Unescape(url[(hash + 1)..]);
        if (path.Length == 0)
            return AnchorOf(from, fragment);

        var file = path[(path.LastIndexOf('/') + 1)..];
        if (!file.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase))
            return null;
        var name = file[..^".ipynb".Length];
        return OutlineOf(name) is null ? null : Names.AddressOf(name) + AnchorOf(name, fragment);
    }

    private string? AnchorOf(string name, string fragment) =>
        fragment.Length > 0 && OutlineOf(name)?.Anchors.Find(fragment) is { } anchor ? $"#{Uri.EscapeDataString(anchor)}" : null;

    private static string Unescape(string part) => Uri.UnescapeDataString(part);
}
