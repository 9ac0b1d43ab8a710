using Microsoft.Data.Analysis;
using Transcripts.Topics.Models;

namespace Transcripts.Tables;

/// <summary>Stability of topics over seeds as a table.</summary>
public static class TopicStabilityTable
{
    /// <summary>
    /// A row for each topic of the first run, and before them one for all, whose <c>Topic</c> is null. Columns:
    /// <c>Topic</c> (index), <c>TopWords</c> (with blanks between; null for all), <c>Similarity</c> (with its matches in
    /// other runs, 0 to 1; for all: the mean over all pairs of runs), <c>Lower</c> and <c>Upper</c> (its interval, for all
    /// only), <c>Lowest</c> (the match least like it; null for all), <c>SharedTopWords</c> (0 to 1), <c>Chance</c> (the
    /// similarity on shuffled words, for all only), <c>ChanceLower</c>, <c>ChanceUpper</c>, and <c>AboveChance</c> (the share
    /// of matches on shuffled words that are less similar, 0 to 1; null for all).
    /// </summary>
    public static DataFrame ToDataFrame(this TopicStability stability)
    {
        List<TopicStabilityScore?> rows = [null, .. stability.Topics];
        return new DataFrame(
            Column.Of("Topic", rows.Select(row => row?.Topic)),
            Column.Of("TopWords", rows.Select(row => row is null ? null : string.Join(' ', stability.Model.Topics[row.Topic].TopWords))),
            Column.Of("Similarity", rows.Select(row => row?.Similarity ?? stability.Agreement)),
            Column.Of("Lower", rows.Select(row => row is null ? stability.Interval?.Lower : null)),
            Column.Of("Upper", rows.Select(row => row is null ? stability.Interval?.Upper : null)),
            Column.Of("Lowest", rows.Select(row => row?.Lowest)),
            Column.Of("SharedTopWords", rows.Select(row => row?.SharedTopWords ?? stability.SharedTopWords)),
            Column.Of("Chance", rows.Select(row => row is null ? stability.Chance : (double?)null)),
            Column.Of("ChanceLower", rows.Select(row => row is null ? stability.ChanceInterval?.Lower : null)),
            Column.Of("ChanceUpper", rows.Select(row => row is null ? stability.ChanceInterval?.Upper : null)),
            Column.Of("AboveChance", rows.Select(row => row?.AboveChance)));
    }
}
