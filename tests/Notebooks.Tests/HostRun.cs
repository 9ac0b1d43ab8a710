using System.Diagnostics;
using Xunit;

namespace Notebooks.Tests;

/// <summary>The built host, run as a user runs it.</summary>
/// <param name="ExitCode">How it ended.</param>
/// <param name="Output">What it wrote.</param>
/// <param name="Error">What it complained of.</param>
internal sealed record HostRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs <c>notebooks run</c> in <paramref name="folder"/> to its end.</summary>
    public static Task<HostRun> OfAsync(string folder, params string[] arguments) => OfCommandAsync(folder, "run", arguments);

    /// <summary>Runs another command of <c>notebooks</c> in <paramref name="folder"/> to its end.</summary>
    public static async Task<HostRun> OfCommandAsync(string folder, string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(BuiltFiles.At("NotebookHost", OperatingSystem.IsWindows() ? "notebooks.exe" : "notebooks"), [command, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var cancellation = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var error = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return new HostRun(process.ExitCode, await output, await error);
    }
}
