using NotebookHost.Notebooks;

namespace NotebookHost.Pages;

/// <summary>A page of a site: a notebook, or a Markdown file in the shape of one.</summary>
/// <param name="Name">The name of its file without the ending.</param>
/// <param name="Notebook">Its cells.</param>
/// <param name="IsText">Whether it is a Markdown file.</param>
internal sealed record SitePage(string Name, Notebook Notebook, bool IsText)
{
    /// <summary>The full path of its file, or null where its links are not to be looked into.</summary>
    public string? Path { get; init; }

    /// <summary>What went wrong when it ran, or null.</summary>
    public string? Failure { get; init; }

    /// <summary>What it says of itself as a lesson.</summary>
    public Lesson Lesson { get; init; } = new();

    /// <summary>Its headings.</summary>
    public Outline Outline { get; } = Outline.Of(Name, Notebook);

    /// <summary>Whether it has code and not one output.</summary>
    public bool WasNeverExecuted { get; } =
        Notebook.Cells.Any(cell => cell.Kind == CellKind.Code && cell.Source.Length > 0)
        && Notebook.Cells.All(cell => cell.Outputs.IsEmpty && cell.ExecutionCount is null);

    /// <summary>The page of a notebook that has been read.</summary>
    public static SitePage Of(ExecutedNotebook executed) => new(executed.Name, executed.Notebook!, IsText: false)
    {
        Path = executed.Path is { } path ? System.IO.Path.GetFullPath(path) : null,
        Failure = executed.Failure,
        Lesson = executed.Lesson,
    };

    /// <summary>The page of a Markdown file, of which <paramref name="shown"/> is to be seen.</summary>
    public static SitePage Of(TextPage text, Notebook shown) => new(text.Name, shown, IsText: true)
    {
        Path = System.IO.Path.GetFullPath(text.Path),
    };

    /// <summary>The line of the file, from 1, on which line <paramref name="line"/> of a cell stands, from 0.</summary>
    public int LineOf(Cell cell, int line)
    {
        var at = Notebook.Cells.IndexOf(cell);
        return IsText || Path is null
            ? 1 + line + Notebook.Cells.Take(at).Sum(before => before.Source.AsSpan().Count('\n'))
            : NotebookFile.LineOf(Path, at, line);
    }
}
