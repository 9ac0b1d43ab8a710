using Microsoft.Data.Analysis;
using Transcripts.Topics.Models;

namespace Transcripts.Tables;

/// <summary>Coherence by number of topics as a table.</summary>
public static class TopicCountChoiceTable
{
    /// <summary>
    /// A row for each number of topics. Columns: <c>Topics</c>, <c>Runs</c> (that have a coherence), <c>Npmi</c> (their
    /// mean, -1 to 1), <c>Lower</c> and <c>Upper</c> (its interval), <c>UMass</c> (their mean), <c>ChanceNpmi</c>,
    /// <c>ChanceLower</c> and <c>ChanceUpper</c> (the same on shuffled words), <c>Choice</c> (<c>best</c>, <c>rival</c> where
    /// it is not told from the best, or null). What is not defined is null.
    /// </summary>
    public static DataFrame ToDataFrame(this TopicCountChoice choice) => new(
        Column.Of("Topics", choice.Scores.Select(score => score.Topics)),
        Column.Of("Runs", choice.Scores.Select(score => score.Runs.Length)),
        Column.Of("Npmi", choice.Scores.Select(score => score.Npmi)),
        Column.Of("Lower", choice.Scores.Select(score => score.Interval?.Lower)),
        Column.Of("Upper", choice.Scores.Select(score => score.Interval?.Upper)),
        Column.Of("UMass", choice.Scores.Select(score => score.UMass)),
        Column.Of("ChanceNpmi", choice.Scores.Select(score => score.ChanceNpmi)),
        Column.Of("ChanceLower", choice.Scores.Select(score => score.ChanceInterval?.Lower)),
        Column.Of("ChanceUpper", choice.Scores.Select(score => score.ChanceInterval?.Upper)),
        Column.Of("Choice", choice.Scores.Select(score =>
            score.Topics == choice.Best ? "best" : choice.Rivals.Contains(score.Topics) ? "rival" : null)));
}
