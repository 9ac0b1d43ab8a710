using System.Runtime.ExceptionServices;
using NotebookHost.Display;

namespace NotebookHost.Engine;

/// <summary>
/// What to do with an exception that nothing caught on a thread of the notebook's own, which else ends the process: the
/// reader is told, on the standard error of the cell that started the thread, and the session goes on.
/// </summary>
internal static class StrayExceptions
{
    /// <summary>Takes such exceptions from here on; to be called once in a process.</summary>
    /// <param name="report">Makes the lines to show.</param>
    public static void Survive(Func<Exception, Notebooks.ErrorOutput> report) => ExceptionHandling.SetUnhandledExceptionHandler(exception =>
    {
        if (IsInterrupt(exception)) return true;
        if (CellContext.Current is not { } sink) return false;
        var lines = string.Join('\n', report(exception).Traceback);
        sink.Write(OutputStream.StandardError, $"An exception that nothing caught ended a thread of this cell:\n{lines}\n");
        return true;
    });

    private static bool IsInterrupt(Exception exception) =>
        exception is OperationCanceledException or ThreadInterruptedException && CellContext.Interruption.IsCancellationRequested;
}
