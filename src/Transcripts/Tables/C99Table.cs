using Microsoft.Data.Analysis;
using Transcripts.Topics;

namespace Transcripts.Tables;

/// <summary>The cuts of C99 as a table.</summary>
public static class C99Table
{
    /// <summary>
    /// A row for each cut in the order in which they are made. Columns: <c>Segments</c> (how many there are with it),
    /// <c>Unit</c> (index of the unit that begins the new segment), <c>Offset</c> (UTF-16), <c>Density</c> (0 to 1),
    /// <c>Gain</c>, <c>SmoothedGain</c>, <c>Threshold</c> (the same in each row; null where the number of segments was given)
    /// and <c>Counts</c> (<c>yes</c> or <c>no</c>).
    /// </summary>
    public static DataFrame ToDataFrame(this C99 segmentation) => new(
        Column.Of("Segments", segmentation.Cuts.Select(cut => cut.Order + 1)),
        Column.Of("Unit", segmentation.Cuts.Select(cut => cut.Unit)),
        Column.Of("Offset", segmentation.Cuts.Select(cut => cut.Offset)),
        Column.Of("Density", segmentation.Cuts.Select(cut => cut.Density)),
        Column.Of("Gain", segmentation.Cuts.Select(cut => cut.Gain)),
        Column.Of("SmoothedGain", segmentation.Cuts.Select(cut => cut.SmoothedGain)),
        Column.Of("Threshold", segmentation.Cuts.Select(_ => segmentation.Threshold)),
        Column.Of("Counts", segmentation.Cuts.Select(cut => cut.Counts ? "yes" : "no")));
}
