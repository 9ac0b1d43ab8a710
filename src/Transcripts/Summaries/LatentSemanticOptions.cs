namespace Transcripts.Summaries;

/// <summary>How singular values are found.</summary>
public sealed record LatentSemanticOptions
{
    /// <summary>The defaults.</summary>
    public static LatentSemanticOptions Default { get; } = new();

    /// <summary>The most dimensions: 1 to 100, by default 10.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 or more than 100.</exception>
    public int Dimensions
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 100);
            field = value;
        }
    } = 10;

    /// <summary>Singular values are found when a step changes none by more than this share of the greatest. Above 0, by default 1e-8.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0.</exception>
    public double Tolerance
    {
        get;
        init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Tolerance is above 0, such as 1e-8.");
    } = 1e-8;

    /// <summary>The most steps: 1 or more, by default 500.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MostSteps
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 500;
}
