using System.Collections.Immutable;
using NotebookHost.Notebooks;
using NotebookHost.Pages;
using NotebookHost.Running;

namespace NotebookHost.Gallery;

/// <summary>The notebooks and Markdown files of a gallery.</summary>
/// <param name="Content">What the gallery is made of.</param>
/// <param name="Problems">What is wrong with the arguments or the files, each a message with its remedy.</param>
internal sealed record LessonFolder(SiteContent Content, ImmutableArray<string> Problems)
{
    private const string Introduction = "index";
    private const string Guide = "README";
    private const string TextEnding = ".md";

    /// <summary>
    /// Reads notebooks and Markdown files. The front page begins with <c>index.md</c>, and else with what <c>README.md</c>
    /// says before its first section; every other Markdown file is a page, the README the last of them.
    /// </summary>
    /// <param name="paths">Notebooks, Markdown files and folders that hold both; none means the folder of notebooks here.</param>
    /// <param name="output">The folder for the gallery.</param>
    public static LessonFolder Read(IReadOnlyList<string> paths, string output)
    {
        var given = paths.Where(path => path.EndsWith(TextEnding, StringComparison.OrdinalIgnoreCase) && File.Exists(path)).ToArray();
        var problems = ImmutableArray.CreateBuilder<string>();
        if (given.Length > 0 && given.Length == paths.Count)
            return new LessonFolder(new SiteContent([]), ["A gallery is of notebooks: give their paths, or that of a folder that holds them, beside the Markdown files."]);
        var selection = NotebookSelection.Of([.. paths.Except(given)], output);
        problems.AddRange(selection.Problems);
        var notebooks = ImmutableArray.CreateBuilder<ExecutedNotebook>();
        foreach (var file in selection.Files)
        {
            try
            {
                var notebook = NotebookFile.Read(file);
                notebooks.Add(new ExecutedNotebook(Path.GetFileNameWithoutExtension(file), notebook) { Path = file, Lesson = Lesson.Of(notebook, file) });
            }
            catch (NotebookFormatException problem)
            {
                problems.Add(problem.Message);
            }
        }

        var texts = (paths.Count == 0 ? [NotebookSelection.DefaultFolder] : paths)
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.GetFiles(folder, $"*{TextEnding}"))
            .Concat(given)
            .Select(Path.GetFullPath)
            .Distinct(StringComparer.Ordinal)
            .Select(TextPage.Read)
            .OrderBy(text => text.Name.Equals(Guide, StringComparison.OrdinalIgnoreCase))
            .ThenBy(text => text.Name, StringComparer.Ordinal)
            .ToImmutableArray();
        var introduction = texts.FirstOrDefault(text => text.Name == Introduction);
        return new LessonFolder(
            new SiteContent(notebooks.ToImmutable())
            {
                IsGallery = true,
                Texts = introduction is null ? texts : texts.Remove(introduction),
                Introduction = introduction ?? texts.FirstOrDefault(text => text.Name.Equals(Guide, StringComparison.OrdinalIgnoreCase)),
            },
            problems.ToImmutable());
    }

    /// <summary>The notebooks that have no outputs.</summary>
    public IEnumerable<string> NeverExecuted => Content.Notebooks.Where(notebook => SitePage.Of(notebook).WasNeverExecuted).Select(notebook => notebook.Name);
}
