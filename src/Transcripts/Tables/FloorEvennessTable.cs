using Microsoft.Data.Analysis;
using Transcripts.Speakers;

namespace Transcripts.Tables;

/// <summary>The evenness of the floor as a table.</summary>
public static class FloorEvennessTable
{
    /// <summary>
    /// One row, so that meetings can be put below each other. Columns: <c>Speakers</c>, <c>Words</c>, <c>EntropyBits</c>,
    /// <c>Evenness</c> (Pielou, null for fewer than two speakers), <c>Gini</c> (uncorrected), <c>GiniCorrected</c> (null
    /// likewise), <c>EffectiveSpeakers1</c> and <c>EffectiveSpeakers2</c> (Hill numbers of order 1 and 2).
    /// </summary>
    public static DataFrame ToDataFrame(this FloorEvenness evenness) => new(
        Column.Of("Speakers", [evenness.Speakers]),
        Column.Of("Words", [evenness.Words]),
        Column.Of("EntropyBits", [evenness.Entropy.Bits]),
        Column.Of("Evenness", [evenness.Entropy.Evenness]),
        Column.Of("Gini", [evenness.Gini.Value]),
        Column.Of("GiniCorrected", [evenness.Gini.Corrected]),
        Column.Of("EffectiveSpeakers1", [evenness.Effective.OrderOne]),
        Column.Of("EffectiveSpeakers2", [evenness.Effective.OrderTwo]));
}
