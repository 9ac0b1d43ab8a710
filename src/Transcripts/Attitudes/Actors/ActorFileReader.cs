using System.Text;
using System.Text.Json;
using Transcripts.Files;

namespace Transcripts.Attitudes.Actors;

/// <summary>Reads the JSON of <c>data/actors.json</c> token by token, so that an error can name its line.</summary>
internal ref struct ActorFileReader
{
    private readonly ReadOnlySpan<byte> bytes;
    private readonly string? path;
    private Utf8JsonReader reader;
    private long counted;
    private int lines = 1;

    public ActorFileReader(ReadOnlySpan<byte> bytes, string? path)
    {
        this.bytes = bytes;
        this.path = path;
        reader = new Utf8JsonReader(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
    }

    public static (List<ActorDraft> Actors, Dictionary<string, List<(string Text, int Line)>> Nouns) Read(string text, string? path)
    {
        var reader = new ActorFileReader(Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF')), path);
        try
        {
            return reader.Document();
        }
        catch (JsonException exception)
        {
            throw new DataFormatException(path, (int)((exception.LineNumber ?? 0) + 1), "This is no JSON: " + exception.Message.Split(". LineNumber", 2)[0] + ".", "Mend the brackets, commas and quotation marks there.");
        }
    }

    private (List<ActorDraft> Actors, Dictionary<string, List<(string Text, int Line)>> Nouns) Document()
    {
        var actors = new List<ActorDraft>();
        var nouns = new Dictionary<string, List<(string Text, int Line)>>(StringComparer.Ordinal);
        Next(JsonTokenType.StartObject, "an object with \"actors\"");
        while (Property() is { } name)
        {
            switch (name)
            {
                case "actors":
                    Next(JsonTokenType.StartArray, "a list of actors");
                    while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                        actors.Add(Actor());
                    break;
                case "stateNouns" or "otherNouns" or "titles":
                    nouns[name] = Strings();
                    break;
                default:
                    throw Error($"\"{name}\" is no part of a list of actors.", "Write actors, stateNouns, otherNouns or titles.");
            }
        }

        return (actors, nouns);
    }

    private ActorDraft Actor()
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw Error("An actor is expected.", "Write an object with id, kind and names.");
        var actor = new ActorDraft(Line());
        while (Property() is { } name)
        {
            if (!actor.Lines.TryAdd(name, Line()))
                throw Error($"\"{name}\" stands twice.", "Leave one of the two.");
            switch (name)
            {
                case "id":
                    actor.Id = Text();
                    break;
                case "kind":
                    actor.Kind = Text();
                    break;
                case "country":
                    actor.Country = Text();
                    break;
                case "party":
                    actor.Party = Text();
                    break;
                case "names" or "aliases" or "demonyms" or "roles" or "groups" or "members":
                    actor.Lists[name] = Strings();
                    break;
                default:
                    throw Error($"\"{name}\" is no part of an actor.", "Write id, kind, country, party, names, aliases, demonyms, roles, groups or members.");
            }
        }

        return actor;
    }

    private List<(string Text, int Line)> Strings()
    {
        var list = new List<(string Text, int Line)>();
        Next(JsonTokenType.StartArray, "a list of texts");
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.String)
                throw Error("A text is expected.", "Write it in quotation marks.");
            list.Add((NotEmpty(reader.GetString()), Line()));
        }

        return list;
    }

    private string? Property()
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.PropertyName ? reader.GetString() : null;
    }

    private string Text()
    {
        Next(JsonTokenType.String, "a text in quotation marks");
        return NotEmpty(reader.GetString());
    }

    private string NotEmpty(string? text) =>
        string.IsNullOrWhiteSpace(text) ? throw Error("A text is empty.", "Write one, or leave it out.") : text.Trim();

    private void Next(JsonTokenType expected, string what)
    {
        if (!reader.Read() || reader.TokenType != expected)
            throw Error($"Here stands no {what[(what.IndexOf(' ', StringComparison.Ordinal) + 1)..]}.", $"Write {what}.");
    }

    private int Line()
    {
        var to = reader.TokenStartIndex;
        lines += bytes[(int)counted..(int)to].Count((byte)'\n');
        counted = to;
        return lines;
    }

    private DataFormatException Error(string problem, string remedy) => new(path, Line(), problem, remedy);
}
