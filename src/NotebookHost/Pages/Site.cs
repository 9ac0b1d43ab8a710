using System.Collections.Immutable;

namespace NotebookHost.Pages;

/// <summary>What each page knows of the others.</summary>
internal sealed class Site
{
    private const string IntroductionFile = "index";

    private readonly SiteContent content;
    private readonly ImmutableDictionary<string, SitePage> notebooks;
    private readonly ImmutableDictionary<string, SitePage> byPath;

    /// <summary>A site of <paramref name="content"/>.</summary>
    /// <exception cref="ArgumentException">Two pages would have one name, or a name is no file name.</exception>
    public Site(SiteContent content, string plotlyFileName)
    {
        this.content = content;
        PlotlyFileName = plotlyFileName;
        Names = new PageNames(content.Notebooks.Select(notebook => notebook.Name).Concat(content.Texts.Select(text => text.Name)));
        Pages = [.. content.Notebooks.Where(notebook => notebook.Notebook is not null).Select(SitePage.Of)];
        Texts = [.. content.Texts.Select(text => SitePage.Of(text, text.Whole))];
        // A file that has a page of its own lends the front page its beginning only.
        Introduction = content.Introduction is { } text ? SitePage.Of(text, text.Name == IntroductionFile ? text.InTwo : text.Beginning) : null;
        notebooks = Pages.ToImmutableDictionary(page => page.Name, StringComparer.OrdinalIgnoreCase);
        byPath = All.Reverse().Where(page => page.Path is not null)
            .Aggregate(ImmutableDictionary.Create<string, SitePage>(StringComparer.Ordinal), (all, page) => all.SetItem(page.Path!, page));
    }

    /// <summary>The title of the site.</summary>
    public string Title => Introduction is { Outline.HasTitle: true } page ? page.Outline.Title : content.Title;

    /// <summary>The file name of plotly.js.</summary>
    public string PlotlyFileName { get; }

    /// <summary>The files of the pages.</summary>
    public PageNames Names { get; }

    /// <summary>Whether the notebooks are lessons, and not what has just been run.</summary>
    public bool IsGallery => content.IsGallery;

    /// <summary>The notebooks in order, with those that have no page.</summary>
    public ImmutableArray<ExecutedNotebook> Notebooks => content.Notebooks;

    /// <summary>The pages of notebooks in order.</summary>
    public ImmutableArray<SitePage> Pages { get; }

    /// <summary>The other pages in the order of the navigation.</summary>
    public ImmutableArray<SitePage> Texts { get; }

    /// <summary>The text of the front page, or null.</summary>
    public SitePage? Introduction { get; }

    private IEnumerable<SitePage> All => Introduction is { } front ? [.. Pages, .. Texts, front] : [.. Pages, .. Texts];

    /// <summary>The page of a notebook, or null for one that is not of this site or could not be read.</summary>
    public SitePage? NotebookOf(string name) => notebooks.GetValueOrDefault(name);

    /// <summary>The page of a file, given its full path, or null.</summary>
    public SitePage? PageAt(string path) => byPath.GetValueOrDefault(path);

    /// <summary>The address of a page from any other.</summary>
    public string AddressOf(SitePage page) => page == Introduction ? PageNames.Index : Names.AddressOf(page.Name)!;

    /// <summary>The pages of the notebooks before and after.</summary>
    public (SitePage? Previous, SitePage? Next) NeighboursOf(SitePage page)
    {
        var at = Pages.IndexOf(page);
        return (at > 0 ? Pages[at - 1] : null, at >= 0 && at + 1 < Pages.Length ? Pages[at + 1] : null);
    }

    /// <summary>A file's path as a message names it: from the working folder on where it lies below it.</summary>
    public static string Shown(string path)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative.Replace('\\', '/');
    }
}
