namespace Transcripts.Resampling;

/// <summary>How bootstrap intervals are found. The same options on the same data give the same intervals.</summary>
public sealed record BootstrapOptions
{
    /// <summary>2,000 resamples, 95 % confidence, seed 1, single units, up to 200 intervals.</summary>
    public static BootstrapOptions Default { get; } = new();

    /// <summary>How often the data are resampled: 100 to 1,000,000, by default 2,000. Time grows in proportion.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 100 or more than 1,000,000.</exception>
    public int Resamples
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 100);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1_000_000);
            field = value;
        }
    } = 2_000;

    /// <summary>The nominal share of intervals that cover the value aimed at: above 0 and below 1, by default 0.95.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0 and below 1.</exception>
    public double Confidence
    {
        get;
        init
        {
            if (value is not (> 0 and < 1))
                throw new ArgumentOutOfRangeException(nameof(value), value, "Confidence lies above 0 and below 1, such as 0.95.");
            field = value;
        }
    } = 0.95;

    /// <summary>What the pseudo-random numbers begin from; any value, by default 1.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>
    /// How many neighbouring units (sentences, turns) are drawn together: 1 or more, by default 1, each by itself. Neighbours
    /// in speech are alike, so that single draws make intervals too narrow; blocks of some length keep the likeness within
    /// them (moving blocks, Künsch 1989). There are no intervals where the units make fewer than two blocks.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int BlockLength
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1;

    /// <summary>
    /// For how many rows of a result (speakers, features), those with the most first, intervals are found: 1 or more, by
    /// default 200. Bounds the memory: 8 bytes for each resample and row.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaximumIntervals
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 200;
}
