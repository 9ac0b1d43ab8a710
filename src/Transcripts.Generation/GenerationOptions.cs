using Transcripts.Summaries.Support;

namespace Transcripts.Generation;

/// <summary>How a model is asked for a summary. The same options make the same requests; what a model answers may differ all the same.</summary>
public sealed record GenerationOptions
{
    /// <summary>The defaults.</summary>
    public static GenerationOptions Default { get; } = new();

    /// <summary>The most words of the summary, told to the model and kept by the extract: 10 to 2,000, by default 190. A model may go beyond; it is not cut.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 10 to 2,000.</exception>
    public int Words { get; init => field = Within(value, 10, 2_000); } = 190;

    /// <summary>
    /// The most words of the meeting in one request: 500 to 1,000,000, by default 6,000 (some 9,000 tokens with numbers and names). A longer
    /// meeting is summarised in parts, and the summaries of the parts together.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 500 to 1,000,000.</exception>
    public int PartWords { get; init => field = Within(value, 500, 1_000_000); } = 6_000;

    /// <summary>The most parts: 1 to 1,000, by default 40. A meeting of more is not sent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 1 to 1,000.</exception>
    public int MostParts { get; init => field = Within(value, 1, 1_000); } = 40;

    /// <summary>How freely words are drawn: 0 to 2, by default 0, the likeliest word each time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 2.</exception>
    public double Temperature
    {
        get;
        init => field = value is >= 0 and <= 2 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The temperature lies from 0 to 2.");
    }

    /// <summary>What the server's random numbers begin from, for servers that heed it; by default null, not sent.</summary>
    public long? Seed { get; init; }

    /// <summary>The most tokens of an answer, told to the server: 16 to 100,000, by default 2,048.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 16 to 100,000.</exception>
    public int MostTokens { get; init => field = Within(value, 16, 100_000); } = 2_048;

    /// <summary>The most characters of an answer that are read, whatever the server sends: 100 to 1,000,000 UTF-16 code units, by default 40,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 100 to 1,000,000.</exception>
    public int MostCharacters { get; init => field = Within(value, 100, 1_000_000); } = 40_000;

    /// <summary>How long one request may take, its whole answer included: above 0 and at most a day, by default two minutes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0 and at most a day.</exception>
    public TimeSpan Timeout { get; init => field = Within(value, TimeSpan.FromTicks(1), TimeSpan.FromDays(1)); } = TimeSpan.FromMinutes(2);

    /// <summary>How often a request is made where the server is busy (429, 503): 1 to 10, by default 3. Nothing else is tried again.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 1 to 10.</exception>
    public int Attempts { get; init => field = Within(value, 1, 10); } = 3;

    /// <summary>
    /// The longest wait between attempts: 0 to an hour, by default 20 seconds. The server's Retry-After is kept; one that is longer ends the
    /// attempts. Without it the waits are 1, 2, 4, … seconds.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to an hour.</exception>
    public TimeSpan MostWait { get; init => field = Within(value, TimeSpan.Zero, TimeSpan.FromHours(1)); } = TimeSpan.FromSeconds(20);

    /// <summary>The prompt for a meeting, or for a part of one; by default <see cref="SummaryPrompt.Default"/>.</summary>
    public SummaryPrompt Prompt { get; init; } = SummaryPrompt.Default;

    /// <summary>The prompt for the summaries of the parts; by default <see cref="SummaryPrompt.OfParts"/>.</summary>
    public SummaryPrompt PartsPrompt { get; init; } = SummaryPrompt.OfParts;

    /// <summary>How support is looked for; by default <see cref="SupportOptions.Default"/>.</summary>
    public SupportOptions Support { get; init; } = SupportOptions.Default;

    private static T Within<T>(T value, T least, T most)
        where T : IComparable<T> =>
        value.CompareTo(least) >= 0 && value.CompareTo(most) <= 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, FormattableString.Invariant($"This lies from {least} to {most}."));
}
