using System.Globalization;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NotebookHost.Commands;
using NotebookHost.Notebooks;
using NotebookHost.Tests.Pages;

namespace NotebookHost.Tests.Gallery;

/// <summary>A folder of lessons that goes when the test ends, and the gallery made of it.</summary>
internal sealed class LessonSources : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lessons");

    /// <summary>A PNG of three by two pixels, as far as its header says.</summary>
    public const string Png = "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg==";

    /// <summary>The folder of the lessons.</summary>
    public string Folder => Directory.CreateDirectory(Path.Combine(folder.FullName, "lessons")).FullName;

    /// <summary>The folder of the gallery.</summary>
    public string Out => Path.Combine(folder.FullName, "gallery");

    public static StreamOutput Said(string text) => new("stdout", text);

    /// <summary>Adds a notebook.</summary>
    /// <param name="name">Its name without the ending.</param>
    /// <param name="lesson">The member lesson of its metadata as JSON, or null for none.</param>
    /// <param name="cells">Its cells.</param>
    public LessonSources Add(string name, string? lesson, params Cell[] cells)
    {
        var notebook = WrittenSite.Notebook(cells);
        if (lesson is not null) notebook = notebook with { Metadata = JsonValues.Members(("lesson", JsonValues.Parse(lesson))) };
        NotebookFile.Write(Path.Combine(Folder, $"{name}.ipynb"), notebook);
        return this;
    }

    /// <summary>Adds another file.</summary>
    public LessonSources Add(string file, string content)
    {
        File.WriteAllText(Path.Combine(Folder, file), content);
        return this;
    }

    /// <summary>Runs <c>notebooks site</c> on the folder.</summary>
    public async Task<(int ExitCode, string Output, string Error)> MakeAsync()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        var code = await CommandLine.RunAsync(["site", Folder, "--out", Out], output, error);
        return (code, output.ToString().Replace(folder.FullName, "", StringComparison.Ordinal), error.ToString().Replace(folder.FullName, "", StringComparison.Ordinal));
    }

    /// <summary>The files of the gallery by their paths in it.</summary>
    public SortedDictionary<string, byte[]> Files() => new(
        Directory.GetFiles(Out, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(Out, file).Replace('\\', '/'), File.ReadAllBytes),
        StringComparer.Ordinal);

    /// <summary>A page of the gallery.</summary>
    public IHtmlDocument Page(string file) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(Out, file), Encoding.UTF8));

    public void Dispose() => folder.Delete(recursive: true);
}
