using System.Diagnostics;

namespace NotebookHost.Tests.EndToEnd;

/// <summary>The built program, run as a user runs it.</summary>
internal static class HostProcess
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "notebooks.exe" : "notebooks");

    /// <summary>Starts it; the caller waits for it.</summary>
    public static Process Start(string folder, params string[] arguments) => Start(folder, [], arguments);

    /// <summary>Runs it to its end.</summary>
    public static Task<HostResult> RunAsync(string folder, params string[] arguments) => RunAsync(folder, [], arguments);

    /// <summary>Runs it to its end with variables added to its environment.</summary>
    public static async Task<HostResult> RunAsync(string folder, Dictionary<string, string> environment, string[] arguments)
    {
        using var process = Start(folder, environment, arguments);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(Xunit.TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(Xunit.TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(Xunit.TestContext.Current.CancellationToken);
        return new HostResult(process.ExitCode, await output, await error);
    }

    private static Process Start(string folder, Dictionary<string, string> environment, string[] arguments)
    {
        var start = new ProcessStartInfo(Program)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }
}

/// <summary>What a run of the program gave.</summary>
internal sealed record HostResult(int ExitCode, string Output, string Error);
