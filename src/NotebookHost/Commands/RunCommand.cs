using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using System.Globalization;
using NotebookHost.Pages;
using NotebookHost.Progress;
using NotebookHost.Running;
using NotebookHost.Saving;
using Spectre.Console;

namespace NotebookHost.Commands;

/// <summary>The command <c>notebooks run</c>.</summary>
internal static class RunCommand
{
    private const int Failure = 1;

    /// <summary>Makes the command.</summary>
    public static Command Create(TextWriter output, TextWriter error)
    {
        var paths = NotebookArguments.Paths();
        var folder = new Option<string>("--out")
        {
            Description = "Where executed notebooks and pages go.",
            HelpName = "DIR",
            DefaultValueFactory = _ => "artifacts/notebooks",
        };
        var inPlace = new Option<bool>("--in-place")
        {
            Description = "Save the outputs in the notebooks themselves, charts with a picture, and make no pages. A notebook that fails is left as it is.",
        };
        var (timeout, jobs) = (NotebookArguments.Timeout(), NotebookArguments.Jobs());
        var parameters = new Option<string[]>("--param")
        {
            Description = "A value for a variable that the cell tagged \"parameters\" declares; a file is looked for from here as well as from the notebook. May be repeated.",
            HelpName = "NAME=VALUE",
            Arity = ArgumentArity.OneOrMore,
        };
        parameters.Validators.Add(CheckParameters);
        var allowErrors = new Option<bool>("--allow-errors")
        {
            Description = "Go on after a cell's error, and do not count it as a failure.",
        };

        var command = new Command("run", "Executes notebooks and makes pages of them. Exit code: 0 all went well, 1 a cell or notebook failed, 2 bad usage, 130 stopped.");
        command.Add(paths);
        foreach (var option in (Option[])[folder, inPlace, timeout, jobs, parameters, allowErrors]) command.Add(option);
        command.Validators.Add(result =>
        {
            if (!result.GetValue(inPlace)) return;
            if (result.GetResult(parameters) is not null) result.AddError("--in-place and --param: a saved notebook holds what its own source gives. Change its parameters cell, or run it with --out.");
            if (result.GetResult(folder) is { Implicit: false }) result.AddError("--in-place and --out: give one of them.");
        });
        command.SetAction((parsed, cancellation) =>
        {
            var options = new RunOptions(
                TimeSpan.FromSeconds(parsed.GetRequiredValue(timeout)),
                NotebookArguments.JobsOf(parsed.GetValue(jobs)),
                Values(parsed.GetValue(parameters) ?? []),
                parsed.GetValue(allowErrors));
            var given = parsed.GetValue(paths) ?? [];
            return parsed.GetValue(inPlace)
                ? SaveAsync(given, options, output, error, cancellation)
                : RunAsync(given, parsed.GetRequiredValue(folder), options, output, error, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        string[] paths, string folder, RunOptions options, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        var selection = NotebookSelection.Of(paths, folder);
        if (await ExecuteAsync(selection, options, new OutputFolder(folder), output, error, cancellation) is not { } outcomes) return CommandLine.BadUsage;

        try
        {
            PageSite.Write([.. outcomes.Select(outcome => new ExecutedNotebook(outcome.Name, outcome.Executed, outcome.Summary))], folder);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"The pages could not be written: {problem.Message}");
            return Failure;
        }

        await output.WriteLineAsync($"{Summary(outcomes, "all done")}, in {PlainProgress.Seconds(Stopwatch.GetElapsedTime(began))}: {Path.Combine(folder, "index.html")}");
        return ExitCode(selection, outcomes);
    }

    private static async Task<int> SaveAsync(string[] paths, RunOptions options, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        var selection = NotebookSelection.Of(paths, output: null);
        await using var pictures = new ChartPictures(BrowserProgram.Find());
        var store = new SourceFiles(pictures);
        if (await ExecuteAsync(selection, options, store, output, error, cancellation) is not { } outcomes) return CommandLine.BadUsage;

        foreach (var outcome in outcomes.Where(outcome => !outcome.Failures.IsEmpty)) await error.WriteLineAsync($"{outcome.Name}: not saved; the file is as it was.");
        if (pictures.Note is { } note) await error.WriteLineAsync(note);
        string[] parts = [Summary(outcomes, "all saved"), $"{store.Changed} file{(store.Changed == 1 ? "" : "s")} changed", .. pictures.Summary is { Length: > 0 } drawn ? [drawn] : Array.Empty<string>()];
        await output.WriteLineAsync($"{string.Join("; ", parts)}; in {PlainProgress.Seconds(Stopwatch.GetElapsedTime(began))}");
        return ExitCode(selection, outcomes);
    }

    /// <summary>Runs and keeps the notebooks, failures told; null where the command line cannot be followed.</summary>
    private static async Task<ImmutableArray<NotebookOutcome>?> ExecuteAsync(
        NotebookSelection selection, RunOptions options, INotebookStore store, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        foreach (var problem in selection.Problems) await error.WriteLineAsync(problem);
        if (selection.Files.IsEmpty) return null;
        try
        {
            var failures = new StringWriter(CultureInfo.InvariantCulture);
            await using (failures)
            {
                var live = Terminal.IsLive;
                IRunProgress progress = live ? new TerminalProgress(AnsiConsole.Console) : new PlainProgress(output);
                // A bar that is redrawn in place and text written between its drawings would spoil each other.
                var outcomes = await new NotebookRun(options, progress, store).RunAsync(
                    NotebookToRun.Read(selection.Files, Environment.CurrentDirectory), outcome => FailureReport.Write(live ? failures : error, outcome), cancellation);
                await error.WriteAsync(failures.ToString());
                cancellation.ThrowIfCancellationRequested();
                return outcomes;
            }
        }
        catch (ParameterException problem)
        {
            await error.WriteLineAsync(problem.Message);
            return null;
        }
    }

    private static string Summary(ImmutableArray<NotebookOutcome> outcomes, string allWell)
    {
        var failed = outcomes.Count(outcome => !outcome.Failures.IsEmpty);
        return $"{outcomes.Length} notebook{(outcomes.Length == 1 ? "" : "s")}, {(failed == 0 ? allWell : $"{failed} failed")}";
    }

    private static int ExitCode(NotebookSelection selection, ImmutableArray<NotebookOutcome> outcomes) =>
        !selection.Problems.IsEmpty ? CommandLine.BadUsage : outcomes.All(outcome => outcome.Failures.IsEmpty) ? 0 : Failure;

    private static void CheckParameters(OptionResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value.IndexOf('=', StringComparison.Ordinal) < 1) result.AddError($"--param {token.Value}: give NAME=VALUE.");
        }
    }

    // Of a name given twice the last value counts.
    private static ImmutableSortedDictionary<string, string> Values(string[] given) =>
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal)
            .SetItems(given.Select(text => text.Split('=', 2)).Select(parts => KeyValuePair.Create(parts[0].Trim(), parts[1])));
}
