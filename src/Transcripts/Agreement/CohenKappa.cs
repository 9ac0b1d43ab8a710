namespace Transcripts.Agreement;

/// <summary>How much a disagreement weighs.</summary>
public enum KappaWeights
{
    /// <summary>Every disagreement the same: labels are names.</summary>
    None,

    /// <summary>By the number of steps between the labels.</summary>
    Linear,

    /// <summary>By the square of the number of steps.</summary>
    Quadratic,
}

/// <summary>
/// Cohen's kappa: agreement of two raters beyond what their own habits would give by chance (Cohen 1960, "A coefficient of
/// agreement for nominal scales"; with weights, Cohen 1968). 1 is full agreement, 0 agreement as by chance, below 0 less
/// than that; never below −1 without weights.
/// </summary>
public static class CohenKappa
{
    /// <summary>
    /// 1 − Σ w o / Σ w e, with o the counts and e those that the two raters' own totals would give. Null where the raters
    /// cannot disagree by chance: no item, or one label given by both throughout.
    /// </summary>
    /// <param name="ratings">The labels of both; with weights, in the order of their scale.</param>
    /// <param name="weights">Default <see cref="KappaWeights.None"/>.</param>
    public static double? Of(ConfusionMatrix ratings, KappaWeights weights = KappaWeights.None)
    {
        var (rows, columns) = (ratings.RowTotals, ratings.ColumnTotals);
        var (observed, expected) = (0.0, 0.0);
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < columns.Length; column++)
            {
                double steps = Math.Abs(row - column);
                var weight = weights switch
                {
                    KappaWeights.None => steps > 0 ? 1 : 0,
                    KappaWeights.Linear => steps,
                    KappaWeights.Quadratic => steps * steps,
                    _ => throw new ArgumentOutOfRangeException(nameof(weights), weights, "No such weights."),
                };
                observed += weight * ratings[row, column];
                expected += weight * rows[row] * columns[column] / Math.Max(ratings.Items, 1);
            }
        }

        return expected > 0 ? 1 - (observed / expected) : null;
    }
}
