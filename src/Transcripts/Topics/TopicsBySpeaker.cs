using System.Collections.Immutable;
using Transcripts.Resampling;

namespace Transcripts.Topics;

/// <summary>What each speaker speaks of.</summary>
/// <param name="Rows">A row for each speaker and topic, speakers in the order of their first sentences, topics in that of the dictionary; zeros too.</param>
/// <param name="Options">What the intervals were found with.</param>
public sealed record TopicsBySpeaker(ImmutableArray<SpeakerTopic> Rows, BootstrapOptions Options)
{
    /// <summary>
    /// The topics of each speaker in <paramref name="labels"/>. For the intervals each speaker's sentences are drawn from that
    /// speaker's own, so that a speaker of few sentences has wide ones.
    /// </summary>
    /// <param name="labels">The labelled sentences.</param>
    /// <param name="options">Null for <see cref="BootstrapOptions.Default"/>.</param>
    public static TopicsBySpeaker Of(TopicLabels labels, BootstrapOptions? options = null)
    {
        options ??= BootstrapOptions.Default;
        return new TopicsBySpeaker(
            [.. labels.Sentences
                .GroupBy(sentence => sentence.Sentence.Speaker)
                .SelectMany(group => Speaker(labels.Dictionary, group.Key, [.. group], options))],
            options);
    }

    private static IEnumerable<SpeakerTopic> Speaker(TopicDictionary dictionary, Speaker speaker, ImmutableArray<LabelledSentence> sentences, BootstrapOptions options)
    {
        var tallies = TopicTally.OfEach(dictionary, sentences);
        var words = sentences.Sum(sentence => sentence.Words);
        var intervals = TopicTally.ShareIntervals(tallies, sentences, options);
        return tallies.Select((tally, row) => new SpeakerTopic(
            speaker,
            tally.Topic,
            tally.SentenceIndexes,
            sentences.Length,
            tally.Share,
            intervals[row]?.Percentile,
            intervals[row]?.Bca,
            tally.Words,
            tally.Hits,
            1000.0 * tally.Hits / words));
    }
}

/// <summary>How much a speaker speaks of a topic.</summary>
/// <param name="Speaker">Who speaks.</param>
/// <param name="Topic">The topic.</param>
/// <param name="SentenceIndexes">The <see cref="Tokens.Sentence.Index"/> of the speaker's sentences that have it, ascending.</param>
/// <param name="SpeakerSentences">All sentences of the speaker, 1 or more.</param>
/// <param name="Share">Share of the speaker's sentences that have it, 0 to 1.</param>
/// <param name="Percentile">Bootstrap percentile interval of the share; null where the speaker's sentences do not make two blocks.</param>
/// <param name="Bca">Bias-corrected and accelerated interval of the share, or null.</param>
/// <param name="Words">Words in those sentences.</param>
/// <param name="Hits">Places that speak of it.</param>
/// <param name="HitsPerThousandWords">Those places per thousand words of the speaker, 0 or more.</param>
public sealed record SpeakerTopic(
    Speaker Speaker,
    Topic Topic,
    ImmutableArray<int> SentenceIndexes,
    int SpeakerSentences,
    double Share,
    Interval? Percentile,
    Interval? Bca,
    int Words,
    int Hits,
    double HitsPerThousandWords)
{
    /// <summary>How many sentences of the speaker have it.</summary>
    public int Sentences => SentenceIndexes.Length;
}
