namespace Transcripts.Attitudes.Learning;

/// <summary>How a classifier is trained. Nothing in it is random: it starts from weights of 0.</summary>
public sealed record StanceClassifierOptions
{
    /// <summary>The defaults, chosen on the first 3,000 sentences of the training split of NewsMTSC (Hamborg and Donnay 2021).</summary>
    public static StanceClassifierOptions Default { get; } = new();

    /// <summary>
    /// The weight of the penalty on squared weights, against the loss summed over examples; above 0, by default 30. Fewer
    /// examples want less, more features more.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0, or not finite.</exception>
    public double Penalty
    {
        get;
        init
        {
            if (value is not (> 0 and <= 1e9))
                throw new ArgumentOutOfRangeException(nameof(value), value, "The penalty lies above 0 and is at most a billion, such as 30.");
            field = value;
        }
    } = 30;

    /// <summary>In how many examples a feature must occur to be learned: 1 or more, by default 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MinimumCount
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 2;

    /// <summary>Whether each polarity weighs the same, however many examples it has. Default true, as macro-F1 counts them so.</summary>
    public bool IsBalanced { get; init; } = true;

    /// <summary>How many steps the optimizer may take: 1 to 10,000, by default 300; it stops before where it no longer gains.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 or more than 10,000.</exception>
    public int Iterations
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 10_000);
            field = value;
        }
    } = 300;
}
