namespace Transcripts.Counts.Dispersion;

/// <summary>
/// Rosengren's S (Rosengren 1971, "The quantitative concept of language and its relation to the structure of frequency
/// dictionaries"): the frequency, discounted for uneven spread, over the frequency.
/// </summary>
public static class RosengrenS
{
    /// <summary>(Σ √(s·v))²/f over parts of share s with v occurrences: from the least share, for a word in the smallest part only, to 1. Null for a word that does not occur.</summary>
    public static double? Of(PartCounts parts)
    {
        if (parts.Frequency == 0)
            return null;
        var sum = parts.Shares.Zip(parts.Counts, (share, count) => Math.Sqrt(share * count)).Sum();
        return Math.Min(1, sum * sum / parts.Frequency);
    }
}
