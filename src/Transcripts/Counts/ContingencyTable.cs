namespace Transcripts.Counts;

/// <summary>
/// A table of two rows and two columns: how often two things come together, and how often each comes alone. For a pair of
/// words the rows are the first word and all others, the columns the second word and all others; for keyness the rows are
/// a word and all others, the columns two groups. Cells need not be whole numbers: counts in a window are weighted.
/// </summary>
public readonly record struct ContingencyTable
{
    /// <summary>A table of its four cells.</summary>
    /// <param name="n11">Both come.</param>
    /// <param name="n12">The row comes without the column.</param>
    /// <param name="n21">The column comes without the row.</param>
    /// <param name="n22">Neither comes.</param>
    /// <exception cref="ArgumentOutOfRangeException">A cell is negative or no finite number.</exception>
    public ContingencyTable(double n11, double n12, double n21, double n22)
    {
        (N11, N12, N21, N22) = (Cell(n11, nameof(n11)), Cell(n12, nameof(n12)), Cell(n21, nameof(n21)), Cell(n22, nameof(n22)));
    }

    /// <summary>Both come: the count observed.</summary>
    public double N11 { get; }

    /// <summary>The row comes without the column.</summary>
    public double N12 { get; }

    /// <summary>The column comes without the row.</summary>
    public double N21 { get; }

    /// <summary>Neither comes.</summary>
    public double N22 { get; }

    /// <summary>Sum of the first row.</summary>
    public double Row => N11 + N12;

    /// <summary>Sum of the first column.</summary>
    public double Column => N11 + N21;

    /// <summary>Sum of all cells.</summary>
    public double Total => N11 + N12 + N21 + N22;

    /// <summary>What <see cref="N11"/> would be if row and column did not depend on each other; 0 for an empty table.</summary>
    public double Expected => Total > 0 ? Row * Column / Total : 0;

    /// <summary>The log-likelihood ratio G² (<see cref="LogLikelihoodRatio"/>): 0 or more, large for attraction and for repulsion.</summary>
    public double G2 => LogLikelihoodRatio.Of(this);

    /// <summary>
    /// Pearson's χ² without Yates's correction, the sum of (O − E)²/E: 0 or more, large for attraction and for repulsion.
    /// Null where a row or a column is empty. Too large where cells are expected below 5 (Dunning 1993): prefer <see cref="G2"/>.
    /// </summary>
    public double? ChiSquare => Phi2 * Total;

    /// <summary>The mean square contingency φ², that is χ²/<see cref="Total"/>: 0 to 1. Null where a row or a column is empty.</summary>
    public double? Phi2 => Row > 0 && Column > 0 && N21 + N22 > 0 && N12 + N22 > 0
        ? Determinant / Row / Column * (Determinant / (N21 + N22) / (N12 + N22))
        : null;

    /// <summary>N11·N22 − N12·N21, without loss of digits where the products are nearly equal (Kahan).</summary>
    internal double Determinant
    {
        get
        {
            var product = N12 * N21;
            var lost = Math.FusedMultiplyAdd(-N12, N21, product);
            return Math.FusedMultiplyAdd(N11, N22, -product) + lost;
        }
    }

    /// <summary>The table of its first cell, the sums of the first row and the first column, and the sum of all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A cell would be negative: more together than alone, or sums beyond the total.</exception>
    public static ContingencyTable FromSums(double n11, double row, double column, double total) =>
        new(n11, row - n11, column - n11, total - row - column + n11);

    private static double Cell(double count, string name) => count >= 0 && double.IsFinite(count)
        ? count
        : throw new ArgumentOutOfRangeException(name, count, "A cell of the table is negative or no number: no more can come together than each comes alone, and no more alone than in all.");
}
