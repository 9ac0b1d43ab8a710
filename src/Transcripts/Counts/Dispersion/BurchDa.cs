namespace Transcripts.Counts.Dispersion;

/// <summary>
/// D_A (Burch, Egbert and Biber 2017, "Measuring and interpreting lexical dispersion in corpus linguistics"): one less half
/// the mean difference of the rates of two parts, over the mean rate.
/// </summary>
public static class BurchDa
{
    /// <summary>1 for equal rates, 0 for a word in one part only. Null for a word that does not occur, and for one part.</summary>
    public static double? Of(PartCounts parts)
    {
        var n = parts.Counts.Length;
        if (n < 2 || parts.Frequency == 0)
            return null;

        // In order of size, a rate is the larger one of as many pairs as there are rates before it.
        var differences = parts.Rates.Order().Select((rate, rank) => ((2.0 * rank) + 1 - n) * rate).Sum();
        return Math.Clamp(1 - (differences / (n * (n - 1.0) / 2) / (2 * parts.Rates.Average())), 0, 1);
    }
}
