using System.Collections.Immutable;

namespace NotebookHost.Running;

/// <summary>
/// Values that name a file as seen from where the command is given, while the cells work in the notebook's folder: they are made to name
/// the same file from there.
/// </summary>
internal static class ParameterPaths
{
    /// <summary>
    /// The values, each that is a relative path of a file in <paramref name="current"/> and of none in <paramref name="folder"/>
    /// made relative to the latter, with slashes. All others stay as they are.
    /// </summary>
    /// <param name="values">The values by name.</param>
    /// <param name="folder">The notebook's folder, a full path.</param>
    /// <param name="current">The folder in which the command was given, a full path.</param>
    public static ImmutableSortedDictionary<string, string> SeenFrom(ImmutableSortedDictionary<string, string> values, string folder, string current) =>
        values.SetItems(values.Select(pair => KeyValuePair.Create(pair.Key, SeenFrom(pair.Value, folder, current))));

    private static string SeenFrom(string value, string folder, string current)
    {
        if (value.Length == 0 || value.Contains('\0') || Path.IsPathRooted(value) || File.Exists(Path.Combine(folder, value))) return value;
        var file = Path.GetFullPath(value, current);
        return File.Exists(file) ? Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/') : value;
    }
}
