using NotebookHost.Notebooks;

namespace NotebookHost.Pages;

/// <summary>
/// A folder of pages to read executed notebooks in: static, offline, and the same bytes for the same notebooks. Beside
/// each page lies its notebook; all pages share one style sheet, one set of scripts and one plotly.js.
/// </summary>
public static class PageSite
{
    /// <summary>
    /// Writes <c>index.html</c>, a page <c>NAME.html</c> and the notebook <c>NAME.ipynb</c> for each notebook that has been
    /// read, the numbers of each chart in the folder <c>data</c>, and the folder <c>assets</c>. No file is at any time half
    /// written; the front page is written last.
    /// </summary>
    /// <param name="notebooks">The notebooks in the order in which they are to be read.</param>
    /// <param name="folder">Where to write; made where it is absent. Other files in it are left alone.</param>
    /// <param name="title">The title of the front page.</param>
    /// <exception cref="ArgumentException">Two notebooks have one name, letter case aside, or a name is no file name.</exception>
    public static void Write(IReadOnlyList<ExecutedNotebook> notebooks, string folder, string title = "Notebooks")
    {
        var site = Render(new SiteContent([.. notebooks], title));
        foreach (var (path, content) in site.Files.OrderBy(file => file.Key == PageNames.Index))
            WholeFile.Write(Path.Combine(folder, path), content.Span);
    }

    /// <summary>Makes the files of a site.</summary>
    /// <exception cref="ArgumentException">Two pages would have one name, letter case aside, or a name is no file name.</exception>
    /// <exception cref="DeadLinkException">The site is a gallery, and links in it lead nowhere.</exception>
    public static RenderedSite Render(SiteContent content)
    {
        var plotly = PlotlyScript.Load();
        var site = new Site(content, plotly.FileName);
        var files = new SiteFiles();
        files.Add($"{SharedAssets.Folder}/{SharedAssets.Style}", SharedAssets.ReadStyle());
        foreach (var script in (ReadOnlySpan<string>)[SharedAssets.ThemeScript, SharedAssets.Script, SharedAssets.ChartScript])
            files.Add($"{SharedAssets.Folder}/{script}", SharedAssets.Read(script));
        files.Add($"{SharedAssets.Folder}/{plotly.FileName}", plotly.Content.AsMemory());
        foreach (var page in site.Pages)
        {
            // A gallery gives the file as it is; it has been read as a notebook.
            if (page.Path is { } path)
                files.Add($"{page.Name}.ipynb", File.ReadAllBytes(path));
            else
                files.Add($"{page.Name}.ipynb", NotebookFile.Serialize(page.Notebook));
        }

        foreach (var page in site.Pages.Concat(site.Texts))
            files.Add(site.Names.FileOf(page.Name), NotebookPage.Render(page, site, files));
        files.Add(PageNames.Index, IndexPage.Render(site, files));
        return files.DeadLinks is { IsEmpty: false } links ? throw new DeadLinkException(links) : new RenderedSite(files.All, files.Remarks);
    }
}
