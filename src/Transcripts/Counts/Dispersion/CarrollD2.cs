namespace Transcripts.Counts.Dispersion;

/// <summary>
/// Carroll's D₂ (Carroll 1970, "An alternative to Juilland's usage coefficient"): the entropy of a word over the parts, over its
/// greatest value, 1 for equal rates and 0 for a word in one part only. Not defined for a word that does not occur, and for one part.
/// </summary>
public static class CarrollD2
{
    /// <summary>Of the rates of the word, so that parts may differ in size. 0 to 1, or null.</summary>
    public static double? Of(PartCounts parts) => Evenness([.. parts.Rates]);

    /// <summary>Of the counts, whatever the sizes, as quanteda.extras has it. 0 to 1, or null.</summary>
    public static double? OfCounts(PartCounts parts) => Evenness([.. parts.Counts.Select(count => (double)count)]);

    private static double? Evenness(double[] values)
    {
        var sum = values.Sum();
        if (values.Length < 2 || sum == 0)
            return null;
        var bits = values.Where(value => value > 0).Sum(value => -value / sum * Math.Log2(value / sum));
        return Math.Clamp(bits / Math.Log2(values.Length), 0, 1);
    }
}
