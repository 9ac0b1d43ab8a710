namespace Transcripts.Counts.Comparison;

/// <summary>What rows are ordered by. Each is above 0 for features more frequent in the first group, below 0 for those of the second.</summary>
public enum KeynessMeasure
{
    /// <summary>G², with its sign: evidence.</summary>
    LogLikelihood,

    /// <summary>χ², with its sign: evidence.</summary>
    ChiSquare,

    /// <summary>z of the weighted log-odds ratio: size and evidence together. Where a prior far from both groups pulls harder on the smaller one, its sign can differ from that of the rates.</summary>
    LogOdds,

    /// <summary>The log ratio: size.</summary>
    LogRatio,

    /// <summary>%DIFF: size.</summary>
    PercentDifference,

    /// <summary>The difference of the rates: size.</summary>
    RateDifference,
}
