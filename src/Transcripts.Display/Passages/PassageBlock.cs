using System.Collections.Immutable;

namespace Transcripts.Display.Passages;

/// <summary>What stands together in a passage: a turn with the turns within it, or text that is no turn's.</summary>
/// <param name="Turn">The turn, or null for the header and the rest of the apparatus.</param>
internal sealed record PassageBlock(Turn? Turn)
{
    /// <summary>Lines and inner blocks in document order.</summary>
    public List<PassageItem> Items { get; } = [];
}

/// <summary>An item of a block: exactly one of the two is set.</summary>
internal readonly record struct PassageItem(PassageLine? Line, PassageBlock? Block);

/// <summary>A line: parts with no line break between them.</summary>
/// <param name="Parts">The parts in order; never none.</param>
/// <param name="Addressee">Who is spoken to, or null where the document does not say.</param>
/// <param name="IsNewAddressee">Whether the line before in the same turn was spoken to someone else.</param>
internal sealed record PassageLine(ImmutableArray<Part> Parts, Speaker? Addressee, bool IsNewAddressee)
{
    public TextSpan Span => TextSpan.FromBounds(Parts[0].Span.Start, Parts[^1].Span.End);
}
