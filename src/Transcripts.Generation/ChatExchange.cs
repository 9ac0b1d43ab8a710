using System.Text;
using Microsoft.Extensions.AI;

namespace Transcripts.Generation;

/// <summary>Asks a model, one question after the other.</summary>
internal sealed class ChatExchange(ChatModel model, GenerationOptions options, TimeProvider time)
{
    /// <summary>How many requests were made, those tried again included.</summary>
    public int Requests { get; private set; }

    /// <summary>The answer to a question, as plain text with a word in it, or why there is none.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was asked for.</exception>
    public async Task<(string? Text, GenerationFailure? Failure)> AskAsync(SummaryPrompt prompt, string text, CancellationToken cancellation)
    {
        ChatMessage[] messages = [new(ChatRole.System, prompt.Instructions), new(ChatRole.User, prompt.Ask(text, options.Words))];
        for (var attempt = 1; ; attempt++)
        {
            var (answer, failure) = await AskOnceAsync(messages, cancellation).ConfigureAwait(false);
            if (failure is not { Status: 429 or 503 } || attempt == options.Attempts)
                return (answer, failure);
            var wait = failure.RetryAfter ?? TimeSpan.FromSeconds(1 << (attempt - 1));
            if (wait > options.MostWait)
                return (null, failure);
            await Task.Delay(wait, time, cancellation).ConfigureAwait(false);
        }
    }

    private async Task<(string? Text, GenerationFailure? Failure)> AskOnceAsync(ChatMessage[] messages, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Requests++;
        using var timeout = new CancellationTokenSource(options.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, timeout.Token);
        var answer = new StringBuilder();
        ChatFinishReason? finish = null;
        var hasBegun = false;
        try
        {
            await foreach (var update in model.Client.GetStreamingResponseAsync(messages, RequestOptions(), either.Token).ConfigureAwait(false))
            {
                hasBegun = true;
                answer.Append(update.Text);
                if (answer.Length > options.MostCharacters)
                    return (null, FailureReading.TooLong(model));
                finish = update.FinishReason ?? finish;
            }
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            return (null, timeout.IsCancellationRequested ? FailureReading.TimedOut(model, options.Timeout) : FailureReading.Of(error, model, hasBegun, time));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            throw new OperationCanceledException("The request was cancelled.", error, cancellation);
        }

        return Finished(PlainText.Answer(answer.ToString()), finish, hasBegun);
    }

    private (string? Text, GenerationFailure? Failure) Finished(string answer, ChatFinishReason? finish, bool hasBegun)
    {
        if (finish == ChatFinishReason.Length)
            return (null, FailureReading.AtLimit(model, options.MostTokens));
        if (finish == ChatFinishReason.ContentFilter)
            return (null, new GenerationFailure(GenerationFailureKind.Withheld, $"The server of {model} withheld the answer (content filter).", "Take another model; the extract remains."));
        if (!hasBegun)
            return (null, new GenerationFailure(GenerationFailureKind.NotUnderstood, $"What came from {model} is no stream of a chat completion.", $"See that {ChatModel.EndpointVariable} is the address of an OpenAI-compatible interface; it mostly ends in /v1."));
        if (finish != ChatFinishReason.Stop)
            return (null, FailureReading.CutShort(model, finish is null ? "the stream ended without saying that it was finished" : $"it ended by “{PlainText.Message(finish.ToString()!)}”"));
        return answer.Any(char.IsLetterOrDigit)
            ? (answer, null)
            : (null, new GenerationFailure(GenerationFailureKind.Empty, $"The answer of {model} has no word.", "Run it again, or take another model."));
    }

    private ChatOptions RequestOptions() => new()
    {
        Temperature = (float)options.Temperature,
        Seed = options.Seed,
        MaxOutputTokens = options.MostTokens,
        ModelId = model.Name,
    };
}
