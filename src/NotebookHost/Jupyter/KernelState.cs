using System.Text.Json.Nodes;
using NotebookHost.Notebooks;

namespace NotebookHost.Jupyter;

/// <summary>What a kernel tells of its state.</summary>
internal static class KernelState
{
    /// <summary>Before the first request.</summary>
    public static JsonObject Starting() => State("starting");

    /// <summary>A request is being answered.</summary>
    public static JsonObject Busy() => State("busy");

    /// <summary>A request has been answered.</summary>
    public static JsonObject Idle() => State("idle");

    /// <summary>The content of a reply to a request that this kernel failed to answer.</summary>
    public static JsonObject Failure(Exception failure) => new()
    {
        ["status"] = "error",
        ["ename"] = failure.GetType().Name,
        ["evalue"] = JsonValues.WellFormed(failure.Message),
        ["traceback"] = new JsonArray(JsonValues.WellFormed($"{failure.GetType().Name}: {failure.Message}")),
    };

    private static JsonObject State(string state) => new() { ["execution_state"] = state };
}
