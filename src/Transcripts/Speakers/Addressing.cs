using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Transcripts.Speakers;

/// <summary>
/// Who addresses whom, as far as the document says so: the who-to-whom matrix of Bales, Strodtbeck, Mills and
/// Roseborough (1951, "Channels of communication in small groups"). Rows: who speaks. Columns: who is spoken to.
/// Both are the speakers of the transcript and behind them those who are addressed but never speak.
/// </summary>
/// <param name="Words">Words to each addressee.</param>
/// <param name="Segments">Uninterrupted stretches of speech to each addressee.</param>
/// <param name="UnaddressedWords">Words of each row's speaker for which no addressee is given.</param>
/// <param name="UnaddressedSegments">Stretches of each row's speaker for which no addressee is given.</param>
public sealed record Addressing(
    SpeakerMatrix Words,
    SpeakerMatrix Segments,
    ImmutableArray<int> UnaddressedWords,
    ImmutableArray<int> UnaddressedSegments)
{
    /// <summary>Who addresses whom in <paramref name="transcript"/>.</summary>
    public static Addressing Of(Transcript transcript)
    {
        ImmutableArray<Speaker> people =
            [.. transcript.Speakers.Concat(transcript.Segments.Select(segment => segment.Addressee).OfType<Speaker>()).Distinct()];
        var indices = people.Select((person, index) => (person, index)).ToDictionary(pair => pair.person, pair => pair.index);
        var words = new Dictionary<(int, int), int>();
        var segments = new Dictionary<(int, int), int>();
        var unaddressedWords = new int[people.Length];
        var unaddressedSegments = new int[people.Length];
        foreach (var (segment, count) in transcript.Segments.Zip(SpokenWords.PerSegment(transcript)))
        {
            var speaker = indices[segment.Speaker];
            if (segment.Addressee is { } addressee)
            {
                var pair = (speaker, indices[addressee]);
                CollectionsMarshal.GetValueRefOrAddDefault(words, pair, out _) += count;
                CollectionsMarshal.GetValueRefOrAddDefault(segments, pair, out _)++;
            }
            else
            {
                unaddressedWords[speaker] += count;
                unaddressedSegments[speaker]++;
            }
        }

        return new Addressing(
            new SpeakerMatrix(people, words),
            new SpeakerMatrix(people, segments),
            [.. unaddressedWords],
            [.. unaddressedSegments]);
    }
}
