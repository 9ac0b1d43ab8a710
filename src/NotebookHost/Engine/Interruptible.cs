using NotebookHost.Display;

namespace NotebookHost.Engine;

/// <summary>Runs the work of a cell so that it can be interrupted at any time, whatever it does.</summary>
internal static class Interruptible
{
    // An interrupted cell is to end within a second; what has not ended by then is left behind.
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(600);

    /// <summary>
    /// Runs work on a <see cref="DeepThread"/>. Interrupted, code inside <see cref="RunningCode.Invoke"/> is
    /// ended; work that does not end soon is left to itself and its result dropped.
    /// </summary>
    /// <param name="sink">Takes the output of the work and of all that it starts.</param>
    /// <param name="work">
    /// The work. It hands the notebook's own code to <see cref="RunningCode.Invoke"/> and is not to change any state that
    /// outlives it: it may still run after this has returned.
    /// </param>
    /// <param name="cancellation">The interrupt. One that comes after the work has ended does nothing.</param>
    /// <returns>What the work returned; null when it was interrupted.</returns>
    public static async Task<T?> RunAsync<T>(
        ICellSink sink, Func<RunningCode, Task<T>> work, CancellationToken cancellation)
        where T : class
    {
        if (cancellation.IsCancellationRequested) return null;
        var code = new RunningCode(cancellation);
        var shielded = new ShieldedSink(sink, cancellation);
        var result = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var interrupted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = cancellation.UnsafeRegister(
            _ =>
            {
                code.Interrupt();
                interrupted.TrySetResult();
            },
            state: null);
        DeepThread.Start(() =>
        {
            CellContext.Enter(shielded, cancellation);
            work(code).ContinueWith(
                ended => result.SetFromTask(ended), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        });

        if (await Task.WhenAny(result.Task, interrupted.Task) == interrupted.Task)
        {
            var quiet = await Task.WhenAny(code.Quiet, Task.Delay(Grace, CancellationToken.None)) == code.Quiet;
            if (!quiet)
            {
                sink.Write(OutputStream.StandardError, "The code did not end when it was interrupted: it is inside a call that cannot be ended, and goes on in the background.\n");
            }

            if (!result.Task.IsCompletedSuccessfully) return null;
        }

        try
        {
            return await result.Task;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return null;
        }
    }
}
