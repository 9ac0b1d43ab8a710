using Microsoft.Data.Analysis;
using Transcripts.Counts.Dispersion;

namespace Transcripts.Tables;

/// <summary>Dispersion as tables.</summary>
public static class DispersionTables
{
    /// <summary>
    /// A row for each feature, in the order of the matrix. Columns: <c>Feature</c>, <c>Frequency</c>, <c>Parts</c> (with words), <c>Range</c>
    /// (parts it comes in), <c>StandardDeviation</c> (of the counts), <c>Variation</c>, <c>JuillandD</c>, <c>CarrollD2</c>,
    /// <c>RosengrenS</c>, <c>Dp</c>, <c>DpNormalised</c>, <c>Divergence</c> (bits) and <c>BurchDa</c>; null where not defined.
    /// </summary>
    public static DataFrame ToDataFrame(this FeatureDispersions dispersions) =>
        Measures("Feature", [.. dispersions.Features.Select(row => (row.Feature, row.Measures))]);

    /// <summary>A row for each expression, in the order given. Columns: <c>Expression</c>, and the measures as of features.</summary>
    public static DataFrame ToDataFrame(this LexicalDispersion dispersion) =>
        Measures("Expression", [.. dispersion.Rows.Select(row => (row.Expression, row.Measures))]);

    /// <summary>
    /// A row for each place of each expression. Columns: <c>Expression</c>, <c>Position</c> (words before it in the meeting), <c>Unit</c> (its
    /// name), <c>Start</c> and <c>End</c> (UTF-16 offsets, end exclusive).
    /// </summary>
    public static DataFrame ToPlaceDataFrame(this LexicalDispersion dispersion)
    {
        var places = dispersion.Rows.SelectMany(row => row.Points.Select(point => (row.Expression, Point: point))).ToList();
        return new DataFrame(
            Column.Of("Expression", places.Select(place => place.Expression)),
            Column.Of("Position", places.Select(place => place.Point.Position)),
            Column.Of("Unit", places.Select(place => dispersion.Units[place.Point.Unit].Name)),
            Column.Of("Start", places.Select(place => place.Point.Span.Start)),
            Column.Of("End", places.Select(place => place.Point.Span.End)));
    }

    private static DataFrame Measures(string name, IReadOnlyList<(string Name, DispersionMeasures Measures)> rows) => new(
        Column.Of(name, rows.Select(row => row.Name)),
        new Int64DataFrameColumn("Frequency", rows.Select(row => row.Measures.Frequency)),
        Column.Of("Parts", rows.Select(row => row.Measures.Parts)),
        Column.Of("Range", rows.Select(row => row.Measures.Range)),
        Column.Of("StandardDeviation", rows.Select(row => row.Measures.StandardDeviation)),
        Column.Of("Variation", rows.Select(row => row.Measures.Variation)),
        Column.Of("JuillandD", rows.Select(row => row.Measures.JuillandD)),
        Column.Of("CarrollD2", rows.Select(row => row.Measures.CarrollD2)),
        Column.Of("RosengrenS", rows.Select(row => row.Measures.RosengrenS)),
        Column.Of("Dp", rows.Select(row => row.Measures.Dp)),
        Column.Of("DpNormalised", rows.Select(row => row.Measures.DpNormalised)),
        Column.Of("Divergence", rows.Select(row => row.Measures.Divergence)),
        Column.Of("BurchDa", rows.Select(row => row.Measures.BurchDa)));
}
