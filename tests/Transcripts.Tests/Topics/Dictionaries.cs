using Transcripts.Topics;

namespace Transcripts.Tests.Topics;

/// <summary>Small dictionaries, and those of the project.</summary>
internal static class Dictionaries
{
    /// <summary>The dictionary of topics that comes with the project.</summary>
    public static TopicDictionary Topics { get; } = TopicDictionary.ReadFile(Repository.At("data", "topics.json"));

    /// <summary>The dictionary of actors that comes with the project.</summary>
    public static TopicDictionary Actors { get; } = TopicDictionary.ReadFile(Repository.At("data", "actor-patterns.json"));

    /// <summary>Topics a, b and c, each known by one word: red, blue and green.</summary>
    public static TopicDictionary Colours { get; } = Of(("a", ["red"], [], []), ("b", ["blue"], [], []), ("c", ["green"], [], []));

    /// <summary>A dictionary of these entries.</summary>
    public static TopicDictionary Of(params (string Id, string[] Patterns, string[] Exclusions, string[] Unless)[] entries) =>
        TopicDictionary.Parse(System.Text.Json.JsonSerializer.Serialize(new
        {
            name = "Test",
            entries = entries.Select(entry => new
            {
                id = entry.Id,
                name = "Topic " + entry.Id,
                definition = "What is said of it.",
                patterns = entry.Patterns,
                exclusions = entry.Exclusions,
                unless = entry.Unless,
            }),
        }));
}
