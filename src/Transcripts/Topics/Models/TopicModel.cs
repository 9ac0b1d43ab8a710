using System.Collections.Immutable;
using Transcripts.Counts;

namespace Transcripts.Topics.Models;

/// <summary>
/// Topics found in documents without telling what to look for: latent Dirichlet allocation (Blei, Ng and Jordan 2003,
/// "Latent Dirichlet allocation", JMLR 3). Each document mixes topics, each topic mixes words. What is found depends on the
/// seed, the more so the shorter the text: <see cref="TopicStability"/> says how much.
/// </summary>
/// <param name="Matrix">The documents it was fitted to.</param>
/// <param name="Options">How it was fitted.</param>
/// <param name="Alpha">Pseudo-count of each topic in each document, as <see cref="TopicModelOptions.Alpha"/> has it or stands for.</param>
/// <param name="Topics">The topics, those with the most words first.</param>
/// <param name="Documents">The topics of each unit of <paramref name="Matrix"/>, in its order.</param>
public sealed record TopicModel(
    DocumentFeatureMatrix Matrix,
    TopicModelOptions Options,
    double Alpha,
    ImmutableArray<LatentTopic> Topics,
    ImmutableArray<TopicDocument> Documents)
{
    /// <summary>
    /// Fits topics to <paramref name="matrix"/>, whose units are the documents; only how often which word is in which
    /// document matters. More topics than words, one document or one word are no error: topics then stay empty.
    /// </summary>
    /// <param name="matrix">Documents of single words, best without stop words and without words of one document.</param>
    /// <param name="options">Null for <see cref="TopicModelOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">
    /// The matrix has no feature or has features of several words, or the trainer does not take <see cref="TopicModelOptions.Alpha"/>.
    /// </exception>
    public static TopicModel Fit(DocumentFeatureMatrix matrix, TopicModelOptions? options = null)
    {
        options ??= TopicModelOptions.Default;
        return Of(matrix, FittedTopics.Of(TopicCorpus.Of(matrix), options), options);
    }

    /// <summary>The model of <paramref name="matrix"/> with <paramref name="fitted"/> for topics.</summary>
    internal static TopicModel Of(DocumentFeatureMatrix matrix, FittedTopics fitted, TopicModelOptions options)
    {
        var alpha = options.EffectiveAlpha;
        ImmutableArray<TopicDocument> documents = [.. matrix.Units.Select(unit => Document(unit, fitted.DocumentCounts[unit.Index], alpha))];
        var all = documents.Sum(document => document.Words);
        return new TopicModel(matrix, options, alpha, [.. fitted.Topics.Select(Topic)], documents);

        LatentTopic Topic(FittedTopic topic, int index)
        {
            var words = fitted.DocumentCounts.Sum(counts => counts[index]);
            return new LatentTopic(
                index,
                words,
                (double)words / all,
                [.. topic.Top(options.TopWords).Select(word => new TopicWord(word, matrix.Features[word], topic.WordProbabilities[word]))],
                [.. documents.Where(document => document.Topic == index).OrderByDescending(document => document.Shares[index])],
                topic.WordProbabilities);
        }
    }

    private static TopicDocument Document(TextUnit unit, ImmutableArray<int> counts, double alpha)
    {
        var words = counts.Sum();
        var whole = words + (counts.Length * alpha);
        return new TopicDocument(
            unit,
            words,
            words == 0 ? null : counts.IndexOf(counts.Max()),
            [.. counts.Select(count => (count + alpha) / whole)]);
    }
}
