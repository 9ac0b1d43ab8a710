using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace NotebookHost.Jupyter;

/// <summary>Answers the requests of the shell channel one after another, in the order in which they came.</summary>
/// <param name="execution">Runs cells.</param>
/// <param name="code">Knows code.</param>
/// <param name="history">The cells that were run.</param>
/// <param name="shutDown">Ends the kernel; takes the request that wants it.</param>
/// <param name="log">Where requests are named that cannot be answered.</param>
internal sealed class ShellRequests(ExecuteRequests execution, CodeRequests code, History history, Action<Request> shutDown, KernelLog log)
{
    private readonly Channel<(long Number, Request Request)> queue =
        Channel.CreateUnbounded<(long, Request)>(new UnboundedChannelOptions { SingleReader = true });

    private long received;
    private long givenUp;

    /// <summary>Queues a request.</summary>
    public void Add(Request request) => queue.Writer.TryWrite((Interlocked.Increment(ref received), request));

    /// <summary>Answers requests until the process ends.</summary>
    public async Task RunAsync()
    {
        await foreach (var (number, request) in queue.Reader.ReadAllAsync())
        {
            request.Publish("status", KernelState.Busy());
            try
            {
                if (await AnswerAsync(number, request) is { } reply) request.Reply(reply);
            }
#pragma warning disable CA1031 // One request that fails must not end the kernel; its client gets the error.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                log.Write($"{request.Message.Type} failed: {failure}");
                request.Reply(KernelState.Failure(failure));
            }

            request.Publish("status", KernelState.Idle());
        }
    }

    private async Task<JsonObject?> AnswerAsync(long number, Request request)
    {
        switch (request.Message.Type)
        {
            case "execute_request" when number <= givenUp:
                return execution.Aborted();
            case "execute_request":
                var (reply, giveUp) = await execution.RunAsync(request);
                if (giveUp) givenUp = Interlocked.Read(ref received);
                return reply;
            case "complete_request":
                return await code.CompleteAsync(request.Message);
            case "inspect_request":
                return await code.InspectAsync(request.Message);
            case "is_complete_request":
                return CodeRequests.Completeness(request.Message);
            case "kernel_info_request":
                return KernelInfo.Reply();
            case "history_request":
                return history.Reply(request.Message);
            case "comm_info_request":
                return new JsonObject { ["status"] = "ok", ["comms"] = new JsonObject() };
            case "comm_open":
                // There is nothing to connect to, which is said by closing what was opened.
                request.Publish("comm_close", new JsonObject { ["comm_id"] = request.Message.Text("comm_id"), ["data"] = new JsonObject() });
                return null;
            case "comm_msg" or "comm_close":
                return null;
            case "shutdown_request":
                shutDown(request);
                return null;
            default:
                log.Write($"there is no answer to a {request.Message.Type}");
                return null;
        }
    }
}
