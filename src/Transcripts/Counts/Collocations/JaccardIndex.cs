namespace Transcripts.Counts.Collocations;

/// <summary>
/// The Jaccard index (Jaccard 1901, "Étude comparative de la distribution florale"): which share of the places where either of
/// two words stands has both. It orders pairs as the <see cref="DiceCoefficient"/> does, and has no p-value.
/// </summary>
public static class JaccardIndex
{
    /// <summary>N11/(N11 + N12 + N21): 0 for words never together, 1 for words that only come together. Null where neither occurs.</summary>
    public static double? Of(ContingencyTable table) =>
        table.N11 + table.N12 + table.N21 is var either and > 0 ? table.N11 / either : null;
}
