namespace Transcripts.Charts;

/// <summary>Which attitudes are meant: those that speakers hold themselves, those they report of others, or all.</summary>
public enum Attribution
{
    /// <summary>Of the speaker in their own name.</summary>
    Own,

    /// <summary>Reported by the speaker of someone else.</summary>
    Reported,

    /// <summary>Both.</summary>
    Both,
}
