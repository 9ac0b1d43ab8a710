using System.Collections.Immutable;

namespace Transcripts.Tokens;

/// <summary>
/// A sentence of a turn. What interrupts it (an interjection, a direction, an editor's insertion, a page number) is no
/// part of it: the sentence then has a span on either side.
/// </summary>
/// <param name="Index">Position among the sentences of the transcript by first character, from 0. This is the sentence's identity.</param>
/// <param name="Turn">Index of the turn it belongs to.</param>
/// <param name="Speaker">Who says it.</param>
/// <param name="Spans">The stretches of the source that hold its words, in order, at least one; none begins or ends with white space.</param>
public sealed record Sentence(int Index, int Turn, Speaker Speaker, ImmutableArray<TextSpan> Spans)
{
    /// <summary>From its first character to its last, what interrupts it included.</summary>
    public TextSpan Extent => TextSpan.FromBounds(Spans[0].Start, Spans[^1].End);

    /// <summary>Its words as a new string, one blank for each interruption but those right before its closing mark.</summary>
    /// <param name="transcript">The transcript it is of.</param>
    public string Text(Transcript transcript) => Spans
        .Select(transcript.Text)
        .Aggregate((before, text) => before + (text[0] is '.' or ',' or ';' or ':' or '!' or '?' or '…' ? "" : " ") + text);
}
