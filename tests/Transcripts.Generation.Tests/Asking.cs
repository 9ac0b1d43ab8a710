using Transcripts.Summaries;
using Xunit;

namespace Transcripts.Generation.Tests;

/// <summary>Asks a server for a summary of a meeting.</summary>
internal static class Asking
{
    public static async Task<GeneratedSummary> AskAsync(this ChatServer server, GenerationOptions? options = null, SummaryDocument? document = null, string? key = null)
    {
        using var model = ChatModel.At(server.Address, "small-model", key);
        var generated = await GeneratedSummary.OfAsync(document ?? Meetings.Short, model, options, cancellation: TestContext.Current.CancellationToken);

        // Whatever happened, the extract is there.
        Assert.NotEmpty(generated.Extract.Sentences);
        Assert.True(generated.Extract.Words <= generated.Options.Words);
        Assert.NotEqual(generated.Support is null, generated.Failure is null);
        return generated;
    }

    public static async Task<GenerationFailure> FailAsync(ChatServer.Reply reply, GenerationOptions? options = null, string? key = null)
    {
        using var server = ChatServer.With(reply);
        var generated = await server.AskAsync(options, key: key);
        Assert.NotNull(generated.Failure);
        Assert.EndsWith(".", generated.Failure.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", generated.Failure.Remedy, StringComparison.Ordinal);
        return generated.Failure;
    }
}
