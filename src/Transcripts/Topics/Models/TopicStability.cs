using System.Collections.Immutable;
using Transcripts.Counts;
using Transcripts.Resampling;

namespace Transcripts.Topics.Models;

/// <summary>
/// How far models of the same documents agree when nothing but the seed differs, which no reader would want to matter (after
/// Greene, O'Callaghan and Cunningham 2014, "How many topics? Stability analysis for topic models"). The topics of every two
/// runs are matched one to one, and their similarity averaged: 1 less the Jensen-Shannon divergence of their distributions
/// over words, in bits. Beside it stands the same for words shuffled among the documents, where topics mean nothing: what
/// agreement the commonness of words brings about by itself. Agreement no higher than that is none; agreement well below 1
/// means that a reader with another seed would be shown other topics.
/// </summary>
/// <param name="Options">How it was found.</param>
/// <param name="Model">The model of the first run.</param>
/// <param name="Agreement">The mean similarity over all topics and all pairs of runs, 0 to 1.</param>
/// <param name="Interval">
/// Of the agreement, over runs, by the jackknife and Student's t (Arvesen 1969 for means over pairs), cut at 0 and 1: how far
/// other seeds would move it, on this text. Null for fewer than three runs.
/// </param>
/// <param name="SharedTopWords">The mean over the same pairs of Jaccard's index of the top words, 0 to 1.</param>
/// <param name="Chance">The mean similarity between two runs on shuffled words.</param>
/// <param name="ChanceInterval">Of that mean, over shuffles, by Student's t, cut at 0 and 1. Null for one shuffle.</param>
/// <param name="ChanceSharedTopWords">What <paramref name="SharedTopWords"/> is on shuffled words.</param>
/// <param name="ExceedsChance">Whether <paramref name="Interval"/> lies wholly above <paramref name="ChanceInterval"/>; false where one is null.</param>
/// <param name="Topics">The stability of each topic of <paramref name="Model"/>.</param>
public sealed record TopicStability(
    TopicStabilityOptions Options,
    TopicModel Model,
    double Agreement,
    Interval? Interval,
    double SharedTopWords,
    double Chance,
    Interval? ChanceInterval,
    double ChanceSharedTopWords,
    bool ExceedsChance,
    ImmutableArray<TopicStabilityScore> Topics)
{
    /// <summary>Fits models to <paramref name="matrix"/> and compares them; on all processors at once, with the same result as on one.</summary>
    /// <param name="matrix">The documents.</param>
    /// <param name="options">Null for <see cref="TopicStabilityOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">
    /// The matrix has no feature or has features of several words, or the trainer does not take <see cref="TopicModelOptions.Alpha"/>.
    /// </exception>
    public static TopicStability Of(DocumentFeatureMatrix matrix, TopicStabilityOptions? options = null)
    {
        options ??= TopicStabilityOptions.Default;
        var corpus = TopicCorpus.Of(matrix);
        var runs = new FittedTopics[options.Runs];
        var byChance = new FittedTopics[2 * options.Shuffles];
        ImmutableArray<TopicModelOptions> models = [.. TopicRuns.Of(options.Model, Math.Max(runs.Length, byChance.Length))];
        ImmutableArray<TopicCorpus> shuffled = [.. models.Take(options.Shuffles).Select(model => corpus.Shuffled(model.Seed))];
        TopicRuns.ForEach(runs.Length + byChance.Length, index =>
        {
            if (index < runs.Length)
                runs[index] = FittedTopics.Of(corpus, models[index]);
            else
                byChance[index - runs.Length] = FittedTopics.Of(shuffled[(index - runs.Length) / 2], models[index - runs.Length]);
        });

        // Of each two runs the earlier is the first.
        var matchings = new TopicMatching[runs.Length * runs.Length];
        TopicRuns.ForEach(runs.Length, first =>
        {
            for (var second = first + 1; second < runs.Length; second++)
                matchings[(first * runs.Length) + second] = TopicMatching.Of(runs[first], runs[second], options.Model.TopWords);
        });
        ImmutableArray<TopicMatching> chance = [.. byChance.Chunk(2).Select(pair => TopicMatching.Of(pair[0], pair[1], options.Model.TopWords))];
        var pairs = matchings.OfType<TopicMatching>().ToList();
        var interval = Cut(PairJackknife.Of(runs.Length, (first, second) => matchings[(first * runs.Length) + second].Similarity, options.Confidence));
        var chanceInterval = Cut(MeanInterval.Of([.. chance.Select(pair => pair.Similarity)], options.Confidence));
        double[] chanceSimilarities = [.. chance.SelectMany(matching => matching.Pairs).Select(pair => pair.Similarity).Order()];
        return new TopicStability(
            options,
            TopicModel.Of(matrix, runs[0], options.Model),
            pairs.Average(pair => pair.Similarity),
            interval,
            pairs.Average(pair => pair.SharedTopWords),
            chance.Average(pair => pair.Similarity),
            chanceInterval,
            chance.Average(pair => pair.SharedTopWords),
            interval?.Lower > chanceInterval?.Upper,
            [.. Enumerable.Range(0, options.Model.Topics).Select(topic => TopicStabilityScore.Of(
                topic, [.. matchings[1..runs.Length].Select(matching => matching.Pairs[topic])], chanceSimilarities))]);
    }

    private static Interval? Cut(Interval? interval) =>
        interval is { } found ? new Interval(Math.Clamp(found.Lower, 0, 1), Math.Clamp(found.Upper, 0, 1)) : null;
}

/// <summary>How far a topic is found again with other seeds.</summary>
/// <param name="Topic">Index of the topic in the model of the first run.</param>
/// <param name="Similarity">The mean similarity with its match in each other run, 0 to 1.</param>
/// <param name="Lowest">The similarity with the match least like it.</param>
/// <param name="SharedTopWords">The mean Jaccard index of its top words and those of its matches, 0 to 1.</param>
/// <param name="AboveChance">The share of matches on shuffled words that are less similar than <paramref name="Similarity"/>, 0 to 1; no probability.</param>
public sealed record TopicStabilityScore(int Topic, double Similarity, double Lowest, double SharedTopWords, double AboveChance)
{
    /// <summary>The agreement of a topic with its matches.</summary>
    internal static TopicStabilityScore Of(int topic, ImmutableArray<TopicPair> matches, double[] chance)
    {
        var similarity = matches.Average(match => match.Similarity);
        return new TopicStabilityScore(
            topic,
            similarity,
            matches.Min(match => match.Similarity),
            matches.Average(match => match.SharedTopWords),
            (double)chance.Count(value => value < similarity) / chance.Length);
    }
}
