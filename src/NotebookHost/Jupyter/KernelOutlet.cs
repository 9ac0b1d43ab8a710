using System.Text;
using System.Text.Json.Nodes;

namespace NotebookHost.Jupyter;

/// <summary>Sends a kernel's messages. For any thread; what one thread sends arrives in its order.</summary>
/// <param name="wire">Makes frames of them.</param>
/// <param name="send">Queues frames on a channel.</param>
/// <param name="sendAndWait">The same, waiting until they have been handed over.</param>
internal sealed class KernelOutlet(
    WireFormat wire, Action<JupyterChannel, IReadOnlyList<byte[]>> send, Action<JupyterChannel, IReadOnlyList<byte[]>> sendAndWait)
{
    /// <summary>Sends a message on a channel.</summary>
    public void Send(JupyterChannel channel, OutgoingMessage message) => send(channel, wire.Write(message));

    /// <summary>Tells all clients something.</summary>
    /// <param name="type">The message's type.</param>
    /// <param name="parent">The header of the request it belongs to; empty for none.</param>
    /// <param name="content">Its content.</param>
    /// <param name="metadata">Its metadata, or null for none.</param>
    public void Publish(string type, ReadOnlyMemory<byte> parent, JsonObject content, JsonObject? metadata = null) =>
        send(JupyterChannel.IoPub, wire.Write(ToAll(type, parent, content, metadata)));

    /// <summary>The same, waiting until it has been handed over: for a process that is about to end.</summary>
    public void PublishLast(string type, ReadOnlyMemory<byte> parent, JsonObject content) =>
        sendAndWait(JupyterChannel.IoPub, wire.Write(ToAll(type, parent, content, null)));

    // The topic, by which a client may subscribe to some messages only, is the message's type.
    private static OutgoingMessage ToAll(string type, ReadOnlyMemory<byte> parent, JsonObject content, JsonObject? metadata) =>
        new([Encoding.UTF8.GetBytes(type)], type, parent, content, metadata);
}
