using System.Collections.Immutable;
using Transcripts.Attitudes.Actors;
using Transcripts.Resampling;

namespace Transcripts.Attitudes.Aggregates;

/// <summary>What each speaker in his own name thinks of each actor he mentions.</summary>
/// <param name="Stances">By speaker in the order of <see cref="TranscriptAttitudes.Speakers"/>, then by number of sentences, most first.</param>
public sealed record SpeakerStances(ImmutableArray<SpeakerStance> Stances)
{
    /// <summary>The stances of <paramref name="attitudes"/>.</summary>
    /// <param name="attitudes">The attitudes of a transcript.</param>
    /// <param name="bootstrap">Null for <see cref="BootstrapOptions.Default"/>.</param>
    public static SpeakerStances Of(TranscriptAttitudes attitudes, BootstrapOptions? bootstrap = null)
    {
        ArgumentNullException.ThrowIfNull(attitudes);
        bootstrap ??= BootstrapOptions.Default;
        var order = attitudes.Speakers.Distinct().Select((actor, index) => (actor, index)).ToDictionary(pair => pair.actor, pair => pair.index);
        var speakers = attitudes.Transcript.Speakers.Zip(attitudes.Speakers).ToDictionary(pair => pair.First, pair => pair.Second);
        var rows = attitudes.Attitudes
            .Select(attitude => (Speaker: speakers[attitudes.Sentences[attitude.Sentence].Speaker], attitude.Target, attitude.Sentence, Own: attitude.Reported ? 0 : attitude.Polarity))
            .Where(row => row.Speaker != row.Target)
            .GroupBy(row => (row.Speaker, row.Target, row.Sentence))
            .Select(sentence => (sentence.Key.Speaker, sentence.Key.Target, Polarity: sentence.Select(row => row.Own).FirstOrDefault(own => own != 0)))
            .GroupBy(row => (row.Speaker, row.Target));
        return new SpeakerStances([.. rows
            .Select((group, index) => Stance(group.Key.Speaker, group.Key.Target, [.. group.Select(row => row.Polarity)], bootstrap, index))
            .OrderBy(stance => order[stance.Speaker])
            .ThenByDescending(stance => stance.Sentences)
            .ThenBy(stance => stance.Target.Id, StringComparer.Ordinal)]);
    }

    private static SpeakerStance Stance(Actor speaker, Actor target, ImmutableArray<int> polarities, BootstrapOptions options, int index)
    {
        var mean = polarities.Average();
        return new SpeakerStance(
            speaker,
            target,
            polarities.Count(polarity => polarity > 0),
            polarities.Count(polarity => polarity == 0),
            polarities.Count(polarity => polarity < 0),
            mean,
            polarities.Length < 2 ? null : IntervalOf(polarities, options, index));
    }

    // Each pair draws from a stream of its own, so that one more actor changes no other interval.
    private static Interval IntervalOf(ImmutableArray<int> polarities, BootstrapOptions options, int index)
    {
        var random = new SplitMix64(unchecked((ulong)options.Seed + (ulong)index));
        var replicates = new double[options.Resamples];
        for (var resample = 0; resample < replicates.Length; resample++)
        {
            var sum = 0;
            for (var draw = 0; draw < polarities.Length; draw++)
                sum += polarities[random.Below(polarities.Length)];
            replicates[resample] = (double)sum / polarities.Length;
        }

        Array.Sort(replicates);
        return BcaInterval.Percentile(replicates, options.Confidence);
    }
}

/// <summary>What a speaker in his own name thinks of an actor, sentence by sentence.</summary>
/// <param name="Speaker">Who speaks.</param>
/// <param name="Target">Of whom.</param>
/// <param name="For">His sentences that are for the actor.</param>
/// <param name="Neutral">His sentences that mention the actor and are neither.</param>
/// <param name="Against">His sentences that are against the actor.</param>
/// <param name="Mean">Those for less those against, over all: -1 to 1.</param>
/// <param name="Interval">
/// Percentile interval of <paramref name="Mean"/>, his sentences on the actor drawn with replacement (Efron 1979); null for a
/// single sentence. Where all sentences are alike its ends are equal, which says little of sentences not spoken.
/// </param>
public sealed record SpeakerStance(Actor Speaker, Actor Target, int For, int Neutral, int Against, double Mean, Interval? Interval)
{
    /// <summary>His sentences that mention the actor.</summary>
    public int Sentences => For + Neutral + Against;
}
