using System.ClientModel;
using System.Globalization;
using System.Net.Sockets;
using Kind = Transcripts.Generation.GenerationFailureKind;

namespace Transcripts.Generation;

/// <summary>Says of an exception that a client threw what happened and what to do.</summary>
internal static class FailureReading
{
    /// <summary>The failure.</summary>
    /// <param name="error">What the client threw.</param>
    /// <param name="model">The model.</param>
    /// <param name="hasBegun">Whether a part of the answer had come.</param>
    /// <param name="time">For a Retry-After that is a date.</param>
    public static GenerationFailure Of(Exception error, ChatModel model, bool hasBegun, TimeProvider time)
    {
        var chain = Chain(error).ToList();
        if (chain.OfType<AnswerTooLongException>().Any())
            return TooLong(model);
        if (chain.OfType<ClientResultException>().FirstOrDefault(result => result.Status > 0) is { } answered)
            return OfStatus(answered.Status, answered.Message, model) with { RetryAfter = RetryAfter(answered, time) };
        if (chain.OfType<HttpRequestException>().FirstOrDefault(request => request.StatusCode is not null) is { } refused)
            return OfStatus((int)refused.StatusCode!, refused.Message, model);
        if (chain.Any(cause => cause is HttpRequestException or SocketException or IOException))
        {
            return hasBegun
                ? CutShort(model, "the connection broke in the middle of the answer")
                : new GenerationFailure(
                    Kind.Unreachable,
                    $"No connection to {model}: {Said(chain[^1].Message, model)}",
                    $"See that the server runs and that {ChatModel.EndpointVariable} is its address; a server on this machine often is http://localhost:11434/v1 or :8080/v1.");
        }

        return new GenerationFailure(
            Kind.NotUnderstood,
            $"What came from {model} is no chat completion: {Said(chain[^1].Message, model)}",
            $"See that {ChatModel.EndpointVariable} is the address of an OpenAI-compatible interface; it mostly ends in /v1.");
    }

    public static GenerationFailure CutShort(ChatModel model, string how) => new(
        Kind.CutShort, $"The answer of {model} was cut short: {how}.", "Run it again; if it happens again, look at the server's log.");

    public static GenerationFailure AtLimit(ChatModel model, int tokens) => new(
        Kind.CutShort,
        string.Create(CultureInfo.InvariantCulture, $"The answer of {model} was cut short at its most tokens ({tokens} were allowed)."),
        $"Raise {nameof(GenerationOptions)}.{nameof(GenerationOptions.MostTokens)}, or the limit of the server; models that reason need more.");

    public static GenerationFailure TooLong(ChatModel model) => new(
        Kind.TooLong,
        $"The answer of {model} went on and on and was not read to its end.",
        $"Take another model, or raise {nameof(GenerationOptions)}.{nameof(GenerationOptions.MostCharacters)}.");

    public static GenerationFailure TimedOut(ChatModel model, TimeSpan timeout) => new(
        Kind.Timeout,
        string.Create(CultureInfo.InvariantCulture, $"No whole answer from {model} within {timeout.TotalSeconds:0.###} s."),
        $"Raise {nameof(GenerationOptions)}.{nameof(GenerationOptions.Timeout)}, lower {nameof(GenerationOptions.PartWords)}, or take a faster model.");

    private static GenerationFailure OfStatus(int status, string message, ChatModel model)
    {
        var (kind, what, remedy) = status switch
        {
            401 or 403 => (Kind.Unauthorized, "does not let us in", $"Set {ChatModel.KeyVariable} to a key of that server that may use the model."),
            404 => (Kind.NotFound, "has no such address or model", $"See that {ChatModel.ModelVariable} names a model that the server has, and that {ChatModel.EndpointVariable} is right; it mostly ends in /v1."),
            408 => (Kind.Timeout, "gave up waiting", "Run it again later."),
            429 => (Kind.RateLimited, "has too many requests", "Wait and run it again, or see the quota of the key."),
            >= 500 => (Kind.ServerError, "failed", "Run it again later; if it happens again, look at the server's log."),
            >= 300 and < 400 => (Kind.Rejected, "wants to send us elsewhere, which is not followed", $"Set {ChatModel.EndpointVariable} to the address itself, with https where it wants it."),
            413 => (Kind.Rejected, "refused the request as too long", $"Lower {nameof(GenerationOptions)}.{nameof(GenerationOptions.PartWords)}."),
            _ => (Kind.Rejected, "refused the request", $"See what it says; where the meeting is too long for the model, lower {nameof(GenerationOptions)}.{nameof(GenerationOptions.PartWords)}."),
        };
        return new GenerationFailure(kind, string.Create(CultureInfo.InvariantCulture, $"The server of {model} {what} (status {status}): {Said(message, model)}"), remedy, status);
    }

    // In seconds, or a date. HTTP allows no other form (RFC 9110, 10.2.3).
    private static TimeSpan? RetryAfter(ClientResultException error, TimeProvider time)
    {
        if (error.GetRawResponse()?.Headers.TryGetValue("Retry-After", out var value) is not true || value is null)
            return null;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return TimeSpan.FromSeconds(seconds);
        return DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? TimeSpan.FromTicks(Math.Max((date - time.GetUtcNow()).Ticks, 0))
            : null;
    }

    private static string Said(string message, ChatModel model)
    {
        var said = PlainText.Message(model.WithoutKey(message));
        return said.EndsWith('.') ? said : said + ".";
    }

    private static IEnumerable<Exception> Chain(Exception error)
    {
        for (Exception? at = error; at is not null; at = at.InnerException)
            yield return at;
    }
}
