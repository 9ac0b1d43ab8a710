using Plotly.NET;
using static Transcripts.Charts.Numerals;

namespace Transcripts.Charts;

/// <summary>What heat maps of topics share: a row for each topic, darker cells for larger shares of sentences, empty where there is none.</summary>
internal static class TopicHeatMap
{
    // At 11 pixels two figures need about 20 pixels; a phone has some 250 beside the labels.
    private const int MostColumnsWithText = 12;

    /// <summary>The trace.</summary>
    /// <param name="cells">The cells, row by row, each row of the same length.</param>
    public static Trace Trace(TopicCell[][] cells)
    {
        var columns = cells.Select(row => row.Length).FirstOrDefault();
        return new Trace("heatmap")
            .With("x", Enumerable.Range(0, columns).ToArray())
            .With("y", Enumerable.Range(0, cells.Length).ToArray())
            .With("z", Rows(cells, cell => cell.Sentences > 0 ? cell.Share : (double?)null))
            .With("zmin", 0)
            .With("zmax", cells.SelectMany(row => row).Select(cell => cell.Share).Where(share => share > 0).DefaultIfEmpty(1).Max())
            .With("colorscale", new object[] { new object[] { 0, "#D6E8F5" }, new object[] { 1, "#0072B2" } })
            .With("showscale", false)
            .With("xgap", 2)
            .With("ygap", 2)
            .With("text", Rows(cells, cell => cell.Sentences > 0 && columns <= MostColumnsWithText ? Count(cell.Sentences) : ""))
            .With("texttemplate", "%{text}")
            .With("textfont", new { size = 11 })
            .With("customdata", Rows(cells, cell => cell.Offsets))
            .With("hoverongaps", false)
            .With("hoverinfo", "text")
            .With("hovertext", Rows(cells, cell => cell.Sentences > 0 ? cell.Hover : ""));
    }

    private static T[][] Rows<T>(TopicCell[][] cells, Func<TopicCell, T> value) => [.. cells.Select(row => row.Select(value).ToArray())];
}

/// <summary>A cell of a heat map of topics.</summary>
/// <param name="Sentences">Sentences behind it, 0 or more.</param>
/// <param name="Share">Their share, 0 to 1.</param>
/// <param name="Hover">The hover text, encoded.</param>
/// <param name="Offsets">Source offsets of the first of them.</param>
internal sealed record TopicCell(int Sentences, double Share, string Hover, int[][] Offsets);
