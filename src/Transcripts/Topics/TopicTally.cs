using System.Collections.Immutable;
using Transcripts.Resampling;

namespace Transcripts.Topics;

/// <summary>
/// What of some sentences has a topic: the one place where topics are counted, so that a total, a speaker's row and a
/// window's cell never disagree.
/// </summary>
/// <param name="Topic">The topic.</param>
/// <param name="SentenceIndexes">Indexes of the sentences that have it, ascending.</param>
/// <param name="Of">How many sentences were looked at.</param>
/// <param name="Words">Words in the sentences that have it.</param>
/// <param name="Hits">Places that speak of it.</param>
internal readonly record struct TopicTally(Topic Topic, ImmutableArray<int> SentenceIndexes, int Of, int Words, int Hits)
{
    /// <summary>Share of the sentences looked at, 0 to 1; 0 where there were none.</summary>
    public double Share => Of > 0 ? (double)SentenceIndexes.Length / Of : 0;

    /// <summary>The tally of each topic of <paramref name="dictionary"/> in <paramref name="sentences"/>, in the dictionary's order.</summary>
    public static ImmutableArray<TopicTally> OfEach(TopicDictionary dictionary, ReadOnlySpan<LabelledSentence> sentences)
    {
        var tallies = ImmutableArray.CreateBuilder<TopicTally>(dictionary.Topics.Length);
        var indexes = ImmutableArray.CreateBuilder<int>();
        foreach (var topic in dictionary.Topics)
        {
            var (words, hits) = (0, 0);
            foreach (var sentence in sentences)
            {
                if (sentence.Has(topic))
                {
                    indexes.Add(sentence.Sentence.Index);
                    words += sentence.Words;
                    hits += sentence.Hits.Count(hit => hit.Topic.Id == topic.Id);
                }
            }

            tallies.Add(new TopicTally(topic, indexes.ToImmutable(), sentences.Length, words, hits));
            indexes.Clear();
        }

        return tallies.MoveToImmutable();
    }

    /// <summary>The tally of each topic of <paramref name="dictionary"/> in <paramref name="sentences"/>, in the dictionary's order.</summary>
    public static ImmutableArray<TopicTally> OfEach(TopicDictionary dictionary, ImmutableArray<LabelledSentence> sentences) => OfEach(dictionary, sentences.AsSpan());

    /// <summary>Intervals of the share of <paramref name="sentences"/>, those that were looked at, for each of <paramref name="tallies"/>.</summary>
    public static BootstrapIntervals?[] ShareIntervals(ImmutableArray<TopicTally> tallies, ImmutableArray<LabelledSentence> sentences, BootstrapOptions options) =>
        Intervals(tallies, sentences, _ => 1, (sentence, topic) => sentence.Has(topic) ? 1 : 0, options);

    /// <summary>Intervals of the places for each word of <paramref name="sentences"/>, for each of <paramref name="tallies"/>.</summary>
    public static BootstrapIntervals?[] HitIntervals(ImmutableArray<TopicTally> tallies, ImmutableArray<LabelledSentence> sentences, BootstrapOptions options) =>
        Intervals(tallies, sentences, sentence => sentence.Words, (sentence, topic) => sentence.Hits.Count(hit => hit.Topic.Id == topic.Id), options);

    private static BootstrapIntervals?[] Intervals(
        ImmutableArray<TopicTally> tallies,
        ImmutableArray<LabelledSentence> sentences,
        Func<LabelledSentence, int> size,
        Func<LabelledSentence, Topic, int> amount,
        BootstrapOptions options)
    {
        UnitPart[][] rows =
        [
            .. tallies.Take(options.MaximumIntervals).Select(tally => sentences
                .Select((sentence, place) => new UnitPart(place, amount(sentence, tally.Topic)))
                .Where(part => part.Amount > 0)
                .ToArray()),
        ];
        var intervals = RatioBootstrap.Intervals([.. sentences.Select(size)], rows, options);
        Array.Resize(ref intervals, tallies.Length);
        return intervals;
    }
}
