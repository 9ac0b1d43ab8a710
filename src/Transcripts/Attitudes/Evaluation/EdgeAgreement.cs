namespace Transcripts.Attitudes.Evaluation;

/// <summary>How far what was found agrees with what was to be found.</summary>
/// <param name="Hits">Found and to be found.</param>
/// <param name="Found">Found in all.</param>
/// <param name="Sought">To be found in all.</param>
public readonly record struct EdgeAgreement(int Hits, int Found, int Sought)
{
    /// <summary>Share of what was found that was to be found; 0 where nothing was found.</summary>
    public double Precision => Found == 0 ? 0 : (double)Hits / Found;

    /// <summary>Share of what was to be found that was found; 0 where nothing was to be found.</summary>
    public double Recall => Sought == 0 ? 0 : (double)Hits / Sought;

    /// <summary>The harmonic mean of the two; 0 where both are.</summary>
    public double F1 => Found + Sought == 0 ? 0 : 2.0 * Hits / (Found + Sought);

    /// <summary>The two together.</summary>
    public static EdgeAgreement operator +(EdgeAgreement left, EdgeAgreement right) => left.Add(right);

    /// <summary>This and <paramref name="other"/> together.</summary>
    public EdgeAgreement Add(EdgeAgreement other) => new(Hits + other.Hits, Found + other.Found, Sought + other.Sought);
}
