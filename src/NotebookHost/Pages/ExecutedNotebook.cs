using NotebookHost.Notebooks;

namespace NotebookHost.Pages;

/// <summary>A notebook after it ran, or after it could not.</summary>
/// <param name="Name">The name of its file without <c>.ipynb</c>; different for each notebook of a site, letter case aside.</param>
/// <param name="Notebook">The notebook with its outputs, or null for a file that could not be read, which gets no page.</param>
/// <param name="Failure">What went wrong, in a sentence or two, or null for a notebook that ran to its end.</param>
public sealed record ExecutedNotebook(string Name, Notebook? Notebook, string? Failure = null)
{
    /// <summary>The file it was read from, or null where its links are not to be looked into.</summary>
    public string? Path { get; init; }

    /// <summary>What it says of itself as a lesson.</summary>
    public Lesson Lesson { get; init; } = new();
}
