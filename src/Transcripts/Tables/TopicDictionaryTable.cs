using Microsoft.Data.Analysis;
using Transcripts.Topics;

namespace Transcripts.Tables;

/// <summary>A dictionary of topics as a table.</summary>
public static class TopicDictionaryTable
{
    /// <summary>
    /// A row for each topic, in order. Columns: <c>Id</c>, <c>Name</c>, <c>Definition</c>, <c>Patterns</c>, <c>Exclusions</c> and
    /// <c>Unless</c> (how many there are of each).
    /// </summary>
    public static DataFrame ToDataFrame(this TopicDictionary dictionary) => new(
        Column.Of("Id", dictionary.Topics.Select(topic => topic.Id)),
        Column.Of("Name", dictionary.Topics.Select(topic => topic.Name)),
        Column.Of("Definition", dictionary.Topics.Select(topic => topic.Definition)),
        Column.Of("Patterns", dictionary.Topics.Select(topic => topic.Patterns.Length)),
        Column.Of("Exclusions", dictionary.Topics.Select(topic => topic.Exclusions.Length)),
        Column.Of("Unless", dictionary.Topics.Select(topic => topic.Unless.Length)));
}
