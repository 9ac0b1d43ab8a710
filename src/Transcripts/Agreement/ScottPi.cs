namespace Transcripts.Agreement;

/// <summary>
/// Scott's pi: agreement of two raters beyond chance, where chance is drawing labels from the totals of both together
/// (Scott 1955, "Reliability of content analysis: the case of nominal scale coding"). From −1 to 1; 0 as by chance.
/// </summary>
public static class ScottPi
{
    /// <summary>(A − E) / (1 − E) with A the observed agreement; null where there is no item or one label only was given.</summary>
    public static double? Of(ConfusionMatrix ratings)
    {
        if (ratings.ObservedAgreement is not { } observed) return null;
        var expected = ratings.RowTotals.Zip(ratings.ColumnTotals)
            .Select(totals => (totals.First + totals.Second) / (2.0 * ratings.Items))
            .Sum(share => share * share);
        return expected < 1 ? (observed - expected) / (1 - expected) : null;
    }
}
