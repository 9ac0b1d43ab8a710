using System.Collections.Immutable;

namespace Transcripts.Speakers;

/// <summary>
/// The meeting as a line of words: where on it each stretch of speech lies, and how much its speaker has said by
/// then. Position is counted in words from the first word spoken, since the document gives no clock.
/// </summary>
/// <param name="Speakers">The speakers, in the order of <see cref="Transcript.Speakers"/>.</param>
/// <param name="Stretches">A stretch for each segment, in order; each begins where the one before ends.</param>
/// <param name="Words">Words of the whole meeting: the end of the last stretch.</param>
public sealed record SpeechCourse(ImmutableArray<Speaker> Speakers, ImmutableArray<SpeechStretch> Stretches, int Words)
{
    /// <summary>The course of <paramref name="transcript"/>.</summary>
    public static SpeechCourse Of(Transcript transcript)
    {
        var indices = SpeakerIndex.Of(transcript);
        var said = new int[transcript.Speakers.Length];
        var position = 0;
        var stretches = ImmutableArray.CreateBuilder<SpeechStretch>(transcript.Segments.Length);
        foreach (var (segment, words) in transcript.Segments.Zip(SpokenWords.PerSegment(transcript)))
        {
            var cumulative = said[indices[segment.Speaker]] += words;
            stretches.Add(new SpeechStretch(segment, position, words, cumulative));
            position += words;
        }

        return new SpeechCourse(transcript.Speakers, stretches.MoveToImmutable(), position);
    }
}

/// <summary>A segment on the line of words.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="Start">Words spoken before it by all.</param>
/// <param name="Words">Its words.</param>
/// <param name="Cumulative">Words its speaker has said from the beginning to its end. Before it: less <paramref name="Words"/>.</param>
public sealed record SpeechStretch(Segment Segment, int Start, int Words, int Cumulative)
{
    /// <summary>Words spoken by all up to its end.</summary>
    public int End => Start + Words;

    /// <summary>The speaker's share of all words up to its end, 0 to 1; 0 where no word has been said yet.</summary>
    public double CumulativeShare => End > 0 ? (double)Cumulative / End : 0;
}
