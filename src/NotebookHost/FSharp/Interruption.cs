using System.Runtime;

namespace NotebookHost.FSharp;

/// <summary>Runs code that can be stopped while it computes.</summary>
internal static class Interruption
{
    /// <summary>Runs it on this thread.</summary>
    /// <param name="action">The code.</param>
    /// <param name="cancellation">Ends it wherever it is.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static void Run(Action action, CancellationToken cancellation)
    {
        if (!cancellation.CanBeCanceled)
        {
            action();
            return;
        }

#pragma warning disable SYSLIB0046 // To end a user's code in an interactive session is the one use this is meant for.
        ControlledExecution.Run(action, cancellation);
#pragma warning restore SYSLIB0046
    }
}
