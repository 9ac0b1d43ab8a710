using System.Runtime.InteropServices;

namespace Transcripts.Speakers;

/// <summary>
/// Who follows whom: for each turn that holds speech, but for the first, who was heard immediately before it
/// (turns as in Sacks, Schegloff and Jefferson 1974; order of speakers as data, Gibson 2003, "Participation shifts").
/// </summary>
/// <param name="Follows">
/// Row: who was heard before. Column: who then begins a turn. The sum of all cells is the number of turns less one.
/// A turn that resumes after an interjection is no new turn and counts nowhere; the turn after the resumption
/// follows the one who resumed. A cell on the diagonal is a new turn of the one just heard: a second label
/// for the same person, or an exchange narrated within the speaker's own turn.
/// </param>
public sealed record TurnTaking(SpeakerMatrix Follows)
{
    /// <summary>Who follows whom in <paramref name="transcript"/>.</summary>
    public static TurnTaking Of(Transcript transcript)
    {
        var indices = SpeakerIndex.Of(transcript);
        var counts = new Dictionary<(int, int), int>();
        var begun = new bool[transcript.Turns.Length];
        int? before = null;
        foreach (var segment in transcript.Segments)
        {
            var speaker = indices[segment.Speaker];
            if (before is { } heard && !begun[segment.Turn])
                CollectionsMarshal.GetValueRefOrAddDefault(counts, (heard, speaker), out _)++;
            begun[segment.Turn] = true;
            before = speaker;
        }

        return new TurnTaking(new SpeakerMatrix(transcript.Speakers, counts));
    }
}
