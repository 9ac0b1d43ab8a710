using System.Collections.Immutable;

namespace Transcripts.Attitudes.Actors;

/// <summary>What an actor is.</summary>
public enum ActorKind
{
    /// <summary>A state with its party, government and people.</summary>
    State,

    /// <summary>A person.</summary>
    Person,

    /// <summary>Several states or parties, or a current that is spoken of as one ("imperialism").</summary>
    Collective,
}

/// <summary>Someone who can hold an attitude, or toward whom one can be held.</summary>
/// <param name="Id">Its key; not empty, of letters and digits for the actors of a file.</param>
/// <param name="Kind">What it is.</param>
public sealed record Actor(string Id, ActorKind Kind)
{
    /// <summary>Of a person, the id of the state it belongs to; null where none is known.</summary>
    public string? Country { get; init; }

    /// <summary>The party of a person, or the ruling party of a state; null where none is known.</summary>
    public string? Party { get; init; }

    /// <summary>Names ("Romania", "Nikita Khrushchev").</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>Other names: capitals, parties, abbreviations, names with a title ("Moscow", "CPC", "Chairman Ho").</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Adjectives and names of the people ("Romanian", "Romanians").</summary>
    public ImmutableArray<string> Demonyms { get; init; } = [];

    /// <summary>Offices by which it is known ("the Premier").</summary>
    public ImmutableArray<string> Roles { get; init; } = [];

    /// <summary>Names of groups that mean it ("Soviet revisionists").</summary>
    public ImmutableArray<string> Groups { get; init; } = [];

    /// <summary>Of a collective, the ids of those who belong to it.</summary>
    public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>Actors are equal where their keys and kinds are.</summary>
    public bool Equals(Actor? other) => other is not null && Id == other.Id && Kind == other.Kind;

    /// <summary>A hash of the key.</summary>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The key.</summary>
    public override string ToString() => Id;
}
