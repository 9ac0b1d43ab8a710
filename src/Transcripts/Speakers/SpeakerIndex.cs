using System.Collections.Frozen;

namespace Transcripts.Speakers;

/// <summary>The position of each speaker among the speakers of a transcript.</summary>
internal static class SpeakerIndex
{
    /// <summary>Speaker to position in <see cref="Transcript.Speakers"/>.</summary>
    public static FrozenDictionary<Speaker, int> Of(Transcript transcript) =>
        transcript.Speakers.Select((speaker, index) => (speaker, index)).ToFrozenDictionary(pair => pair.speaker, pair => pair.index);
}
