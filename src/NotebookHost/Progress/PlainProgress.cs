using System.Globalization;
using NotebookHost.Running;

namespace NotebookHost.Progress;

/// <summary>Progress as lines of text, for logs and files.</summary>
/// <param name="output">Where the lines go.</param>
/// <param name="cells">Whether each cell has a line.</param>
internal sealed class PlainProgress(TextWriter output, bool cells = true) : IRunProgress
{
    private readonly Lock gate = new();

    public Task<T> WhileAsync<T>(Func<Task<T>> run) => run();

    public void Begin(string notebook, int count) => Line($"{notebook}: {count} cell{(count == 1 ? "" : "s")} to run");

    public void CellEnded(string notebook, int cell, int count, TimeSpan took, bool failed)
    {
        if (cells) Line($"{notebook}: cell {cell} of {count} {(failed ? "failed" : "done")}, {Seconds(took)}");
    }

    public void WallTime(string notebook, int cell, TimeSpan time) => Line($"{notebook}: cell {cell}, wall time {Seconds(time)}");

    public void End(NotebookOutcome outcome, TimeSpan took) =>
        Line($"{outcome.Name}: {(outcome.Failures.IsEmpty ? "done" : "FAILED")}, {Seconds(took)}");

    /// <summary>A duration in seconds with two decimals and unit.</summary>
    public static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture) + " s";

    private void Line(string text)
    {
        lock (gate)
        {
            output.WriteLine(text);
        }
    }
}
