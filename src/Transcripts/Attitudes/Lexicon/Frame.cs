using System.Collections.Immutable;

namespace Transcripts.Attitudes.Lexicon;

/// <summary>Who a frame speaks of.</summary>
public enum FrameRole
{
    /// <summary>Whoever says the sentence.</summary>
    Speaker,

    /// <summary>The subject of the verb; in the passive whoever stands behind "by".</summary>
    Subject,

    /// <summary>The object of the verb; in the passive its subject.</summary>
    Object,

    /// <summary>Whoever has the thing the noun names: "his", "Khrushchev’s", "of Khrushchev", "Soviet", or the subject of a verb it is the object of.</summary>
    Possessor,

    /// <summary>Whoever the noun itself denotes: "Soviet revisionists".</summary>
    Self,

    /// <summary>What stands behind one of the prepositions of the frame.</summary>
    Prepositional,
}

/// <summary>Who holds an attitude toward whom, as "subject>object" or "possessor>on|against".</summary>
/// <param name="Holder">Who holds it.</param>
/// <param name="Target">Toward whom.</param>
/// <param name="Prepositions">The prepositions where <paramref name="Target"/> is <see cref="FrameRole.Prepositional"/>, else none.</param>
public sealed record Frame(FrameRole Holder, FrameRole Target, ImmutableArray<string> Prepositions)
{
    private static readonly ImmutableArray<string> Allowed =
        ["about", "against", "at", "between", "for", "from", "in", "into", "of", "on", "over", "to", "toward", "upon", "with"];

    /// <summary>Reads a frame; null where <paramref name="text"/> is none.</summary>
    public static Frame? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Split('>') is not [var from, var to] || Holders(from) is not { } holder)
            return null;
        if (Targets(to) is { } target)
            return new Frame(holder, target, []);
        ImmutableArray<string> prepositions = [.. to.Split('|')];
        return prepositions.All(preposition => Allowed.Contains(preposition)) ? new Frame(holder, FrameRole.Prepositional, prepositions) : null;
    }

    /// <summary>The frame as it stands in the lexicon.</summary>
    public override string ToString() =>
        $"{Name(Holder)}>{(Target == FrameRole.Prepositional ? string.Join('|', Prepositions) : Name(Target))}";

    /// <summary>Frames are equal where roles and prepositions are.</summary>
    public bool Equals(Frame? other) => other is not null && ToString() == other.ToString();

    /// <summary>A hash of the roles.</summary>
    public override int GetHashCode() => ((int)Holder * 31) + (int)Target;

    private static FrameRole? Holders(string name) => name switch
    {
        "speaker" => FrameRole.Speaker,
        "subject" => FrameRole.Subject,
        "object" => FrameRole.Object,
        "possessor" => FrameRole.Possessor,
        _ => null,
    };

    private static FrameRole? Targets(string name) => name switch
    {
        "subject" => FrameRole.Subject,
        "object" => FrameRole.Object,
        "possessor" => FrameRole.Possessor,
        "self" => FrameRole.Self,
        _ => null,
    };

    private static string Name(FrameRole role) => role switch
    {
        FrameRole.Speaker => "speaker",
        FrameRole.Subject => "subject",
        FrameRole.Object => "object",
        FrameRole.Possessor => "possessor",
        FrameRole.Self => "self",
        _ => "prepositional",
    };
}
