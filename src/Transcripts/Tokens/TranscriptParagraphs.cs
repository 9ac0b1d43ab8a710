using System.Collections.Immutable;

namespace Transcripts.Tokens;

/// <summary>
/// A paragraph of a turn. What interrupts it (an interjection, a direction, an insertion, a page number) is no part of
/// it: the paragraph then has a span on either side.
/// </summary>
/// <param name="Index">Position among the paragraphs of the transcript by first character, from 0. This is the paragraph's identity.</param>
/// <param name="Turn">Index of the turn it belongs to.</param>
/// <param name="Speaker">Who says it.</param>
/// <param name="Spans">The stretches of the source that hold its words, in order, at least one; none begins or ends with white space.</param>
public sealed record SpokenParagraph(int Index, int Turn, Speaker Speaker, ImmutableArray<TextSpan> Spans)
{
    /// <summary>From its first character to its last, what interrupts it included.</summary>
    public TextSpan Extent => TextSpan.FromBounds(Spans[0].Start, Spans[^1].End);
}

/// <summary>
/// Cuts the turns of a transcript into paragraphs: at empty lines, and where the turn ends. A line end alone does not end
/// a paragraph, since lines may be wrapped.
/// </summary>
public static class TranscriptParagraphs
{
    /// <summary>The paragraphs of all turns in the order of their first characters.</summary>
    public static ImmutableArray<SpokenParagraph> Of(Transcript transcript)
    {
        var breaks = new ParagraphBreaks(transcript);
        return
        [
            .. transcript.Turns
                .SelectMany(turn => Split(turn, breaks).Select(spans => (Turn: turn, Spans: spans)))
                .OrderBy(paragraph => paragraph.Spans[0].Start)
                .Select((paragraph, index) => new SpokenParagraph(index, paragraph.Turn.Index, paragraph.Turn.Speaker, paragraph.Spans)),
        ];
    }

    private static IEnumerable<ImmutableArray<TextSpan>> Split(Turn turn, ParagraphBreaks breaks)
    {
        var open = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var span in turn.Spans)
        {
            // Within a stretch each paragraph ends the one before; a stretch may go on with the last one of the stretch before.
            var goesOn = open.Count > 0 && !breaks.IsIn(TextSpan.FromBounds(open[^1].End, span.Start));
            foreach (var paragraph in breaks.Split(span))
            {
                if (open.Count > 0 && !goesOn)
                    yield return open.DrainToImmutable();
                open.Add(paragraph);
                goesOn = false;
            }
        }

        if (open.Count > 0)
            yield return open.DrainToImmutable();
    }
}
