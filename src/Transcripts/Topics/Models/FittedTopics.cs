using System.Collections.Immutable;

namespace Transcripts.Topics.Models;

/// <summary>What a trainer finds, the topics with the most words first.</summary>
/// <param name="Topics">The topics.</param>
/// <param name="DocumentCounts">For each document how many of its words fall to each topic.</param>
internal sealed record FittedTopics(ImmutableArray<FittedTopic> Topics, ImmutableArray<ImmutableArray<int>> DocumentCounts)
{
    /// <summary>Fits the topics that <paramref name="options"/> ask for.</summary>
    /// <exception cref="ArgumentException">The trainer does not take the options.</exception>
    public static FittedTopics Of(TopicCorpus corpus, TopicModelOptions options) => options.Trainer switch
    {
        TopicTrainer.CollapsedGibbs => CollapsedGibbs.Fit(corpus, options),
        TopicTrainer.LightLda => LightLda.Fit(corpus, options),
        _ => throw new ArgumentOutOfRangeException(nameof(options), options.Trainer, "No such trainer."),
    };

    /// <summary>Topics in the order a trainer left them in, put in order.</summary>
    /// <param name="topics">The topics.</param>
    /// <param name="documentCounts">For each document how many of its words fall to each topic.</param>
    public static FittedTopics InOrder(IReadOnlyList<FittedTopic> topics, IReadOnlyList<int[]> documentCounts)
    {
        var sizes = new long[topics.Count];
        foreach (var counts in documentCounts)
        {
            for (var topic = 0; topic < sizes.Length; topic++)
                sizes[topic] += counts[topic];
        }

        int[] order = [.. Enumerable.Range(0, sizes.Length).OrderByDescending(topic => sizes[topic])];
        return new FittedTopics(
            [.. order.Select(topic => topics[topic])],
            [.. documentCounts.Select(counts => order.Select(topic => counts[topic]).ToImmutableArray())]);
    }
}

/// <summary>A topic as a trainer finds it.</summary>
/// <param name="WordProbabilities">The probability of each word of the vocabulary; they add up to 1.</param>
/// <param name="Drawn">The words drawn from it at least once, the most probable first, of equals the first in the vocabulary.</param>
internal sealed record FittedTopic(ImmutableArray<double> WordProbabilities, ImmutableArray<int> Drawn)
{
    /// <summary>The topic of <paramref name="wordProbabilities"/> from which <paramref name="drawn"/> were drawn, in any order.</summary>
    public static FittedTopic Of(ImmutableArray<double> wordProbabilities, IEnumerable<int> drawn) =>
        new(wordProbabilities, [.. drawn.OrderByDescending(word => wordProbabilities[word]).ThenBy(word => word)]);

    /// <summary>The words that stand for it: the most probable of those drawn, at most <paramref name="count"/>.</summary>
    public ImmutableArray<int> Top(int count) => Drawn[..Math.Min(count, Drawn.Length)];
}
