using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotebookHost.Jupyter;

/// <summary>
/// The frames of a message: identities, a delimiter, the signature, header, parent header, metadata, content, and buffers,
/// which this kernel has no use for. https://jupyter-client.readthedocs.io/en/stable/messaging.html#the-wire-protocol
/// </summary>
/// <param name="connection">Signs.</param>
/// <param name="session">Names this run of the kernel in the messages it sends.</param>
/// <param name="time">Dates the messages.</param>
internal sealed class WireFormat(ConnectionFile connection, string session, TimeProvider time)
{
    /// <summary>The version of the protocol that is spoken.</summary>
    public const string ProtocolVersion = "5.3";

    private const int DeepestJson = 256;
    private static readonly byte[] Delimiter = "<IDS|MSG>"u8.ToArray();
    private static readonly byte[] NoMembers = "{}"u8.ToArray();
    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = DeepestJson };
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 2 * DeepestJson };
    private readonly SeenSignatures seen = new();
    private long sent;

    /// <summary>Reads a message. Not for use by several threads at once.</summary>
    /// <param name="frames">Its frames.</param>
    /// <param name="message">The message, when it is one.</param>
    /// <returns>Null, or why it is none that may be answered: malformed, wrongly signed, or seen before.</returns>
    public string? Read(IReadOnlyList<byte[]> frames, out JupyterMessage? message)
    {
        message = null;
        var delimiter = 0;
        while (delimiter < frames.Count && !frames[delimiter].AsSpan().SequenceEqual(Delimiter)) delimiter++;
        if (frames.Count - delimiter < 6) return "it has no delimiter or too few frames";

        var (signature, header, parent, metadata, content) =
            (frames[delimiter + 1], frames[delimiter + 2], frames[delimiter + 3], frames[delimiter + 4], frames[delimiter + 5]);
        if (!connection.Key.IsEmpty)
        {
            if (!CryptographicOperations.FixedTimeEquals(signature, connection.Sign(header, parent, metadata, content))) return "its signature is wrong";
            if (!seen.Add(signature)) return "it was received before";
        }

        if (ParseObject(header) is not { } head) return "its header is not a JSON object";
        if (ParseObject(parent) is null) return "its parent header is not a JSON object";
        if (ParseObject(metadata) is null) return "its metadata are not a JSON object";
        if (ParseObject(content) is not { } body) return "its content is not a JSON object";
        if (TextOf(head, "msg_id") is not { } id || TextOf(head, "session") is null || TextOf(head, "msg_type") is not { Length: > 0 } type)
        {
            return "its header lacks msg_id, session or msg_type";
        }

        message = new JupyterMessage([.. frames.Take(delimiter)], type, id, header, body);
        return null;
    }

    /// <summary>The frames of a message, signed.</summary>
    public IReadOnlyList<byte[]> Write(OutgoingMessage message)
    {
        var header = Bytes(new JsonObject
        {
            ["msg_id"] = $"{session}_{Interlocked.Increment(ref sent).ToString(CultureInfo.InvariantCulture)}",
            ["session"] = session,
            ["username"] = "kernel",
            ["date"] = time.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture),
            ["msg_type"] = message.Type,
            ["version"] = ProtocolVersion,
        });
        var parent = message.Parent.IsEmpty ? NoMembers : message.Parent.ToArray();
        var metadata = message.Metadata is null ? NoMembers : Bytes(message.Metadata);
        var content = Bytes(message.Content);
        return [.. message.Identities, Delimiter, connection.Sign(header, parent, metadata, content), header, parent, metadata, content];
    }

    private static JsonElement? ParseObject(byte[] json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Reading);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? TextOf(JsonElement header, string name) =>
        header.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? JsonText.Of(value) : null;

    private static byte[] Bytes(JsonObject value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Writing)) value.WriteTo(writer);
        return buffer.WrittenSpan.ToArray();
    }
}
