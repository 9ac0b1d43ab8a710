using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace Transcripts.Generation.Tests;

/// <summary>A small OpenAI-compatible server on loopback. It keeps what it was asked and answers as it is told.</summary>
internal sealed class ChatServer : IDisposable
{
    private readonly HttpListener listener;
    private readonly Func<int, Reply> replies;
    private readonly CancellationTokenSource stopping = new();
    private readonly ConcurrentQueue<ChatQuestion> questions = new();
    private int asked;

    private ChatServer(HttpListener listener, Uri address, Func<int, Reply> replies)
    {
        this.listener = listener;
        this.replies = replies;
        Address = address;
        _ = ServeAsync();
    }

    /// <summary>Answers a request.</summary>
    public delegate Task Reply(HttpListenerResponse response, CancellationToken stopping);

    /// <summary>The address before <c>/chat/completions</c>.</summary>
    public Uri Address { get; }

    /// <summary>What was asked, in order.</summary>
    public IReadOnlyList<ChatQuestion> Questions => [.. questions];

    /// <summary>A server that gives the same reply each time.</summary>
    public static ChatServer With(Reply reply) => With(_ => reply);

    /// <summary>A server that gives the reply for the request of that number, from 0.</summary>
    public static ChatServer With(Func<int, Reply> replies)
    {
        for (var attempt = 0; ; attempt++)
        {
            var port = FreePort();
            var listener = new HttpListener();
            listener.Prefixes.Add($"http://127.0.0.1:{port}/");
            try
            {
                listener.Start();
                return new ChatServer(listener, new Uri($"http://127.0.0.1:{port}/v1"), replies);
            }
            catch (HttpListenerException) when (attempt < 10)
            {
                listener.Close();
            }
        }
    }

    /// <summary>A port of loopback on which nothing listens.</summary>
    public static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    public void Dispose()
    {
        stopping.Cancel();
        listener.Close();
        stopping.Dispose();
    }

    private async Task ServeAsync()
    {
        while (listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            _ = AnswerAsync(context);
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            using var body = await JsonDocument.ParseAsync(context.Request.InputStream, cancellationToken: stopping.Token);
            questions.Enqueue(new ChatQuestion(context.Request.Url!.AbsolutePath, context.Request.Headers["Authorization"], body.RootElement.Clone()));
            await replies(asked++)(context.Response, stopping.Token);
            context.Response.Close();
        }
        catch (Exception error) when (error is HttpListenerException or IOException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            context.Response.Abort();
        }
    }
}

/// <summary>A request as it came.</summary>
internal sealed record ChatQuestion(string Path, string? Authorization, JsonElement Body)
{
    /// <summary>The text of the message of that role.</summary>
    public string Message(string role)
    {
        var content = Body.GetProperty("messages").EnumerateArray().Single(message => message.GetProperty("role").GetString() == role).GetProperty("content");
        return content.ValueKind == JsonValueKind.String ? content.GetString()! : string.Concat(content.EnumerateArray().Select(piece => piece.GetProperty("text").GetString()));
    }
}
