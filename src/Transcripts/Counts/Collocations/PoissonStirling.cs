namespace Transcripts.Counts.Collocations;

/// <summary>
/// The Poisson-Stirling measure (Quasthoff and Wolff 2002, "The Poisson collocation measure and its applications"): minus the
/// logarithm of the probability of so many pairs by chance, by Stirling's approximation. Ranks pairs; no p-value.
/// </summary>
public static class PoissonStirling
{
    /// <summary>
    /// N11 (ln(N11/E11) − 1), in natural logarithms throughout; NLTK has log₂ with the same −1. Negative below e times what is
    /// expected; 0 where the two never come together.
    /// </summary>
    public static double Of(ContingencyTable table) =>
        table.N11 > 0 ? table.N11 * (Math.Log(table.N11 / table.Row * table.Total / table.Column) - 1) : 0;
}
