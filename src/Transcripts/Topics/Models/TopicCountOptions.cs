namespace Transcripts.Topics.Models;

/// <summary>How numbers of topics are compared. The same options on the same documents give the same result.</summary>
public sealed record TopicCountOptions
{
    /// <summary>2 to 12 topics, five runs each, five on shuffled words, intervals of 95 %.</summary>
    public static TopicCountOptions Default { get; } = new();

    /// <summary>The least number of topics tried: 1 to 1,000, by default 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 or more than 1,000.</exception>
    public int Least { get; init => field = InRange(value, 1, nameof(Least)); } = 2;

    /// <summary>The greatest number of topics tried: 1 to 1,000, by default 12. Less than <see cref="Least"/> counts as equal to it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 or more than 1,000.</exception>
    public int Greatest { get; init => field = InRange(value, 1, nameof(Greatest)); } = 12;

    /// <summary>
    /// Runs for each number, and as many on shuffled words: 2 to 1,000, by default 5. Their seeds follow each other from
    /// <see cref="TopicModelOptions.Seed"/> of <see cref="Model"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 2 or more than 1,000.</exception>
    public int Runs { get; init => field = InRange(value, 2, nameof(Runs)); } = 5;

    /// <summary>How each model is fitted; its number of topics does not matter.</summary>
    public TopicModelOptions Model { get; init; } = TopicModelOptions.Default;

    /// <summary>How coherence is measured.</summary>
    public CoherenceOptions Coherence { get; init; } = CoherenceOptions.Default;

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
