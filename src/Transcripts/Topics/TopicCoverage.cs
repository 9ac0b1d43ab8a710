using System.Collections.Immutable;
using Transcripts.Resampling;

namespace Transcripts.Topics;

/// <summary>How many topics a sentence has.</summary>
public enum TopicCount
{
    /// <summary>No topic of the dictionary.</summary>
    None,

    /// <summary>One topic.</summary>
    One,

    /// <summary>Two topics or more.</summary>
    Several,
}

/// <summary>How much of a meeting a dictionary of topics covers.</summary>
/// <param name="Rows">Sentences with no topic, one and several, in this order.</param>
/// <param name="Sentences">Sentences that hold a word.</param>
/// <param name="Options">What the intervals were found with.</param>
public sealed record TopicCoverage(ImmutableArray<TopicCoverageRow> Rows, int Sentences, BootstrapOptions Options)
{
    /// <summary>The row of <paramref name="topics"/>.</summary>
    public TopicCoverageRow this[TopicCount topics] => Rows[(int)topics];

    /// <summary>The coverage of <paramref name="labels"/>; topics taken from the sentence before count.</summary>
    /// <param name="labels">The labelled sentences.</param>
    /// <param name="options">Null for <see cref="BootstrapOptions.Default"/>.</param>
    public static TopicCoverage Of(TopicLabels labels, BootstrapOptions? options = null)
    {
        options ??= BootstrapOptions.Default;
        TopicCount[] counts = [TopicCount.None, TopicCount.One, TopicCount.Several];
        var intervals = RatioBootstrap.Intervals(
            [.. labels.Sentences.Select(_ => 1)],
            [.. counts.Select(count => labels.Sentences
                .Select((sentence, place) => (sentence, place))
                .Where(pair => CountOf(pair.sentence) == count)
                .Select(pair => new UnitPart(pair.place, 1))
                .ToArray())],
            options);
        return new TopicCoverage([.. counts.Select((count, row) => Row(labels, count, intervals[row]))], labels.Sentences.Length, options);
    }

    private static TopicCoverageRow Row(TopicLabels labels, TopicCount count, BootstrapIntervals? intervals)
    {
        var sentences = labels.Sentences.Where(sentence => CountOf(sentence) == count).ToList();
        return new TopicCoverageRow(
            count,
            [.. sentences.Select(sentence => sentence.Sentence.Index)],
            labels.Sentences.Length > 0 ? (double)sentences.Count / labels.Sentences.Length : 0,
            intervals?.Percentile,
            intervals?.Bca,
            sentences.Sum(sentence => sentence.Words));
    }

    private static TopicCount CountOf(LabelledSentence sentence) => (TopicCount)Math.Min(sentence.Topics.Length, 2);
}

/// <summary>Sentences with so many topics.</summary>
/// <param name="Topics">How many.</param>
/// <param name="SentenceIndexes">The <see cref="Tokens.Sentence.Index"/> of the sentences, ascending.</param>
/// <param name="Share">Their share of all sentences, 0 to 1; 0 where there are none.</param>
/// <param name="Percentile">Bootstrap percentile interval of the share; null where the sentences do not make two blocks.</param>
/// <param name="Bca">Bias-corrected and accelerated interval of the share, or null.</param>
/// <param name="Words">Words in them.</param>
public sealed record TopicCoverageRow(TopicCount Topics, ImmutableArray<int> SentenceIndexes, double Share, Interval? Percentile, Interval? Bca, int Words)
{
    /// <summary>How many sentences there are.</summary>
    public int Sentences => SentenceIndexes.Length;
}
