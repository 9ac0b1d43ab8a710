namespace Transcripts.Counts.Comparison;

/// <summary>
/// The weighted log-odds ratio of a feature in two groups with an informative Dirichlet prior (Monroe, Colaresi and Quinn
/// 2008, "Fightin' Words", Political Analysis 16): the prior pulls rates that few occurrences say little about towards what
/// is usual, and the ratio over its standard error, z, orders features by size and evidence together.
/// </summary>
public static class DirichletLogOdds
{
    /// <summary>
    /// The log-odds ratio with its standard error. Null where a group has no words or the odds are not defined: where the
    /// feature, or all that is not the feature, has neither an occurrence nor a prior.
    /// </summary>
    /// <param name="counts">The counts.</param>
    /// <param name="prior">The prior's occurrences of the feature, 0 or more.</param>
    /// <param name="priorSize">The prior's occurrences of all features, <paramref name="prior"/> or more.</param>
    /// <param name="variance">By default <see cref="LogOddsVariance.Full"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="prior"/> is negative or more than <paramref name="priorSize"/>.</exception>
    public static LogOdds? Of(CountPair counts, double prior, double priorSize, LogOddsVariance variance = LogOddsVariance.Full)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(prior);
        ArgumentOutOfRangeException.ThrowIfLessThan(priorSize, prior);
        if (!counts.HasCells)
            return null;
        var (first, second) = (counts.First + prior, counts.Second + prior);
        var (firstOther, secondOther) = (counts.FirstSize - counts.First + (priorSize - prior), counts.SecondSize - counts.Second + (priorSize - prior));
        if (first <= 0 || second <= 0 || firstOther <= 0 || secondOther <= 0)
            return null;
        var squared = (1 / first) + (1 / second);
        if (variance == LogOddsVariance.Full)
            squared += (1 / firstOther) + (1 / secondOther);
        return new LogOdds(Math.Log(first / firstOther) - Math.Log(second / secondOther), Math.Sqrt(squared));
    }
}

/// <summary>How the variance of a log-odds ratio is found.</summary>
public enum LogOddsVariance
{
    /// <summary>The sum of the reciprocals of all four cells, as scattertext has it.</summary>
    Full,

    /// <summary>The sum of the reciprocals of the two occurrences, near the full one for rare features, as ConvoKit has it; for frequent features z becomes too large.</summary>
    TwoTerms,
}

/// <summary>A log-odds ratio.</summary>
/// <param name="Delta">The natural logarithm of the odds in the first group over those in the second.</param>
/// <param name="StandardError">Its standard error, above 0.</param>
public readonly record struct LogOdds(double Delta, double StandardError)
{
    /// <summary>The ratio in standard errors; under chance about normal.</summary>
    public double Z => Delta / StandardError;
}
