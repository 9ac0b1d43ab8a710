namespace Transcripts.Topics.Models;

/// <summary>How the stability of a model is found. The same options on the same documents give the same result.</summary>
public sealed record TopicStabilityOptions
{
    /// <summary>Ten runs, five times two on shuffled words, intervals of 95 %.</summary>
    public static TopicStabilityOptions Default { get; } = new();

    /// <summary>How each model is fitted, the seed apart. The first run has its seed.</summary>
    public TopicModelOptions Model { get; init; } = TopicModelOptions.Default;

    /// <summary>How many models are compared, their seeds following each other: 2 to 1,000, by default 10. Pairs grow with the square.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 2 or more than 1,000.</exception>
    public int Runs { get; init => field = InRange(value, 2, nameof(Runs)); } = 10;

    /// <summary>How often words are shuffled among the documents, with two models each time: 1 to 1,000, by default 5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 or more than 1,000.</exception>
    public int Shuffles { get; init => field = InRange(value, 1, nameof(Shuffles)); } = 5;

    /// <summary>The confidence of the intervals: above 0 and below 1, by default 0.95.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0 and below 1.</exception>
    public double Confidence
    {
        get;
        init
        {
            if (value is not (> 0 and < 1))
                throw new ArgumentOutOfRangeException(nameof(Confidence), value, "Confidence lies above 0 and below 1, such as 0.95.");
            field = value;
        }
    } = 0.95;

    private static int InRange(int value, int least, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1_000, name);
        return value;
    }
}
