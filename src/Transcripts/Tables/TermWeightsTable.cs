using Microsoft.Data.Analysis;
using Transcripts.Counts.Weighting;

namespace Transcripts.Tables;

/// <summary>Term weights as a table.</summary>
public static class TermWeightsTable
{
    /// <summary>
    /// A row for each feature of each unit, unit after unit, the heaviest first, equals in the order of features. Columns:
    /// <c>Unit</c> (its index), <c>Name</c> (the unit's), <c>Feature</c>, <c>Count</c>, <c>Units</c> (that have the feature),
    /// <c>Weight</c>, and <c>Weighting</c>, the formula of the variant, the same in every row.
    /// </summary>
    public static DataFrame ToDataFrame(this TermWeights weights)
    {
        var matrix = weights.Matrix;
        (int Unit, TermWeight Term)[] rows =
            [.. matrix.Units.SelectMany(unit => weights[unit.Index].OrderByDescending(term => term.Weight).Select(term => (unit.Index, term)))];
        return new DataFrame(
            Column.Of("Unit", rows.Select(row => row.Unit)),
            Column.Of("Name", rows.Select(row => matrix.Units[row.Unit].Name)),
            Column.Of("Feature", rows.Select(row => matrix.Features[row.Term.Feature])),
            Column.Of("Count", rows.Select(row => row.Term.Count)),
            Column.Of("Units", rows.Select(row => matrix.Column(row.Term.Feature).Length)),
            Column.Of("Weight", rows.Select(row => row.Term.Weight)),
            Column.Of("Weighting", rows.Select(_ => weights.Weighting.Formula)));
    }
}
