using System.Collections.Concurrent;
using NotebookHost.Running;
using Spectre.Console;

namespace NotebookHost.Progress;

/// <summary>Progress as a bar for each notebook, redrawn in place.</summary>
internal sealed class TerminalProgress(IAnsiConsole console) : IRunProgress
{
    private readonly ConcurrentDictionary<string, ProgressTask> tasks = new(StringComparer.Ordinal);
    private ProgressContext? context;

    public Task<T> WhileAsync<T>(Func<Task<T>> run) =>
        console.Progress()
            .AutoRefresh(true)
            .AutoClear(false)
            .HideCompleted(false)
            .Columns(
                new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(),
                new ElapsedTimeColumn(), new SpinnerColumn())
            .StartAsync(progress =>
            {
                context = progress;
                return run();
            });

    public void Begin(string notebook, int count)
    {
        if (context is null) return;
        tasks[notebook] = context.AddTask(Markup.Escape(notebook), maxValue: Math.Max(1, count));
    }

    public void CellEnded(string notebook, int cell, int count, TimeSpan took, bool failed)
    {
        if (!tasks.TryGetValue(notebook, out var task)) return;
        task.Description = $"{Markup.Escape(notebook)} [grey]cell {cell} of {count}[/]";
        task.Value = cell;
    }

    public void WallTime(string notebook, int cell, TimeSpan time) =>
        console.MarkupLineInterpolated($"{notebook}: cell {cell}, wall time {PlainProgress.Seconds(time)}");

    public void End(NotebookOutcome outcome, TimeSpan took)
    {
        if (!tasks.TryGetValue(outcome.Name, out var task)) return;
        var name = Markup.Escape(outcome.Name);
        task.Description = outcome.Failures.IsEmpty ? $"[green]done[/] {name}" : $"[red]failed[/] {name}";
        if (outcome.Failures.IsEmpty) task.Value = task.MaxValue;
        task.StopTask();
    }
}
