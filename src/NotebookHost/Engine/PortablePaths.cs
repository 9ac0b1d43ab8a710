namespace NotebookHost.Engine;

/// <summary>
/// Takes the machine's own paths out of messages: a path below or near the notebook's folder becomes relative to it, so that
/// the same notebook gives the same error wherever the repository lies.
/// </summary>
internal sealed class PortablePaths
{
    private readonly (string Absolute, string Relative)[] replacements;

    /// <param name="folder">The notebook's folder, absolute.</param>
    public PortablePaths(string folder)
    {
        var list = new List<(string, string)>();
        var relative = "";
        for (var at = Path.TrimEndingDirectorySeparator(folder); Path.GetDirectoryName(at) is { } parent; at = parent)
        {
            // A folder directly below the root (/home, C:\Users) says nothing about the project.
            if (relative.Length > 0 && Path.GetDirectoryName(parent) is null) break;
            list.Add((at + Path.DirectorySeparatorChar, relative));
            list.Add((at, relative.Length == 0 ? "." : relative.TrimEnd('/')));
            relative += "../";
        }

        replacements = [.. list];
    }

    /// <summary>The text with known absolute paths made relative.</summary>
    public string Clean(string text)
    {
        foreach (var (absolute, relative) in replacements)
        {
            text = text.Replace(absolute, relative, StringComparison.Ordinal);
        }

        return text;
    }
}
