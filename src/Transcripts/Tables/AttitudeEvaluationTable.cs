using Microsoft.Data.Analysis;
using Transcripts.Agreement;
using Transcripts.Attitudes.Evaluation;

namespace Transcripts.Tables;

/// <summary>Evaluations of attitudes as tables.</summary>
public static class AttitudeEvaluationTable
{
    /// <summary>
    /// A row for each method. Columns: <c>Method</c>, <c>MacroF1</c> with <c>MacroF1Lower</c> and <c>MacroF1Upper</c>, <c>Accuracy</c>,
    /// <c>Kappa</c> (of the speaker's stance), <c>EdgesPrecision</c>, <c>EdgesRecall</c>, <c>EdgesF1</c> with <c>EdgesF1Lower</c> and
    /// <c>EdgesF1Upper</c> (of signed edges); all 0 to 1, kappa -1 to 1; null where not defined.
    /// </summary>
    public static DataFrame ToDataFrame(this AttitudeComparison comparison)
    {
        var rows = comparison.Methods;
        return new DataFrame(
            Column.Of("Method", rows.Select(row => row.Name)),
            Column.Of("MacroF1", rows.Select(row => row.Evaluation.Stance.MacroF1)),
            Column.Of("MacroF1Lower", rows.Select(row => row.Evaluation.MacroF1.Lower)),
            Column.Of("MacroF1Upper", rows.Select(row => row.Evaluation.MacroF1.Upper)),
            Column.Of("Accuracy", rows.Select(row => row.Evaluation.Stance.ObservedAgreement)),
            Column.Of("Kappa", rows.Select(row => CohenKappa.Of(row.Evaluation.Stance))),
            Column.Of("EdgesPrecision", rows.Select(row => row.Evaluation.Edges.Precision)),
            Column.Of("EdgesRecall", rows.Select(row => row.Evaluation.Edges.Recall)),
            Column.Of("EdgesF1", rows.Select(row => row.Evaluation.Edges.F1)),
            Column.Of("EdgesF1Lower", rows.Select(row => row.Evaluation.EdgesF1.Lower)),
            Column.Of("EdgesF1Upper", rows.Select(row => row.Evaluation.EdgesF1.Upper)));
    }
}
