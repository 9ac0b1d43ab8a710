using System.Collections.Immutable;
using Transcripts.Files;

namespace Transcripts.Attitudes.Actors;

/// <summary>Reads the JSON of <c>data/actors.json</c> into drafts that know their lines. Whether they fit together is for <see cref="ActorCheck"/>.</summary>
internal sealed class ActorFileReader(string? path)
{
    public static (List<ActorDraft> Actors, Dictionary<string, List<(string Text, int Line)>> Nouns) Read(string text, string? path) =>
        new ActorFileReader(path).Document(JsonReading.Read(text.TrimStart('\uFEFF'), path));

    private (List<ActorDraft> Actors, Dictionary<string, List<(string Text, int Line)>> Nouns) Document(JsonValue value)
    {
        var actors = new List<ActorDraft>();
        var nouns = new Dictionary<string, List<(string Text, int Line)>>(StringComparer.Ordinal);
        foreach (var property in Object(value, "object with \"actors\"").Properties)
        {
            switch (property.Name)
            {
                case "actors":
                    actors.AddRange(Items(property, "list of actors").Select(Actor));
                    break;
                case "stateNouns" or "otherNouns" or "titles":
                    nouns[property.Name] = Texts(property);
                    break;
                default:
                    throw Error(property.Line, $"\"{property.Name}\" is no part of a list of actors.", "Write actors, stateNouns, otherNouns or titles.");
            }
        }

        return (actors, nouns);
    }

    private ActorDraft Actor(JsonValue value)
    {
        var properties = Object(value, "object with id, kind and names").Properties;
        var actor = new ActorDraft(value.Line);
        foreach (var property in properties)
        {
            actor.Lines[property.Name] = property.Line;
            switch (property.Name)
            {
                case "id":
                    actor.Id = Text(property.Value);
                    break;
                case "kind":
                    actor.Kind = Text(property.Value);
                    break;
                case "country":
                    actor.Country = Text(property.Value);
                    break;
                case "party":
                    actor.Party = Text(property.Value);
                    break;
                case "names" or "aliases" or "demonyms" or "roles" or "groups" or "members":
                    actor.Lists[property.Name] = Texts(property);
                    break;
                default:
                    throw Error(property.Line, $"\"{property.Name}\" is no part of an actor.", "Write id, kind, country, party, names, aliases, demonyms, roles, groups or members.");
            }
        }

        return actor;
    }

    private JsonObject Object(JsonValue value, string what) =>
        value as JsonObject ?? throw Error(value.Line, $"Here stands no {what}.", "Write one in braces.");

    private ImmutableArray<JsonValue> Items(JsonProperty property, string what) =>
        property.Value is JsonArray array ? array.Items : throw Error(property.Value.Line, $"Here stands no {what}.", "Write one in brackets.");

    private List<(string Text, int Line)> Texts(JsonProperty property) =>
        [.. Items(property, "list of texts").Select(item => (Text(item), item.Line))];

    private string Text(JsonValue value) => value switch
    {
        JsonString { Text: var text } when string.IsNullOrWhiteSpace(text) => throw Error(value.Line, "A text is empty.", "Write one, or leave it out."),
        JsonString { Text: var text } => text.Trim(),
        _ => throw Error(value.Line, "Here stands no text.", "Write it in quotation marks."),
    };

    private DataFormatException Error(int line, string problem, string remedy) => new(path, line, problem, remedy);
}
