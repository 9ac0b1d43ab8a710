namespace Transcripts.Counts.Collocations;

/// <summary>The table of two words, or two runs of words, among all words of a text.</summary>
internal static class PairTable
{
    /// <summary>
    /// The table. Its last cell would be negative where a word makes up more than half of the text and is paired with itself;
    /// it is 0 then.
    /// </summary>
    public static ContingencyTable Of(double together, double row, double column, double total) =>
        new(together, row - together, column - together, Math.Max(0, total - row - column + together));
}
