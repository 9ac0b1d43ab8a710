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

    /// <summary>The share as a ratio of sums over <paramref name="sentences"/>, those that were looked at.</summary>
    public RatioOfSums ShareOfSentences(ImmutableArray<LabelledSentence> sentences)
    {
        var topic = Topic;
        return new RatioOfSums(sentences.Select(sentence => sentence.Has(topic) ? 1 : 0), sentences.Select(_ => 1));
    }

    /// <summary>Places per thousand words as a ratio of sums over <paramref name="sentences"/>.</summary>
    public RatioOfSums HitsPerThousandWords(ImmutableArray<LabelledSentence> sentences)
    {
        var id = Topic.Id;
        return new RatioOfSums(sentences.Select(sentence => sentence.Hits.Count(hit => hit.Topic.Id == id)), sentences.Select(sentence => sentence.Words), 1000);
    }
}
