using System.Text;
using System.Text.Json;

namespace Transcripts.Generation.Tests;

/// <summary>Replies of a chat server, right and wrong.</summary>
internal static class Replies
{
    /// <summary>The text as a stream of several events, finished by that reason; null ends the stream without one.</summary>
    public static ChatServer.Reply Completion(string text, string? finish = "stop") => async (response, stopping) =>
    {
        Begin(response);
        foreach (var piece in text.Chunk(7))
            await SendAsync(response, Delta(new string(piece)), stopping);
        if (finish is not null)
            await SendAsync(response, Event(new { }, finish), stopping);
        await SendAsync(response, "data: [DONE]\n\n", stopping);
    };

    /// <summary>The beginning of a completion, then the connection is broken.</summary>
    public static ChatServer.Reply Broken(string text) => async (response, stopping) =>
    {
        Begin(response);
        await SendAsync(response, Delta(text), stopping);
        await Task.Delay(100, stopping);
        throw new IOException("Broken on purpose.");
    };

    /// <summary>The beginning of a completion, then nothing.</summary>
    public static ChatServer.Reply Stalled(string text) => async (response, stopping) =>
    {
        Begin(response);
        await SendAsync(response, Delta(text), stopping);
        await Task.Delay(Timeout.Infinite, stopping);
    };

    /// <summary>Nothing at all, ever.</summary>
    public static ChatServer.Reply Silence() => (_, stopping) => Task.Delay(Timeout.Infinite, stopping);

    /// <summary>Words without end.</summary>
    public static ChatServer.Reply Endless() => async (response, stopping) =>
    {
        Begin(response);
        while (true)
            await SendAsync(response, Delta("again and again and "), stopping);
    };

    /// <summary>One event without end.</summary>
    public static ChatServer.Reply EndlessLine() => async (response, stopping) =>
    {
        Begin(response);
        await SendAsync(response, "data: ", stopping);
        var piece = new string('x', 1 << 16);
        while (true)
            await SendAsync(response, piece, stopping);
    };

    /// <summary>A status with a body and headers.</summary>
    public static ChatServer.Reply Status(int status, string body = "", params (string Name, string Value)[] headers) => async (response, stopping) =>
    {
        response.StatusCode = status;
        response.ContentType = "application/json";
        foreach (var (name, value) in headers)
            response.Headers[name] = value;
        await SendAsync(response, body, stopping);
    };

    /// <summary>An error as OpenAI-compatible servers write it.</summary>
    public static string Error(string message, string code = "error") => JsonSerializer.Serialize(new { error = new { message, type = "invalid_request_error", code } });

    /// <summary>A body as it is, with status 200.</summary>
    public static ChatServer.Reply Body(string type, string body) => async (response, stopping) =>
    {
        response.ContentType = type;
        await SendAsync(response, body, stopping);
    };

    private static void Begin(System.Net.HttpListenerResponse response)
    {
        response.ContentType = "text/event-stream";
        response.SendChunked = true;
    }

    private static string Delta(string text) => Event(new { role = "assistant", content = text }, null);

    private static string Event(object delta, string? finish) => "data: "
        + JsonSerializer.Serialize(new { id = "c", @object = "chat.completion.chunk", created = 1, model = "m", choices = new[] { new { index = 0, delta, finish_reason = finish } } })
        + "\n\n";

    private static async Task SendAsync(System.Net.HttpListenerResponse response, string text, CancellationToken stopping)
    {
        await response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(text), stopping);
        await response.OutputStream.FlushAsync(stopping);
    }
}
