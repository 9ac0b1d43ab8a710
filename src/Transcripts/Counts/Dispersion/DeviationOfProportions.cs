namespace Transcripts.Counts.Dispersion;

/// <summary>
/// Gries's deviation of proportions, DP (Gries 2008, "Dispersions and adjusted frequencies in corpora"): which share of a word's
/// occurrences would have to stand in other parts for it to be spread as the text is. 0 is even; unlike the older measures, large is uneven.
/// </summary>
public static class DeviationOfProportions
{
    /// <summary>Σ |v/f − s|/2 over parts of share s with v of f occurrences: 0 to 1 less the smallest share. Null for a word that does not occur.</summary>
    public static double? Of(PartCounts parts) => parts.Frequency == 0
        ? null
        : parts.Shares.Zip(parts.Counts, (share, count) => Math.Abs(((double)count / parts.Frequency) - share)).Sum() / 2;

    /// <summary>
    /// Over its greatest value (Lijffijt and Gries 2012, "Correction to Stefan Th. Gries' …"): 0 to 1, whatever the parts.
    /// Null for a word that does not occur, and for one part, which leaves nothing to spread.
    /// </summary>
    public static double? Normalised(PartCounts parts) => parts.Counts.Length < 2 ? null : Of(parts) / (1 - parts.Shares.Min());

    /// <summary>
    /// Over the greatest value for the parts the word comes in (Egbert, Burch and Biber 2020, "Lexical dispersion and corpus
    /// design"): 1 for any word in one part only. Null as <see cref="Normalised"/>.
    /// </summary>
    public static double? NormalisedByOwnParts(PartCounts parts) => parts.Counts.Length < 2 || parts.Frequency == 0
        ? null
        : Math.Min(1, Of(parts)!.Value / (1 - parts.Shares.Where((_, part) => parts.Counts[part] > 0).Min()));
}
