namespace Transcripts.Topics;

/// <summary>How segmentations are compared with a reference and with chance. The same options give the same figures.</summary>
public sealed record SegmentationEvaluationOptions
{
    /// <summary>The usual window, 1,000 random segmentations, 95 % of them in the interval, seed 1.</summary>
    public static SegmentationEvaluationOptions Default { get; } = new();

    /// <summary>Size k of the window of Pk and WindowDiff, 1 or more; null, the default, for half the mean segment length of the reference.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int? WindowSize
    {
        get;
        init
        {
            if (value is { } size) ArgumentOutOfRangeException.ThrowIfLessThan(size, 1, nameof(value));
            field = value;
        }
    }

    /// <summary>Random segmentations for each number of segments: 100 to 1,000,000, by default 1,000. Time grows in proportion.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 100 or more than 1,000,000.</exception>
    public int Draws
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 100);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1_000_000);
            field = value;
        }
    } = 1_000;

    /// <summary>The share of the random segmentations that lies within the interval of chance: above 0 and below 1, by default 0.95.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0 and below 1.</exception>
    public double Coverage
    {
        get;
        init
        {
            if (value is not (> 0 and < 1))
                throw new ArgumentOutOfRangeException(nameof(value), value, "The coverage lies above 0 and below 1, such as 0.95.");
            field = value;
        }
    } = 0.95;

    /// <summary>What the pseudo-random numbers begin from; any value, by default 1.</summary>
    public long Seed { get; init; } = 1;
}
