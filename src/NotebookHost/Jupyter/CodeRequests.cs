using System.Text.Json.Nodes;
using NotebookHost.Cells;
using NotebookHost.LanguageServices;
using NotebookHost.Notebooks;

namespace NotebookHost.Jupyter;

/// <summary>Answers what could be written in a cell, what its code means, and whether it is all there.</summary>
/// <param name="starting">The session whose cells the code belongs to, when it has started.</param>
internal sealed class CodeRequests(Task<CellSession> starting) : IDisposable
{
    // VS Code gives up after two seconds, other clients somewhat later: what comes after that is of no use to anyone.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private CSharpServices? services;

    /// <summary>The content of a complete_reply.</summary>
    public async Task<JsonObject> CompleteAsync(JupyterMessage request)
    {
        var code = request.Text("code");
        using var patience = new CancellationTokenSource(Patience);
        var result = await (await ServicesAsync()).CompleteAsync(code, Cursor(request, code), patience.Token);
        var start = CodePoints.FromUtf16(code, result.Start);
        var end = CodePoints.FromUtf16(code, result.End);
        return new JsonObject
        {
            ["status"] = "ok",
            ["matches"] = new JsonArray([.. result.Matches.Select(match => JsonValue.Create(match.Text))]),
            ["cursor_start"] = start,
            ["cursor_end"] = end,
            ["metadata"] = new JsonObject
            {
                ["_jupyter_types_experimental"] = new JsonArray([.. result.Matches.Select(match => new JsonObject
                {
                    ["start"] = start,
                    ["end"] = end,
                    ["text"] = match.Text,
                    ["type"] = match.Kind,
                    ["signature"] = match.Signature,
                })]),
            },
        };
    }

    /// <summary>The content of an inspect_reply.</summary>
    public async Task<JsonObject> InspectAsync(JupyterMessage request)
    {
        var code = request.Text("code");
        using var patience = new CancellationTokenSource(Patience);
        var found = await (await ServicesAsync()).InspectAsync(code, Cursor(request, code), request.Number("detail_level", 0), patience.Token);
        return new JsonObject
        {
            ["status"] = "ok",
            ["found"] = found is not null,
            ["data"] = found is null
                ? new JsonObject()
                : new JsonObject { ["text/plain"] = JsonValues.WellFormed(found.PlainText), ["text/html"] = JsonValues.WellFormed(found.Html) },
            ["metadata"] = new JsonObject(),
        };
    }

    /// <summary>The content of an is_complete_reply.</summary>
    public static JsonObject Completeness(JupyterMessage request)
    {
        var answer = CompletenessCheck.Of(request.Text("code"));
        var reply = new JsonObject { ["status"] = answer.Status.ToString().ToLowerInvariant() };
        if (answer.Status == CompletenessStatus.Incomplete) reply["indent"] = answer.Indent;
        return reply;
    }

    public void Dispose() => services?.Dispose();

    private async Task<CSharpServices> ServicesAsync() => services ??= (await starting).CreateServices();

    // Jupyter counts code points.
    private static int Cursor(JupyterMessage request, string code) =>
        CodePoints.ToUtf16(code, request.Number("cursor_pos", code.Length));
}
