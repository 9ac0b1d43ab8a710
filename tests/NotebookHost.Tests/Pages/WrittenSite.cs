using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NotebookHost.Notebooks;
using NotebookHost.Pages;

namespace NotebookHost.Tests.Pages;

/// <summary>A site in a folder that goes when the test ends.</summary>
internal sealed class WrittenSite : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("site");

    public WrittenSite(params ExecutedNotebook[] notebooks) => PageSite.Write(notebooks, Folder);

    public string Folder => folder.FullName;

    /// <summary>Paths below the folder, in ordinal order.</summary>
    public string[] Files =>
        [.. Directory.GetFiles(Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file)).Order(StringComparer.Ordinal)];

    public static Cell Code(string source, params CellOutput[] outputs) =>
        Cell.Of(CellKind.Code, $"code-{source.Length}-{outputs.Length}", source) with { Outputs = [.. outputs] };

    public static Cell Text(string markdown) => Cell.Of(CellKind.Markdown, $"text-{markdown.Length}", markdown);

    public static Notebook Notebook(params Cell[] cells) =>
        NotebookHost.Notebooks.Notebook.Empty with { Cells = [.. cells.Select((cell, index) => cell with { Id = $"c{index}" })] };

    public static DisplayOutput Display(params (string MimeType, string Content)[] data) =>
        new(
            JsonValues.Members(data.Select(pair => (pair.MimeType, MimeTypes.IsJson(pair.MimeType) ? JsonValues.Parse(pair.Content) : JsonValues.Text(pair.Content)))),
            JsonValues.NoMembers);

    /// <summary>The page of a site of one notebook with these cells.</summary>
    public static IHtmlDocument PageOf(params Cell[] cells)
    {
        using var site = new WrittenSite(new ExecutedNotebook("one", Notebook(cells)));
        return site.Page("one.html");
    }

    public IHtmlDocument Page(string file) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(Folder, file), Encoding.UTF8));

    public void Dispose() => folder.Delete(recursive: true);
}
