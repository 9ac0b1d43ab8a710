namespace Transcripts.Counts.Dispersion;

/// <summary>
/// How evenly a word is spread over the parts of a text. D, D₂, S and D_A are 1 for an even spread; DP and the divergence are 0.
/// None says much of a word that comes only a few times: one occurrence cannot be even.
/// </summary>
/// <param name="Frequency">Occurrences in all parts.</param>
/// <param name="Parts">Parts with words.</param>
/// <param name="Range">Parts the word comes in, 0 to <paramref name="Parts"/>.</param>
/// <param name="StandardDeviation">Population standard deviation of the counts; 0 where there is no part.</param>
/// <param name="Variation">The same over the mean count (coefficient of variation); null for a word that does not occur.</param>
/// <param name="JuillandD">Juilland's D of rates with the population deviation, 0 to 1; null for a word that does not occur or one part.</param>
/// <param name="CarrollD2">Carroll's D₂ of rates, 0 to 1; null likewise.</param>
/// <param name="RosengrenS">Rosengren's S, above 0 to 1; null for a word that does not occur.</param>
/// <param name="Dp">Gries's DP, 0 to below 1; null likewise.</param>
/// <param name="DpNormalised">DP over its greatest value (Lijffijt and Gries 2012), 0 to 1; null also for one part.</param>
/// <param name="Divergence">Kullback-Leibler divergence in bits, 0 or more; null for a word that does not occur.</param>
/// <param name="BurchDa">D_A, 0 to 1; null also for one part.</param>
public sealed record DispersionMeasures(
    long Frequency,
    int Parts,
    int Range,
    double StandardDeviation,
    double? Variation,
    double? JuillandD,
    double? CarrollD2,
    double? RosengrenS,
    double? Dp,
    double? DpNormalised,
    double? Divergence,
    double? BurchDa)
{
    /// <summary>The measures of a word's counts.</summary>
    public static DispersionMeasures Of(PartCounts parts)
    {
        var n = parts.Counts.Length;
        var mean = n > 0 ? (double)parts.Frequency / n : 0;
        var deviation = n > 0 ? Math.Sqrt(parts.Counts.Average(count => (count - mean) * (count - mean))) : 0;
        return new DispersionMeasures(
            parts.Frequency,
            n,
            parts.Counts.Count(count => count > 0),
            deviation,
            mean > 0 ? deviation / mean : null,
            Dispersion.JuillandD.Of(parts),
            Dispersion.CarrollD2.Of(parts),
            Dispersion.RosengrenS.Of(parts),
            DeviationOfProportions.Of(parts),
            DeviationOfProportions.Normalised(parts),
            KullbackLeiblerDivergence.Of(parts),
            Dispersion.BurchDa.Of(parts));
    }
}
