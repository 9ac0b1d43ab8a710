using Microsoft.Data.Analysis;
using Transcripts.Counts.Weighting;

namespace Transcripts.Tables;

/// <summary>Feature frequencies as a table.</summary>
public static class FeatureFrequenciesTable
{
    /// <summary>
    /// A row for each feature, the most frequent first. Columns: <c>Feature</c>, <c>Count</c>, <c>Units</c> (that have it),
    /// <c>PerThousand</c> (running words), <c>PercentileLower</c>, <c>PercentileUpper</c>, <c>BcaLower</c>, <c>BcaUpper</c> (of
    /// <c>PerThousand</c>; null where there is no interval).
    /// </summary>
    public static DataFrame ToDataFrame(this FeatureFrequencies frequencies)
    {
        var rows = frequencies.Features;
        return new DataFrame(
            Column.Of("Feature", rows.Select(row => row.Feature)),
            Column.Of("Count", rows.Select(row => row.Count)),
            Column.Of("Units", rows.Select(row => row.Units)),
            Column.Of("PerThousand", rows.Select(row => row.PerThousand)),
            Column.Of("PercentileLower", rows.Select(row => row.Percentile?.Lower)),
            Column.Of("PercentileUpper", rows.Select(row => row.Percentile?.Upper)),
            Column.Of("BcaLower", rows.Select(row => row.Bca?.Lower)),
            Column.Of("BcaUpper", rows.Select(row => row.Bca?.Upper)));
    }
}
