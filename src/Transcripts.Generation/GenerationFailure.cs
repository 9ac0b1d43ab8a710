namespace Transcripts.Generation;

/// <summary>Why a model gave no summary.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Message">What happened, with address, model and status where there are any; never the key.</param>
/// <param name="Remedy">What to do about it.</param>
/// <param name="Status">The HTTP status, or null where no answer came.</param>
public sealed record GenerationFailure(GenerationFailureKind Kind, string Message, string Remedy, int? Status = null)
{
    /// <summary>How long the server asks to wait, or null.</summary>
    internal TimeSpan? RetryAfter { get; init; }

    /// <summary>Message and remedy.</summary>
    public override string ToString() => $"{Message} {Remedy}";
}

/// <summary>What kept a model from giving a summary.</summary>
public enum GenerationFailureKind
{
    /// <summary>No model is set; nothing was called.</summary>
    NoModel,

    /// <summary>The document has no sentence; nothing was called.</summary>
    NoText,

    /// <summary>The meeting has more parts than <see cref="GenerationOptions.MostParts"/>; nothing was called.</summary>
    TooManyParts,

    /// <summary>No connection could be made, or it broke before an answer began.</summary>
    Unreachable,

    /// <summary>No whole answer came within <see cref="GenerationOptions.Timeout"/>.</summary>
    Timeout,

    /// <summary>The key is missing, wrong or without permission (401, 403).</summary>
    Unauthorized,

    /// <summary>There is no such address or model (404).</summary>
    NotFound,

    /// <summary>Too many requests, after all attempts (429).</summary>
    RateLimited,

    /// <summary>The server failed (5xx).</summary>
    ServerError,

    /// <summary>The server refused the request (any other status).</summary>
    Rejected,

    /// <summary>The answer broke off: the stream ended without saying that it was finished, or at the most tokens.</summary>
    CutShort,

    /// <summary>The answer went beyond <see cref="GenerationOptions.MostCharacters"/> and was not read on.</summary>
    TooLong,

    /// <summary>The server withheld the answer (content filter).</summary>
    Withheld,

    /// <summary>What came is no chat completion.</summary>
    NotUnderstood,

    /// <summary>The answer has no word.</summary>
    Empty,
}
