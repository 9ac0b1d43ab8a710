namespace Transcripts.Resampling;

/// <summary>
/// Bootstrap intervals: percentile (Efron 1979) and bias-corrected and accelerated, BCa
/// (Efron 1987, "Better bootstrap confidence intervals", JASA 82; in the notation of Efron and Tibshirani 1993,
/// An Introduction to the Bootstrap, section 14.3).
/// </summary>
internal static class BcaInterval
{
    /// <summary>The percentile interval of <paramref name="sorted"/> replicates (ascending, at least one).</summary>
    public static Interval Percentile(ReadOnlySpan<double> sorted, double confidence) =>
        new(QuantileOf(sorted, (1 - confidence) / 2), QuantileOf(sorted, (1 + confidence) / 2));

    /// <summary>
    /// The BCa interval. The bias z₀ counts replicates equal to the estimate by half, since shares of few sentences
    /// have ties. Where the correction is not defined (every replicate on one side of the estimate, or an
    /// acceleration that turns the scale round), the percentile interval stands in.
    /// </summary>
    /// <param name="estimate">The value on the data as they are.</param>
    /// <param name="sorted">The replicates, ascending, at least one.</param>
    /// <param name="acceleration">The acceleration, as <see cref="Acceleration"/> gives it.</param>
    /// <param name="confidence">Above 0 and below 1.</param>
    public static Interval Of(double estimate, ReadOnlySpan<double> sorted, double acceleration, double confidence)
    {
        var below = sorted.BinarySearch(new Edge(estimate, After: false));
        var upTo = sorted.BinarySearch(new Edge(estimate, After: true));
        var bias = NormalDistribution.Quantile((~below + ~upTo) / (2.0 * sorted.Length));
        return Corrected(NormalDistribution.Quantile((1 - confidence) / 2)) is { } lower
            && Corrected(NormalDistribution.Quantile((1 + confidence) / 2)) is { } upper
            && lower <= upper
            ? new Interval(QuantileOf(sorted, lower), QuantileOf(sorted, upper))
            : Percentile(sorted, confidence);

        double? Corrected(double z)
        {
            var scale = 1 - (acceleration * (bias + z));
            return double.IsFinite(bias) && scale > 0 ? NormalDistribution.Cumulative(bias + ((bias + z) / scale)) : null;
        }
    }

    /// <summary>
    /// The acceleration from jackknife values (Efron and Tibshirani 1993, equation 14.15): cubed deviations of the
    /// values from their mean, mean less value, over six times the squared ones to the power 3/2. 0 where they do not vary.
    /// </summary>
    public static double Acceleration(ReadOnlySpan<double> jackknife)
    {
        var mean = 0.0;
        foreach (var value in jackknife)
            mean += value / jackknife.Length;
        var squares = 0.0;
        var cubes = 0.0;
        foreach (var value in jackknife)
        {
            var deviation = mean - value;
            squares += deviation * deviation;
            cubes += deviation * deviation * deviation;
        }

        var scale = 6 * Math.Pow(squares, 1.5);
        return scale > 0 ? cubes / scale : 0;
    }

    /// <summary>A quantile by linear interpolation between order statistics (Hyndman and Fan 1996, type 7).</summary>
    private static double QuantileOf(ReadOnlySpan<double> sorted, double probability)
    {
        var position = probability * (sorted.Length - 1);
        var index = Math.Min((int)position, sorted.Length - 1);
        var next = Math.Min(index + 1, sorted.Length - 1);
        return sorted[index] + ((position - index) * (sorted[next] - sorted[index]));
    }

    /// <summary>A place between equal values and their neighbours, so that a binary search never hits a value itself.</summary>
    private readonly record struct Edge(double Value, bool After) : IComparable<double>
    {
        public int CompareTo(double other) => Value.CompareTo(other) is var order and not 0 ? order : After ? 1 : -1;
    }
}
