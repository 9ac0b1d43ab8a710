using NotebookHost.Running;

namespace NotebookHost.Progress;

/// <summary>Told how a run goes. Calls come from several threads.</summary>
internal interface IRunProgress
{
    /// <summary>Shows progress while <paramref name="run"/> runs, and returns its result.</summary>
    Task<T> WhileAsync<T>(Func<Task<T>> run);

    /// <summary>A notebook begins.</summary>
    /// <param name="notebook">Its name.</param>
    /// <param name="count">How many cells it will run, if none fails.</param>
    void Begin(string notebook, int count);

    /// <summary>A cell ended.</summary>
    /// <param name="notebook">The notebook's name.</param>
    /// <param name="cell">The cell's number, from 1.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="took">How long it took.</param>
    /// <param name="failed">Whether it failed.</param>
    void CellEnded(string notebook, int cell, int count, TimeSpan took, bool failed);

    /// <summary>The wall time that a cell asked for with <c>#!time</c>.</summary>
    void WallTime(string notebook, int cell, TimeSpan time);

    /// <summary>A notebook ended.</summary>
    void End(NotebookOutcome outcome, TimeSpan took);
}
