namespace Transcripts.Display.Evidence;

/// <summary>What a place of a sentence is to an attitude; it may be several.</summary>
[Flags]
internal enum AttitudeRoles
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It names who holds it.</summary>
    Holder = 1,

    /// <summary>It names toward whom.</summary>
    Target = 2,

    /// <summary>It carries it.</summary>
    Cue = 4,
}
