namespace Transcripts.Charts;

/// <summary>Finds who says what stands at a place of the source.</summary>
internal sealed class SegmentIndex(Transcript transcript)
{
    private readonly int[] starts = [.. transcript.Segments.Select(segment => segment.Span.Start)];

    /// <summary>Who speaks at the beginning of <paramref name="span"/>.</summary>
    /// <exception cref="ArgumentException">Nobody does: it is of another transcript, or no speech.</exception>
    public Speaker SpeakerAt(TextSpan span)
    {
        var place = Array.BinarySearch(starts, span.Start);
        place = place < 0 ? ~place - 1 : place;
        return place >= 0 && transcript.Segments[place].Span.Contains(span.Start)
            ? transcript.Segments[place].Speaker
            : throw new ArgumentException($"Nobody speaks at offset {span.Start}: give a result of the same transcript, of units of its speech.", nameof(span));
    }
}
