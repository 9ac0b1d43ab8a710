using FsCheck.Xunit;
using Transcripts.Counts;
using Transcripts.Reading;
using Transcripts.Tokens;
using Transcripts.Topics.Models;
using Xunit;

namespace Transcripts.Tests.Topics.Models;

public sealed class TopicModelTests
{
    [Theory]
    [InlineData(TopicTrainer.CollapsedGibbs, 1)]
    [InlineData(TopicTrainer.CollapsedGibbs, 2)]
    [InlineData(TopicTrainer.LightLda, 1)]
    [InlineData(TopicTrainer.LightLda, 2)]
    public void Subjects_without_a_word_in_common_are_told_apart(TopicTrainer trainer, long seed)
    {
        var model = TopicModel.Fit(Documents.About(2), new TopicModelOptions { Topics = 2, Trainer = trainer, Seed = seed });

        Assert.All(model.Topics, topic =>
        {
            var subject = topic.TopWords[0].Word[0];
            Assert.Equal(10, topic.TopWords.Length);
            Assert.All(topic.TopWords, word => Assert.Equal(subject, word.Word[0]));
            Assert.Equal(10, topic.Documents.Length);
            Assert.All(topic.Documents, document => Assert.Equal(subject == 'a' ? 0 : 1, document.Unit.Index % 2));
            Assert.True(topic.Words >= 399);
            Assert.True(model.Matrix.Features.Zip(topic.WordProbabilities).Where(pair => pair.First[0] != subject).Sum(pair => pair.Second) < 0.01);
        });
    }

    [Property(MaxTest = 50)]
    public void Distributions_add_up_to_one_and_every_word_is_in_a_topic(byte[][] texts, byte topics, long seed)
    {
        var matrix = Documents.Of(["a0", .. texts.Select(text => string.Join(' ', text.Select(letter => $"a{letter % 9}")))]);
        var options = new TopicModelOptions { Topics = 1 + (topics % 12), Iterations = 5, Seed = seed };

        var model = TopicModel.Fit(matrix, options);

        Assert.Equal(options.Topics, model.Topics.Length);
        Assert.Equal(matrix.Units.Length, model.Documents.Length);
        Assert.All(model.Topics, topic => Assert.Equal(1, topic.WordProbabilities.Sum(), 1e-12));
        Assert.All(model.Topics, topic => Assert.All(topic.WordProbabilities, probability => Assert.True(probability > 0)));
        Assert.All(model.Documents, document => Assert.Equal(1, document.Shares.Sum(), 1e-12));
        Assert.Equal(1, model.Topics.Sum(topic => topic.Share), 1e-12);
        Assert.Equal(matrix.Total, model.Topics.Sum(topic => topic.Words));
        Assert.Equal(matrix.Total, model.Documents.Sum(document => document.Words));
        Assert.Equal(model.Topics.Select(topic => topic.Words).OrderDescending(), model.Topics.Select(topic => topic.Words));
        Assert.Equal(
            model.Documents.Where(document => document.Words > 0).Select(document => document.Unit.Index),
            model.Topics.SelectMany(topic => topic.Documents).Select(document => document.Unit.Index).Order());
    }

    [Theory]
    [InlineData(TopicTrainer.CollapsedGibbs)]
    [InlineData(TopicTrainer.LightLda)]
    public void The_same_seed_gives_the_same_model_and_another_seed_another(TopicTrainer trainer)
    {
        // Five topics in documents of two subjects leave much to chance.
        var matrix = Documents.About(2, documents: 8, length: 20);
        var options = new TopicModelOptions { Topics = 5, Trainer = trainer, Iterations = 50 };

        Assert.Equal(Written(TopicModel.Fit(matrix, options)), Written(TopicModel.Fit(matrix, options)));
        Assert.NotEqual(Written(TopicModel.Fit(matrix, options)), Written(TopicModel.Fit(matrix, options with { Seed = 2 })));
    }

    [Theory]
    [InlineData(TopicTrainer.CollapsedGibbs, 1e-12)]
    [InlineData(TopicTrainer.LightLda, 1e-6)]
    public void One_topic_is_the_words_of_all_documents_smoothed(TopicTrainer trainer, double tolerance)
    {
        var model = TopicModel.Fit(Documents.Of("b a b", "", "a b c"), new TopicModelOptions { Topics = 1, Trainer = trainer, Beta = 0.5 });

        // b 3, a 2, c 1 of 6 words, half a pseudo-count each: out of 7.5.
        var topic = Assert.Single(model.Topics);
        Assert.Equal(["b", "a", "c"], topic.TopWords.Select(word => word.Word));
        Assert.Equal(3.5 / 7.5, topic.WordProbabilities[0], tolerance);
        Assert.Equal(2.5 / 7.5, topic.WordProbabilities[1], tolerance);
        Assert.Equal(1.5 / 7.5, topic.TopWords[2].Probability, tolerance);
        Assert.Equal((6, 1.0), (topic.Words, topic.Share));
        Assert.Equal([0, 2], topic.Documents.Select(document => document.Unit.Index));
        Assert.All(model.Documents, document => Assert.Equal([1.0], document.Shares));
    }

    [Theory]
    [InlineData(TopicTrainer.CollapsedGibbs)]
    [InlineData(TopicTrainer.LightLda)]
    public void An_empty_document_has_no_topic_and_equal_shares(TopicTrainer trainer)
    {
        var model = TopicModel.Fit(Documents.Of("a b", "", "c"), new TopicModelOptions { Topics = 4, Trainer = trainer });

        Assert.Null(model.Documents[1].Topic);
        Assert.Equal(0, model.Documents[1].Words);
        Assert.All(model.Documents[1].Shares, share => Assert.Equal(0.25, share, 1e-12));
        Assert.DoesNotContain(model.Documents[1], model.Topics.SelectMany(topic => topic.Documents));
    }

