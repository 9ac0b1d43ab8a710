using Plotly.NET;
using Transcripts.Agreement;
using static Transcripts.Charts.Numerals;

namespace Transcripts.Charts;

/// <summary>
/// Confusion matrix: a row for each label of the first rater, a column for each of the second; the darker a cell, the larger its
/// share of the row. A frame stands around the cells where both agree.
/// </summary>
public static class ConfusionMatrixChart
{
    // At 11 pixels a count and a share need some 40 pixels.
    private const int MostWithText = 6;

    /// <summary>The chart of <paramref name="matrix"/>, which keeps no sentences; the counts and shares of its rows are in the cells. Of more than 6 labels the cells show counts only.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="first">Who gave the labels of the rows ("annotation").</param>
    /// <param name="second">Who gave those of the columns ("rules").</param>
    public static Figure Of(ConfusionMatrix matrix, string first = "first rater", string second = "second rater")
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return Of(matrix, first, second, (_, _) => []);
    }

    /// <summary>The same of labels whose sentences are known: hover over a cell shows the first of them.</summary>
    /// <param name="transcript">The transcript that was labelled.</param>
    /// <param name="ratings">Where each item stands, a span of the source, with its label by the first and by the second rater.</param>
    /// <param name="labels">All labels in the order of their scale; null for those that occur, in ordinal order.</param>
    /// <param name="first">Who gave the labels of the rows.</param>
    /// <param name="second">Who gave those of the columns.</param>
    /// <exception cref="ArgumentException">A label is not among <paramref name="labels"/>, or comes there twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A place does not lie within the source.</exception>
    public static Figure Of(
        Transcript transcript,
        IEnumerable<(TextSpan Place, string First, string Second)> ratings,
        IEnumerable<string>? labels = null,
        string first = "first rater",
        string second = "second rater")
    {
        ArgumentNullException.ThrowIfNull(transcript);
        var items = ratings.ToList();
        var matrix = ConfusionMatrix.Of(items.Select(item => (item.First, item.Second)), labels);
        var places = items.ToLookup(item => (item.First, item.Second), item => (item.Place, transcript.Text(item.Place).ToString()));
        return Of(matrix, first, second, (row, column) => [.. places[(matrix.Labels[row], matrix.Labels[column])]]);
    }

    private static Figure Of(ConfusionMatrix matrix, string first, string second, Func<int, int, IReadOnlyList<(TextSpan Span, string Text)>> sentences)
    {
        const int MostSentences = 20;
        var size = matrix.Labels.Length;
        var rows = matrix.RowTotals;
        string[] labels = [.. matrix.Labels.Select(PlotText.WrappedLabel)];
        var trace = new Trace("heatmap")
            .With("x", Enumerable.Range(0, size).ToArray())
            .With("y", Enumerable.Range(0, size).ToArray())
            .With("z", Cells(Share))
            .With("zmin", 0)
            .With("zmax", 1)
            .With("colorscale", new object[] { new object[] { 0, "#FFFFFF" }, new object[] { 1, "#56B4E9" } })
            .With("showscale", false)
            .With("xgap", 4)
            .With("ygap", 4)
            .With("text", Cells((row, column) => size <= MostWithText && rows[row] > 0 ? $"{Count(matrix[row, column])}{PlotText.Break}{Percent(Share(row, column))}" : Count(matrix[row, column])))
            .With("texttemplate", "%{text}")
            .With("textfont", new { size = size <= MostWithText ? 12 : 10, color = "#222222" })
            .With("customdata", Cells((row, column) => sentences(row, column).Take(MostSentences).Select(sentence => new[] { sentence.Span.Start, sentence.Span.End }).ToArray()))
            .With("hoverinfo", "text")
            .With("hovertext", Cells((row, column) =>
                $"{PlotText.Label(first)}: {PlotText.Label(matrix.Labels[row])}, {PlotText.Label(second)}: {PlotText.Label(matrix.Labels[column])}"
                + SentenceLine.Of($"{Count(matrix[row, column])} of {Count64(rows[row])} of the row, {Percent(Share(row, column))}", sentences(row, column))));
        return Frame.Figure(
            [trace],
            Title(matrix, first, second),
            AlternativeText(matrix, first, second),
            Frame.Lanes(labels)
                .With("title", new Title().With("text", $"{PlotText.Label(second)} (column totals: {string.Join(", ", matrix.ColumnTotals.Take(MostWithText).Select(Count64))}{(size > MostWithText ? ", …" : "")})").With("standoff", 8))
                .With("range", new[] { -0.5, Math.Max(size, 1) - 0.5 }),
            Frame.Lanes([.. labels.Select((label, row) => $"{label}{PlotText.Break}{Count64(rows[row])}")])
                .With("title", new Title().With("text", PlotText.Label(first)).With("standoff", 8)),
            150 + (int)(64 * Math.Max(Math.Min(size, 10), 2)),
            new Layout().With("hovermode", "closest").With("shapes", Enumerable.Range(0, size).Select(place => (object)new
            {
                type = "rect",
                x0 = place - 0.5,
                x1 = place + 0.5,
                y0 = place - 0.5,
                y1 = place + 0.5,
                line = new { color = Frame.Line, width = 2.5 },
            }).ToArray()));

        double Share(int row, int column) => rows[row] > 0 ? (double)matrix[row, column] / rows[row] : 0;

        T[][] Cells<T>(Func<int, int, T> cell) => [.. Enumerable.Range(0, size).Select(row => Enumerable.Range(0, size).Select(column => cell(row, column)).ToArray())];
    }

    private static string Title(ConfusionMatrix matrix, string first, string second) => matrix.ObservedAgreement is { } share
        ? $"{PlotText.InTitle(first)} and {PlotText.InTitle(second)} agree on {Percent(share)} of {Count64(matrix.Items)} {(matrix.Items == 1 ? "item" : "items")}"
        : $"{PlotText.InTitle(first)} and {PlotText.InTitle(second)} have no item in common";

    private static string AlternativeText(ConfusionMatrix matrix, string first, string second)
    {
        var confused = Enumerable.Range(0, matrix.Labels.Length)
            .SelectMany(row => Enumerable.Range(0, matrix.Labels.Length).Where(column => column != row).Select(column => (row, column, Count: matrix[row, column])))
            .Where(cell => cell.Count > 0).OrderByDescending(cell => cell.Count).Take(4)
            .Select(cell => $"{matrix.Labels[cell.row]} taken for {matrix.Labels[cell.column]} {Count(cell.Count)}").ToList();
        return $"Confusion matrix of {Count(matrix.Labels.Length, "label")}, rows {first}, columns {second}: {Count64(matrix.Items)} items"
            + (matrix.ObservedAgreement is { } share ? $", {Percent(share)} alike" : "")
            + (confused.Count > 0 ? $". Most often otherwise: {List(confused)}." : ".");
    }

    private static string Count64(long value) => value.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
}
