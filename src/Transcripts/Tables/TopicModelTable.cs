using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Analysis;
using Transcripts.Topics.Models;

namespace Transcripts.Tables;

/// <summary>Topics found in the text as tables.</summary>
public static class TopicModelTable
{
    /// <summary>
    /// A row for each topic and each of its top words, topics in their order, the most probable word first. Columns:
    /// <c>Topic</c> (index), <c>Words</c> (how many of the documents fall to it), <c>Share</c> (of all words, 0 to 1),
    /// <c>Documents</c> (how many have it as their largest), <c>Rank</c> (of the word, from 1), <c>Word</c>,
    /// <c>Probability</c> (in the topic, 0 to 1), <c>Count</c> (of the word in all documents). An empty topic has one row,
    /// with <c>Rank</c>, <c>Word</c>, <c>Probability</c> and <c>Count</c> null.
    /// </summary>
    public static DataFrame ToDataFrame(this TopicModel model)
    {
        var rows = model.Topics.SelectMany(Rows).ToList();
        return new DataFrame(
            Column.Of("Topic", rows.Select(row => row.Topic.Index)),
            Column.Of("Words", rows.Select(row => row.Topic.Words)),
            Column.Of("Share", rows.Select(row => row.Topic.Share)),
            Column.Of("Documents", rows.Select(row => row.Topic.Documents.Length)),
            Column.Of("Rank", rows.Select(row => row.Rank)),
            Column.Of("Word", rows.Select(row => row.Word?.Word)),
            Column.Of("Probability", rows.Select(row => row.Word?.Probability)),
            Column.Of("Count", rows.Select(row => row.Word is { } word ? model.Matrix.Counts[word.Feature] : (int?)null)));
    }

    /// <summary>
    /// A row for each document. Columns: <c>Unit</c> (index), <c>Name</c>, <c>Speaker</c> and <c>Turn</c> (null where it
    /// has none), <c>Start</c> and <c>End</c> (from its first character to behind its last; null without spans), <c>Words</c>
    /// (that the model was fitted to), <c>Topic</c> (with the largest share; null without words), and a column for each
    /// topic, <c>Topic0</c> and so on, with its share, 0 to 1. No document makes a table without columns for topics.
    /// </summary>
    public static DataFrame ToDataFrame(this ImmutableArray<TopicDocument> documents) => new(
    [
        Column.Of("Unit", documents.Select(document => document.Unit.Index)),
        Column.Of("Name", documents.Select(document => document.Unit.Name)),
        Column.Of("Speaker", documents.Select(document => document.Unit.Speaker?.Name)),
        Column.Of("Turn", documents.Select(document => document.Unit.Turn)),
        Column.Of("Start", documents.Select(document => document.Unit.Spans is [var first, ..] ? first.Start : (int?)null)),
        Column.Of("End", documents.Select(document => document.Unit.Spans is [.., var last] ? last.End : (int?)null)),
        Column.Of("Words", documents.Select(document => document.Words)),
        Column.Of("Topic", documents.Select(document => document.Topic)),
        .. Enumerable.Range(0, documents.IsEmpty ? 0 : documents[0].Shares.Length).Select(topic => Column.Of(
            string.Create(CultureInfo.InvariantCulture, $"Topic{topic}"),
            documents.Select(document => document.Shares[topic]))),
    ]);

    private static IEnumerable<(LatentTopic Topic, int? Rank, TopicWord? Word)> Rows(LatentTopic topic) => topic.TopWords.IsEmpty
        ? [(topic, null, null)]
        : topic.TopWords.Select((word, index) => (topic, (int?)(index + 1), (TopicWord?)word));
}
