using System.Text.Json.Nodes;

namespace NotebookHost.Jupyter;

/// <summary>A message that wants an answer, with the means to give it.</summary>
/// <param name="channel">Where it came in.</param>
/// <param name="message">What it says.</param>
/// <param name="outlet">Sends.</param>
internal sealed class Request(JupyterChannel channel, JupyterMessage message, KernelOutlet outlet)
{
    private const string Suffix = "_request";

    /// <summary>What it says.</summary>
    public JupyterMessage Message => message;

    /// <summary>Sends.</summary>
    public KernelOutlet Outlet => outlet;

    /// <summary>Answers it, under the type that goes with its own.</summary>
    public void Reply(JsonObject content) =>
        outlet.Send(channel, new OutgoingMessage(message.Identities, ReplyType, message.Header, content));

    /// <summary>Tells all clients something that belongs to it.</summary>
    public void Publish(string type, JsonObject content, JsonObject? metadata = null) => outlet.Publish(type, message.Header, content, metadata);

    private string ReplyType =>
        (message.Type.EndsWith(Suffix, StringComparison.Ordinal) ? message.Type[..^Suffix.Length] : message.Type) + "_reply";
}
