using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotebookHost.Jupyter;

/// <summary>A message that a client sent, of the Jupyter messaging protocol.</summary>
/// <param name="Identities">The routing frames before the delimiter: a reply goes back with the same ones.</param>
/// <param name="Type">What is asked, such as <c>execute_request</c>.</param>
/// <param name="Id">What tells it from all other messages.</param>
/// <param name="Header">The header as it came: what belongs to this request names it as its parent, byte for byte.</param>
/// <param name="Content">The content, a JSON object.</param>
internal sealed record JupyterMessage(IReadOnlyList<byte[]> Identities, string Type, string Id, ReadOnlyMemory<byte> Header, JsonElement Content)
{
    /// <summary>A string of the content, or <paramref name="otherwise"/> where it is absent or not a string.</summary>
    public string Text(string name, string otherwise = "") =>
        Content.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? JsonText.Of(value) : otherwise;

    /// <summary>A truth value of the content, or <paramref name="otherwise"/> where it is absent or not one.</summary>
    public bool Flag(string name, bool otherwise) =>
        Content.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : otherwise;

    /// <summary>A whole number of the content, or <paramref name="otherwise"/> where it is absent or not one.</summary>
    public int Number(string name, int otherwise) =>
        Content.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : otherwise;
}

/// <summary>A message to send.</summary>
/// <param name="Identities">The routing frames: those of the request, or the topic of a message to all.</param>
/// <param name="Type">Its type.</param>
/// <param name="Parent">The header of the request it belongs to, as it came; empty when it belongs to none.</param>
/// <param name="Content">Its content.</param>
/// <param name="Metadata">Its metadata, or null for none.</param>
internal sealed record OutgoingMessage(
    IReadOnlyList<byte[]> Identities, string Type, ReadOnlyMemory<byte> Parent, JsonObject Content, JsonObject? Metadata = null);
