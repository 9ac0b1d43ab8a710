using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using System.Globalization;
using NotebookHost.Pages;
using NotebookHost.Progress;
using NotebookHost.Running;
using Spectre.Console;

namespace NotebookHost.Commands;

/// <summary>The command <c>notebooks run</c>.</summary>
internal static class RunCommand
{
    private const int Failure = 1;

    /// <summary>Makes the command.</summary>
    public static Command Create(TextWriter output, TextWriter error)
    {
        var paths = new Argument<string[]>("path")
        {
            Description = $"Notebooks, or folders that hold notebooks. Default: ./{NotebookSelection.DefaultFolder}",
            Arity = ArgumentArity.ZeroOrMore,
        };
        paths.Validators.Add(CheckPaths);
        var folder = new Option<string>("--out")
        {
            Description = "Where executed notebooks and pages go.",
            HelpName = "DIR",
            DefaultValueFactory = _ => "artifacts/notebooks",
        };
        var timeout = new Option<double>("--timeout")
        {
            Description = "The longest a cell may take, in seconds.",
            HelpName = "SECONDS",
            DefaultValueFactory = _ => 120,
            CustomParser = ParseSeconds,
        };
        var jobs = new Option<int>("--jobs")
        {
            Description = "How many notebooks run at once. Default: the number of processor cores",
            HelpName = "N",
            CustomParser = ParseJobs,
        };
        var parameters = new Option<string[]>("--param")
        {
            Description = "A value for a variable that the cell tagged \"parameters\" declares. May be repeated.",
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
        foreach (var option in (Option[])[folder, timeout, jobs, parameters, allowErrors]) command.Add(option);
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetValue(paths) ?? [],
            new RunOptions(
                parsed.GetRequiredValue(folder),
                TimeSpan.FromSeconds(parsed.GetRequiredValue(timeout)),
                parsed.GetValue(jobs) is > 0 and var given ? given : Environment.ProcessorCount,
                Values(parsed.GetValue(parameters) ?? []),
                parsed.GetValue(allowErrors)),
            output,
            error,
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        string[] paths, RunOptions options, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        var selection = NotebookSelection.Of(paths, options.Out);
        foreach (var problem in selection.Problems) await error.WriteLineAsync(problem);
        if (selection.Files.IsEmpty) return CommandLine.BadUsage;

        ImmutableArray<NotebookOutcome> outcomes;
        try
        {
            var failures = new StringWriter(CultureInfo.InvariantCulture);
            await using (failures)
            {
                var live = Terminal.IsLive;
                IRunProgress progress = live ? new TerminalProgress(AnsiConsole.Console) : new PlainProgress(output);
                // A bar that is redrawn in place and text written between its drawings would spoil each other.
                outcomes = await new NotebookRun(options, progress).RunAsync(
                    selection.Files, outcome => FailureReport.Write(live ? failures : error, outcome), cancellation);
                await error.WriteAsync(failures.ToString());
            }
        }
        catch (ParameterException problem)
        {
            await error.WriteLineAsync(problem.Message);
            return CommandLine.BadUsage;
        }

        cancellation.ThrowIfCancellationRequested();
        try
        {
            PageSite.Write([.. outcomes.Select(outcome => new ExecutedNotebook(outcome.Name, outcome.Executed, outcome.Summary))], options.Out);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"The pages could not be written: {problem.Message}");
            return Failure;
        }

        var failed = outcomes.Count(outcome => !outcome.Failures.IsEmpty);
        await output.WriteLineAsync(
            $"{outcomes.Length} notebook{(outcomes.Length == 1 ? "" : "s")}, {(failed == 0 ? "all done" : $"{failed} failed")}, in {PlainProgress.Seconds(Stopwatch.GetElapsedTime(began))}: {Path.Combine(options.Out, "index.html")}");
        if (!selection.Problems.IsEmpty) return CommandLine.BadUsage;
        return failed == 0 ? 0 : Failure;
    }

    private static double ParseSeconds(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= 1_000_000) return seconds;
        result.AddError($"--timeout {text}: give a number of seconds above 0, such as 120 or 0.5.");
        return 0;
    }

    private static int ParseJobs(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs > 0) return jobs;
        result.AddError($"--jobs {text}: give a whole number from 1.");
        return 0;
    }

    private static void CheckPaths(ArgumentResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value.StartsWith('-') && !Path.Exists(token.Value)) result.AddError($"There is no option {token.Value}: see notebooks run --help.");
        }
    }

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
