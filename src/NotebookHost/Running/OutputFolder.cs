using NotebookHost.Notebooks;

namespace NotebookHost.Running;

/// <summary>Keeps executed notebooks in a folder, apart from those that were run.</summary>
/// <param name="folder">The folder; made where it is absent.</param>
internal sealed class OutputFolder(string folder) : INotebookStore
{
    public Task<NotebookOutcome> KeepAsync(NotebookToRun notebook, NotebookOutcome outcome, CancellationToken cancellation)
    {
        NotebookFile.Write(Path.Combine(folder, notebook.Name + ".ipynb"), outcome.Executed!);
        return Task.FromResult(outcome);
    }
}
