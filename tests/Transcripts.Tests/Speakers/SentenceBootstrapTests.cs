using Transcripts.Resampling;
using Transcripts.Speakers;
using Xunit;

namespace Transcripts.Tests.Speakers;

/// <summary>Against SciPy 1.10.1; Fixtures/bca.py prints the figures.</summary>
public sealed class SentenceBootstrapTests
{
    private const double Tolerance = 1e-12;

    private static readonly SentenceWords[] Sentences =
        [.. Enumerable.Range(0, 40).Select(index => new SentenceWords(index * index % 7 % 3, 1 + (((index * 37) + 11) % 23)))];

    [Theory]
    [InlineData(0, 0.038723570967241286, 0.2741982227270449, 0.05948121335362238, 0.30933864477038997)]
    [InlineData(1, 0.3486574244657333, 0.7084933471933471, 0.34589101328909305, 0.7071689134905847)]
    [InlineData(2, 0.1673902942694889, 0.4783597331967613, 0.18215565992507102, 0.5003685885763497)]
    public void Percentile_and_BCa_intervals_are_those_of_SciPy_on_the_same_resamples(
        int speaker, double lower, double upper, double bcaLower, double bcaUpper)
    {
        var (percentile, bca) = SentenceBootstrap.Intervals(Sentences, [0, 1, 2], new BootstrapOptions { Resamples = 500, Seed = 1964 })[speaker]!.Value;

        Assert.Equal(lower, percentile.Lower, Tolerance);
        Assert.Equal(upper, percentile.Upper, Tolerance);
        Assert.Equal(bcaLower, bca.Lower, Tolerance);
        Assert.Equal(bcaUpper, bca.Upper, Tolerance);
    }

    [Fact]
    public void Speakers_not_asked_for_still_count_in_the_whole()
    {
        var options = new BootstrapOptions { Resamples = 100, Seed = 7 };
        var all = SentenceBootstrap.Intervals(Sentences, [0, 1, 2], options);
        var one = SentenceBootstrap.Intervals(Sentences, [2], options);

        Assert.Equal(all[2], one[0]);
    }

    [Fact]
    public void Jackknife_shares_leave_out_one_sentence_each()
    {
        // Words 1, 2, 3 of speakers 0, 1, 0: without the first 3/5, without the second 4/4, without the third 1/3.
        SentenceWords[] sentences = [new(0, 1), new(1, 2), new(0, 3)];

        var shares = new double[3];
        RatioBootstrap.Jackknife(SentenceBootstrap.Sizes(sentences), SentenceBootstrap.Rows(sentences, [0])[0], 1, shares);
        Assert.Equal([3 / 5.0, 1, 1 / 3.0], shares);
    }

    [Fact]
    public void The_acceleration_is_a_sixth_of_the_skewness_and_0_without_variation()
    {
        // Mean 1; deviations 1, 1, -2; cubes add up to -6, squares to 6: -6 / (6 · 6^1.5).
        Assert.Equal(-1 / Math.Pow(6, 1.5), BcaInterval.Acceleration([0, 0, 3]), Tolerance);
        Assert.Equal(0, BcaInterval.Acceleration([0.5, 0.5]));
    }

    [Fact]
    public void Where_every_replicate_lies_on_one_side_the_percentile_interval_stands_in()
    {
        double[] sorted = [0.5, 0.6, 0.7];

        Assert.Equal(BcaInterval.Percentile(sorted, 0.9), BcaInterval.Of(0.4, sorted, 0, 0.9));
        Assert.Equal(BcaInterval.Percentile(sorted, 0.9), BcaInterval.Of(0.8, sorted, 0, 0.9));
    }

    [Fact]
    public void SplitMix64_gives_the_published_sequence()
    {
        // The reference values for seed 1234567 on rosettacode.org/wiki/Pseudo-random_numbers/Splitmix64.
        var random = new SplitMix64(1234567);

        Assert.Equal(
            [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821],
            new[] { random.Next(), random.Next(), random.Next(), random.Next(), random.Next() });
    }

    [Fact]
    public void Draws_below_a_bound_reach_each_value_about_equally_often()
    {
        var random = new SplitMix64(3);
        var counts = new int[6];
        for (var draw = 0; draw < 60_000; draw++)
            counts[random.Below(6)]++;

        // Six standard deviations of a binomial count of 60,000 at 1/6 are 548.
        Assert.All(counts, count => Assert.InRange(count, 10_000 - 548, 10_000 + 548));
    }

    [Theory]
    [InlineData(1e-12, -7.034483825301131)]
    [InlineData(0.001, -3.090232306167813)]
    [InlineData(0.025, -1.9599639845400545)]
    [InlineData(0.1, -1.2815515655446004)]
    [InlineData(0.5, 0)]
    [InlineData(0.8, 0.8416212335729143)]
    [InlineData(0.999999, 4.753424308817087)]
    public void Quantiles_of_the_normal_distribution_are_those_of_SciPy(double probability, double quantile) =>
        Assert.Equal(quantile, NormalDistribution.Quantile(probability), Tolerance);

    [Theory]
    [InlineData(-7.5, 3.1908916729108844e-14)]
    [InlineData(-3, 0.0013498980316300933)]
    [InlineData(-0.3, 0.3820885778110474)]
    [InlineData(0, 0.5)]
    [InlineData(1.25, 0.8943502263331446)]
    [InlineData(4, 0.9999683287581669)]
    [InlineData(6, 0.9999999990134123)]
    public void Probabilities_of_the_normal_distribution_are_those_of_SciPy(double z, double probability) =>
        Assert.Equal(probability, NormalDistribution.Cumulative(z), 1e-14);

    [Fact]
    public void The_ends_of_the_normal_distribution_are_infinite()
    {
        Assert.Equal(double.NegativeInfinity, NormalDistribution.Quantile(0));
        Assert.Equal(double.PositiveInfinity, NormalDistribution.Quantile(1));
        Assert.Equal(0, NormalDistribution.Cumulative(double.NegativeInfinity));
        Assert.Equal(1, NormalDistribution.Cumulative(double.PositiveInfinity));
    }
}
