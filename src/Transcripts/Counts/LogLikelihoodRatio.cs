using System.Numerics;

namespace Transcripts.Counts;

/// <summary>
/// The log-likelihood ratio G² = 2 Σ O ln(O/E), with 0 ln 0 = 0 (Dunning 1993, "Accurate methods for the statistics of
/// surprise and coincidence", Computational Linguistics 19): how much likelier the counts are where things depend on each
/// other than where they do not. 0 or more; large for attraction and for repulsion.
/// </summary>
public static class LogLikelihoodRatio
{
    // Below this share of the expected count the series is exact to the last digits, and the logarithm is not.
    private const double Near = 0.1;
    private const double Smallest = 1e-18;

    /// <summary>G² over all four cells. With <see cref="ChiSquareDistribution"/> it has a p-value, of one degree of freedom.</summary>
    public static double Of(ContingencyTable table)
    {
        var (total, row, column) = (table.Total, table.Row, table.Column);
        var (otherRow, otherColumn) = (table.N21 + table.N22, table.N12 + table.N22);
        if (total <= 0)
            return 0;

        // All four cells lie equally far from what is expected, which is found without loss where they are close.
        var deviation = table.Determinant / total;
        return 2 * (Term(row * column / total, deviation) + Term(row * otherColumn / total, -deviation)
            + Term(otherRow * column / total, -deviation) + Term(otherRow * otherColumn / total, deviation));
    }

    /// <summary>
    /// G² of n things against all being independent of each other: of the words of an n-gram, for instance.
    /// Its degrees of freedom are 2ⁿ − n − 1.
    /// </summary>
    /// <param name="cells">
    /// 2ⁿ counts: the cell at an index holds how often those things come together, and no others, whose bits are set in the
    /// index, bit 0 for the first.
    /// </param>
    /// <exception cref="ArgumentException">The number of cells is no power of two, or less than two.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A cell is negative or no finite number.</exception>
    public static double Of(ReadOnlySpan<double> cells)
    {
        if (cells.Length < 2 || !BitOperations.IsPow2(cells.Length))
            throw new ArgumentException($"{cells.Length} cells: give 2ⁿ for n things, one for each way in which they can come or not come.", nameof(cells));
        var present = new double[BitOperations.Log2((uint)cells.Length)];
        var total = 0.0;
        for (var cell = 0; cell < cells.Length; cell++)
        {
            if (!(cells[cell] >= 0 && double.IsFinite(cells[cell])))
                throw new ArgumentOutOfRangeException(nameof(cells), cells[cell], "A cell is negative or no number.");
            total += cells[cell];
            for (var thing = 0; thing < present.Length; thing++)
                present[thing] += (cell >> thing & 1) * cells[cell];
        }

        var sum = 0.0;
        for (var cell = 0; cell < cells.Length && total > 0; cell++)
        {
            var expected = total;
            for (var thing = 0; thing < present.Length; thing++)
                expected *= ((cell >> thing & 1) == 1 ? present[thing] : total - present[thing]) / total;
            sum += Term(expected, cells[cell] - expected);
        }

        return Math.Max(0, 2 * sum);
    }

    /// <summary>
    /// O ln(O/E) − (O − E), which is never negative; the differences add up to 0 over a table, so that the sums are the same
    /// and large terms need not cancel. Where O is close to E, by the series E Σ (−u)ᵏ/(k(k − 1)) of u = (O − E)/E.
    /// </summary>
    internal static double Term(double expected, double deviation)
    {
        if (expected <= 0)
            return 0;
        var u = deviation / expected;
        if (Math.Abs(u) >= Near)
            return u <= -1 ? expected : expected * (((1 + u) * Math.Log(1 + u)) - u);
        // u²/2 first; each further term is smaller by u or more.
        var (sum, power) = (0.0, -u);
        for (var k = 2; Math.Abs(power) > Smallest * Math.Abs(u); k++)
        {
            power *= -u;
            sum += power / (k * (k - 1));
        }

        return expected * sum;
    }
}
