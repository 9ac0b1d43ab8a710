using System.CommandLine;
using System.Runtime.InteropServices;

namespace NotebookHost.Commands;

/// <summary>The command <c>notebooks</c>.</summary>
internal static class CommandLine
{
    /// <summary>The exit code for a command line that cannot be followed.</summary>
    public const int BadUsage = 2;

    /// <summary>The exit code after Ctrl-C or a request to terminate.</summary>
    public const int Cancelled = 130;

    /// <summary>Follows a command line. Without a command it is that of <c>run</c>.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        using var cancel = new CancellationTokenSource();
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            cancel.Cancel();
        }

        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

        var root = new RootCommand("Runs .NET notebooks: executes them and makes pages of them.");
        root.Add(RunCommand.Create(output, error));
        root.Add(CheckCommand.Create(output, error));
        root.Add(KernelCommand.Create(error));
        foreach (var command in InstallCommands.Create(output, error)) root.Add(command);
        root.Add(SiteCommand.Create(output, error));
        var parsed = root.Parse(StartsWithCommand(root, args) ? args : ["run", .. args]);
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in parsed.Errors) await error.WriteLineAsync(problem.Message);
            await error.WriteLineAsync("See notebooks --help.");
            return BadUsage;
        }

        try
        {
            // Signals are handled above: cells are stopped first, and then this program ends.
            return await parsed.InvokeAsync(
                new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, cancel.Token);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            await error.WriteLineAsync("Stopped. What was not done has not been written.");
            return Cancelled;
        }
    }

    private static bool StartsWithCommand(RootCommand root, string[] args) =>
        args is [var first, ..]
        && (root.Subcommands.Any(command => command.Name == first || command.Aliases.Contains(first))
            || root.Options.Any(option => option.Name == first || option.Aliases.Contains(first)));
}
