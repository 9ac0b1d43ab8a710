namespace NotebookHost.Running;

/// <summary>What is done with each notebook of a run as soon as it has run. Calls come from several threads.</summary>
internal interface INotebookStore
{
    /// <summary>Keeps an executed notebook.</summary>
    /// <param name="notebook">What was run.</param>
    /// <param name="outcome">What came of it; its notebook is not null.</param>
    /// <param name="cancellation">Ends it; nothing is left half done.</param>
    /// <returns>The outcome, with what failed in keeping it.</returns>
    /// <exception cref="IOException">A file could not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    Task<NotebookOutcome> KeepAsync(NotebookToRun notebook, NotebookOutcome outcome, CancellationToken cancellation);
}
