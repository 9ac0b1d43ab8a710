namespace Transcripts.Counts.Comparison;

/// <summary>How groups are compared. Every result keeps the options it was made with.</summary>
public sealed record KeynessOptions
{
    /// <summary>The defaults: G² over four cells, χ² without correction, the whole text as 500 words of prior, the full variance, 95 % intervals, every feature.</summary>
    public static KeynessOptions Default { get; } = new();

    /// <summary>Whether G² is over the two cells of occurrences only (<see cref="TwoCellLogLikelihood"/>). By default over all four.</summary>
    public bool TwoCells { get; init; }

    /// <summary>Whether χ² has the continuity correction of Yates. By default not.</summary>
    public bool Yates { get; init; }

    /// <summary>The prior of the weighted log-odds ratio. By default <see cref="DirichletPrior.Pooled"/> with 500 words.</summary>
    public DirichletPrior Prior { get; init; } = DirichletPrior.Pooled();

    /// <summary>The variance of the weighted log-odds ratio. By default <see cref="LogOddsVariance.Full"/>.</summary>
    public LogOddsVariance Variance { get; init; }

    /// <summary>
    /// Features with fewer occurrences in both groups together get no row, and so do not weigh on the correction for the number of
    /// features: 1 or more, by default 1. What a row says of its feature does not depend on it, but for the corrected p-values and a uniform prior.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MinimumCount
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1;

    /// <summary>Whether words of a reference list that the text does not have get rows too. By default not.</summary>
    public bool AbsentWords { get; init; }

    /// <summary>The confidence of intervals: above 0 and below 1, by default 0.95.</summary>
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
}
