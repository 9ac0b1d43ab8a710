namespace Transcripts.Resampling;

/// <summary>An interval of a mean by Student's t, which takes values as independent and about normal.</summary>
internal static class MeanInterval
{
    /// <summary>The interval around the mean of <paramref name="values"/>; null for fewer than two, which say nothing of their spread.</summary>
    /// <param name="values">The values.</param>
    /// <param name="confidence">Above 0 and below 1.</param>
    public static Interval? Of(IReadOnlyList<double> values, double confidence)
    {
        if (values.Count < 2)
            return null;
        var mean = values.Average();
        var variance = values.Sum(value => (value - mean) * (value - mean)) / (values.Count - 1);
        var reach = StudentDistribution.Quantile(confidence, values.Count - 1) * Math.Sqrt(variance / values.Count);
        return new Interval(mean - reach, mean + reach);
    }
}
