namespace Transcripts.Counts.Collocations;

/// <summary>
/// The Dice coefficient (Dice 1945, "Measures of the amount of ecologic association between species"): which share of the
/// occurrences of two words are common. It does not depend on how long the text is, and has no p-value.
/// </summary>
public static class DiceCoefficient
{
    // 14 is the value for words that only come together.
    private const double Most = 14;

    /// <summary>2 N11/(R + C): 0 for words never together, 1 for words that only come together. Null where neither occurs.</summary>
    public static double? Of(ContingencyTable table) =>
        table.Row + table.Column > 0 ? 2 * table.N11 / (table.Row + table.Column) : null;

    /// <summary>
    /// logDice, 14 + log₂ of it (Rychlý 2008, "A lexicographer-friendly association score"): up to 14, one less for half as
    /// many common. Null where the two never come together.
    /// </summary>
    public static double? Logarithmic(ContingencyTable table) =>
        table.N11 > 0 ? Most + Math.Log2(Of(table)!.Value) : null;
}
