using NotebookHost.Notebooks;

namespace NotebookHost.Pages;

/// <summary>
/// A folder of pages to read executed notebooks in: static, offline, and the same bytes for the same notebooks. Beside
/// each page lies its notebook; all pages share one style sheet, one script and one plotly.js.
/// </summary>
public static class PageSite
{
    /// <summary>
    /// Writes <c>index.html</c>, a page <c>NAME.html</c> and the notebook <c>NAME.ipynb</c> for each notebook that has been
    /// read, and the folder <c>assets</c>. No file is at any time half written; the front page is written last.
    /// </summary>
    /// <param name="notebooks">The notebooks in the order in which they are to be read.</param>
    /// <param name="folder">Where to write; made where it is absent. Other files in it are left alone.</param>
    /// <param name="title">The title of the front page.</param>
    /// <exception cref="ArgumentException">Two notebooks have one name, letter case aside, or a name is no file name.</exception>
    public static void Write(IReadOnlyList<ExecutedNotebook> notebooks, string folder, string title = "Notebooks")
    {
        var plotly = PlotlyScript.Load();
        var site = new Site(title, notebooks, plotly.FileName);
        var assets = Path.Combine(folder, SharedAssets.Folder);
        WholeFile.Write(Path.Combine(assets, SharedAssets.Style), SharedAssets.ReadStyle());
        WholeFile.Write(Path.Combine(assets, SharedAssets.Script), SharedAssets.ReadScript());
        WholeFile.Write(Path.Combine(assets, plotly.FileName), plotly.Content.AsSpan());
        foreach (var executed in notebooks)
        {
            if (executed.Notebook is not { } notebook)
                continue;
            NotebookFile.Write(Path.Combine(folder, $"{executed.Name}.ipynb"), notebook);
            WholeFile.Write(Path.Combine(folder, site.Names.FileOf(executed.Name)), NotebookPage.Render(executed, notebook, site));
        }

        WholeFile.Write(Path.Combine(folder, PageNames.Index), IndexPage.Render(notebooks, site));
    }
}
