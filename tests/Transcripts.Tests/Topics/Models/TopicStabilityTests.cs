using Transcripts.Topics.Models;
using Xunit;

namespace Transcripts.Tests.Topics.Models;

public sealed class TopicStabilityTests
{
    private static TopicStabilityOptions Quick(int topics) =>
        new() { Runs = 4, Shuffles = 3, Model = new TopicModelOptions { Topics = topics, Iterations = 100 } };

    [Fact]
    public void Topics_that_are_there_are_found_with_every_seed()
    {
        var stability = TopicStability.Of(Documents.About(2), Quick(2));

        Assert.InRange(stability.Agreement, 0.99, 1);
        Assert.InRange(stability.SharedTopWords, 0.9, 1);
        Assert.InRange(stability.Chance, 0, 0.9);
        Assert.True(stability.ExceedsChance);
        Assert.All(stability.Topics, topic => Assert.Equal(1, topic.AboveChance));
    }

    [Fact]
    public void More_topics_than_are_there_agree_less()
    {
        var two = TopicStability.Of(Documents.About(2), Quick(2));
        var eight = TopicStability.Of(Documents.About(2), Quick(8));

        Assert.True(eight.Interval!.Value.Upper < two.Interval!.Value.Lower);
    }

    [Fact]
    public void Words_dealt_out_by_chance_do_not_exceed_chance()
    {
        // One subject: every document draws its words from the same twelve.
        var stability = TopicStability.Of(Documents.About(1), Quick(4));

        Assert.False(stability.ExceedsChance);
        Assert.InRange(stability.Agreement, stability.Chance - 0.1, stability.Chance + 0.1);
    }

    [Fact]
    public void One_topic_always_agrees_and_says_nothing()
    {
        var stability = TopicStability.Of(Documents.Of("a b c a", "b d"), Quick(1));

        Assert.Equal((1, 1, 1), (stability.Agreement, stability.Chance, stability.SharedTopWords));
        Assert.False(stability.ExceedsChance);
        Assert.Equal(new TopicStabilityScore(0, 1, 1, 1, 0), Assert.Single(stability.Topics));
    }

    [Fact]
    public void The_figures_are_those_of_the_models_of_following_seeds()
    {
        var matrix = Documents.About(2, documents: 6, length: 15);
        var corpus = TopicCorpus.Of(matrix);
        var options = Quick(4) with { Runs = 3, Shuffles = 1, Model = Quick(4).Model with { Seed = 5 } };
        FittedTopics[] runs = [.. new long[] { 5, 6, 7 }.Select(seed => FittedTopics.Of(corpus, options.Model with { Seed = seed }))];
        TopicMatching[] pairs = [TopicMatching.Of(runs[0], runs[1], 10), TopicMatching.Of(runs[0], runs[2], 10), TopicMatching.Of(runs[1], runs[2], 10)];
        FittedTopics[] byChance = [.. new long[] { 5, 6 }.Select(seed => FittedTopics.Of(corpus.Shuffled(5), options.Model with { Seed = seed }))];
        var chance = TopicMatching.Of(byChance[0], byChance[1], 10);

        var stability = TopicStability.Of(matrix, options);

        Assert.Equal(pairs.Average(pair => pair.Similarity), stability.Agreement, 1e-12);
        Assert.Equal(pairs.Average(pair => pair.SharedTopWords), stability.SharedTopWords, 1e-12);
        Assert.Equal(chance.Similarity, stability.Chance, 1e-12);
        Assert.Equal(chance.SharedTopWords, stability.ChanceSharedTopWords, 1e-12);
        Assert.Null(stability.ChanceInterval);
        Assert.Equal(TopicModel.Fit(matrix, options.Model).Topics[0].TopWords, stability.Model.Topics[0].TopWords);
        var second = stability.Topics[1];
        var (one, other) = (pairs[0].Pairs[1].Similarity, pairs[1].Pairs[1].Similarity);
        Assert.Equal(((one + other) / 2, Math.Min(one, other)), (second.Similarity, second.Lowest));
        Assert.Equal(chance.Pairs.Count(pair => pair.Similarity < second.Similarity) / 4.0, second.AboveChance);
    }

    [Fact]
    public void The_same_options_give_the_same_result_and_two_runs_no_interval()
    {
        var matrix = Documents.About(2, documents: 6, length: 15);

        Assert.Equal(TopicStability.Of(matrix, Quick(4)).Topics, TopicStability.Of(matrix, Quick(4)).Topics);
        var two = TopicStability.Of(matrix, Quick(4) with { Runs = 2 });
        Assert.Equal((null, false), (two.Interval, two.ExceedsChance));
        Assert.Equal("Shuffles", Assert.Throws<ArgumentOutOfRangeException>(() => new TopicStabilityOptions { Shuffles = 0 }).ParamName);
    }
}
