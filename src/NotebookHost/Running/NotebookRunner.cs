using System.Collections.Immutable;
using System.Diagnostics;
using NotebookHost.Cells;
using NotebookHost.Notebooks;
using NotebookHost.Progress;
using NotebookHost.Workers;

namespace NotebookHost.Running;

/// <summary>Runs one notebook from top to bottom in a worker of its own.</summary>
internal sealed class NotebookRunner(RunOptions options, IRunProgress progress)
{
    /// <summary>Runs a notebook. The notebook given is not changed; its old outputs are not kept.</summary>
    /// <param name="item">The notebook's name and folder, in which its cells work.</param>
    /// <param name="notebook">The notebook, parameters injected.</param>
    /// <param name="cancellation">Ends the run, and the worker.</param>
    public async Task<NotebookOutcome> RunAsync(NotebookToRun item, Notebook notebook, CancellationToken cancellation)
    {
        var name = item.Name;
        var began = Stopwatch.GetTimestamp();
        var numbers = NumbersOf(notebook);
        var outputs = notebook.Cells.Select(_ => new OutputCollector()).ToArray();
        progress.Begin(name, numbers.Count);

        var (ran, failures) = numbers.Count == 0
            ? ([], [])
            : await RunCellsAsync(item, notebook, numbers, outputs, cancellation);

        var cells = notebook.Cells.Select((cell, index) => Executed(cell, index, ran, outputs)).ToImmutableArray();
        var outcome = new NotebookOutcome(
            name, notebook with { Cells = cells, Metadata = KernelMetadata.Complete(notebook.Metadata) }, [.. failures], numbers.Count - ran.Count);
        progress.End(outcome, Stopwatch.GetElapsedTime(began));
        return outcome;
    }

    private async Task<(Dictionary<int, int> Ran, List<CellFailure> Failures)> RunCellsAsync(
        NotebookToRun item, Notebook notebook, Dictionary<int, int> numbers, OutputCollector[] outputs, CancellationToken cancellation)
    {
        var name = item.Name;
        var ran = new Dictionary<int, int>();
        var failures = new List<CellFailure>();
        await using var worker = await WorkerProcess.StartAsync(
            item.Folder, cell => outputs[cell], (cell, time) => progress.WallTime(name, numbers[cell], time), cancellation);
        foreach (var (index, number) in numbers.OrderBy(pair => pair.Key))
        {
            var cell = notebook.Cells[index];
            var began = Stopwatch.GetTimestamp();
            var isAppended = item.Appended.TryGetValue(cell.Id, out var called);
            var code = new RunCell(index, called ?? $"cell {number}", cell.KernelName, cell.Source);
            var end = await worker.RunAsync(code, options.Timeout, cancellation);
            ran.Add(index, number);

            var error = ErrorOf(end, expected: cell.Tags.Contains(CellTags.RaisesException));
            if ((ErrorShown(end) ?? error) is { } shown) outputs[index].Fail(shown);
            var failed = error is not null && (!(options.AllowErrors || isAppended) || end is WorkerLost);
            progress.CellEnded(name, number, numbers.Count, Stopwatch.GetElapsedTime(began), failed);
            if (!failed) continue;
            failures.Add(new CellFailure(number, cell.Id, error!));
            break;
        }

        return (ran, failures);
    }

    /// <summary>Cell index to the number under which it runs: the code cells that are not blank and not to be skipped.</summary>
    private static Dictionary<int, int> NumbersOf(Notebook notebook)
    {
        var numbers = new Dictionary<int, int>();
        for (var i = 0; i < notebook.Cells.Length; i++)
        {
            if (Runs(notebook.Cells[i])) numbers.Add(i, numbers.Count + 1);
        }

        return numbers;
    }

    private static bool Runs(Cell cell) =>
        cell.Kind == CellKind.Code && !string.IsNullOrWhiteSpace(cell.Source) && !cell.Tags.Contains(CellTags.SkipExecution);

    private static Cell Executed(Cell cell, int index, Dictionary<int, int> ran, OutputCollector[] outputs)
    {
        if (ran.TryGetValue(index, out var number)) return cell with { ExecutionCount = number, Outputs = outputs[index].Outputs };
        if (cell.Kind != CellKind.Code || cell.Tags.Contains(CellTags.SkipExecution)) return cell;
        return cell with { ExecutionCount = null, Outputs = [] };
    }

    private static ErrorOutput? ErrorShown(CellEnd end) => end switch
    {
        Failed { Error: var error } => error,
        WorkerLost { Error: var error } => error,
        _ => null,
    };

    private static ErrorOutput? ErrorOf(CellEnd end, bool expected) => end switch
    {
        WorkerLost { Error: var error } => error,
        Failed { Error: var error } => expected ? null : error,
        _ => expected ? NoneCame : null,
    };

    private static ErrorOutput NoneCame { get; } = new(
        "ExpectedError",
        $"The cell is tagged {CellTags.RaisesException}, but it ended without an error.",
        [$"ExpectedError: The cell is tagged {CellTags.RaisesException}, but it ended without an error. Remove the tag if that is right."]);
}
