using System.Collections.Immutable;
using Transcripts.Resampling;

namespace Transcripts.Topics;

/// <summary>How often each topic is spoken of.</summary>
/// <param name="Topics">A row for each topic, in the order of the dictionary; those that never come up too.</param>
/// <param name="Sentences">Sentences that hold a word.</param>
/// <param name="Words">Their words.</param>
/// <param name="Options">What the intervals were found with.</param>
public sealed record TopicFrequencies(ImmutableArray<TopicFrequency> Topics, int Sentences, int Words, BootstrapOptions Options)
{
    /// <summary>
    /// The frequencies of the topics in <paramref name="labels"/>. The intervals say how far a figure would move if the
    /// meeting's sentences, or blocks of them, were drawn anew from those there are; they say nothing of other meetings, nor of
    /// what the dictionary misses. Shares of several topics may add up to more than 1.
    /// </summary>
    /// <param name="labels">The labelled sentences.</param>
    /// <param name="options">Null for <see cref="BootstrapOptions.Default"/>.</param>
    public static TopicFrequencies Of(TopicLabels labels, BootstrapOptions? options = null)
    {
        options ??= BootstrapOptions.Default;
        var tallies = TopicTally.OfEach(labels.Dictionary, labels.Sentences);
        var words = labels.Sentences.Sum(sentence => sentence.Words);
        var shares = TopicTally.ShareIntervals(tallies, labels.Sentences, options);
        var rates = TopicTally.HitIntervals(tallies, labels.Sentences, options);
        return new TopicFrequencies(
            [.. tallies.Select((tally, row) => new TopicFrequency(
                tally.Topic,
                tally.SentenceIndexes,
                tally.Share,
                shares[row]?.Percentile,
                shares[row]?.Bca,
                tally.Words,
                words > 0 ? (double)tally.Words / words : 0,
                tally.Hits,
                words > 0 ? 1000.0 * tally.Hits / words : 0,
                rates[row] is { Bca: var rate } ? new Interval(1000 * rate.Lower, 1000 * rate.Upper) : null))],
            labels.Sentences.Length,
            words,
            options);
    }
}

/// <summary>How often one topic is spoken of.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="SentenceIndexes">The <see cref="Tokens.Sentence.Index"/> of its sentences, ascending.</param>
/// <param name="Share">Share of the sentences that have it, 0 to 1; 0 where there are no sentences.</param>
/// <param name="Percentile">Bootstrap percentile interval of the share; null where the sentences do not make two blocks, or beyond the first <see cref="BootstrapOptions.MaximumIntervals"/> topics.</param>
/// <param name="Bca">Bias-corrected and accelerated interval of the share; or null likewise. A topic in none or in all of the sentences cannot vary: a point.</param>
/// <param name="Words">Words in its sentences.</param>
/// <param name="ShareOfWords">Share of all words that stand in its sentences, 0 to 1.</param>
/// <param name="Hits">Places that speak of it.</param>
/// <param name="HitsPerThousandWords">Those places per thousand words of the meeting, 0 or more.</param>
/// <param name="HitsPerThousandWordsBca">Bias-corrected and accelerated interval of that rate, or null.</param>
public sealed record TopicFrequency(
    Topic Topic,
    ImmutableArray<int> SentenceIndexes,
    double Share,
    Interval? Percentile,
    Interval? Bca,
    int Words,
    double ShareOfWords,
    int Hits,
    double HitsPerThousandWords,
    Interval? HitsPerThousandWordsBca)
{
    /// <summary>How many sentences have it.</summary>
    public int Sentences => SentenceIndexes.Length;
}
