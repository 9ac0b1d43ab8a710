using System.Diagnostics;
using NotebookHost.Saving;
using Xunit;

namespace Notebooks.Tests.Browser;

/// <summary>Programs of this machine that the tests drive; where one is absent the test is skipped.</summary>
internal static class Programs
{
    // Version 7 has the front end of JupyterLab.
    private const string NotebookVersion = "6.";

    /// <summary>The classic Notebook's server.</summary>
    public static async Task<string> ClassicNotebookOrSkipAsync(CancellationToken cancellation)
    {
        var program = OnPath("jupyter-notebook");
        Assert.SkipWhen(program is null, "Not run: jupyter-notebook is not on the PATH. Install version 6, on Debian: apt-get install jupyter-notebook");
        var version = await VersionAsync(program, cancellation);
        Assert.SkipUnless(
            version.StartsWith(NotebookVersion, StringComparison.Ordinal),
            $"Not run: {program} is of version \"{version}\", and the test drives version 6, which Debian 12 has: apt-get install jupyter-notebook");
        return program;
    }

    /// <summary>Chromium, Chrome or Edge.</summary>
    public static string BrowserOrSkip()
    {
        var (program, problem) = BrowserProgram.Find();
        Assert.SkipWhen(program is null, $"Not run: {problem}");
        return program;
    }

    private static string? OnPath(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name))
            .FirstOrDefault(File.Exists);

    private static async Task<string> VersionAsync(string program, CancellationToken cancellation)
    {
        using var process = Process.Start(new ProcessStartInfo(program, ["--version"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync(cancellation);
        var output = await process.StandardOutput.ReadToEndAsync(cancellation);
        await error;
        await process.WaitForExitAsync(cancellation);
        return output.Trim();
    }
}