    [Theory]
    [InlineData(TopicTrainer.CollapsedGibbs)]
    [InlineData(TopicTrainer.LightLda)]
    public void One_word_makes_one_topic_and_leaves_the_others_empty(TopicTrainer trainer)
    {
        var model = TopicModel.Fit(Documents.Of("peace"), new TopicModelOptions { Topics = 3, Trainer = trainer });

        Assert.Equal([1, 0, 0], model.Topics.Select(topic => topic.Words));
        Assert.Equal("peace", Assert.Single(model.Topics.SelectMany(topic => topic.TopWords)).Word);
        Assert.Single(model.Topics.SelectMany(topic => topic.Documents));
        Assert.All(model.Topics, topic => Assert.Equal([1.0], topic.WordProbabilities));
        // One word of one topic, three times α: (1 + α) / (1 + 3α).
        Assert.Equal((1 + model.Alpha) / (1 + (3 * model.Alpha)), model.Documents[0].Shares[0], 1e-12);
        Assert.Equal(trainer == TopicTrainer.LightLda ? 10 / 3.0 : 0.1, model.Alpha);
    }

    [Fact]
    public void A_topic_leads_to_its_documents_and_words_in_the_source()
    {
        var transcript = TranscriptReader.Parse(File.ReadAllText(Repository.Transcript));
        var matrix = DocumentFeatureMatrix.Of(
            transcript,
            TextUnits.Paragraphs(transcript),
            new FeatureOptions { MinimumUnits = 2, Numbers = false, Tokens = new TokenizerOptions { FoldCase = true, StopWords = StopWordList.SnowballEnglish } });

        var model = TopicModel.Fit(matrix, new TopicModelOptions { Topics = 5, Iterations = 100 });

        Assert.All(model.Topics, topic =>
        {
            Assert.NotEmpty(topic.Documents);
            Assert.All(topic.Documents, document => Assert.Equal(topic.Index, document.Topic));
            Assert.Equal(topic.Documents.Select(document => document.Shares[topic.Index]).OrderDescending(), topic.Documents.Select(document => document.Shares[topic.Index]));
            var spoken = string.Join(' ', topic.Documents.SelectMany(document => document.Unit.Spans).Select(transcript.Text));
            Assert.Contains(topic.TopWords[0].Word, spoken, StringComparison.OrdinalIgnoreCase);
            Assert.All(topic.TopWords, word => Assert.Equal(
                word.Word,
                matrix.Occurrences(word.Feature)[0].Span.TextIn(transcript.Source).ToLowerInvariant().Replace('’', '\'')));
        });
    }

    [Fact]
    public void Documents_without_words_and_features_of_several_words_are_errors()
    {
        Assert.Contains("no words", Assert.Throws<ArgumentException>(() => TopicModel.Fit(Documents.Of("", "…"))).Message, StringComparison.Ordinal);
        var pairs = DocumentFeatureMatrix.Of("a b c", TextUnits.Whole("a b c"), new FeatureOptions { MaximumNgram = 2 });
        Assert.Contains("single words", Assert.Throws<ArgumentException>(() => TopicModel.Fit(pairs)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_prior_that_LightLDA_would_change_in_silence_is_an_error()
    {
        var options = new TopicModelOptions { Topics = 5, Trainer = TopicTrainer.LightLda, Alpha = 1.9 };

        var error = Assert.Throws<ArgumentException>(() => TopicModel.Fit(Documents.Of("a b"), options));

        Assert.Contains("here 2", error.Message, StringComparison.Ordinal);
        Assert.Equal(2.1, TopicModel.Fit(Documents.Of("a b"), options with { Alpha = 2.1 }).Alpha);
    }

    [Fact]
    public void Options_out_of_range_are_errors_that_name_them()
    {
        Assert.Equal("Topics", Assert.Throws<ArgumentOutOfRangeException>(() => new TopicModelOptions { Topics = 0 }).ParamName);
        Assert.Equal("Iterations", Assert.Throws<ArgumentOutOfRangeException>(() => new TopicModelOptions { Iterations = 0 }).ParamName);
        Assert.Equal("Alpha", Assert.Throws<ArgumentOutOfRangeException>(() => new TopicModelOptions { Alpha = 0 }).ParamName);
        Assert.Equal("Beta", Assert.Throws<ArgumentOutOfRangeException>(() => new TopicModelOptions { Beta = double.NaN }).ParamName);
        Assert.Equal("TopWords", Assert.Throws<ArgumentOutOfRangeException>(() => new TopicModelOptions { TopWords = 1 }).ParamName);
        Assert.Equal("options", Assert.Throws<ArgumentOutOfRangeException>(() => TopicModel.Fit(Documents.Of("a"), new TopicModelOptions { Trainer = (TopicTrainer)9 })).ParamName);
    }

    /// <summary>Every number of a model, to the last bit.</summary>
    private static string Written(TopicModel model) => string.Join(
        ' ',
        model.Topics.SelectMany(topic => topic.WordProbabilities)
            .Concat(model.Documents.SelectMany(document => document.Shares))
            .Select(number => BitConverter.DoubleToInt64Bits(number).ToString("x", System.Globalization.CultureInfo.InvariantCulture)));
}
