using System.Collections.Frozen;
using System.Collections.Immutable;
using Transcripts.Attitudes.Clauses;
using Transcripts.Tokens;

namespace Transcripts.Attitudes.Actors;

/// <summary>All names of all actors, by their first word.</summary>
internal sealed class ActorNames
{
    private readonly FrozenDictionary<string, ImmutableArray<ActorName>> byFirst;
    private readonly FrozenDictionary<string, int> demonyms;

    public ActorNames(ImmutableArray<Actor> actors)
    {
        var names = actors.SelectMany((actor, index) => (IEnumerable<ActorName>)
        [
            .. actor.Names.Concat(actor.Aliases).Select(name => Name(name, index, MentionKind.Name)),
            .. actor.Demonyms.Select(name => Name(name, index, MentionKind.Demonym)),
            .. actor.Groups.Select(name => Name(name, index, MentionKind.Group)),
            .. actor.Roles.Select(name => Name(name, index, MentionKind.Role)),
        ]).ToList();
        byFirst = names
            .Where(name => name.Words.Length > 0)
            .GroupBy(name => name.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(name => name.Words.Length).ToImmutableArray(), StringComparer.Ordinal);
        demonyms = names
            .Where(name => name.Kind is MentionKind.Demonym or MentionKind.Name or MentionKind.Group)
            .DistinctBy(name => string.Join(' ', name.Words))
            .ToFrozenDictionary(name => string.Join(' ', name.Words), name => name.Actor, StringComparer.Ordinal);
    }

    /// <summary>Names that begin with <paramref name="form"/>, the longest first.</summary>
    public ImmutableArray<ActorName> StartingWith(string form) => byFirst.TryGetValue(form, out var names) ? names : [];

    /// <summary>The actor behind "anti-" or "pro-", or -1.</summary>
    public int OfPrefixed(string word) =>
        demonyms.TryGetValue(word, out var actor) || demonyms.TryGetValue(word + " parties", out actor) || demonyms.TryGetValue(word + " countries", out actor) ? actor : -1;

    /// <summary>The words of a name as the analysis sees them, joined by blanks: what makes two names one.</summary>
    public static string Key(string name) => string.Join(' ', Words(name));

    private static ActorName Name(string name, int actor, MentionKind kind) => new(Words(name), name.Length > 0 && char.IsUpper(name[0]), actor, kind);

    private static ImmutableArray<string> Words(string name)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var before = default(TextSpan);
        foreach (var token in Tokenizer.Enumerate(name))
        {
            if (words.Count > 0 && Abbreviation.IsPeriod(name, before, token))
                continue;
            words.Add(token.Span.TextIn(name).ToLowerInvariant().Replace('’', '\'').Replace('\u2010', '-').Replace('\u2011', '-'));
            before = token.Span;
        }

        return words.Any(word => word.Any(char.IsLetter)) ? words.ToImmutable() : [];
    }
}

/// <summary>A name in words.</summary>
internal sealed record ActorName(ImmutableArray<string> Words, bool IsCapital, int Actor, MentionKind Kind);
