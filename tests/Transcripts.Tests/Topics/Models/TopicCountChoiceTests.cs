using Transcripts.Topics.Models;
using Xunit;

namespace Transcripts.Tests.Topics.Models;

public sealed class TopicCountChoiceTests
{
    private static readonly TopicCountOptions Quick = new() { Greatest = 5, Runs = 3, Model = new TopicModelOptions { Iterations = 100 } };

    [Fact]
    public void Three_subjects_are_three_topics_or_more()
    {
        var choice = TopicCountChoice.Of(Documents.About(3, documents: 24), Quick);

        Assert.Equal([2, 3, 4, 5], choice.Scores.Select(score => score.Topics));
        Assert.Equal(3, choice.Rivals[0]);
        Assert.Contains(choice.Best!.Value, choice.Rivals);
        Assert.False(choice.IsFlat);
        Assert.All(choice.Scores, score =>
        {
            Assert.Equal(3, score.Runs.Length);
            Assert.Equal(score.Runs.Average(), score.Npmi);
            Assert.InRange(score.Npmi!.Value, score.Interval!.Value.Lower, score.Interval.Value.Upper);
        });
        var three = choice.Scores[1];
        Assert.True(three.Interval!.Value.Lower > three.ChanceInterval!.Value.Upper);
    }

    [Fact]
    public void Documents_that_are_all_alike_choose_no_number()
    {
        // Each pair of words is in every window, which tells it from chance in no model.
        var choice = TopicCountChoice.Of(Documents.Of("a b c", "b c a", "c a b"), Quick);

        Assert.True(choice.IsFlat);
        Assert.Equal([2, 3, 4, 5], choice.Rivals);
    }

    [Fact]
    public void One_word_has_no_coherence_and_chooses_none()
    {
        var choice = TopicCountChoice.Of(Documents.Of("a a", "a"), Quick);

        Assert.Null(choice.Best);
        Assert.Empty(choice.Rivals);
        Assert.False(choice.IsFlat);
        Assert.All(choice.Scores, score => Assert.Equal((null, null, null, null, 0), (score.Npmi, score.Interval, score.UMass, score.ChanceNpmi, score.Runs.Length)));
    }

    [Fact]
    public void The_same_options_give_the_same_scores_and_runs_are_models_of_following_seeds()
    {
        var matrix = Documents.About(2, documents: 6, length: 15);
        var options = Quick with { Least = 4, Greatest = 4, Model = Quick.Model with { Seed = 7 } };

        var score = Assert.Single(TopicCountChoice.Of(matrix, options).Scores);

        var again = Assert.Single(TopicCountChoice.Of(matrix, options).Scores);
        Assert.Equal(score.Runs, again.Runs);
        Assert.Equal((score.ChanceNpmi, score.UMass), (again.ChanceNpmi, again.UMass));
        var ninth = TopicModel.Fit(matrix, options.Model with { Topics = 4, Seed = 9 });
        Assert.Equal(TopicCoherence.Of(ninth).Npmi, score.Runs[2]);
    }

    [Fact]
    public void Options_out_of_range_are_errors_and_a_range_upside_down_is_its_least()
    {
        Assert.Equal("Least", Assert.Throws<ArgumentOutOfRangeException>(() => new TopicCountOptions { Least = 0 }).ParamName);
        Assert.Equal("Runs", Assert.Throws<ArgumentOutOfRangeException>(() => new TopicCountOptions { Runs = 1 }).ParamName);
        Assert.Equal("Confidence", Assert.Throws<ArgumentOutOfRangeException>(() => new TopicCountOptions { Confidence = 1 }).ParamName);
        Assert.Equal(5, Assert.Single(TopicCountChoice.Of(Documents.Of("a b"), Quick with { Least = 5, Greatest = 2 }).Scores).Topics);
    }

    [Fact]
    public void An_error_of_a_model_comes_as_it_is()
    {
        var options = Quick with { Model = new TopicModelOptions { Trainer = TopicTrainer.LightLda, Alpha = 0.1 } };

        Assert.Throws<ArgumentException>(() => TopicCountChoice.Of(Documents.Of("a b"), options));
    }
}
