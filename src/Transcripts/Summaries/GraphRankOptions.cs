namespace Transcripts.Summaries;

/// <summary>How ranks in a graph of sentences are found.</summary>
public sealed record GraphRankOptions
{
    /// <summary>The defaults.</summary>
    public static GraphRankOptions Default { get; } = new();

    /// <summary>The chance to go on along an edge rather than to jump anywhere: 0 or more and below 1, by default 0.85.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 or more and below 1.</exception>
    public double Damping
    {
        get;
        init => field = value is >= 0 and < 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Damping is 0 or more and below 1, such as 0.85.");
    } = 0.85;

    /// <summary>Ranks, which sum to 1, are found when a step changes them by less, all changes added up. Above 0, by default 1e-9.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0.</exception>
    public double Tolerance
    {
        get;
        init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Tolerance is above 0, such as 1e-9.");
    } = 1e-9;

    /// <summary>The most steps: 1 or more, by default 200.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MostSteps
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 200;

    /// <summary>LexRank's cosine from which sentences are tied: 0 to 1, by default 0.1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 1.</exception>
    public double Threshold
    {
        get;
        init => field = value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A cosine is from 0 to 1.");
    } = 0.1;

    /// <summary>Whether ties of LexRank weigh as much as their cosine (continuous LexRank); else all weigh alike. Default false.</summary>
    public bool Weighted { get; init; }
}
