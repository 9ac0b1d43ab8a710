namespace Transcripts.Speakers;

/// <summary>
/// How evenly the floor is shared among those who speak. Those who are present and silent do not count: the
/// measures compare speakers, and the list of the silent depends on how the recorder kept it.
/// </summary>
/// <param name="Speakers">Speakers with at least one word.</param>
/// <param name="Words">Words of all speakers.</param>
/// <param name="Entropy">Shannon's entropy and Pielou's evenness.</param>
/// <param name="Gini">Gini's coefficient.</param>
/// <param name="Effective">Effective numbers of speakers.</param>
public sealed record FloorEvenness(
    int Speakers,
    int Words,
    ShannonEntropy Entropy,
    GiniCoefficient Gini,
    EffectiveSpeakers Effective)
{
    /// <summary>The evenness of the words of <paramref name="transcript"/> by speaker.</summary>
    public static FloorEvenness Of(Transcript transcript)
    {
        var indices = SpeakerIndex.Of(transcript);
        var words = new int[transcript.Speakers.Length];
        foreach (var (segment, count) in transcript.Segments.Zip(SpokenWords.PerSegment(transcript)))
            words[indices[segment.Speaker]] += count;

        return new FloorEvenness(
            words.Count(count => count > 0),
            words.Sum(),
            ShannonEntropy.Of(words),
            GiniCoefficient.Of(words),
            EffectiveSpeakers.Of(words));
    }
}
