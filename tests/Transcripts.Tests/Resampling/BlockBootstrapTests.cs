using FsCheck.Xunit;
using Transcripts.Resampling;
using Xunit;

namespace Transcripts.Tests.Resampling;

/// <summary>Against Fixtures/block_bootstrap.py, which prints the figures.</summary>
public sealed class BlockBootstrapTests
{
    private static readonly RatioOfSums Ratio = new(
        Enumerable.Range(0, 40).Select(index => index * index % 7 % 3),
        Enumerable.Range(0, 40).Select(index => 1 + (((index * 37) + 11) % 23)),
        1000);

    private static readonly BootstrapOptions Options = new() { Resamples = 500, Seed = 1964 };

    [Theory]
    [InlineData(1, 77.75200521530599, 123.98701375583923, 77.9035763527987, 124.51521175006084)]
    [InlineData(6, 83.6612477690696, 112.27332161536482, 84.32033346197098, 113.72015928256897)]
    public void Intervals_are_those_of_an_implementation_that_copies_items(int length, double lower, double upper, double bcaLower, double bcaUpper)
    {
        var intervals = Assert.Single(BlockBootstrap.Intervals([Ratio], length, Options))!.Value;

        Assert.Equal(96.84210526315789, Ratio.Value, 1e-12);
        Assert.Equal(lower, intervals.Percentile.Lower, 1e-9);
        Assert.Equal(upper, intervals.Percentile.Upper, 1e-9);
        Assert.Equal(bcaLower, intervals.Bca.Lower, 1e-9);
        Assert.Equal(bcaUpper, intervals.Bca.Upper, 1e-9);
    }

    [Fact]
    public void A_run_of_items_that_belong_together_has_wider_intervals_from_blocks()
    {
        // 50 items of one kind, then 50 of the other.
        var ratio = new RatioOfSums(Enumerable.Range(0, 100).Select(index => index / 50), Enumerable.Repeat(1, 100));

        var one = BlockBootstrap.Intervals([ratio], 1, Options)[0]!.Value.Percentile;
        var blocks = BlockBootstrap.Intervals([ratio], 10, Options)[0]!.Value.Percentile;

        // The standard error of a share of 1/2 of 100 is 0.05, of 10 blocks that are nearly of one kind about 0.16.
        Assert.InRange(one.Upper - one.Lower, 0.15, 0.25);
        Assert.InRange(blocks.Upper - blocks.Lower, 0.4, 0.7);
    }

    [Fact]
    public void Fewer_than_two_blocks_leave_no_interval_and_nor_does_a_row_too_many()
    {
        Assert.Null(BlockBootstrap.Intervals([Ratio], 21, Options)[0]);
        Assert.NotNull(BlockBootstrap.Intervals([Ratio], 20, Options)[0]);
        Assert.Null(BlockBootstrap.Intervals([new RatioOfSums([1], [1])], 1, Options)[0]);
        Assert.Null(BlockBootstrap.Intervals([new RatioOfSums([], [])], 1, Options)[0]);
        Assert.Empty(BlockBootstrap.Intervals([], 1, Options));
        Assert.Equal([true, false], BlockBootstrap.Intervals([Ratio, Ratio], 1, Options with { MaximumIntervals = 1 }).Select(row => row is not null));
    }

    [Fact]
    public void What_cannot_vary_is_a_point()
    {
        var intervals = BlockBootstrap.Intervals([new RatioOfSums([0, 0, 0], [1, 1, 1])], 1, Options)[0]!.Value;

        Assert.Equal((new Interval(0, 0), new Interval(0, 0)), (intervals.Percentile, intervals.Bca));
        Assert.Equal(0, new RatioOfSums([], []).Value);
    }

    [Property]
    public bool Blocks_have_as_many_items_as_there_are(byte length, byte items)
    {
        // Each item adds one above and below, so that a ratio other than the scale would betray a miscount.
        var count = items + 1;
        var ratio = new RatioOfSums(Enumerable.Repeat(1, count), Enumerable.Repeat(1, count));
        var replicates = BlockBootstrap.Replicates([ratio], (length % count) + 1, 10, 1)[0];
        return replicates.All(value => value == 1);
    }
}
