namespace Transcripts.Counts.Collocations;

/// <summary>
/// The t-score (Church, Gale, Hanks and Hindle 1991, "Using statistics in lexical analysis"): how far the count lies above
/// what is expected, in its own standard deviations. It prefers frequent pairs. Words are not normally distributed, so
/// that it ranks pairs and has no p-value.
/// </summary>
public static class TScore
{
    /// <summary>(N11 − E11)/√N11: 0 for independence, up to √N11. Null where the two never come together.</summary>
    public static double? Of(ContingencyTable table) =>
        table.N11 > 0 ? (table.N11 - table.Expected) / Math.Sqrt(table.N11) : null;
}
