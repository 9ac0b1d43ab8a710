using System.Globalization;
using Transcripts.Summaries;
using Transcripts.Summaries.Support;
using Transcripts.Tokens;

namespace Transcripts.Generation;

/// <summary>
/// What a language model wrote of a meeting, each sentence beside the source sentences that may support it, or why it wrote nothing; and always
/// the extract of the same length, which is right word for word.
/// </summary>
/// <param name="Document">The meeting. The model reads these sentences and their speakers; the recorder's summary and the abstract are not sent.</param>
/// <param name="Options">How it was asked.</param>
/// <param name="Model">Model and address, or null where none is set.</param>
/// <param name="Extract">The extract (<see cref="ConversationSummary"/>) of at most <see cref="GenerationOptions.Words"/> words.</param>
/// <param name="Support">The answer with its support, or null where there is none.</param>
/// <param name="Failure">Why there is none, or null.</param>
/// <param name="Parts">In how many parts the meeting was read; 0 where nothing was called.</param>
/// <param name="Requests">How many requests were made.</param>
public sealed record GeneratedSummary(
    SummaryDocument Document, GenerationOptions Options, string? Model, Summary Extract, SummarySupport? Support, GenerationFailure? Failure, int Parts, int Requests)
{
    /// <summary>What the model wrote, as plain text, or null.</summary>
    public string? Text => Support?.Text;

    /// <summary>Words of what the model wrote, citations left out; 0 where it wrote nothing.</summary>
    public int Words => Support?.Sentences.Sum(sentence => Tokenizer.CountWords(sentence.Sentence.Text, new TextSpan(0, sentence.Sentence.Text.Length))) ?? 0;

    /// <summary>
    /// Asks <paramref name="model"/> for a summary. A meeting of more words than <see cref="GenerationOptions.PartWords"/> is summarised part by part, one
    /// after the other, and the summaries of the parts are summarised together, in groups where they are too long in their turn. What goes wrong at the
    /// server or on the way is a <see cref="Failure"/> and no exception.
    /// </summary>
    /// <param name="document">The meeting, or a part of it.</param>
    /// <param name="model">The model (<see cref="ChatModel.FromEnvironment"/>); null calls nothing.</param>
    /// <param name="options">Null for <see cref="GenerationOptions.Default"/>.</param>
    /// <param name="time">What timeouts and waits go by; null for the system's clock.</param>
    /// <param name="cancellation">Ends the request.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was asked for.</exception>
    public static async Task<GeneratedSummary> OfAsync(
        SummaryDocument document, ChatModel? model, GenerationOptions? options = null, TimeProvider? time = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        options ??= GenerationOptions.Default;
        var extract = Summary.Of(ConversationSummary.Rank(document), SummaryBudget.OfWords(options.Words));
        var none = new GeneratedSummary(document, options, model?.ToString(), extract, null, null, 0, 0);
        if (model is null)
            return none with { Failure = NoModel };
        var parts = MeetingParts.Of(document, options.PartWords);
        if (parts.IsEmpty)
            return none with { Failure = new GenerationFailure(GenerationFailureKind.NoText, "The meeting has no sentence to summarise.", "Look at what the reader made of the transcript.") };
        if (parts.Length > options.MostParts)
            return none with { Failure = TooManyParts(parts.Length, options) };

        var exchange = new ChatExchange(model, options, time ?? TimeProvider.System);
        var prompt = options.Prompt;
        var answers = new List<string>();
        do
        {
            if (answers.Count > 0)
                (parts, prompt) = (MeetingParts.Grouped(answers, options.PartWords), options.PartsPrompt);
            answers.Clear();
            foreach (var part in parts)
            {
                var (answer, failure) = await exchange.AskAsync(prompt, part, cancellation).ConfigureAwait(false);
                if (failure is not null)
                    return none with { Failure = failure, Parts = parts.Length, Requests = exchange.Requests };
                answers.Add(answer!);
            }
        }
        while (answers.Count > 1);

        return none with
        {
            Support = SummarySupport.Of(document, answers[0], options.Support),
            Parts = MeetingParts.Of(document, options.PartWords).Length,
            Requests = exchange.Requests,
        };
    }

    private static GenerationFailure NoModel { get; } = new(
        GenerationFailureKind.NoModel,
        "No model is set, so none was asked.",
        $"Set the environment variables {ChatModel.EndpointVariable} (an OpenAI-compatible address such as http://localhost:11434/v1) and {ChatModel.ModelVariable} (a model's name), and {ChatModel.KeyVariable} where the server wants a key; then start the notebook anew.");

    private static GenerationFailure TooManyParts(int parts, GenerationOptions options) => new(
        GenerationFailureKind.TooManyParts,
        string.Create(CultureInfo.InvariantCulture, $"The meeting has {parts} parts of {options.PartWords} words, more than the {options.MostParts} that may be sent."),
        $"Raise {nameof(GenerationOptions)}.{nameof(GenerationOptions.PartWords)} or {nameof(GenerationOptions.MostParts)}, or give a part of the meeting.");
}
