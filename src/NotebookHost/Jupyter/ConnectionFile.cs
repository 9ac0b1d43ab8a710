using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace NotebookHost.Jupyter;

/// <summary>Where a kernel is to listen and how its messages are signed: what a client writes into the file it starts the kernel with.</summary>
/// <param name="Address">The only address to bind to.</param>
/// <param name="Ports">The TCP port of each channel.</param>
/// <param name="Key">The key of the signatures in UTF-8; empty when messages are not signed.</param>
internal sealed record ConnectionFile(string Address, ChannelPorts Ports, ReadOnlyMemory<byte> Key)
{
    private const string Scheme = "hmac-sha256";

    /// <summary>Reads a connection file.</summary>
    /// <exception cref="ConnectionFileException">It cannot be read, lacks something, or asks for what this kernel cannot do.</exception>
    public static ConnectionFile Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return Of(document.RootElement, path);
        }
        catch (JsonException problem)
        {
            throw new ConnectionFileException($"{path}, line {problem.LineNumber + 1}: not JSON ({problem.Message})", problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new ConnectionFileException($"{path}: the connection file cannot be read: {problem.Message}", problem);
        }
    }

    /// <summary>The endpoint of a port, as ZeroMQ writes it.</summary>
    public string Endpoint(int port) => $"tcp://{(Address.Contains(':', StringComparison.Ordinal) ? $"[{Address}]" : Address)}:{port}";

    private static ConnectionFile Of(JsonElement file, string path)
    {
        if (file.ValueKind != JsonValueKind.Object) throw Wrong("it must hold one JSON object, as Jupyter writes it");

        var transport = Text("transport", "tcp");
        if (transport != "tcp") throw Wrong($"transport \"{transport}\" is not supported; start the kernel with \"tcp\"");
        var scheme = Text("signature_scheme", Scheme);
        if (scheme != Scheme) throw Wrong($"signature_scheme \"{scheme}\" is not supported; use \"{Scheme}\"");
        var address = Text("ip", null);
        if (!IPAddress.TryParse(address, out _)) throw Wrong($"ip \"{address}\" is not an IP address");

        var ports = new ChannelPorts(Port("shell_port"), Port("control_port"), Port("iopub_port"), Port("stdin_port"), Port("hb_port"));
        return new ConnectionFile(address, ports, Encoding.UTF8.GetBytes(Text("key", "")));

        ConnectionFileException Wrong(string what) => new($"{path}: {what}.");

        string Text(string name, string? otherwise)
        {
            if (!file.TryGetProperty(name, out var value)) return otherwise ?? throw Wrong($"\"{name}\" is missing");
            return value.ValueKind == JsonValueKind.String ? value.GetString()! : throw Wrong($"\"{name}\" must be a string");
        }

        int Port(string name) =>
            file.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var port) && port is > 0 and < 65536
                ? port
                : throw Wrong($"\"{name}\" must be a port from 1 to 65535");
    }

    /// <summary>The signature of a message's four parts: HMAC-SHA256 (RFC 2104) in lower-case hexadecimal digits; empty without a key.</summary>
    public byte[] Sign(params ReadOnlySpan<ReadOnlyMemory<byte>> parts)
    {
        if (Key.IsEmpty) return [];
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Key.Span);
        foreach (var part in parts) hash.AppendData(part.Span);
        return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}

/// <summary>The TCP ports of a kernel's five channels.</summary>
internal sealed record ChannelPorts(int Shell, int Control, int IoPub, int Stdin, int Heartbeat);

/// <summary>A connection file that cannot be followed; the message names the file and what to change.</summary>
internal sealed class ConnectionFileException(string message, Exception? cause = null) : Exception(message, cause);
