namespace Transcripts.Counts.Dispersion;

/// <summary>
/// Juilland's D (Juilland and Chang-Rodríguez 1964, Frequency Dictionary of Spanish Words): how even the rates of a word are
/// over the parts, 1 for equal rates and 0 for a word in one part only. Not defined for a word that does not occur, and for one part.
/// </summary>
public static class JuillandD
{
    /// <summary>1 − V/√(n − 1), V the population standard deviation of the rates over their mean, as in Gries 2020 ("Analyzing dispersion"). 0 to 1, or null.</summary>
    public static double? Of(PartCounts parts) =>
        Variation([.. parts.Rates]) is { } variation ? Math.Clamp(1 - (variation / Math.Sqrt(parts.Counts.Length - 1)), 0, 1) : null;

    /// <summary>
    /// The same with the sample standard deviation, as in Gries 2008 and quanteda.extras: lower, and below 0 for a word in one part only.
    /// </summary>
    public static double? WithSampleDeviation(PartCounts parts)
    {
        var n = parts.Counts.Length;
        return Variation([.. parts.Rates]) is { } variation ? 1 - (variation * Math.Sqrt(n / (n - 1.0)) / Math.Sqrt(n - 1)) : null;
    }

    /// <summary>The original for parts of equal size: of the counts themselves, whatever the sizes. 0 to 1, or null.</summary>
    public static double? OfCounts(PartCounts parts) =>
        Variation([.. parts.Counts.Select(count => (double)count)]) is { } variation ? Math.Clamp(1 - (variation / Math.Sqrt(parts.Counts.Length - 1)), 0, 1) : null;

    /// <summary>The population standard deviation over the mean; null for fewer than two values, or where all are 0.</summary>
    private static double? Variation(double[] values)
    {
        if (values.Length < 2 || values.All(value => value == 0))
            return null;
        var mean = values.Average();
        return Math.Sqrt(values.Average(value => (value - mean) * (value - mean))) / mean;
    }
}
