using System.Text.Json.Nodes;

namespace NotebookHost.Jupyter;

/// <summary>Questions to the reader of a notebook, one at a time: the client that runs the cell shows them and sends the answer.</summary>
internal sealed class Questions : IDisposable
{
    private readonly Lock gate = new();
    private readonly SemaphoreSlim turn = new(1);
    private TaskCompletionSource<string>? open;

    /// <summary>Asks, and waits for the answer.</summary>
    /// <param name="request">The request whose cell asks.</param>
    /// <param name="prompt">What is shown with the question.</param>
    /// <param name="hidden">Whether what is typed must not be shown.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>The answer; null where the client said with its request that it cannot ask.</returns>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    public string? Ask(Request request, string prompt, bool hidden, CancellationToken cancellation)
    {
        if (!request.Message.Flag("allow_stdin", otherwise: true)) return null;
        turn.Wait(cancellation);
        try
        {
            var answer = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
            lock (gate)
            {
                open = answer;
            }

            request.Outlet.Send(
                JupyterChannel.Stdin,
                new OutgoingMessage(
                    request.Message.Identities, "input_request", request.Message.Header, new JsonObject { ["prompt"] = prompt, ["password"] = hidden }));
            answer.Task.Wait(cancellation);
            return answer.Task.Result;
        }
        finally
        {
            lock (gate)
            {
                open = null;
            }

            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    /// <summary>Takes an answer; false when nothing was asked.</summary>
    public bool Answer(string value)
    {
        lock (gate)
        {
            return open?.TrySetResult(value) == true;
        }
    }
}
