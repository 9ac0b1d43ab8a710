namespace Transcripts.Counts.Comparison;

/// <summary>
/// The log-likelihood of a feature in two groups over two cells, the occurrences only (Rayson and Garside 2000, "Comparing
/// corpora using frequency profiling"), as the log-likelihood calculator of UCREL has it. Where the feature is rare it is
/// a little less than <see cref="LogLikelihoodRatio"/> over four cells, where it is frequent much less.
/// </summary>
public static class TwoCellLogLikelihood
{
    /// <summary>2 Σ O ln (O / E) over the occurrences, 0 or more; an occurrence of 0 adds 0. Null where a group has no words.</summary>
    public static double? Of(CountPair counts) => counts.HasSizes
        ? 2 * (LogLikelihoodRatio.Term(counts.FirstExpected, counts.FirstDifference) + LogLikelihoodRatio.Term(counts.SecondExpected, -counts.FirstDifference))
        : null;
}
