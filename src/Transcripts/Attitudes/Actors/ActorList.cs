using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using Transcripts.Files;

namespace Transcripts.Attitudes.Actors;

/// <summary>The actors that are looked for in a text, and the nouns that go with them. Immutable, and safe for use by several threads.</summary>
public sealed class ActorList
{
    private static readonly Lazy<ActorList> Own = new(LoadOwn);

    private readonly FrozenDictionary<string, Actor> byId;

    private ActorList(ImmutableArray<Actor> actors, FrozenSet<string> stateNouns, FrozenSet<string> otherNouns, FrozenSet<string> titles)
    {
        Actors = actors;
        StateNouns = stateNouns;
        OtherNouns = otherNouns;
        Titles = titles;
        byId = actors.ToFrozenDictionary(actor => actor.Id, StringComparer.Ordinal);
        Names = new ActorNames(actors);
    }

    /// <summary>The actors of this project, <c>data/actors.json</c>.</summary>
    public static ActorList Default => Own.Value;

    /// <summary>The actors in the order of the file.</summary>
    public ImmutableArray<Actor> Actors { get; }

    /// <summary>Nouns by which a state is meant when its name or adjective stands before them ("party", "side", "ambassador").</summary>
    public FrozenSet<string> StateNouns { get; }

    /// <summary>Nouns behind a name that make it the name of something else ("University").</summary>
    public FrozenSet<string> OtherNouns { get; }

    /// <summary>Titles that belong to a name behind them.</summary>
    public FrozenSet<string> Titles { get; }

    internal ActorNames Names { get; }

    /// <summary>The actor with the key <paramref name="id"/>, or null.</summary>
    public Actor? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return byId.GetValueOrDefault(id);
    }

    /// <summary>Whether <paramref name="member"/> belongs to <paramref name="collective"/>, or is it, directly or through another collective.</summary>
    public bool Includes(Actor collective, Actor member)
    {
        ArgumentNullException.ThrowIfNull(collective);
        ArgumentNullException.ThrowIfNull(member);
        return collective.Id == member.Id || collective.Members.Any(id => Find(id) is { } part && Includes(part, member));
    }

    /// <summary>Reads a list from its text.</summary>
    /// <param name="text">The text in the form of <c>data/actors.json</c>.</param>
    /// <param name="path">The file to name in errors, or null.</param>
    /// <exception cref="DataFormatException">
    /// No JSON, an unknown property or kind, a missing or doubled id, a name of two actors, an unknown country or member, or a collective that contains itself.
    /// </exception>
    public static ActorList Parse(string text, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (drafts, nouns) = ActorFileReader.Read(text, path);
        var actors = ActorCheck.Checked(drafts, path);
        return new ActorList(actors, Set("stateNouns"), Set("otherNouns"), Set("titles"));

        FrozenSet<string> Set(string name) =>
            nouns.GetValueOrDefault(name, []).Select(noun => noun.Text.ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Reads a list from a file.</summary>
    /// <exception cref="DataFormatException">The file is not in the form.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ActorList ReadFile(string path) => Parse(TextFile.Read(path), path);

    /// <summary>This list with others of other keys behind it; itself where there are none.</summary>
    internal ActorList With(ImmutableArray<Actor> others) =>
        others.IsEmpty ? this : new ActorList([.. Actors, .. others], StateNouns, OtherNouns, Titles);

    private static ActorList LoadOwn()
    {
        const string Name = "actors.json";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Name)
            ?? throw new InvalidOperationException($"The library was built without data/{Name}.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd(), Name);
    }
}
