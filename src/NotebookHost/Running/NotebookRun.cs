using System.Collections.Immutable;
using NotebookHost.Notebooks;
using NotebookHost.Progress;

namespace NotebookHost.Running;

/// <summary>Runs notebooks side by side and writes each as it is done.</summary>
internal sealed class NotebookRun(RunOptions options, IRunProgress progress)
{
    /// <summary>Runs notebooks. The outcomes are in the order of the files.</summary>
    /// <param name="files">Full paths.</param>
    /// <param name="failed">Told of each notebook with failures as soon as it is done, one at a time.</param>
    /// <param name="cancellation">Ends the run; notebooks not yet done are not written.</param>
    /// <exception cref="ParameterException">A parameter does not fit; nothing has been run.</exception>
    public async Task<ImmutableArray<NotebookOutcome>> RunAsync(
        ImmutableArray<string> files, Action<NotebookOutcome> failed, CancellationToken cancellation)
    {
        var read = files.Select(Read).ToArray();
        ParameterInjection.Check([.. read.Select(item => item.Notebook).OfType<Notebook>()], options.Parameters);
        read = [.. read.Select(item => item.Notebook is null ? item : item with { Notebook = ParameterInjection.Apply(item.Notebook, options.Parameters) })];

        var gate = new Lock();
        var outcomes = new NotebookOutcome[read.Length];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Jobs, CancellationToken = cancellation };
        await progress.WhileAsync(async () =>
        {
            await Parallel.ForAsync(0, read.Length, parallel, async (index, token) =>
            {
                var outcome = await RunOneAsync(read[index], token);
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

    private async Task<NotebookOutcome> RunOneAsync(NotebookToRun item, CancellationToken cancellation)
    {
        if (item.Notebook is null) return Broken(item.Name, "NotebookFormatError", item.Problem!);
        try
        {
            var outcome = await new NotebookRunner(options, progress).RunAsync(item.Name, Path.GetDirectoryName(item.File)!, item.Notebook, cancellation);
            cancellation.ThrowIfCancellationRequested();
            NotebookFile.Write(Path.Combine(options.Out, item.Name + ".ipynb"), outcome.Executed!);
            return outcome;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or System.ComponentModel.Win32Exception)
        {
            return Broken(item.Name, failure.GetType().Name, failure.Message);
        }
    }

    private static NotebookOutcome Broken(string name, string kind, string message) =>
        new(name, Executed: null, [new CellFailure(null, null, new ErrorOutput(kind, message, [message]))], NotRun: 0);

    private static NotebookToRun Read(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        try
        {
            return new NotebookToRun(file, name, NotebookFile.Read(file), Problem: null);
        }
        catch (NotebookFormatException error)
        {
            return new NotebookToRun(file, name, Notebook: null, error.Message);
        }
    }

    private sealed record NotebookToRun(string File, string Name, Notebook? Notebook, string? Problem);
}
