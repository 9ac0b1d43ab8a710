using System.Diagnostics;
using Xunit;

namespace Notebooks.Tests.Browser;

/// <summary>
/// What a notebook needs, copied into a folder of its own in the same order as in the repository, so that saving a notebook
/// there changes nothing here; and a folder in which Jupyter finds the kernel.
/// </summary>
internal sealed class WorkingCopy : IDisposable
{
    private const string InstalledKernel = "NOTEBOOKS_JUPYTER_PATH";

    private readonly TemporaryFolder folder = new();

    private WorkingCopy() => JupyterPath = "";

    /// <summary>The folder of the notebooks.</summary>
    public string Notebooks => Path.Combine(folder.Path, "notebooks");

    /// <summary>A folder for what a program leaves behind; it exists.</summary>
    public string State => Directory.CreateDirectory(Path.Combine(folder.Path, "state")).FullName;

    /// <summary>The value of JUPYTER_PATH with which Jupyter finds the kernel.</summary>
    public string JupyterPath { get; private set; }

    /// <summary>Copies all and installs the built host as the kernel, unless the environment names where one is installed.</summary>
    public static async Task<WorkingCopy> MakeAsync(CancellationToken cancellation)
    {
        var made = new WorkingCopy();
        try
        {
            made.Copy("notebooks");
            made.Copy("data");
            made.Copy("artifacts", "library");
            made.JupyterPath = Environment.GetEnvironmentVariable(InstalledKernel) is { Length: > 0 } installed
                ? installed
                : await made.InstallAsync(cancellation);
            return made;
        }
        catch
        {
            made.Dispose();
            throw;
        }
    }

    public void Dispose() => folder.Dispose();

    // From a copy outside the repository the host installs itself as it is, in a second: it has no project to compile ahead.
    private async Task<string> InstallAsync(CancellationToken cancellation)
    {
        var program = BuiltFiles.At("NotebookHost", OperatingSystem.IsWindows() ? "notebooks.exe" : "notebooks");
        var host = Path.Combine(folder.Path, "host");
        CopyFolder(Path.GetDirectoryName(program)!, host);
        var prefix = Path.Combine(folder.Path, "environment");
        var start = new ProcessStartInfo(Path.Combine(host, Path.GetFileName(program)), ["install", "--prefix", prefix])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(cancellation);
        var output = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        Assert.True(process.ExitCode == 0, $"notebooks install failed: {output}{await error}");
        return Path.Combine(prefix, "share", "jupyter");
    }

    private void Copy(params string[] parts)
    {
        var source = Repository.At(parts);
        Assert.True(Directory.Exists(source), $"{source} is absent: run \"dotnet build\" in the repository's folder.");
        CopyFolder(source, Path.Combine([folder.Path, .. parts]));
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
