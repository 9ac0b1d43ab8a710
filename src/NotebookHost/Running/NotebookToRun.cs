using System.Collections.Immutable;
using NotebookHost.Notebooks;

namespace NotebookHost.Running;

/// <summary>A notebook's file as a run takes it up.</summary>
/// <param name="File">Its full path.</param>
/// <param name="Name">What messages call it; different for each notebook of a run.</param>
/// <param name="Notebook">What the file holds, with whatever the run puts in; null where it cannot be read.</param>
/// <param name="Problem">Why it cannot be read; null where it can.</param>
internal sealed record NotebookToRun(string File, string Name, Notebook? Notebook, string? Problem)
{
    /// <summary>
    /// Cells that are run after the notebook's own and are no part of it: id to name, in order. The error of one does not
    /// end the run. Each stands at the end of <see cref="Notebook"/>.
    /// </summary>
    public ImmutableDictionary<string, string> Appended { get; init; } = ImmutableDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The folder its cells work in.</summary>
    public string Folder => Path.GetDirectoryName(File)!;

    /// <summary>
    /// Reads files. A notebook is called by its file's name without <c>.ipynb</c>, and by its path from
    /// <paramref name="from"/> where several have that name.
    /// </summary>
    /// <param name="files">Full paths, all different.</param>
    /// <param name="from">A folder.</param>
    public static ImmutableArray<NotebookToRun> Read(ImmutableArray<string> files, string from)
    {
        var counts = files.CountBy(file => Path.GetFileName(file), StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        return [.. files.Select(file => Read(file, Path.ChangeExtension(counts[Path.GetFileName(file)] == 1 ? Path.GetFileName(file) : Path.GetRelativePath(from, file), null)))];
    }

    private static NotebookToRun Read(string file, string name)
    {
        try
        {
            return new NotebookToRun(file, name, NotebookFile.Read(file), Problem: null);
        }
        catch (NotebookFormatException error)
        {
            return new NotebookToRun(file, name, Notebook: null, error.Message);
        }
    }
}
