namespace Transcripts.Counts.Dispersion;

/// <summary>
/// The Kullback-Leibler divergence (Kullback and Leibler 1951; for dispersion, Gries 2020, "Analyzing dispersion"): how many bits
/// more are needed to say in which part an occurrence stands if one takes the word to be spread as the text is.
/// </summary>
public static class KullbackLeiblerDivergence
{
    /// <summary>Σ v/f log₂((v/f)/s) over parts of share s with v of f occurrences: 0 for an even spread up to −log₂ of the smallest share. Null for a word that does not occur.</summary>
    public static double? Of(PartCounts parts) => parts.Frequency == 0
        ? null
        : Math.Max(0, parts.Shares.Zip(parts.Counts, (share, count) => Term((double)count / parts.Frequency, share)).Sum());

    private static double Term(double observed, double share) => observed == 0 ? 0 : observed * Math.Log2(observed / share);
}
