using System.Collections.Immutable;

namespace Transcripts;

/// <summary>How a turn came about.</summary>
public enum TurnKind
{
    /// <summary>The speaker holds the floor.</summary>
    Speech,

    /// <summary>The speaker speaks into a turn of another, which resumes afterwards.</summary>
    Interjection,

    /// <summary>The speaker asks or replies in a narrated exchange within another's turn ("He asked …: …? … replied: …").</summary>
    Exchange,
}

/// <summary>
/// What one speaker says from taking the floor to giving it up. Interjections of others within it are turns of
/// their own; the interrupted turn resumes behind them and stays one turn.
/// </summary>
/// <param name="Index">Position among the turns of the transcript by first character, from 0. This is the turn's identity.</param>
/// <param name="Speaker">Who speaks.</param>
/// <param name="Kind">Whether the turn holds the floor or speaks into another.</param>
/// <param name="Within">Index of the turn that this one interrupts, or null for a turn that holds the floor.</param>
/// <param name="Label">The label that opens the turn, colon included; empty at the first word where there is none.</param>
/// <param name="Spans">The stretches of speech in document order, without labels, directions and insertions; none for an empty turn.</param>
public sealed record Turn(
    int Index,
    Speaker Speaker,
    TurnKind Kind,
    int? Within,
    TextSpan Label,
    ImmutableArray<TextSpan> Spans);

/// <summary>
/// An uninterrupted stretch of speech: one speaker, one addressee, nothing in between but white space.
/// A turn has as many as interjections, directions, insertions and page numbers cut it into.
/// </summary>
/// <param name="Index">Position among the segments of the transcript, in document order, from 0.</param>
/// <param name="Turn">Index of the turn it belongs to.</param>
/// <param name="Speaker">Who speaks.</param>
/// <param name="Addressee">Who is spoken to where the document says so ("(to the Korean ambassador)"), else null.</param>
/// <param name="Kind">The kind of its turn.</param>
/// <param name="Span">Where it stands in the source; begins and ends with a character that is no white space.</param>
public sealed record Segment(
    int Index,
    int Turn,
    Speaker Speaker,
    Speaker? Addressee,
    TurnKind Kind,
    TextSpan Span);
