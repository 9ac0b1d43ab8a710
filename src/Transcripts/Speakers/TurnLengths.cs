using System.Collections.Immutable;

namespace Transcripts.Speakers;

/// <summary>How long each turn is.</summary>
/// <param name="Speakers">The speakers, in the order of <see cref="Transcript.Speakers"/>.</param>
/// <param name="Turns">The turns that hold speech, in the order of <see cref="Transcript.Turns"/>.</param>
public sealed record TurnLengths(ImmutableArray<Speaker> Speakers, ImmutableArray<TurnLength> Turns)
{
    /// <summary>The turn lengths of <paramref name="transcript"/>. What others say within a turn is no part of its length.</summary>
    public static TurnLengths Of(Transcript transcript)
    {
        var words = new int[transcript.Turns.Length];
        var holdsSpeech = new bool[transcript.Turns.Length];
        foreach (var (segment, count) in transcript.Segments.Zip(SpokenWords.PerSegment(transcript)))
        {
            words[segment.Turn] += count;
            holdsSpeech[segment.Turn] = true;
        }

        return new TurnLengths(
            transcript.Speakers,
            [.. transcript.Turns.Where(turn => holdsSpeech[turn.Index]).Select(turn => new TurnLength(turn.Index, turn.Speaker, turn.Kind, words[turn.Index]))]);
    }
}

/// <summary>The length of a turn.</summary>
/// <param name="Turn">Index of the turn.</param>
/// <param name="Speaker">Who speaks.</param>
/// <param name="Kind">How the turn came about.</param>
/// <param name="Words">Words, numbers included.</param>
public sealed record TurnLength(int Turn, Speaker Speaker, TurnKind Kind, int Words);
