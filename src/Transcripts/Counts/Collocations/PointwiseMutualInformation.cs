namespace Transcripts.Counts.Collocations;

/// <summary>
/// Pointwise mutual information (Church and Hanks 1990, "Word association norms, mutual information, and lexicography"):
/// how many bits likelier two words are together than if they did not depend on each other. It prefers rare words, and
/// has no p-value.
/// </summary>
public static class PointwiseMutualInformation
{
    /// <summary>
    /// log₂(N11/E11): 0 for independence, below for repulsion, up to −log₂ of the rarer word's share. Null where the two never
    /// come together.
    /// </summary>
    public static double? Of(ContingencyTable table) =>
        table.N11 > 0 ? Math.Log2(table.N11 / table.Row * table.Total / table.Column) : null;

    /// <summary>
    /// Over its greatest value for so many occurrences, −log₂(N11/N) (Bouma 2009, "Normalized (pointwise) mutual information
    /// in collocation extraction"): −1 for words never together, 0 for independence, 1 for words that only come together.
    /// Null where a word does not occur, or where nothing but the pair does.
    /// </summary>
    public static double? Normalised(ContingencyTable table)
    {
        if (!(table.Row > 0 && table.Column > 0))
            return null;
        if (table.N11 == 0)
            return -1;
        var most = -Math.Log2(table.N11 / table.Total);
        return most > 0 ? Math.Clamp(Of(table)!.Value / most, -1, 1) : null;
    }

    /// <summary>
    /// MI-like, with the third power of what is common: N11³/(R·C), 0 or more, which prefers frequent pairs (the power of
    /// Daille 1994, as NLTK counts it). Null where a word does not occur.
    /// </summary>
    public static double? Cubed(ContingencyTable table) =>
        table.Row > 0 && table.Column > 0 ? table.N11 * (table.N11 / table.Row) * (table.N11 / table.Column) : null;
}
