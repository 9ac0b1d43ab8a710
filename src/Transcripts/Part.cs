namespace Transcripts;

/// <summary>What a stretch of the source is.</summary>
public enum PartKind
{
    /// <summary>White space between other parts, blank lines included.</summary>
    WhiteSpace,

    /// <summary>The classification or provenance line above the title ("Foreign Ministry Top Secret File").</summary>
    Classification,

    /// <summary>A field of the header: the title, or a named field with its name ("Place: Fujian Hall").</summary>
    HeaderField,

    /// <summary>A note on the state of the document ("(Premier has yet to review and approve.)").</summary>
    ReviewNote,

    /// <summary>The heading or an item of the recorder's own summary.</summary>
    SummaryItem,

    /// <summary>A label that says who speaks, with its colon ("Vietnamese Ambassador:"), or the narration that does ("He asked the Vietnamese ambassador:").</summary>
    SpeakerLabel,

    /// <summary>Words that a speaker says.</summary>
    Speech,

    /// <summary>The recorder's own marks: directions ("(to the Korean ambassador)", "(laughs)"), narration, and the brackets around an interjection.</summary>
    StageDirection,

    /// <summary>An insertion by an editor or translator, in square brackets ("[aka COMECON]").</summary>
    EditorialInsertion,

    /// <summary>A line that holds nothing but a page number.</summary>
    PageNumber,

    /// <summary>The list of those who get a copy ("CC: …").</summary>
    DistributionList,

    /// <summary>An abstract by the archive that keeps the document.</summary>
    ArchiveAbstract,
}

/// <summary>A stretch of the source that is one thing. The parts of a transcript follow each other without gap or overlap.</summary>
/// <param name="Span">Where it stands; never empty.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Turn">Index of the turn it belongs to (speech, labels, directions and insertions within a turn), or -1.</param>
public readonly record struct Part(TextSpan Span, PartKind Kind, int Turn = -1);
