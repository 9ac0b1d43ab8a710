using Microsoft.Data.Analysis;
using Transcripts.Counts.Comparison;

namespace Transcripts.Tables;

/// <summary>Keyness as a table.</summary>
public static class KeynessTable
{
    /// <summary>
    /// A row for each feature, in the order of <see cref="Keyness.Rows"/>; what is above 0 is more frequent in the first group.
    /// Columns: <c>Feature</c>; <c>First</c> and <c>Second</c> (occurrences), <c>FirstPerThousand</c> and <c>SecondPerThousand</c>
    /// (running words), <c>FirstUnits</c> and <c>SecondUnits</c> (that have it); <c>LogLikelihood</c> (G²) with <c>LogLikelihoodP</c>,
    /// <c>LogLikelihoodHolm</c> and <c>LogLikelihoodBH</c> (Benjamini and Hochberg); <c>ChiSquare</c> with the same and
    /// <c>LowExpected</c> (the p-value of χ² is not to be trusted); <c>LogOdds</c>, its <c>Z</c> with the same; <c>BayesFactor</c>;
    /// <c>LogRatio</c> with <c>LogRatioLower</c> and <c>LogRatioUpper</c>; <c>PercentDifference</c>; <c>RateDifference</c> (per
    /// thousand words) with <c>RateDifferenceLower</c> and <c>RateDifferenceUpper</c>. Null where a value is not defined.
    /// </summary>
    public static DataFrame ToDataFrame(this Keyness keyness)
    {
        var rows = keyness.Rows;
        return new DataFrame(
        [
            Column.Of("Feature", rows.Select(row => row.Feature)),
            Column.Of("First", rows.Select(row => row.Counts.First)),
            Column.Of("Second", rows.Select(row => row.Counts.Second)),
            Column.Of("FirstPerThousand", rows.Select(row => row.Counts.FirstPerThousand)),
            Column.Of("SecondPerThousand", rows.Select(row => row.Counts.SecondPerThousand)),
            Column.Of("FirstUnits", rows.Select(row => row.FirstUnits)),
            Column.Of("SecondUnits", rows.Select(row => row.SecondUnits)),
            .. Tested(keyness, "LogLikelihood", row => row.LogLikelihood),
            .. Tested(keyness, "ChiSquare", row => row.ChiSquare),
            Column.Of("LowExpected", rows.Select(row => row.LowExpected)),
            Column.Of("LogOdds", rows.Select(row => row.LogOdds?.Delta)),
            .. Tested(keyness, "Z", row => row.Z),
            Column.Of("BayesFactor", rows.Select(row => row.BayesFactor)),
            Column.Of("LogRatio", rows.Select(row => row.LogRatio)),
            Column.Of("LogRatioLower", rows.Select(row => row.LogRatioInterval?.Lower)),
            Column.Of("LogRatioUpper", rows.Select(row => row.LogRatioInterval?.Upper)),
            Column.Of("PercentDifference", rows.Select(row => row.PercentDifference)),
            Column.Of("RateDifference", rows.Select(row => row.RateDifference)),
            Column.Of("RateDifferenceLower", rows.Select(row => row.RateDifferenceInterval?.Lower)),
            Column.Of("RateDifferenceUpper", rows.Select(row => row.RateDifferenceInterval?.Upper)),
        ]);
    }

    private static IEnumerable<DataFrameColumn> Tested(Keyness keyness, string name, Func<KeynessRow, TestStatistic?> statistic) =>
    [
        Column.Of(name, keyness.Rows.Select(row => statistic(row)?.Value)),
        Column.Of($"{name}P", keyness.Rows.Select(row => statistic(row)?.P)),
        Column.Of($"{name}Holm", keyness.Rows.Select(row => statistic(row)?.Holm)),
        Column.Of($"{name}BH", keyness.Rows.Select(row => statistic(row)?.BenjaminiHochberg)),
    ];
}
