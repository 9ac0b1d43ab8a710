using System.Collections.Immutable;
using NotebookHost.Notebooks;
using NotebookHost.Progress;

namespace NotebookHost.Running;

/// <summary>Runs notebooks side by side and has each kept as it is done.</summary>
internal sealed class NotebookRun(RunOptions options, IRunProgress progress, INotebookStore store)
{
    /// <summary>Runs notebooks. The outcomes are in their order.</summary>
    /// <param name="notebooks">The notebooks.</param>
    /// <param name="failed">Told of each notebook with failures as soon as it is done, one at a time.</param>
    /// <param name="cancellation">Ends the run; notebooks not yet done are not kept.</param>
    /// <exception cref="ParameterException">A parameter does not fit; nothing has been run.</exception>
    public async Task<ImmutableArray<NotebookOutcome>> RunAsync(
        ImmutableArray<NotebookToRun> notebooks, Action<NotebookOutcome> failed, CancellationToken cancellation)
    {
        ParameterInjection.Check([.. notebooks.Select(item => item.Notebook).OfType<Notebook>()], options.Parameters);
        NotebookToRun[] given = [.. notebooks.Select(item => item.Notebook is null ? item : item with { Notebook = ParameterInjection.Apply(item.Notebook, ValuesFor(item)) })];

        var gate = new Lock();
        var outcomes = new NotebookOutcome[given.Length];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Jobs, CancellationToken = cancellation };
        await progress.WhileAsync(async () =>
        {
            await Parallel.ForAsync(0, given.Length, parallel, async (index, token) =>
            {
                var outcome = await RunOneAsync(given[index], token);
                outcomes[index] = outcome;
                if (outcome.Failures.IsEmpty) return;
                lock (gate)
                {
                    failed(outcome);
                }
            });
            return true;
        });
        return [.. outcomes];
    }

    private ImmutableSortedDictionary<string, string> ValuesFor(NotebookToRun item) =>
        ParameterPaths.SeenFrom(options.Parameters, item.Folder, Environment.CurrentDirectory);

    private async Task<NotebookOutcome> RunOneAsync(NotebookToRun item, CancellationToken cancellation)
    {
        if (item.Notebook is null) return NotebookOutcome.Broken(item.Name, "NotebookFormatError", item.Problem!);
        try
        {
            var outcome = await new NotebookRunner(options, progress).RunAsync(item, item.Notebook, cancellation);
            cancellation.ThrowIfCancellationRequested();
            return await store.KeepAsync(item, outcome, cancellation);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or System.ComponentModel.Win32Exception)
        {
            return NotebookOutcome.Broken(item.Name, failure.GetType().Name, failure.Message);
        }
    }
}
