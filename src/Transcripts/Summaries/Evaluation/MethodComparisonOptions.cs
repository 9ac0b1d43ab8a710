using Transcripts.Resampling;

namespace Transcripts.Summaries.Evaluation;

/// <summary>How methods are compared on one document.</summary>
public sealed record MethodComparisonOptions
{
    /// <summary>Stems, 200 random extracts from seed 1, default bootstrap.</summary>
    public static MethodComparisonOptions Default { get; } = new();

    /// <summary>Whether words are compared by their Porter stems. Default true.</summary>
    public bool Stemming { get; init; } = true;

    /// <summary>How many random extracts are drawn: 2 to 100,000, by default 200.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 2 or more than 100,000.</exception>
    public int RandomDraws
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 2);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 100_000);
            field = value;
        }
    } = 200;

    /// <summary>The seed of the first random extract (<see cref="RandomExtract"/>); each next one has the next. By default 1.</summary>
    public long RandomSeed { get; init; } = 1;

    /// <summary>How intervals are found; its confidence is also the share of random extracts that their range holds. Default <see cref="BootstrapOptions.Default"/>.</summary>
    public BootstrapOptions Bootstrap { get; init; } = BootstrapOptions.Default;
}
