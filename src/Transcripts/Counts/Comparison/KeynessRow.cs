using Transcripts.Resampling;

namespace Transcripts.Counts.Comparison;

/// <summary>How one feature differs between two groups. A measure is null where it is not defined, and says so; none is ever infinite.</summary>
/// <param name="Index">Its place among the features of the matrix, or null for a word of a reference list that the text does not have.</param>
/// <param name="Feature">The feature, as it is counted.</param>
/// <param name="Counts">Occurrences in both groups, and their words.</param>
/// <param name="FirstUnits">Units of the first group that have it: how widely the difference is borne.</param>
/// <param name="SecondUnits">Units of the second group that have it, or null where that is a reference list.</param>
/// <param name="LogLikelihood">G², with the sign of the difference.</param>
/// <param name="ChiSquare">χ², with the sign of the difference.</param>
/// <param name="LowExpected">Whether an occurrence is expected less than five times, so that the p-value of χ² is not to be trusted; null where χ² is.</param>
/// <param name="LogOdds">The weighted log-odds ratio and its standard error.</param>
/// <param name="Z">z of the weighted log-odds ratio; its p-value is two-sided.</param>
/// <param name="BayesFactor">The Bayes factor by the BIC; it has no direction.</param>
/// <param name="LogRatio">The log ratio, with 0.5 in place of an occurrence of 0.</param>
/// <param name="LogRatioInterval">Its interval, or null where an occurrence is 0.</param>
/// <param name="PercentDifference">%DIFF, or null where the second group does not have the feature.</param>
/// <param name="RateDifference">First rate less second rate, per thousand words.</param>
/// <param name="RateDifferenceInterval">Its interval.</param>
public sealed record KeynessRow(
    int? Index,
    string Feature,
    CountPair Counts,
    int FirstUnits,
    int? SecondUnits,
    TestStatistic? LogLikelihood,
    TestStatistic? ChiSquare,
    bool? LowExpected,
    LogOdds? LogOdds,
    TestStatistic? Z,
    double? BayesFactor,
    double? LogRatio,
    Interval? LogRatioInterval,
    double? PercentDifference,
    double? RateDifference,
    Interval? RateDifferenceInterval)
{
    /// <summary>The measure by which rows are ordered, or null where it is not defined.</summary>
    public double? By(KeynessMeasure measure) => measure switch
    {
        KeynessMeasure.LogLikelihood => LogLikelihood?.Value,
        KeynessMeasure.ChiSquare => ChiSquare?.Value,
        KeynessMeasure.LogOdds => Z?.Value,
        KeynessMeasure.LogRatio => LogRatio,
        KeynessMeasure.PercentDifference => PercentDifference,
        KeynessMeasure.RateDifference => RateDifference,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "No such measure."),
    };
}
