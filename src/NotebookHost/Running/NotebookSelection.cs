using System.Collections.Immutable;

namespace NotebookHost.Running;

/// <summary>The notebooks that a run is about.</summary>
/// <param name="Files">Full paths: arguments in the order given, the files of a folder in ordinal order of their names.</param>
/// <param name="Problems">What is wrong with the arguments, each a message with its remedy.</param>
internal sealed record NotebookSelection(ImmutableArray<string> Files, ImmutableArray<string> Problems)
{
    /// <summary>The folder that is taken when no path is given.</summary>
    public const string DefaultFolder = "notebooks";

    /// <summary>Finds the notebooks that are meant.</summary>
    /// <param name="paths">Files and folders; none means <see cref="DefaultFolder"/> in the working folder.</param>
    /// <param name="output">The folder for executed notebooks; null where they go into none, and several may have one name.</param>
    public static NotebookSelection Of(IReadOnlyList<string> paths, string? output)
    {
        var files = new List<string>();
        var problems = new List<string>();
        if (paths.Count == 0 && !Directory.Exists(DefaultFolder))
        {
            problems.Add($"There is no folder ./{DefaultFolder} here. Run this where one is, or give the path of a notebook or of a folder with notebooks.");
        }
        else
        {
            foreach (var path in paths.Count == 0 ? [DefaultFolder] : paths) Add(path, files, problems);
        }

        if (output is null) return new NotebookSelection([.. files], [.. problems]);

        foreach (var file in files.Where(file => IsIn(output, file)).ToArray())
        {
            problems.Add($"{file}: the executed notebook would replace the notebook itself. Choose another folder with --out.");
            files.Remove(file);
        }

        foreach (var same in files.GroupBy(Path.GetFileName, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).ToArray())
        {
            problems.Add($"Several notebooks are named {same.Key}, and would be written to the same file: {string.Join(", ", same)}. Run them apart, each with its own --out.");
            files.RemoveAll(same.Contains);
        }

        return new NotebookSelection([.. files], [.. problems]);
    }

    private static void Add(string path, List<string> files, List<string> problems)
    {
        if (Directory.Exists(path))
        {
            var found = Directory.GetFiles(path, "*.ipynb").Order(StringComparer.Ordinal).ToArray();
            if (found.Length == 0) problems.Add($"{path}: the folder holds no notebook, that is, no file *.ipynb.");
            files.AddRange(found.Select(Path.GetFullPath).Except(files).ToArray());
        }
        else if (!File.Exists(path))
        {
            problems.Add($"{path}: there is no such file or folder.");
        }
        else if (!files.Contains(Path.GetFullPath(path)))
        {
            files.Add(Path.GetFullPath(path));
        }
    }

    private static bool IsIn(string folder, string file) =>
        string.Equals(Path.GetFullPath(folder).TrimEnd('/', '\\'), Path.GetDirectoryName(file), StringComparison.Ordinal);
}
