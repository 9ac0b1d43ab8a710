using System.Collections.Immutable;
using Transcripts.Resampling;

namespace Transcripts.Speakers;

/// <summary>How much each speaker says, and in what helpings.</summary>
/// <param name="Speakers">A row for each speaker, in the order of <see cref="Transcript.Speakers"/>.</param>
/// <param name="Words">Words of all speakers.</param>
/// <param name="Sentences">Sentences of all speakers that hold a word.</param>
/// <param name="Options">What the intervals were found with.</param>
public sealed record SpeakerShares(
    ImmutableArray<SpeakerShare> Speakers,
    int Words,
    int Sentences,
    BootstrapOptions Options)
{
    /// <summary>
    /// Counts and shares of <paramref name="transcript"/>. The intervals say how far a share would move if the
    /// meeting's sentences were drawn anew from sentences like these. They take sentences as independent of each
    /// other, which speech is not, and so tend to be too narrow (<see cref="BootstrapOptions.BlockLength"/> draws
    /// neighbours together); they say nothing of other meetings.
    /// </summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="options">How the intervals are found; by default <see cref="BootstrapOptions.Default"/>.</param>
    public static SpeakerShares Of(Transcript transcript, BootstrapOptions? options = null)
    {
        options ??= BootstrapOptions.Default;
        var sentences = SpokenWords.PerSentence(transcript);
        var sentenceCounts = new int[transcript.Speakers.Length];
        foreach (var sentence in sentences)
            sentenceCounts[sentence.Speaker]++;

        var lengths = TurnLengths.Of(transcript).Turns.ToLookup(turn => turn.Speaker);
        int[] words = [.. transcript.Speakers.Select(speaker => lengths[speaker].Sum(turn => turn.Words))];
        var total = words.Sum();
        var intervals = Intervals(sentences.AsSpan(), words, options);
        return new SpeakerShares(
            [.. transcript.Speakers.Select((speaker, index) => Share(speaker, [.. lengths[speaker]], sentenceCounts[index], total, intervals[index]))],
            total,
            sentences.Length,
            options);
    }

    private static SpeakerShare Share(
        Speaker speaker,
        ImmutableArray<TurnLength> turns,
        int sentences,
        int total,
        BootstrapIntervals? interval)
    {
        var words = turns.Sum(turn => turn.Words);
        var sorted = turns.Select(turn => turn.Words).Order().ToArray();
        return new SpeakerShare(
            speaker,
            turns.Length,
            turns.Count(turn => turn.Kind == TurnKind.Interjection),
            turns.Count(turn => turn.Kind == TurnKind.Exchange),
            words,
            sentences,
            total > 0 ? (double)words / total : 0,
            interval?.Percentile,
            interval?.Bca,
            turns.Length > 0 ? (double)words / turns.Length : null,
            turns.Length > 0 ? (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2.0 : null,
            turns.Length > 0 ? turns.MaxBy(turn => turn.Words)!.Turn : null);
    }

    private static BootstrapIntervals?[] Intervals(ReadOnlySpan<SentenceWords> sentences, int[] words, BootstrapOptions options)
    {
        ImmutableArray<int> asked = [.. Enumerable.Range(0, words.Length).OrderByDescending(index => words[index]).Take(options.MaximumIntervals)];
        var found = SentenceBootstrap.Intervals(sentences, asked, options);
        var intervals = new BootstrapIntervals?[words.Length];
        for (var row = 0; row < asked.Length; row++)
            intervals[asked[row]] = found[row];
        return intervals;
    }
}

/// <summary>What one speaker says.</summary>
/// <param name="Speaker">Who speaks.</param>
/// <param name="Turns">Turns of every kind that hold speech; a turn that an interjection cuts in two is one.</param>
/// <param name="Interjections">How many of the turns are interjections into another's turn.</param>
/// <param name="Exchanges">How many of the turns are questions or replies of a narrated exchange.</param>
/// <param name="Words">Words, numbers included.</param>
/// <param name="Sentences">Sentences that hold a word.</param>
/// <param name="Share">Share of the words of all speakers, 0 to 1; 0 where nobody says a word.</param>
/// <param name="Percentile">
/// Bootstrap percentile interval of the share. A single point where the share cannot vary (one speaker, or no word).
/// Null where fewer than two sentences, or blocks of them, leave nothing to resample, or for a speaker beyond <see cref="BootstrapOptions.MaximumIntervals"/>.
/// </param>
/// <param name="Bca">Bias-corrected and accelerated interval of the share; a point or null as <paramref name="Percentile"/>.</param>
/// <param name="MeanTurnLength">Mean words a turn, or null for a speaker without a turn.</param>
/// <param name="MedianTurnLength">Median words a turn, the mean of the middle two where their number is even; or null.</param>
/// <param name="LongestTurn">Index of the turn with the most words, the first of equals; or null.</param>
public sealed record SpeakerShare(
    Speaker Speaker,
    int Turns,
    int Interjections,
    int Exchanges,
    int Words,
    int Sentences,
    double Share,
    Interval? Percentile,
    Interval? Bca,
    double? MeanTurnLength,
    double? MedianTurnLength,
    int? LongestTurn);
