using FsCheck.Xunit;
using Transcripts.Resampling;
using Xunit;

namespace Transcripts.Tests.Resampling;

/// <summary>Against SciPy 1.10.1 and NumPy; Fixtures/blocks.py prints the figures. Blocks of one: Speakers/SentenceBootstrapTests.</summary>
public sealed class RatioBootstrapTests
{
    private static readonly int[] Sizes = [.. Enumerable.Range(0, 43).Select(index => 1 + (((index * 37) + 11) % 23))];

    private static readonly UnitPart[][] Rows =
    [
        .. Enumerable.Range(0, 3).Select(row => Enumerable.Range(0, 43)
            .Where(index => index * index % 7 % 3 == row)
            .Select(index => new UnitPart(index, Sizes[index] / (row + 1)))
            .ToArray()),
    ];

    [Theory]
    [InlineData(0, 0.05748664434788803, 0.21873463178374797, 0.06947828830577102, 0.22732548567398436)]
    [InlineData(1, 0.20594187769396555, 0.32580367118914605, 0.21429911829878467, 0.32763505124075876)]
    [InlineData(2, 0.06137362637362638, 0.12860140169842446, 0.049540237473040385, 0.11826572113710072)]
    public void Intervals_from_moving_blocks_are_those_of_SciPy_on_the_same_resamples(int row, double lower, double upper, double bcaLower, double bcaUpper)
    {
        var (percentile, bca) = RatioBootstrap.Intervals(Sizes, Rows, new BootstrapOptions { Resamples = 500, Seed = 1964, BlockLength = 5 })[row]!.Value;

        Assert.Equal([lower, upper, bcaLower, bcaUpper], new[] { percentile.Lower, percentile.Upper, bca.Lower, bca.Upper }, (one, other) => Math.Abs(one - other) < 1e-12);
    }

    [Fact]
    public void A_block_left_out_takes_its_units_from_both_sums()
    {
        // Blocks {0, 1}, {2, 3}, {4} of sizes 1 to 5; the row has 1 of unit 1 and 4 of unit 4: (5 - 1) / (15 - 3), 5 / (15 - 7), (5 - 4) / (15 - 5).
        var ratios = new double[3];
        RatioBootstrap.Jackknife([1, 2, 3, 4, 5], [new UnitPart(1, 1), new UnitPart(4, 4)], 2, ratios);

        Assert.Equal([4 / 12.0, 5 / 8.0, 1 / 10.0], ratios);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(5, 3)]
    public void Fewer_than_two_blocks_leave_nothing_to_resample(int units, int blockLength) =>
        Assert.Equal([null], RatioBootstrap.Intervals(Enumerable.Repeat(2, units).ToArray(), [[]], new BootstrapOptions { BlockLength = blockLength }));

    [Fact]
    public void A_block_has_one_unit_or_more() => Assert.Throws<ArgumentOutOfRangeException>(() => new BootstrapOptions { BlockLength = 0 });

    /// <summary>
    /// Runs of twenty like units vary as much as a fifth of the units would; blocks as long as the runs see that, single draws do not.
    /// </summary>
    [Fact]
    public void Blocks_widen_the_interval_where_neighbours_are_alike()
    {
        var sizes = Enumerable.Repeat(1, 400).ToArray();
        UnitPart[][] row = [[.. Enumerable.Range(0, 400).Where(unit => unit / 20 * 7 % 20 < 10).Select(unit => new UnitPart(unit, 1))]];

        var single = RatioBootstrap.Intervals(sizes, row, BootstrapOptions.Default)[0]!.Value.Percentile;
        var blocks = RatioBootstrap.Intervals(sizes, row, new BootstrapOptions { BlockLength = 20 })[0]!.Value.Percentile;

        // 400 draws at 1/2 have a standard deviation of 1/40, and 95 % of a normal distribution span 3.92 of it.
        Assert.InRange(single.Upper - single.Lower, 0.09, 0.106);
        Assert.True(blocks.Upper - blocks.Lower > 2.5 * (single.Upper - single.Lower), $"{single} {blocks}");
    }

    [Property(MaxTest = 50)]
    public bool Every_row_that_is_the_whole_has_the_ratio_one_in_any_blocks(byte[] given, byte length)
    {
        int[] sizes = [.. given.Select(size => 1 + size), 1, 1];
        UnitPart[] whole = [.. sizes.Select((size, unit) => new UnitPart(unit, size))];
        var options = new BootstrapOptions { Resamples = 100, BlockLength = 1 + (length % (sizes.Length / 2)) };

        return RatioBootstrap.Replicates(sizes, [whole], options)[0].All(ratio => ratio == 1)
            && RatioBootstrap.Intervals(sizes, [whole, []], options) is [{ Bca: (1, 1), Percentile: (1, 1) }, { Bca: (0, 0), Percentile: (0, 0) }];
    }
}
