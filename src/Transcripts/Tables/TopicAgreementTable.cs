using Microsoft.Data.Analysis;
using Transcripts.Topics;

namespace Transcripts.Tables;

/// <summary>Agreement of topic labels as a table.</summary>
public static class TopicAgreementTable
{
    /// <summary>
    /// A row for each topic, in the order of the dictionary, then <c>(macro)</c>, the means over topics, and <c>(micro)</c>, the
    /// figures of all decisions together. Columns: <c>Topic</c> (id), <c>TruePositives</c>, <c>FalsePositives</c>,
    /// <c>FalseNegatives</c>, <c>TrueNegatives</c> (sentences; null for the means), <c>Precision</c>, <c>Recall</c>, <c>F1</c>,
    /// <c>Kappa</c> (null where not defined), <c>PercentileLower</c>, <c>PercentileUpper</c>, <c>BcaLower</c> and
    /// <c>BcaUpper</c> (of kappa; null where there is no interval).
    /// </summary>
    public static DataFrame ToDataFrame(this TopicAgreement agreement)
    {
        (string Topic, int?[] Counts, AgreementFigures Figures, TopicAgreementRow? Row)[] rows =
        [
            .. agreement.Topics.Select(row => (
                row.Topic.Id,
                new int?[] { row.TruePositives.Length, row.FalsePositives.Length, row.FalseNegatives.Length, row.TrueNegatives.Length },
                row.Figures,
                (TopicAgreementRow?)row)),
            ("(macro)", [null, null, null, null], agreement.Macro, null),
            (
                "(micro)",
                [
                    agreement.Topics.Sum(row => row.TruePositives.Length),
                    agreement.Topics.Sum(row => row.FalsePositives.Length),
                    agreement.Topics.Sum(row => row.FalseNegatives.Length),
                    agreement.Topics.Sum(row => row.TrueNegatives.Length),
                ],
                agreement.Micro,
                null),
        ];
        return new DataFrame(
            Column.Of("Topic", rows.Select(row => row.Topic)),
            Column.Of("TruePositives", rows.Select(row => row.Counts[0])),
            Column.Of("FalsePositives", rows.Select(row => row.Counts[1])),
            Column.Of("FalseNegatives", rows.Select(row => row.Counts[2])),
            Column.Of("TrueNegatives", rows.Select(row => row.Counts[3])),
            Column.Of("Precision", rows.Select(row => row.Figures.Precision)),
            Column.Of("Recall", rows.Select(row => row.Figures.Recall)),
            Column.Of("F1", rows.Select(row => row.Figures.F1)),
            Column.Of("Kappa", rows.Select(row => row.Figures.Kappa)),
            Column.Of("PercentileLower", rows.Select(row => row.Row?.KappaPercentile?.Lower)),
            Column.Of("PercentileUpper", rows.Select(row => row.Row?.KappaPercentile?.Upper)),
            Column.Of("BcaLower", rows.Select(row => row.Row?.KappaBca?.Lower)),
            Column.Of("BcaUpper", rows.Select(row => row.Row?.KappaBca?.Upper)));
    }
}
