using System.Collections.Concurrent;
using NotebookHost.Running;

namespace NotebookHost.Checking;

/// <summary>Writes nothing: compares each executed notebook with what its file holds.</summary>
internal sealed class SavedOutputs : INotebookStore
{
    private readonly ConcurrentDictionary<string, NotebookComparison> comparisons = new(StringComparer.Ordinal);

    /// <summary>The comparison of a notebook, by its name; null for one that could not be run.</summary>
    public NotebookComparison? Of(string name) => comparisons.GetValueOrDefault(name);

    public Task<NotebookOutcome> KeepAsync(NotebookToRun notebook, NotebookOutcome outcome, CancellationToken cancellation)
    {
        comparisons[notebook.Name] = NotebookComparison.Of(notebook, outcome);
        return Task.FromResult(outcome);
    }
}
