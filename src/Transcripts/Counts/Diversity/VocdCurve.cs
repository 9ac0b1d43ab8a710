namespace Transcripts.Counts.Diversity;

/// <summary>
/// The curve that vocd-D fits (Malvern and Richards 1997; McKee, Malvern and Richards 2000): how the type-token ratio of random
/// samples falls with their length. With the ratio that <see cref="HypergeometricDiversity"/> gives, D comes without drawing.
/// </summary>
public static class VocdCurve
{
    /// <summary>The ratio of a sample, (D/N)(√(1 + 2N/D) − 1), 0 to 1.</summary>
    /// <param name="d">The diversity D, above 0.</param>
    /// <param name="length">Words in the sample N, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is out of range.</exception>
    public static double Ratio(double d, int length)
    {
        if (!(d > 0 && double.IsFinite(d)))
            throw new ArgumentOutOfRangeException(nameof(d), d, "D is above 0.");
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        return d / length * (Math.Sqrt(1 + (2 * length / d)) - 1);
    }

    /// <summary>The D whose curve has a ratio at a length: r² N/(2 (1 − r)). Null for a ratio of 1, to which no curve comes.</summary>
    /// <param name="ratio">The ratio of a sample, above 0 to 1.</param>
    /// <param name="length">Words in the sample, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is out of range.</exception>
    public static double? D(double ratio, int length)
    {
        if (ratio is not (> 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(ratio), ratio, "A type-token ratio is above 0 and up to 1.");
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        return ratio < 1 ? ratio * ratio * length / (2 * (1 - ratio)) : null;
    }
}
