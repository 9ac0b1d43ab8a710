namespace Transcripts.Counts.Comparison;

/// <summary>
/// The approximate Bayes factor of a difference by the Bayesian information criterion (Wilson 2013, "Embracing Bayes
/// factors for key item analysis in corpus linguistics"): evidence that long texts do not make by their length alone.
/// </summary>
public static class BayesFactor
{
    /// <summary>
    /// G² − ln N for one degree of freedom and the N words of both groups. Wilson reads it as: below 0 the groups are alike, to 2
    /// not worth more than a bare mention, to 6 positive evidence of a difference, to 10 strong, above very strong.
    /// Null where <paramref name="logLikelihood"/> is.
    /// </summary>
    /// <param name="logLikelihood">G², over four cells or two.</param>
    /// <param name="counts">The counts it is of.</param>
    public static double? Of(double? logLikelihood, CountPair counts) => logLikelihood - Math.Log(counts.Size);
}
