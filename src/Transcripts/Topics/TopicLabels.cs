using System.Collections.Immutable;
using Transcripts.Tokens;
using Transcripts.Tokens.Patterns;

namespace Transcripts.Topics;

/// <summary>The sentences of a transcript with the topics that a dictionary finds in them.</summary>
/// <param name="Dictionary">The dictionary.</param>
/// <param name="Options">How sentences were given topics.</param>
/// <param name="Sentences">The sentences that hold a word, in order. Their <see cref="Sentence.Index"/> counts those without words too.</param>
public sealed record TopicLabels(TopicDictionary Dictionary, TopicLabelOptions Options, ImmutableArray<LabelledSentence> Sentences)
{
    /// <summary>
    /// Labels the sentences of <paramref name="transcript"/>. A sentence has a topic where one of the topic's patterns fits
    /// in it, no exclusion of the topic shares a token with that place, and no <see cref="Topic.Unless"/> fits in the
    /// sentence. Of the places where patterns of one topic overlap, the one that begins first counts, the longest of those that
    /// begin together. A sentence may have several topics or none. Time is linear in the length of the transcript.
    /// </summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="dictionary">The dictionary.</param>
    /// <param name="options">Null for <see cref="TopicLabelOptions.Default"/>.</param>
    public static TopicLabels Of(Transcript transcript, TopicDictionary dictionary, TopicLabelOptions? options = null)
    {
        options ??= TopicLabelOptions.Default;
        var labelling = new TopicLabelling(dictionary);
        var sentences = ImmutableArray.CreateBuilder<LabelledSentence>();
        var before = new Dictionary<int, LabelledSentence>();
        foreach (var sentence in TranscriptSentences.Of(transcript))
        {
            ImmutableArray<Token> tokens = [.. sentence.Spans.SelectMany(span => Tokenizer.Tokenize(transcript.Source, span))];
            var words = tokens.Count(token => token.IsWord);
            if (words == 0)
            {
                continue;
            }

            var hits = labelling.Hits(transcript.Source, tokens);
            ImmutableArray<Topic> topics = [.. dictionary.Topics.Where(topic => hits.Any(hit => hit.Topic == topic))];
            var inherited = options.InheritTopics && topics.IsEmpty
                && BackwardReference.Begins(transcript.Source, tokens)
                && before.TryGetValue(sentence.Turn, out var last)
                ? last.Topics
                : [];
            var labelled = new LabelledSentence(sentence, words, inherited.IsEmpty ? topics : inherited, hits, !inherited.IsEmpty);
            sentences.Add(labelled);
            before[sentence.Turn] = labelled;
        }

        return new TopicLabels(dictionary, options, sentences.ToImmutable());
    }
}

/// <summary>A sentence and its topics.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">Its words, numbers included, 1 or more.</param>
/// <param name="Topics">Its topics in the order of the dictionary; none where the dictionary finds none.</param>
/// <param name="Hits">The places that gave it topics, in the order of their spans; none where it took the topics of the sentence before.</param>
/// <param name="Inherited">Whether it took its topics from the sentence before (<see cref="TopicLabelOptions.InheritTopics"/>).</param>
public sealed record LabelledSentence(Sentence Sentence, int Words, ImmutableArray<Topic> Topics, ImmutableArray<TopicHit> Hits, bool Inherited)
{
    /// <summary>Whether it has <paramref name="topic"/>.</summary>
    public bool Has(Topic topic) => Topics.Contains(topic);
}

/// <summary>A place that speaks of a topic.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Pattern">The pattern that fits there; of several, the first in ordinal order of their texts.</param>
/// <param name="Span">From its first character to its last, what interrupts it included; offsets of <see cref="Transcript.Source"/>.</param>
public sealed record TopicHit(Topic Topic, WordPattern Pattern, TextSpan Span);
