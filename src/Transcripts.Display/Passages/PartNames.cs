namespace Transcripts.Display.Passages;

/// <summary>How each kind of part is called, coded and coloured wherever it is shown.</summary>
/// <param name="Code">A short code that stands in the text, since colour alone says nothing to some.</param>
/// <param name="Name">The name in words.</param>
/// <param name="Meaning">What such a part is, in a phrase.</param>
/// <param name="Colour">A colour as <c>#RRGGBB</c>, from Okabe and Ito (2008), or grey.</param>
internal readonly record struct PartName(string Code, string Name, string Meaning, string Colour);

internal static class PartNames
{
    public static PartName Of(PartKind kind) => kind switch
    {
        PartKind.WhiteSpace => new("␣", "white space", "blanks and blank lines between other parts", "#7F7F7F"),
        PartKind.Classification => new("C", "classification", "classification or provenance line", "#7F7F7F"),
        PartKind.HeaderField => new("H", "header", "title or named field of the header", "#0072B2"),
        PartKind.ReviewNote => new("R", "review note", "note on the state of the document", "#CC79A7"),
        PartKind.SummaryItem => new("Σ", "summary", "the recorder’s own summary", "#E69F00"),
        PartKind.SpeakerLabel => new("L", "label", "says who speaks", "#D55E00"),
        PartKind.Speech => new("S", "speech", "words that a speaker says", "#009E73"),
        PartKind.StageDirection => new("D", "direction", "the recorder’s marks, narration and brackets", "#56B4E9"),
        PartKind.EditorialInsertion => new("E", "insertion", "inserted by an editor or translator", "#F0E442"),
        PartKind.PageNumber => new("#", "page number", "a line with a page number only", "#7F7F7F"),
        PartKind.DistributionList => new("CC", "distribution", "those who get a copy", "#CC79A7"),
        PartKind.ArchiveAbstract => new("A", "abstract", "by the archive that keeps the document", "#E69F00"),
        _ => new("?", kind.ToString(), "not known here", "#7F7F7F"),
    };
}
