using NotebookHost.Notebooks;
using NotebookHost.Running;

namespace NotebookHost.Saving;

/// <summary>
/// Keeps executed notebooks in the place of those that were run. Source, ids and metadata stay; a notebook that failed, or
/// that was edited while it ran, is left as it is.
/// </summary>
/// <param name="pictures">Draws the charts.</param>
internal sealed class SourceFiles(ChartPictures pictures) : INotebookStore
{
    private int changed;

    /// <summary>How many files were written: those that are already what they are to be are not.</summary>
    public int Changed => changed;

    public async Task<NotebookOutcome> KeepAsync(NotebookToRun notebook, NotebookOutcome outcome, CancellationToken cancellation)
    {
        if (!outcome.Failures.IsEmpty) return outcome;
        var executed = outcome.Executed!;
        var found = await pictures.OfAsync(notebook.Name, notebook.Notebook!, executed.Cells.Where(IsExecuted), cancellation);
        var saved = executed with { Cells = [.. executed.Cells.Select(cell => IsExecuted(cell) ? Saved(cell, found) : cell)] };
        if (MachineTraces.FindIn(saved, notebook.Folder) is { } trace) return Failed(outcome, "MachineTraceError", trace);

        var text = NotebookFile.Serialize(saved);
        cancellation.ThrowIfCancellationRequested();
        if (!IsUnchanged(notebook))
            return Failed(outcome, "NotebookChangedError", "The file was changed while it ran. Run this again.");
        if (await File.ReadAllTextAsync(notebook.File, cancellation) != text)
        {
            WholeFile.Write(notebook.File, text);
            Interlocked.Increment(ref changed);
        }

        return outcome with { Executed = saved };
    }

    private static bool IsUnchanged(NotebookToRun notebook)
    {
        try
        {
            return NotebookFile.Serialize(NotebookFile.Read(notebook.File)) == NotebookFile.Serialize(notebook.Notebook!);
        }
        catch (NotebookFormatException)
        {
            return false;
        }
    }

    // A cell that was left out keeps its outputs as they are.
    private static bool IsExecuted(Cell cell) => cell.Kind == CellKind.Code && !cell.Tags.Contains(CellTags.SkipExecution);

    private static Cell Saved(Cell cell, IReadOnlyDictionary<string, string> pictures) =>
        cell with { Outputs = SavedForm.Of(cell.Outputs, figure => pictures.GetValueOrDefault(SavedForm.TextOf(figure))) };

    private static NotebookOutcome Failed(NotebookOutcome outcome, string kind, string message) =>
        outcome with { Failures = [new CellFailure(null, null, new ErrorOutput(kind, message, [message]))] };
}
