using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using NotebookHost.Checking;
using NotebookHost.Progress;
using NotebookHost.Running;
using Spectre.Console;

namespace NotebookHost.Commands;

/// <summary>The command <c>notebooks check</c>.</summary>
internal static class CheckCommand
{
    private const int Different = 1;

    /// <summary>Makes the command.</summary>
    public static Command Create(TextWriter output, TextWriter error)
    {
        var paths = NotebookArguments.Paths();
        var (timeout, jobs) = (NotebookArguments.Timeout(), NotebookArguments.Jobs());
        var command = new Command(
            "check",
            "Executes notebooks and their folded solutions, and compares with the outputs that are saved. Writes nothing. Exit code: 0 the same, 1 a difference, 2 bad usage, 130 stopped.")
        {
            paths, timeout, jobs,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetValue(paths) ?? [],
            new RunOptions(
                TimeSpan.FromSeconds(parsed.GetRequiredValue(timeout)),
                NotebookArguments.JobsOf(parsed.GetValue(jobs)),
                ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal),
                AllowErrors: false),
            output,
            error,
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, RunOptions options, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        var selection = NotebookSelection.Of(paths, output: null);
        foreach (var problem in selection.Problems) await error.WriteLineAsync(problem);
        if (selection.Files.IsEmpty) return CommandLine.BadUsage;

        IRunProgress progress = Terminal.IsLive ? new TerminalProgress(AnsiConsole.Console) : new PlainProgress(output, cells: false);
        var saved = new SavedOutputs();
        var notebooks = NotebookToRun.Read(selection.Files, Environment.CurrentDirectory).Select(FoldedSolution.Append).ToImmutableArray();
        var outcomes = await new NotebookRun(options, progress, saved).RunAsync(notebooks, static _ => { }, cancellation);
        cancellation.ThrowIfCancellationRequested();

        var comparisons = outcomes.Select(outcome => (outcome.Name, Comparison: saved.Of(outcome.Name) ?? OfBroken(outcome))).ToList();
        foreach (var (name, comparison) in comparisons) DifferenceReport.Write(output, name, comparison.Differences);
        await output.WriteLineAsync(DifferenceReport.Summary([.. comparisons.Select(item => item.Comparison)], Stopwatch.GetElapsedTime(began)));
        if (!selection.Problems.IsEmpty) return CommandLine.BadUsage;
        return comparisons.All(item => item.Comparison.Differences.IsEmpty) ? 0 : Different;
    }

    private static NotebookComparison OfBroken(NotebookOutcome outcome) =>
        new([.. outcome.Failures.Select(failure => new Difference("error", failure.Error.Traceback))], Cells: 0, Outputs: 0, Solutions: 0);
}
