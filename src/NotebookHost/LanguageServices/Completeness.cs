namespace NotebookHost.LanguageServices;

/// <summary>Whether a cell can be run as it stands.</summary>
internal enum CompletenessStatus
{
    /// <summary>It can be run.</summary>
    Complete,

    /// <summary>More must follow.</summary>
    Incomplete,

    /// <summary>Nothing that follows makes it right.</summary>
    Invalid,

    /// <summary>It is beyond what can be parsed safely.</summary>
    Unknown,
}

/// <summary>Whether a cell can be run as it stands.</summary>
/// <param name="Status">Whether it can.</param>
/// <param name="Indent">When more must follow: the spaces that its next line begins with; else empty.</param>
internal sealed record Completeness(CompletenessStatus Status, string Indent = "");
