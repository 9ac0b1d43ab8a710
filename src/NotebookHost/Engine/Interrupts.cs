using System.Runtime.CompilerServices;
using NotebookHost.Display;

namespace NotebookHost.Engine;

/// <summary>
/// What the code of a cell calls at the beginning of each loop turn and each method (see <see cref="InterruptChecks"/>), so
/// that it can be ended wherever it is. The runtime's own way to end code from outside, ControlledExecution.Run, brings
/// the process down when it meets a call between methods, and with it everything the notebook has computed.
/// </summary>
public static class Interrupts
{
    private static readonly TimeSpan Armed = TimeSpan.FromSeconds(10);
    private static long generation;
    private static volatile bool armed;

    /// <summary>Ends the code that calls it when its cell has been interrupted.</summary>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public static void Check()
    {
        if (armed) CellContext.Interruption.ThrowIfCancellationRequested();
    }

    /// <summary>As <see cref="Check"/>, for the beginning of a method.</summary>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    /// <exception cref="InsufficientExecutionStackException">
    /// Methods call each other so deep that the stack is nearly used up; going on would end the process.
    /// </exception>
    public static void Enter()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Check();
    }

    /// <summary>
    /// Has the checks look whether their own cell was interrupted: for some seconds, since a look costs more than the rest
    /// of a short loop, and code that has met no check by then waits for something anyway.
    /// </summary>
    internal static void Arm()
    {
        armed = true;
        var own = Interlocked.Increment(ref generation);
        _ = Task.Delay(Armed).ContinueWith(
            _ => armed &= Interlocked.Read(ref generation) != own,
            CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }
}
