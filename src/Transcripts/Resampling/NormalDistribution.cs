namespace Transcripts.Resampling;

/// <summary>The standard normal distribution.</summary>
internal static class NormalDistribution
{
    private static readonly double[] CentreOver =
        [3.3871328727963666080, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125, 45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727];

    private static readonly double[] CentreUnder =
        [1, 42.313330701600911252, 687.18700749205790830, 5394.1960214247511077, 21213.794301586595867, 39307.895800092710610, 28729.085735721942674, 5226.4952788528545610];

    private static readonly double[] FlankOver =
        [1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550, 3.64784832476320460504, 1.27045825245236838258, 0.241780725177450611770, 0.0227238449892691845833, 7.74545014278341407640e-4];

    private static readonly double[] FlankUnder =
        [1, 2.05319162663775882187, 1.67638483018380384940, 0.689767334985100004550, 0.148103976427480074590, 0.0151986665636164571966, 5.47593808499534494600e-4, 1.05075007164441684324e-9];

    private static readonly double[] TailOver =
        [6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580, 0.296560571828504891230, 0.0265321895265761230930, 0.00124266094738807843860, 2.71155556874348757815e-5, 2.01033439929228813265e-7];

    private static readonly double[] TailUnder =
        [1, 0.599832206555887937690, 0.136929880922735805310, 0.0148753612908506148525, 7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15];

    /// <summary>
    /// The probability of a value up to <paramref name="z"/>, by the Taylor series about zero
    /// (Marsaglia 2004, "Evaluating the normal distribution"); absolute error below 1e-14.
    /// </summary>
    public static double Cumulative(double z)
    {
        if (Math.Abs(z) > 8)
            return z > 0 ? 1 : 0;
        var sum = z;
        var term = z;
        for (var odd = 3; Math.Abs(term) > 1e-17 * Math.Abs(sum); odd += 2)
        {
            term *= z * z / odd;
            sum += term;
        }

        return Math.Clamp(0.5 + (sum * Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI)), 0, 1);
    }

    /// <summary>
    /// The value up to which <paramref name="probability"/> of the distribution lies; infinite at 0 and 1.
    /// Rational approximations of Wichura (1988), algorithm AS 241 (PPND16), relative error about 1e-16.
    /// </summary>
    public static double Quantile(double probability)
    {
        if (probability <= 0)
            return double.NegativeInfinity;
        if (probability >= 1)
            return double.PositiveInfinity;
        var centred = probability - 0.5;
        if (Math.Abs(centred) <= 0.425)
        {
            var near = 0.180625 - (centred * centred);
            return centred * Polynomial(CentreOver, near) / Polynomial(CentreUnder, near);
        }

        var far = Math.Sqrt(-Math.Log(centred < 0 ? probability : 1 - probability));
        var size = far <= 5
            ? Polynomial(FlankOver, far - 1.6) / Polynomial(FlankUnder, far - 1.6)
            : Polynomial(TailOver, far - 5) / Polynomial(TailUnder, far - 5);
        return centred < 0 ? -size : size;
    }

    private static double Polynomial(double[] coefficients, double x)
    {
        var value = 0.0;
        for (var power = coefficients.Length - 1; power >= 0; power--)
            value = (value * x) + coefficients[power];
        return value;
    }
}
