namespace Transcripts.Topics.Graphs;

/// <summary>A place where something that one follows comes up: a topic, an actor, a word.</summary>
/// <param name="Label">What comes up.</param>
/// <param name="Sentence">Index of the sentence, or of whatever unit things shall come up in together.</param>
/// <param name="Span">Where, in offsets of <see cref="Transcript.Source"/>.</param>
public readonly record struct LabelOccurrence(string Label, int Sentence, TextSpan Span)
{
    /// <summary>
    /// The hits of <paramref name="labels"/> as occurrences of the topics' ids. A sentence that took its topics from the one
    /// before has an occurrence of each at its whole extent.
    /// </summary>
    public static IEnumerable<LabelOccurrence> Of(TopicLabels labels) => labels.Sentences.SelectMany(sentence => sentence.Inherited
        ? sentence.Topics.Select(topic => new LabelOccurrence(topic.Id, sentence.Sentence.Index, sentence.Sentence.Extent))
        : sentence.Hits.Select(hit => new LabelOccurrence(hit.Topic.Id, sentence.Sentence.Index, hit.Span)));
}
