using System.Collections.Immutable;
using Transcripts.Files;
using Transcripts.Tokens.Patterns;

namespace Transcripts.Topics;

/// <summary>Reads a dictionary of topics from JSON and refuses what is not of its form.</summary>
internal sealed class TopicDictionaryReader
{
    private const string Form = """Write { "name": "…", "entries": [ … ] }.""";
    private const string EntryForm = """Write { "id": "…", "name": "…", "definition": "…", "patterns": [ … ] }, with "exclusions" and "unless" where needed.""";

    private static readonly ImmutableArray<string> Properties = ["name", "entries"];
    private static readonly ImmutableArray<string> EntryProperties = ["id", "name", "definition", "patterns", "exclusions", "unless"];

    private readonly string? path;
    private readonly Dictionary<string, int> ids = new(StringComparer.OrdinalIgnoreCase);

    private TopicDictionaryReader(string? path) => this.path = path;

    /// <summary>The dictionary that <paramref name="json"/> writes.</summary>
    /// <exception cref="DataFormatException">It writes none.</exception>
    public static TopicDictionary Read(string json, string? path)
    {
        var reader = new TopicDictionaryReader(path);
        var root = reader.Object(JsonReading.Read(json, path), "The dictionary", Properties, Form);
        var name = reader.Text(root, "name", "The dictionary", Form);
        var entries = reader.Array(root["entries"], root.Line, "The dictionary has no list “entries”.", Form);
        return entries.Items.IsEmpty
            ? throw reader.Wrong(entries.Line, "The dictionary has no entry.", EntryForm)
            : new TopicDictionary(name, [.. entries.Items.Select(reader.Topic)]);
    }

    private Topic Topic(JsonValue value)
    {
        var entry = Object(value, "An entry", EntryProperties, EntryForm);
        var id = Text(entry, "id", "An entry", EntryForm);
        var what = $"The entry “{id}”";
        var line = entry["id"]!.Line;
        if (!id.All(character => char.IsLetterOrDigit(character) || character is '-' or '_'))
        {
            throw Wrong(line, $"The id “{id}” has other characters than letters, digits, hyphens and underscores.", "Write one such as “aid-trade”.");
        }

        if (!ids.TryAdd(id, line))
        {
            throw Wrong(line, $"The id “{id}” stands here a second time, after line {ids[id]}.", "Give each entry an id of its own, different in more than case.");
        }

        return new Topic(
            id,
            Text(entry, "name", what, EntryForm),
            Text(entry, "definition", what, "Say in a sentence or two what belongs to the topic and what does not."),
            Patterns(Array(entry["patterns"], line, $"{what} has no list “patterns”.", EntryForm), "patterns", what, needed: true),
            Optional(entry, "exclusions", what),
            Optional(entry, "unless", what));
    }

    private ImmutableArray<WordPattern> Optional(JsonObject entry, string name, string what) =>
        entry[name] is { } property
            ? Patterns(Array(property, property.Line, $"“{name}” of {Lower(what)} is no list.", EntryForm), name, what, needed: false)
            : [];

    private ImmutableArray<WordPattern> Patterns(JsonArray list, string name, string what, bool needed)
    {
        if (needed && list.Items.IsEmpty)
        {
            throw Wrong(list.Line, $"{what} has no pattern.", "Write at least one word or phrase, or leave the entry out.");
        }

        var lines = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var patterns = ImmutableArray.CreateBuilder<WordPattern>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (item is not JsonString { Text: var text })
            {
                throw Wrong(item.Line, $"{what} has something other than a string among its {name}.", "Write each pattern in quotation marks.");
            }

            patterns.Add(Pattern(text, item.Line, what));

            // Case and blanks make no difference to what a pattern finds.
            var key = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (!lines.TryAdd(key, item.Line))
            {
                throw Wrong(item.Line, $"{what} has the pattern “{text}” a second time among its {name}, after line {lines[key]}.", "Keep one of the two.");
            }
        }

        return patterns.DrainToImmutable();
    }

    private WordPattern Pattern(string text, int line, string what)
    {
        try
        {
            return WordPattern.Parse(text);
        }
        catch (PatternFormatException error)
        {
            throw new DataFormatException(
                path,
                line,
                $"{what} has a pattern that cannot be read: “{error.Pattern}”, character {error.Position + 1}. {error.Problem}",
                error.Remedy!,
                error);
        }
    }

    private JsonObject Object(JsonValue value, string what, ImmutableArray<string> known, string form)
    {
        if (value is not JsonObject found)
        {
            throw Wrong(value.Line, $"{what} is no object in braces.", form);
        }

        return found.Properties.FirstOrDefault(property => !known.Contains(property.Name)) is { } unknown
            ? throw Wrong(unknown.Line, $"{what} has a property “{unknown.Name}”, which is unknown.", $"The properties are {string.Join(", ", known)}.")
            : found;
    }

    private string Text(JsonObject value, string name, string what, string remedy) => value[name] switch
    {
        null => throw Wrong(value.Line, $"{what} has no “{name}”.", remedy),
        { Value: JsonString { Text: var text } } when !string.IsNullOrWhiteSpace(text) => text.Trim(),
        { Value: JsonString, Line: var line } => throw Wrong(line, $"“{name}” of {Lower(what)} is empty.", remedy),
        { Line: var line } => throw Wrong(line, $"“{name}” of {Lower(what)} is no string.", "Write it in quotation marks."),
    };

    private JsonArray Array(JsonProperty? property, int line, string problem, string remedy) =>
        property?.Value as JsonArray ?? throw Wrong(property?.Line ?? line, problem, remedy);

    private static string Lower(string what) => char.ToLowerInvariant(what[0]) + what[1..];

    private DataFormatException Wrong(int line, string problem, string remedy) => new(path, line, problem, remedy);
}
