using FsCheck.Xunit;
using Transcripts.Topics.Models;
using Xunit;

namespace Transcripts.Tests.Topics.Models;

/// <summary>Against the posterior itself, which tiny corpora let one write down.</summary>
public sealed class CollapsedGibbsTests
{
    private const int Seeds = 20_000;

    // With α = β = 1, two topics, two words in the vocabulary. In one document the same topic twice weighs α(α + 1) = 2
    // against α² = 1 for different ones, in two documents 1 against 1. The same word twice from the same topic weighs
    // β(β + 1) / (2β(2β + 1)) = 1/3, different words β² / (2β(2β + 1)) = 1/6, from different topics (1/2)² = 1/4 either way.
    [Theory]
    [InlineData(new[] { 0, 0 }, new int[0], (2 / 3.0) / ((2 / 3.0) + (1 / 4.0)))]
    [InlineData(new[] { 0, 1 }, new int[0], (2 / 6.0) / ((2 / 6.0) + (1 / 4.0)))]
    [InlineData(new[] { 0 }, new[] { 0 }, (1 / 3.0) / ((1 / 3.0) + (1 / 4.0)))]
    [InlineData(new[] { 0 }, new[] { 1 }, (1 / 6.0) / ((1 / 6.0) + (1 / 4.0)))]
    public void Two_words_have_the_same_topic_as_often_as_the_posterior_has_it(int[] first, int[] second, double probability)
    {
        var corpus = new TopicCorpus(2, [[.. first], [.. second]]);
        var options = new TopicModelOptions { Topics = 2, Alpha = 1, Beta = 1, Iterations = 15 };

        var same = Enumerable.Range(0, Seeds).Count(seed =>
            CollapsedGibbs.Fit(corpus, options with { Seed = seed }).DocumentCounts.Sum(counts => counts[0]) == 2);

        // Six standard deviations of a binomial share are at most 6 · √(0.25 / 20,000).
        Assert.Equal(probability, same / (double)Seeds, 6 * Math.Sqrt(0.25 / Seeds));
    }

    [Fact]
    public void A_corpus_of_eight_words_comes_to_what_all_its_assignments_come_to()
    {
        // Fixtures/lda_posterior.py goes through all 3⁸ of them.
        var corpus = Documents.Corpus([0, 0, 1], [1, 2, 2, 0], [2]);
        var options = new TopicModelOptions { Topics = 3, Alpha = 0.5, Beta = 0.3, Iterations = 25 };

        var runs = Enumerable.Range(0, Seeds).Select(seed => CollapsedGibbs.Fit(corpus, options with { Seed = seed })).ToList();

        Near(16.795912480455588, run => run.DocumentCounts.Sum(counts => counts.Sum(count => count * count)));
        Near(4.605535151858682, run => run.Topics.Sum(topic => topic.Drawn.Length));
        Near(4.319934417052362, run => run.DocumentCounts.Sum(counts => counts[0]));

        void Near(double expected, Func<FittedTopics, int> statistic)
        {
            var values = runs.ConvertAll(run => (double)statistic(run));
            var mean = values.Average();
            var deviation = Math.Sqrt(values.Average(value => (value - mean) * (value - mean)));
            Assert.Equal(expected, mean, 6 * deviation / Math.Sqrt(Seeds));
        }
    }

    [Property]
    public bool Shuffling_keeps_lengths_and_words(byte[][] documents, long seed)
    {
        var corpus = Documents.Corpus(documents);
        var shuffled = corpus.Shuffled(seed);
        return shuffled.Documents.Select(document => document.Length).SequenceEqual(corpus.Documents.Select(document => document.Length))
            && shuffled.Documents.SelectMany(document => document).Order().SequenceEqual(corpus.Documents.SelectMany(document => document).Order());
    }

    [Fact]
    public void Shuffling_deals_every_order_about_equally_often()
    {
        var corpus = Documents.Corpus([0, 1], [2]);
        var orders = Enumerable.Range(0, 6_000).CountBy(seed => string.Join(' ', corpus.Shuffled(seed).Documents.SelectMany(document => document))).ToList();

        // Six standard deviations of a binomial count of 6,000 at 1/6 are 173.
        Assert.Equal(6, orders.Count);
        Assert.All(orders, order => Assert.InRange(order.Value, 1_000 - 173, 1_000 + 173));
    }
}
