namespace Transcripts.Attitudes;

/// <summary>What the analysis takes into account. All by default; each can be left out to see what it is good for.</summary>
public sealed record AttitudeOptions
{
    /// <summary>Everything on.</summary>
    public static AttitudeOptions Default { get; } = new();

    /// <summary>Whether subject and object are told apart. If not, each word of the lexicon is the speaker's, toward every actor of its sentence. Default true.</summary>
    public bool Roles { get; init; } = true;

    /// <summary>Whether negation turns or annuls an attitude. Default true.</summary>
    public bool Negation { get; init; } = true;

    /// <summary>Whether pronouns are resolved; "I" and "we" always are. Default true.</summary>
    public bool Pronouns { get; init; } = true;

    /// <summary>Whether reported statements are given to those who made them. If not, they are the speaker's. Default true.</summary>
    public bool Attribution { get; init; } = true;
}
