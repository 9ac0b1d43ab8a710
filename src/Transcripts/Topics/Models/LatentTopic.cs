using System.Collections.Immutable;

namespace Transcripts.Topics.Models;

/// <summary>
/// A topic that a model found: a distribution over words. It has no name; what its words have to do with each other is for
/// the reader to judge, and may be nothing.
/// </summary>
/// <param name="Index">Its place among the topics of the model, from 0. It identifies the topic within this model only: another seed numbers other topics.</param>
/// <param name="Words">How many words of all documents fall to it, 0 or more.</param>
/// <param name="Share">Their share of all words, 0 to 1.</param>
/// <param name="TopWords">
/// Its most probable words, the most probable first, of equals the first in the vocabulary: at most
/// <see cref="TopicModelOptions.TopWords"/>. Only words drawn from it at least once stand here, so that a small topic may have fewer, and an empty one none.
/// </param>
/// <param name="Documents">The documents in which no other topic has a larger share (see <see cref="TopicDocument.Topic"/>), those with the largest share first.</param>
/// <param name="WordProbabilities">The probability of each word, by its place among the features of the matrix, above 0; they add up to 1.</param>
public sealed record LatentTopic(
    int Index,
    int Words,
    double Share,
    ImmutableArray<TopicWord> TopWords,
    ImmutableArray<TopicDocument> Documents,
    ImmutableArray<double> WordProbabilities);

/// <summary>A word of a topic.</summary>
/// <param name="Feature">Its place among the features of the matrix, by which <see cref="Counts.DocumentFeatureMatrix.Occurrences(int)"/> finds it in the source.</param>
/// <param name="Word">The word, in the form it is counted under.</param>
/// <param name="Probability">How probable it is in the topic, above 0 up to 1.</param>
public sealed record TopicWord(int Feature, string Word, double Probability)
{
    /// <summary>The word.</summary>
    public override string ToString() => Word;
}
