using Microsoft.Data.Analysis;
using Transcripts.Topics.Models;

namespace Transcripts.Tables;

/// <summary>Coherence of topics as a table.</summary>
public static class TopicCoherenceTable
{
    /// <summary>
    /// A row for each topic. Columns: <c>Topic</c> (index), <c>Words</c> (top words measured), <c>Npmi</c> (-1 to 1) and
    /// <c>UMass</c>, both null for a topic of fewer than two words.
    /// </summary>
    public static DataFrame ToDataFrame(this TopicCoherence coherence) => new(
        Column.Of("Topic", coherence.Topics.Select(score => score.Topic)),
        Column.Of("Words", coherence.Topics.Select(score => score.Words)),
        Column.Of("Npmi", coherence.Topics.Select(score => score.Npmi)),
        Column.Of("UMass", coherence.Topics.Select(score => score.UMass)));
}
