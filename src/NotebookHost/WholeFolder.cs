using System.Collections.Immutable;

namespace NotebookHost;

/// <summary>
/// Writes a folder beside its place and then renames it, so that what stands there is all of it or what stood there before.
/// A list of its files lies in it, by which the next writing knows that it replaces nothing else.
/// </summary>
public static class WholeFolder
{
    /// <summary>The name of the list.</summary>
    public const string List = "files.txt";

    /// <summary>Writes the folder; one that this has written before is replaced.</summary>
    /// <param name="path">The folder; those above it are made where they are absent.</param>
    /// <param name="files">Its files by their paths in it, with <c>/</c> between folders.</param>
    /// <exception cref="IOException">The folder holds what this has not written, or the disk refuses.</exception>
    public static void Write(string path, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (File.Exists(full))
            throw new IOException($"{path} is a file.");
        if (Directory.Exists(full) && OtherFile(full) is { } other)
            throw new IOException($"{path} holds {other}, which would be lost. Choose an absent or empty folder, or remove what is in this one.");

        var beside = $"{full}.{Environment.ProcessId}.part";
        var before = $"{full}.{Environment.ProcessId}.old";
        try
        {
            foreach (var (name, content) in files)
                WholeFile.Write(Path.Combine(beside, name), content.Span);
            WholeFile.Write(Path.Combine(beside, List), string.Concat(files.Keys.Select(name => $"{name}\n")));
            if (Directory.Exists(full))
                Directory.Move(full, before);
            Directory.Move(beside, full);
        }
        catch
        {
            if (Directory.Exists(before) && !Directory.Exists(full))
                Directory.Move(before, full);
            if (Directory.Exists(beside))
                Directory.Delete(beside, recursive: true);
            throw;
        }

        if (Directory.Exists(before))
            Directory.Delete(before, recursive: true);
    }

    private static string? OtherFile(string folder)
    {
        var list = Path.Combine(folder, List);
        var own = File.Exists(list) ? File.ReadLines(list).Append(List).ToHashSet(StringComparer.Ordinal) : [];
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault(file => !own.Contains(file));
    }
}
