using System.Diagnostics;
using System.Runtime.InteropServices;

namespace NotebookHost.Kernelspecs;

/// <summary>
/// Makes a copy of this host that can be kept: cleaning or moving the repository does not touch it. Where the host's project
/// is at hand the copy is a release build compiled ahead for this system, which starts in half the time; else it is a copy of
/// the running program's folder.
/// </summary>
internal static class HostCopy
{
    private const string Project = "src/NotebookHost/NotebookHost.csproj";

    /// <summary>The .NET installation that runs this program.</summary>
    public static string DotnetFolder { get; } =
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));

    /// <summary>The host's program within a copy.</summary>
    public static string ProgramIn(string folder) => Path.Combine(folder, OperatingSystem.IsWindows() ? "notebooks.exe" : "notebooks");

    /// <summary>Fills a folder, which must not exist, with a copy.</summary>
    /// <param name="target">The folder.</param>
    /// <param name="output">Told what is done.</param>
    /// <param name="cancellation">Ends it; the folder may be left half filled.</param>
    /// <exception cref="IOException">It could not be written.</exception>
    public static async Task MakeAsync(string target, TextWriter output, CancellationToken cancellation)
    {
        if (FindProject() is { } project)
        {
            await output.WriteLineAsync($"Compiling the kernel for {RuntimeInformation.RuntimeIdentifier}; this takes a minute or two ...");
            if (await PublishAsync(project, target, cancellation) is not { } problem) return;
            await output.WriteLineAsync($"It could not be compiled ahead, so the running build is installed; it starts more slowly. {problem}");
            if (Directory.Exists(target)) Directory.Delete(target, recursive: true);
        }

        CopyFolder(AppContext.BaseDirectory, target, cancellation);
    }

    /// <summary>The project this program was built from, if it runs where that build left it.</summary>
    private static string? FindProject()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var project = Path.Combine(folder.FullName, Project);
            if (File.Exists(project)) return project;
        }

        return null;
    }

    private static async Task<string?> PublishAsync(string project, string target, CancellationToken cancellation)
    {
        // Apart from the repository's own artifacts, which another command may be building at the same time.
        var artifacts = Directory.CreateTempSubdirectory("notebooks-publish-");
        try
        {
            var start = new ProcessStartInfo(Path.Combine(DotnetFolder, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"))
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
                WorkingDirectory = Path.GetDirectoryName(project),
            };
            string[] arguments =
            [
                "publish", project, "--configuration", "Release", "--runtime", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false",
                "--output", target, "--nologo", "--verbosity", "quiet", "--disable-build-servers",
                "-p:PublishReadyToRun=true", $"-p:ArtifactsPath={artifacts.FullName}{Path.DirectorySeparatorChar}",
            ];
            foreach (var argument in arguments) start.ArgumentList.Add(argument);
            // What the build that runs this program has set is not meant for the one it starts.
            foreach (var variable in (string[])["MSBuildExtensionsPath", "MSBuildSDKsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly"]) start.Environment.Remove(variable);

            using var process = Process.Start(start) ?? throw new IOException("dotnet could not be started.");
            var texts = Task.WhenAll(process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
            try
            {
                await process.WaitForExitAsync(cancellation);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                throw;
            }

            if (process.ExitCode == 0 && File.Exists(ProgramIn(target))) return null;
            var said = string.Concat(await texts).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            return Array.Find(said, line => line.Contains("error", StringComparison.Ordinal)) ?? said.LastOrDefault() ?? $"dotnet publish ended with exit code {process.ExitCode}.";
        }
        finally
        {
            artifacts.Delete(recursive: true);
        }
    }

    private static void CopyFolder(string from, string to, CancellationToken cancellation)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            cancellation.ThrowIfCancellationRequested();
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
