using Xunit;
using Kind = Transcripts.Generation.GenerationFailureKind;

namespace Transcripts.Generation.Tests;

public sealed class FailureTests
{
    private const string Beginning = "Romania asks China for ";

    private static readonly GenerationOptions Hasty = new() { Timeout = TimeSpan.FromMilliseconds(400) };

    [Theory]
    [InlineData(401, Kind.Unauthorized, "TRANSCRIPTS_CHAT_KEY")]
    [InlineData(403, Kind.Unauthorized, "TRANSCRIPTS_CHAT_KEY")]
    [InlineData(404, Kind.NotFound, "TRANSCRIPTS_CHAT_MODEL")]
    [InlineData(400, Kind.Rejected, "PartWords")]
    [InlineData(413, Kind.Rejected, "PartWords")]
    [InlineData(500, Kind.ServerError, "log")]
    [InlineData(502, Kind.ServerError, "log")]
    public async Task A_status_is_named_with_address_model_and_remedy(int status, Kind kind, string remedy)
    {
        using var server = ChatServer.With(Replies.Status(status, Replies.Error("The <b>model</b> said no to sk-secret.")));

        var failure = (await server.AskAsync(key: "sk-secret")).Failure!;

        Assert.Equal((kind, status), (failure.Kind, failure.Status));
        Assert.Contains($"small-model at {server.Address} ", failure.Message, StringComparison.Ordinal);
        Assert.Contains($"status {status}", failure.Message, StringComparison.Ordinal);
        Assert.Contains("said no to (key)", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", failure.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, failure.Remedy, StringComparison.Ordinal);
        Assert.Single(server.Questions);
    }

    [Fact]
    public async Task A_redirection_is_not_followed()
    {
        using var elsewhere = ChatServer.With(Replies.Completion("Romania asks for aid."));
        var failure = await Asking.FailAsync(Replies.Status(307, "", ("Location", elsewhere.Address + "/chat/completions")));

        Assert.Equal((Kind.Rejected, 307), (failure.Kind, failure.Status));
        Assert.Empty(elsewhere.Questions);
    }

    [Fact]
    public async Task Nobody_listening_is_unreachable()
    {
        using var model = ChatModel.At(new Uri($"http://127.0.0.1:{ChatServer.FreePort()}/v1"), "small-model");

        var generated = await GeneratedSummary.OfAsync(Meetings.Short, model, cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(Kind.Unreachable, generated.Failure!.Kind);
        Assert.Contains(model.Address!.ToString(), generated.Failure.Message, StringComparison.Ordinal);
        Assert.NotEmpty(generated.Extract.Sentences);
    }

    [Fact]
    public async Task A_silent_server_times_out()
    {
        var failure = await Asking.FailAsync(Replies.Silence(), Hasty);

        Assert.Equal(Kind.Timeout, failure.Kind);
        Assert.Contains("0.4 s", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_stalls_times_out() =>
        Assert.Equal(Kind.Timeout, (await Asking.FailAsync(Replies.Stalled(Beginning), Hasty)).Kind);

    [Fact]
    public async Task A_stream_that_breaks_in_the_middle_is_no_summary() =>
        Assert.Equal(Kind.CutShort, (await Asking.FailAsync(Replies.Broken(Beginning))).Kind);

    [Theory]
    [InlineData(null, Kind.CutShort, "without saying that it was finished")]
    [InlineData("length", Kind.CutShort, "most tokens (2048")]
    [InlineData("content_filter", Kind.Withheld, "withheld")]
    [InlineData("tool_calls", Kind.CutShort, "tool_calls")]
    public async Task An_answer_that_is_not_finished_is_no_summary(string? finish, Kind kind, string message)
    {
        var failure = await Asking.FailAsync(Replies.Completion(Beginning, finish));

        Assert.Equal(kind, failure.Kind);
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/html", "<html><body>Welcome</body></html>")]
    [InlineData("application/json", """{"hello": "there"}""")]
    [InlineData("text/event-stream", "data: {\"choices\": [{\"delta\": {\"cont\n\n")]
    [InlineData("text/event-stream", "data: 12\n\n")]
    [InlineData("text/event-stream", "data: {\"choices\": 5}\n\n")]
    [InlineData("text/event-stream", "data: nonsense\n\ndata: [DONE]\n\n")]
    [InlineData("text/event-stream", "")]
    public async Task What_is_no_chat_completion_is_not_understood(string type, string body) =>
        Assert.Equal(Kind.NotUnderstood, (await Asking.FailAsync(Replies.Body(type, body))).Kind);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\u0000\u200B")]
    [InlineData("… — !")]
    [InlineData("<think>Nothing comes to mind.</think>")]
    public async Task An_answer_without_a_word_is_empty(string text) =>
        Assert.Equal(Kind.Empty, (await Asking.FailAsync(Replies.Completion(text))).Kind);

    [Fact]
    public async Task An_answer_without_end_is_not_read_on() =>
        Assert.Equal(Kind.TooLong, (await Asking.FailAsync(Replies.Endless(), new GenerationOptions { MostCharacters = 5_000 })).Kind);

    [Fact]
    public async Task A_line_without_end_is_not_read_on() =>
        Assert.Equal(Kind.TooLong, (await Asking.FailAsync(Replies.EndlessLine())).Kind);

    [Theory]
    [InlineData("0")]
    [InlineData("Wed, 21 Oct 2015 07:28:00 GMT")]
    public async Task A_busy_server_is_asked_again(string retryAfter)
    {
        using var server = ChatServer.With(request => request < 2 ? Replies.Status(429, Replies.Error("Slow down."), ("Retry-After", retryAfter)) : Replies.Completion("Romania asks for aid."));

        var generated = await server.AskAsync();

        Assert.Null(generated.Failure);
        Assert.Equal((3, 3), (generated.Requests, server.Questions.Count));
    }

    [Fact]
    public async Task A_server_that_stays_busy_is_asked_no_more_than_allowed()
    {
        using var server = ChatServer.With(Replies.Status(429, Replies.Error("Slow down."), ("Retry-After", "0")));

        var generated = await server.AskAsync(new GenerationOptions { Attempts = 2 });

        Assert.Equal((Kind.RateLimited, 429), (generated.Failure!.Kind, generated.Failure.Status));
        Assert.Equal(2, server.Questions.Count);
    }

    [Fact]
    public async Task A_wait_that_is_too_long_is_not_waited()
    {
        using var server = ChatServer.With(Replies.Status(429, "", ("Retry-After", "3600")));

        Assert.Equal(Kind.RateLimited, (await server.AskAsync()).Failure!.Kind);
        Assert.Single(server.Questions);
    }

    [Fact]
    public async Task A_failure_in_a_later_part_ends_it()
    {
        using var server = ChatServer.With(request => request < 2 ? Replies.Completion("Romania asks for aid.") : Replies.Status(500));

        var generated = await server.AskAsync(new GenerationOptions { PartWords = 500 }, Meetings.Memorandum);

        Assert.Equal((Kind.ServerError, 3), (generated.Failure!.Kind, generated.Requests));
        Assert.Null(generated.Text);
    }

    [Fact]
    public async Task Cancelling_ends_the_request_at_once()
    {
        using var server = ChatServer.With(Replies.Stalled(Beginning));
        using var model = ChatModel.At(server.Address, "small-model");
        using var cancelling = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => GeneratedSummary.OfAsync(Meetings.Short, model, cancellation: cancelling.Token));
        Assert.Single(server.Questions);
    }

    [Fact]
    public async Task A_meeting_without_a_sentence_is_not_sent()
    {
        using var server = ChatServer.With(Replies.Completion("Romania asks for aid."));
        using var model = ChatModel.At(server.Address, "small-model");

        var generated = await GeneratedSummary.OfAsync(Meetings.Short.Where(_ => false), model, cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(Kind.NoText, generated.Failure!.Kind);
        Assert.Empty(generated.Extract.Sentences);
        Assert.Empty(server.Questions);
    }
}
