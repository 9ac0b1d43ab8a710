namespace Transcripts.Counts.Comparison;

/// <summary>
/// %DIFF (Gabrielatos and Marchi 2011, "Keyness: matching metrics to definitions"): by how many per cent the rate of a
/// feature in the first group is above that in the second.
/// </summary>
public static class PercentDifference
{
    /// <summary>
    /// 100 (first rate − second rate) / second rate: -100 for a feature that the first group does not have, without a bound above. Null
    /// where the second group does not have it (its authors put a tiny number for 0, and get one without meaning), or a group has no words.
    /// </summary>
    public static double? Of(CountPair counts) =>
        counts.HasSizes && counts.Second > 0 ? 100 * (((double)counts.First / counts.FirstSize / ((double)counts.Second / counts.SecondSize)) - 1) : null;
}
