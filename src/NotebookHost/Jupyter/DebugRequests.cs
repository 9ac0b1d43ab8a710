using System.Text.Json.Nodes;

namespace NotebookHost.Jupyter;

/// <summary>Requests to debug a cell, which this kernel does not do.</summary>
internal static class DebugRequests
{
    /// <summary>The content of a debug_reply that says so: a response of the Debug Adapter Protocol.</summary>
    public static JsonObject Refusal(JupyterMessage request)
    {
        var command = request.Text("command");
        return new JsonObject
        {
            ["type"] = "response",
            ["request_seq"] = request.Number("seq", 0),
            ["seq"] = 0,
            ["success"] = false,
            ["command"] = command,
            ["message"] = "This kernel has no debugger.",
            ["body"] = new JsonObject { ["error"] = new JsonObject { ["id"] = 1, ["format"] = "This kernel has no debugger." } },
        };
    }
}
