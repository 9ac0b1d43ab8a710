namespace NotebookHost.Packages;

/// <summary>Finds the <c>dotnet</c> command that has an SDK, which restoring needs.</summary>
internal static class DotnetCommand
{
    private static readonly string FileName = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";

    /// <summary>Where it was looked for, for a message.</summary>
    public static string Places => "beside the running .NET, in DOTNET_ROOT and on PATH";

    /// <summary>The first that has an SDK of the running version or a later one, or null.</summary>
    public static string? Find() => Candidates().FirstOrDefault(HasSdk);

    private static IEnumerable<string> Candidates()
    {
        // The runtime lies in <root>/shared/Microsoft.NETCore.App/<version>/.
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        yield return Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", FileName));
        if (Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host) yield return host;
        if (Environment.GetEnvironmentVariable("DOTNET_ROOT") is { Length: > 0 } root) yield return Path.Combine(root, FileName);
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            var file = Path.Combine(folder, FileName);
            yield return File.ResolveLinkTarget(file, returnFinalTarget: true)?.FullName ?? file;
        }
    }

    private static bool HasSdk(string command)
    {
        var sdks = Path.Combine(Path.GetDirectoryName(command) ?? "", "sdk");
        return File.Exists(command) && Directory.Exists(sdks)
            && Directory.EnumerateDirectories(sdks).Any(folder =>
                int.TryParse(Path.GetFileName(folder).Split('.')[0], out var major) && major >= Environment.Version.Major);
    }
}
