using Microsoft.Data.Analysis;
using Transcripts.Topics;

namespace Transcripts.Tables;

/// <summary>The profile of a text as a table.</summary>
public static class TextTilingTable
{
    /// <summary>
    /// A row for each gap between token sequences, in order. Columns: <c>Gap</c> (from 0), <c>Word</c> (words before it),
    /// <c>Offset</c> (UTF-16, of the first word behind it), <c>Score</c>, <c>Smoothed</c>, <c>Depth</c>, <c>Cutoff</c> (the
    /// same in each row) and <c>Boundary</c> (offset of the boundary that it became, null for none).
    /// </summary>
    public static DataFrame ToDataFrame(this TextTiling tiling)
    {
        var boundaries = tiling.Boundaries.ToDictionary(boundary => boundary.Gap, boundary => (int?)boundary.Offset);
        return new DataFrame(
            Column.Of("Gap", tiling.Gaps.Select(gap => gap.Index)),
            Column.Of("Word", tiling.Gaps.Select(gap => gap.Word)),
            Column.Of("Offset", tiling.Gaps.Select(gap => gap.Offset)),
            Column.Of("Score", tiling.Gaps.Select(gap => gap.Score)),
            Column.Of("Smoothed", tiling.Gaps.Select(gap => gap.Smoothed)),
            Column.Of("Depth", tiling.Gaps.Select(gap => gap.Depth)),
            Column.Of("Cutoff", tiling.Gaps.Select(_ => tiling.Cutoff)),
            Column.Of("Boundary", tiling.Gaps.Select(gap => boundaries.GetValueOrDefault(gap.Index))));
    }
}
