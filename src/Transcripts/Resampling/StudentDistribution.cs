namespace Transcripts.Resampling;

/// <summary>Student's t distribution with whole degrees of freedom.</summary>
internal static class StudentDistribution
{
    /// <summary>
    /// The value that t exceeds in size with probability 1 - <paramref name="confidence"/>, by bisection; 0 or more.
    /// </summary>
    /// <param name="confidence">Above 0 and below 1.</param>
    /// <param name="degrees">Degrees of freedom, 1 or more.</param>
    public static double Quantile(double confidence, int degrees)
    {
        var (low, high) = (0.0, 1.0);
        while (Within(high, degrees) < confidence)
            high *= 2;
        for (var middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2)
            (low, high) = Within(middle, degrees) < confidence ? (middle, high) : (low, middle);
        return high;
    }

    /// <summary>The probability of a value from -<paramref name="t"/> to <paramref name="t"/>: the finite sums of Abramowitz and Stegun 1964, 26.7.3 and 26.7.4.</summary>
    private static double Within(double t, int degrees)
    {
        var angle = Math.Atan(t / Math.Sqrt(degrees));
        var (sine, cosine) = Math.SinCos(angle);
        var odd = degrees % 2 == 1;
        var term = odd ? cosine : 1.0;
        var sum = 0.0;
        for (var power = odd ? 1 : 0; power <= degrees - 2; power += 2)
        {
            sum += term;
            term *= cosine * cosine * (power + 1) / (power + 2);
        }

        return odd ? 2 / Math.PI * (angle + (sine * sum)) : sine * sum;
    }
}
