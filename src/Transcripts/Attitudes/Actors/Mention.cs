namespace Transcripts.Attitudes.Actors;

/// <summary>By what an actor is mentioned.</summary>
public enum MentionKind
{
    /// <summary>A name or alias, with its title ("Premier Kim").</summary>
    Name,

    /// <summary>An adjective or the name of a people, with the noun it belongs to ("the Romanian side").</summary>
    Demonym,

    /// <summary>The name of a group that means it ("Soviet revisionists").</summary>
    Group,

    /// <summary>An office ("the Premier").</summary>
    Role,

    /// <summary>A pronoun.</summary>
    Pronoun,
}

/// <summary>A stretch of a sentence that means an actor.</summary>
/// <param name="Actor">Who is meant.</param>
/// <param name="Span">Where it stands in the source.</param>
/// <param name="Kind">By what it is meant.</param>
/// <param name="Confidence">How sure that is, above 0 up to 1: 1 for a name, less for an adjective, an office or a pronoun. An estimate by rule, no probability.</param>
/// <param name="Sentence">Index of the sentence.</param>
public sealed record Mention(Actor Actor, TextSpan Span, MentionKind Kind, double Confidence, int Sentence);
