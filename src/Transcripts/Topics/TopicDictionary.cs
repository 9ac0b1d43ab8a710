using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Transcripts.Files;

namespace Transcripts.Topics;

/// <summary>
/// A dictionary of topics, or of whatever else one looks for by words: actors, places. It is a JSON file:
/// <code>
/// {
///   "name": "Topics of a memorandum",
///   "entries": [
///     {
///       "id": "territory", "name": "Territory and borders", "definition": "Who owns which land.",
///       "patterns": ["(border|frontier)s", "partition*"],
///       "exclusions": ["border collie*"],
///       "unless": ["weather"]
///     }
///   ]
/// }
/// </code>
/// <c>exclusions</c> and <c>unless</c> may be absent. Comments, and commas behind the last item, are allowed. Immutable.
/// </summary>
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "A dictionary of content analysis; the field has no other word.")]
public sealed class TopicDictionary
{
    private readonly Dictionary<string, int> positions;

    internal TopicDictionary(string name, ImmutableArray<Topic> topics)
    {
        Name = name;
        Topics = topics;
        positions = topics.Select((topic, position) => (topic.Id, position)).ToDictionary(pair => pair.Id, pair => pair.position, StringComparer.Ordinal);
    }

    /// <summary>What the dictionary is called.</summary>
    public string Name { get; }

    /// <summary>The topics in the order of the file.</summary>
    public ImmutableArray<Topic> Topics { get; }

    /// <summary>The topic of this id, or null.</summary>
    public Topic? this[string id] => positions.TryGetValue(id, out var position) ? Topics[position] : null;

    /// <summary>Reads the file at <paramref name="path"/>, JSON in UTF-8.</summary>
    /// <exception cref="DataFormatException">The file is missing, is no JSON, or does not have the form of a dictionary; the message names line and remedy.</exception>
    public static TopicDictionary ReadFile(string path) => TopicDictionaryReader.Read(TextFile.Read(path), path);

    /// <summary>Reads <paramref name="json"/>.</summary>
    /// <exception cref="DataFormatException">It is no JSON, or does not have the form of a dictionary; the message names line and remedy.</exception>
    public static TopicDictionary Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return TopicDictionaryReader.Read(json, null);
    }

    /// <summary>The position of the topic of this id among <see cref="Topics"/>, or -1.</summary>
    public int IndexOf(string id) => positions.GetValueOrDefault(id, -1);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
