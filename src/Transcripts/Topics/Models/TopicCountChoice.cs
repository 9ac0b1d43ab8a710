using System.Collections.Immutable;
using Transcripts.Counts;
using Transcripts.Resampling;

namespace Transcripts.Topics.Models;

/// <summary>
/// How many topics to ask for: models of each number, with several seeds, by the coherence of their top words (NPMI, see
/// <see cref="TopicCoherence"/>), beside models of the same words shuffled among the documents, whose topics mean nothing.
/// Of a short text the curve is often flat, and <see cref="IsFlat"/> says so: the number is then for the reader to choose,
/// not for the data.
/// </summary>
/// <param name="Options">What was tried, and how.</param>
/// <param name="Scores">A row for each number of topics, in rising order.</param>
/// <param name="Best">The number with the highest mean NPMI, the least of equals; null where no model has a topic of two words.</param>
/// <param name="Rivals">
/// The numbers whose interval overlaps that of the best, the best included, in rising order: by coherence they are not told
/// from it. For two numbers that is stricter than a test at the same level, as it should be for the best of many. The first
/// is the simplest model to defend.
/// </param>
/// <param name="IsFlat">Whether every number tried is a rival, so that coherence chooses none.</param>
public sealed record TopicCountChoice(
    TopicCountOptions Options,
    ImmutableArray<TopicCountScore> Scores,
    int? Best,
    ImmutableArray<int> Rivals,
    bool IsFlat)
{
    /// <summary>Fits models of each number of topics to <paramref name="matrix"/> and measures them; on all processors at once, with the same result as on one.</summary>
    /// <param name="matrix">The documents.</param>
    /// <param name="options">Null for <see cref="TopicCountOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">
    /// The matrix has no feature or has features of several words, or the trainer does not take <see cref="TopicModelOptions.Alpha"/>.
    /// </exception>
    public static TopicCountChoice Of(DocumentFeatureMatrix matrix, TopicCountOptions? options = null)
    {
        options ??= TopicCountOptions.Default;
        var corpus = TopicCorpus.Of(matrix);
        ImmutableArray<TopicModelOptions> models =
            [.. Enumerable.Range(options.Least, Math.Max(options.Greatest - options.Least, 0) + 1).SelectMany(count => Runs(count, options))];
        ImmutableArray<TopicCorpus> shuffled = [.. Enumerable.Range(0, options.Runs).Select(run => corpus.Shuffled(options.Model.Seed + run))];
        var found = new TopicCoherence[models.Length];
        var byChance = new TopicCoherence[models.Length];
        TopicRuns.ForEach(2 * models.Length, index =>
        {
            var model = index / 2;
            if (index % 2 == 0)
                found[model] = Coherence(corpus, models[model], options.Coherence);
            else
                byChance[model] = Coherence(shuffled[model % options.Runs], models[model], options.Coherence);
        });
        ImmutableArray<TopicCountScore> scores = [.. Enumerable.Range(0, models.Length / options.Runs).Select(row => TopicCountScore.Of(
            models[row * options.Runs].Topics,
            found.AsSpan(row * options.Runs, options.Runs),
            byChance.AsSpan(row * options.Runs, options.Runs),
            options.Confidence))];
        var best = scores.Where(score => score.Npmi is not null).MaxBy(score => score.Npmi);
        ImmutableArray<int> rivals = best is null
            ? []
            : [.. scores.Where(score => score.Npmi is not null && !(score.Interval?.Upper < best.Interval?.Lower)).Select(score => score.Topics)];
        return new TopicCountChoice(options, scores, best?.Topics, rivals, rivals.Length == scores.Length);
    }

    private static IEnumerable<TopicModelOptions> Runs(int topics, TopicCountOptions options) =>
        TopicRuns.Of(options.Model with { Topics = topics }, options.Runs);

    private static TopicCoherence Coherence(TopicCorpus corpus, TopicModelOptions model, CoherenceOptions options) =>
        TopicCoherence.Of(corpus, [.. FittedTopics.Of(corpus, model).Topics.Select(topic => topic.Top(model.TopWords))], options);
}

/// <summary>How coherent models of a number of topics are.</summary>
/// <param name="Topics">The number of topics.</param>
/// <param name="Runs">The mean NPMI of the topics of each run, in the order of seeds; without runs that have none.</param>
/// <param name="Npmi">The mean of the runs; null where there is none.</param>
/// <param name="Interval">Of the mean, by Student's t: how far other seeds would move it, on this text. Null for fewer than two runs.</param>
/// <param name="UMass">The mean UMass of the runs; null where there is none.</param>
/// <param name="ChanceNpmi">The mean NPMI of as many runs on shuffled words, measured on those; null where there is none.</param>
/// <param name="ChanceInterval">Of that mean.</param>
public sealed record TopicCountScore(
    int Topics,
    ImmutableArray<double> Runs,
    double? Npmi,
    Interval? Interval,
    double? UMass,
    double? ChanceNpmi,
    Interval? ChanceInterval)
{
    /// <summary>The score of runs of the same number of topics.</summary>
    internal static TopicCountScore Of(int topics, ReadOnlySpan<TopicCoherence> found, ReadOnlySpan<TopicCoherence> byChance, double confidence)
    {
        var runs = Values(found);
        var chance = Values(byChance);
        return new TopicCountScore(
            topics,
            runs,
            Mean(runs),
            MeanInterval.Of(runs, confidence),
            found.ToArray().Average(coherence => coherence.UMass),
            Mean(chance),
            MeanInterval.Of(chance, confidence));
    }

    private static ImmutableArray<double> Values(ReadOnlySpan<TopicCoherence> runs) => [.. runs.ToArray().Select(run => run.Npmi).OfType<double>()];

    private static double? Mean(ImmutableArray<double> values) => values.IsEmpty ? null : values.Average();
}
