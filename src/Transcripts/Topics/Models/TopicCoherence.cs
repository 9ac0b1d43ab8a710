using System.Collections.Immutable;
using Transcripts.Counts;

namespace Transcripts.Topics.Models;

/// <summary>
/// How far the top words of each topic occur together, by two measures.
/// <para>
/// NPMI, from -1 to 1: the normalised pointwise mutual information (Bouma 2009) of each two top words,
/// ln(p(a, b) / (p(a) p(b))) / -ln p(a, b), averaged over the pairs (Aletras and Stevenson 2013); p is the share of windows
/// that hold the words (C_NPMI of Röder, Both and Hinneburg 2015, "Exploring the space of topic coherence measures"). 1 where
/// words occur together only, 0 where they do so as often as chance has it, -1 where never. Departures: a pair never seen
/// together counts as -1, Bouma's limit, where Röder et al. add a tiny probability; a pair in every window counts as 0,
/// since nothing tells it from chance.
/// </para>
/// <para>
/// UMass, at most ln 2 and mostly below 0 (Mimno et al. 2011, "Optimizing semantic coherence in topic models"):
/// ln((D(a, b) + 1) / D(b)) for each top word a and each more probable b, D counting documents; here the mean over pairs,
/// as Röder et al. have it, where Mimno et al. add up.
/// </para>
/// Measured on the text the model was fitted to, both flatter: words are topics' top words because they occur together there.
/// </summary>
/// <param name="Options">How it was measured.</param>
/// <param name="Windows">How many windows NPMI counts, 0 or more.</param>
/// <param name="Npmi">The mean of the topics that have one, -1 to 1; null where none has.</param>
/// <param name="UMass">The mean of the topics that have one; null where none has.</param>
/// <param name="Topics">The coherence of each topic, in the order of the model.</param>
public sealed record TopicCoherence(
    CoherenceOptions Options,
    int Windows,
    double? Npmi,
    double? UMass,
    ImmutableArray<TopicCoherenceScore> Topics)
{
    /// <summary>The coherence of the topics of <paramref name="model"/>.</summary>
    /// <param name="model">The model.</param>
    /// <param name="options">Null for <see cref="CoherenceOptions.Default"/>.</param>
    /// <param name="reference">The documents in which words are looked for, single words in the forms of the model; null for those of the model.</param>
    /// <exception cref="ArgumentException">The reference has no feature or has features of several words.</exception>
    public static TopicCoherence Of(TopicModel model, CoherenceOptions? options = null, DocumentFeatureMatrix? reference = null)
    {
        options ??= CoherenceOptions.Default;
        var corpus = TopicCorpus.Of(reference ?? model.Matrix);
        return Of(
            corpus,
            [.. model.Topics.Select(topic => reference is null
                ? topic.TopWords.Select(word => word.Feature).ToImmutableArray()
                : [.. topic.TopWords.Select(word => reference.IndexOf(word.Word)).Where(word => word >= 0)])],
            options);
    }

    /// <summary>The coherence of topics in <paramref name="corpus"/>.</summary>
    /// <param name="corpus">Where words are looked for.</param>
    /// <param name="topics">The top words of each topic, the most probable first; each occurs in the corpus.</param>
    /// <param name="options">How it is measured.</param>
    internal static TopicCoherence Of(TopicCorpus corpus, ImmutableArray<ImmutableArray<int>> topics, CoherenceOptions options)
    {
        var words = topics.SelectMany(topic => topic).Distinct().ToList();
        var documents = WindowCounts.Of(corpus, int.MaxValue, words);
        var windows = options.Window is { } length ? WindowCounts.Of(corpus, length, words) : documents;
        ImmutableArray<TopicCoherenceScore> scores =
            [.. topics.Select((topic, index) => new TopicCoherenceScore(
                index,
                topic.Length,
                MeanOfPairs(topic, (word, before) => NpmiOf(windows, word, before)),
                MeanOfPairs(topic, (word, before) => Math.Log((documents[word, before] + 1.0) / documents[before, before]))))];
        return new TopicCoherence(options, windows.Windows, scores.Average(score => score.Npmi), scores.Average(score => score.UMass), scores);
    }

    private static double NpmiOf(WindowCounts windows, int first, int second)
    {
        double together = windows[first, second];
        return together == 0 ? -1
            : together == windows.Windows ? 0
            : Math.Clamp(
                Math.Log(together * windows.Windows / ((double)windows[first, first] * windows[second, second])) / Math.Log(windows.Windows / together),
                -1,
                1);
    }

    private static double? MeanOfPairs(ImmutableArray<int> topic, Func<int, int, double> ofPair)
    {
        if (topic.Length < 2)
            return null;
        var sum = 0.0;
        for (var word = 1; word < topic.Length; word++)
        {
            for (var before = 0; before < word; before++)
                sum += ofPair(topic[word], topic[before]);
        }

        return sum / (topic.Length * (topic.Length - 1) / 2.0);
    }
}

/// <summary>How far the top words of a topic occur together.</summary>
/// <param name="Topic">Index of the topic.</param>
/// <param name="Words">How many top words were measured: those that occur in the reference.</param>
/// <param name="Npmi">Mean NPMI of their pairs, -1 to 1; null for fewer than two words.</param>
/// <param name="UMass">Mean UMass of their pairs; null for fewer than two words.</param>
public sealed record TopicCoherenceScore(int Topic, int Words, double? Npmi, double? UMass);
