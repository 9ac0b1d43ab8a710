using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NotebookHost.Cells;
using NotebookHost.Engine;
using NotebookHost.Notebooks;

namespace NotebookHost.Jupyter;

/// <summary>Runs cells for clients, one at a time.</summary>
/// <param name="starting">The cells' session, when it can run a cell without delay.</param>
/// <param name="questions">Asks the reader.</param>
/// <param name="history">Takes each stored cell.</param>
/// <param name="time">The clock.</param>
internal sealed class ExecuteRequests(Task<CellSession> starting, Questions questions, History history, TimeProvider time)
{
    private readonly Lock gate = new();
    private Action? endRunning;
    private int unstored;

    /// <summary>The content of the reply to a cell that is not run, as one before it failed.</summary>
    public JsonObject Aborted() => new() { ["status"] = "aborted", ["execution_count"] = history.Count };

    /// <summary>Runs a cell.</summary>
    /// <returns>The content of the reply, and whether the cells queued behind it are to be given up.</returns>
    public async Task<(JsonObject Reply, bool GiveUp)> RunAsync(Request request)
    {
        var message = request.Message;
        var code = message.Text("code");
        var silent = message.Flag("silent", otherwise: false);
        var stored = !silent && message.Flag("store_history", otherwise: true) && !string.IsNullOrWhiteSpace(code);
        var count = stored ? history.Add(code) : history.Count + 1;
        if (!silent) request.Publish("execute_input", new JsonObject { ["code"] = code, ["execution_count"] = count });

        var session = await starting;
        using var interrupt = new CancellationTokenSource();
        lock (gate)
        {
            // Not on the caller's thread: cancelling waits for what it ends.
            endRunning = () => _ = interrupt.CancelAsync();
        }

        try
        {
            var result = await RunAsync(session, request, code, stored, silent, count, interrupt.Token);
            if (result.Shown is { } error)
            {
                if (!silent) request.Publish("error", ErrorContent(error));
                var failed = ErrorContent(error);
                failed["status"] = "error";
                failed["execution_count"] = count;
                failed["user_expressions"] = new JsonObject();
                failed["payload"] = new JsonArray();
                return (failed, message.Flag("stop_on_error", otherwise: true));
            }

            var done = new JsonObject
            {
                ["status"] = "ok",
                ["execution_count"] = count,
                ["user_expressions"] = await EvaluateAsync(session, request, interrupt.Token),
                ["payload"] = new JsonArray(),
            };
            return (done, false);
        }
        finally
        {
            lock (gate)
            {
                endRunning = null;
            }
        }
    }

    /// <summary>Ends the cell that runs, if one does. For any thread.</summary>
    public void Interrupt()
    {
        lock (gate)
        {
            endRunning?.Invoke();
        }
    }

    private async Task<CellResult> RunAsync(CellSession session, Request request, string code, bool stored, bool silent, int count, CancellationToken interrupt)
    {
        var name = stored ? string.Create(CultureInfo.InvariantCulture, $"cell {count}") : NextUnstored();
        if (silent) return await session.ExecuteAsync(name, null, code, new NoSink(), interrupt);
        using var sink = new RequestSink(request, questions, count, time);
        return await session.ExecuteAsync(name, null, code, sink, interrupt);
    }

    private async Task<JsonObject> EvaluateAsync(CellSession session, Request request, CancellationToken interrupt)
    {
        var values = new JsonObject();
        if (!request.Message.Content.TryGetProperty("user_expressions", out var expressions) || expressions.ValueKind != JsonValueKind.Object) return values;
        foreach (var expression in expressions.EnumerateObject())
        {
            var sink = new NoSink();
            var code = expression.Value.ValueKind == JsonValueKind.String ? JsonText.Of(expression.Value) : "";
            var result = await session.ExecuteAsync(NextUnstored(), null, code, sink, interrupt);
            var value = result.Shown is { } error
                ? ErrorContent(error)
                : new JsonObject { ["data"] = MimeData.Of(sink.Value), ["metadata"] = new JsonObject() };
            value["status"] = result.Shown is null ? "ok" : "error";
            values[expression.Name] = value;
        }

        return values;
    }

    private string NextUnstored() => string.Create(CultureInfo.InvariantCulture, $"unnumbered cell {++unstored}");

    private static JsonObject ErrorContent(ErrorOutput error) => new()
    {
        ["ename"] = error.Name,
        ["evalue"] = error.Value,
        ["traceback"] = new JsonArray([.. error.Traceback.Select(line => JsonValue.Create(JsonValues.WellFormed(line)))]),
    };
}
