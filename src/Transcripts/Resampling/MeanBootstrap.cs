namespace Transcripts.Resampling;

/// <summary>The bootstrap of the mean of values that were measured on units, such as documents: as many units as there are, drawn with replacement (Efron 1979).</summary>
internal static class MeanBootstrap
{
    /// <summary>Percentile and BCa interval of the mean of <paramref name="values"/>; null for fewer than two, which say nothing of their spread.</summary>
    /// <param name="values">A value of each unit, finite.</param>
    /// <param name="options">How often and from which seed units are drawn; one at a time, whatever the block length.</param>
    public static BootstrapIntervals? Of(IReadOnlyList<double> values, BootstrapOptions options)
    {
        if (values.Count < 2)
            return null;
        var random = new SplitMix64(unchecked((ulong)options.Seed));
        var means = new double[options.Resamples];
        for (var resample = 0; resample < means.Length; resample++)
        {
            var drawn = 0.0;
            for (var unit = 0; unit < values.Count; unit++)
                drawn += values[random.Below(values.Count)];
            means[resample] = drawn / values.Count;
        }

        Array.Sort(means);
        var sum = values.Sum();
        double[] without = [.. values.Select(value => (sum - value) / (values.Count - 1))];
        return new BootstrapIntervals(
            BcaInterval.Percentile(means, options.Confidence),
            BcaInterval.Of(sum / values.Count, means, BcaInterval.Acceleration(without), options.Confidence));
    }
}
