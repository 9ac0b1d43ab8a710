namespace NotebookHost.Kernelspecs;

/// <summary>
/// The folders in which Jupyter and VS Code look for kernelspecs, in their order: the first one of a name counts.
/// https://docs.jupyter.org/en/stable/use/jupyter-directories.html
/// </summary>
internal static class JupyterFolders
{
    /// <summary>The folder of this user's kernelspecs.</summary>
    public static string User => Path.Combine(UserData, "kernels");

    /// <summary>The folder of the kernelspecs of an environment, such as a virtual one of Python, whose root is <paramref name="prefix"/>.</summary>
    public static string Of(string prefix) => Path.Combine(Path.GetFullPath(prefix), "share", "jupyter", "kernels");

    /// <summary>All folders in which kernelspecs are looked for, without repetition; they need not exist.</summary>
    public static IReadOnlyList<string> All =>
    [
        .. (Variable("JUPYTER_PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Concat([UserData])
            .Concat(SystemData)
            .Select(folder => Path.Combine(Path.GetFullPath(folder), "kernels"))
            .Distinct(OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal),
    ];

    private static string UserData
    {
        get
        {
            if (Variable("JUPYTER_DATA_DIR") is { } chosen) return Path.GetFullPath(chosen);
            var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
            if (OperatingSystem.IsWindows()) return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "jupyter");
            if (OperatingSystem.IsMacOS()) return Path.Combine(home, "Library", "Jupyter");
            return Path.Combine(Variable("XDG_DATA_HOME") ?? Path.Combine(home, ".local", "share"), "jupyter");
        }
    }

    private static IEnumerable<string> SystemData => OperatingSystem.IsWindows()
        ? [Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.CommonApplicationData), "jupyter")]
        : ["/usr/local/share/jupyter", "/usr/share/jupyter"];

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
