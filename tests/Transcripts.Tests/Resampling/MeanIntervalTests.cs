using Transcripts.Resampling;
using Xunit;

namespace Transcripts.Tests.Resampling;

public sealed class MeanIntervalTests
{
    // Two-sided points as every printed table of Student's t has them.
    [Theory]
    [InlineData(0.95, 1, 12.7062)]
    [InlineData(0.95, 2, 4.3027)]
    [InlineData(0.95, 4, 2.7764)]
    [InlineData(0.95, 9, 2.2622)]
    [InlineData(0.95, 30, 2.0423)]
    [InlineData(0.95, 120, 1.9799)]
    [InlineData(0.99, 1, 63.6567)]
    [InlineData(0.99, 5, 4.0321)]
    [InlineData(0.8, 3, 1.6377)]
    [InlineData(0.8, 10, 1.3722)]
    public void Points_of_Students_t_are_those_of_the_tables(double confidence, int degrees, double point) =>
        Assert.Equal(point, StudentDistribution.Quantile(confidence, degrees), 0.00005);

    [Fact]
    public void With_one_and_two_degrees_of_freedom_there_is_a_closed_form()
    {
        // One is Cauchy's distribution: tan(π · 0.9 / 2). Two: t = c √(2 / (1 - c²)).
        Assert.Equal(Math.Tan(Math.PI * 0.45), StudentDistribution.Quantile(0.9, 1), 1e-12);
        Assert.Equal(0.9 * Math.Sqrt(2 / (1 - 0.81)), StudentDistribution.Quantile(0.9, 2), 1e-12);
    }

    [Fact]
    public void An_interval_of_a_mean_comes_out_as_by_hand()
    {
        // 1, 2, 3: mean 2, standard deviation 1, t with two degrees of freedom over √3.
        var interval = MeanInterval.Of([1, 2, 3], 0.9)!.Value;

        var reach = 0.9 * Math.Sqrt(2 / (1 - 0.81)) / Math.Sqrt(3);
        Assert.Equal(2 - reach, interval.Lower, 1e-12);
        Assert.Equal(2 + reach, interval.Upper, 1e-12);
        Assert.Equal(new Interval(4, 4), MeanInterval.Of([4, 4], 0.95));
        Assert.Null(MeanInterval.Of([4], 0.95));
        Assert.Null(MeanInterval.Of([], 0.95));
    }

    [Fact]
    public void An_interval_of_a_mean_over_pairs_comes_out_as_by_hand()
    {
        // Pairs 0.8, 0.6 and 0.4 of three items: without the first 0.4, the second 0.6, the third 0.8. Their squared
        // deviations add up to 0.08; two thirds of that is the variance.
        double[][] pairs = [[0, 0.8, 0.6], [0, 0, 0.4]];

        var interval = PairJackknife.Of(3, (first, second) => pairs[first][second], 0.9)!.Value;

        var reach = 0.9 * Math.Sqrt(2 / (1 - 0.81)) * Math.Sqrt(2 / 3.0 * 0.08);
        Assert.Equal(0.6 - reach, interval.Lower, 1e-12);
        Assert.Equal(0.6 + reach, interval.Upper, 1e-12);
        Assert.Null(PairJackknife.Of(2, (_, _) => 0.5, 0.9));
    }
}
