using System.Collections.Immutable;

namespace Transcripts;

/// <summary>
/// What the document says of the meeting before and after the conversation. Everything is null or empty
/// where the document does not say it; each text stands in the source at the span beside it.
/// </summary>
public sealed record TranscriptHeader
{
    /// <summary>A header that says nothing: a plain transcript of labels and speech.</summary>
    public static TranscriptHeader Empty { get; } = new();

    /// <summary>The classification or provenance line, or null.</summary>
    public HeaderText? Classification { get; init; }

    /// <summary>The title, or null.</summary>
    public HeaderText? Title { get; init; }

    /// <summary>The note on the state of the document, without its parentheses, or null.</summary>
    public HeaderText? ReviewNote { get; init; }

    /// <summary>The named fields in document order ("Time", "Place", …), with their values as written.</summary>
    public ImmutableArray<HeaderField> Fields { get; init; } = [];

    /// <summary>Date of the meeting, or null where none is given or it is no valid date.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Time of day at which the meeting began, local to the place, or null.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>Where the meeting took place, or null.</summary>
    public HeaderText? Place { get; init; }

    /// <summary>Those who receive the visitors, in the order of the title.</summary>
    public ImmutableArray<Speaker> Hosts { get; init; } = [];

    /// <summary>Those who are received, in the order of the title.</summary>
    public ImmutableArray<Speaker> Guests { get; init; } = [];

    /// <summary>Others listed as present.</summary>
    public ImmutableArray<Speaker> Attendees { get; init; } = [];

    /// <summary>The interpreters.</summary>
    public ImmutableArray<Speaker> Interpreters { get; init; } = [];

    /// <summary>Those who took the record.</summary>
    public ImmutableArray<Speaker> Recorders { get; init; } = [];

    /// <summary>The items of the recorder's own summary, without their numbers.</summary>
    public ImmutableArray<HeaderText> Summary { get; init; } = [];

    /// <summary>Those who get a copy, as listed.</summary>
    public ImmutableArray<HeaderText> Distribution { get; init; } = [];

    /// <summary>The abstract of the archive that keeps the document, or null.</summary>
    public HeaderText? Abstract { get; init; }
}

/// <summary>A text of the header with its place in the source.</summary>
/// <param name="Text">The text as it stands there.</param>
/// <param name="Span">Where it stands.</param>
public sealed record HeaderText(string Text, TextSpan Span)
{
    /// <summary>The text.</summary>
    public override string ToString() => Text;
}

/// <summary>A named field of the header.</summary>
/// <param name="Name">The name before the colon.</param>
/// <param name="Value">The value behind it.</param>
public sealed record HeaderField(string Name, HeaderText Value);
