using FsCheck.Xunit;
using Transcripts.Counts;
using Transcripts.Counts.Collocations;
using Xunit;

namespace Transcripts.Tests.Counts;

public sealed class AssociationMeasureTests
{
    private const double Tolerance = 1e-12;

    [Fact]
    public void Measures_of_a_table_by_hand()
    {
        // 4 of 8 and 4 of 16 in 64: expected 8·16/64 = 2, twice as many found, so 1 bit of log₂(64/4) = 4.
        var table = ContingencyTable.FromSums(4, 8, 16, 64);

        Assert.Equal(2, table.Expected, Tolerance);
        Assert.Equal(1, PointwiseMutualInformation.Of(table)!.Value, Tolerance);
        Assert.Equal(0.25, PointwiseMutualInformation.Normalised(table)!.Value, Tolerance);
        Assert.Equal(1, TScore.Of(table)!.Value, Tolerance);
        Assert.Equal(8 / 24.0, DiceCoefficient.Of(table)!.Value, Tolerance);

        // log₂(1/3) = −1.584962500721156.
        Assert.Equal(12.415037499278844, DiceCoefficient.Logarithmic(table)!.Value, Tolerance);
        Assert.Equal(4 / 20.0, JaccardIndex.Of(table)!.Value, Tolerance);

        // Each cell lies 2 from its expected count 2, 6, 14, 42: 4 (1/2 + 1/6 + 1/14 + 1/42) = 64/21.
        Assert.Equal(64 / 21.0, table.ChiSquare!.Value, Tolerance);
    }

    [Fact]
    public void Words_never_together_and_words_only_together_have_the_ends_of_the_range()
    {
        var apart = new ContingencyTable(0, 5, 7, 88);
        var together = new ContingencyTable(5, 0, 0, 95);

        Assert.Null(PointwiseMutualInformation.Of(apart));
        Assert.Equal(-1, PointwiseMutualInformation.Normalised(apart));
        Assert.Equal((null, 0, null, 0, 0), (TScore.Of(apart), DiceCoefficient.Of(apart), DiceCoefficient.Logarithmic(apart), JaccardIndex.Of(apart), PoissonStirling.Of(apart)));
        Assert.True(AssociationMeasure.LogLikelihood.Of(apart) < 0);
        Assert.True(AssociationMeasure.ChiSquare.Of(apart) < 0);
        Assert.Equal((1, 1, 14, 1, 1), (PointwiseMutualInformation.Normalised(together), DiceCoefficient.Of(together), DiceCoefficient.Logarithmic(together), JaccardIndex.Of(together), together.Phi2));
    }

    [Fact]
    public void What_is_not_defined_is_null_and_never_a_number_that_is_none()
    {
        ContingencyTable[] tables = [default, new(3, 0, 0, 0), new(0, 3, 0, 4), new(0, 0, 0, 9), new(0, 2, 2, 0), new(1, 2, 0, 0)];

        Assert.All(tables, table => Assert.All(Enum.GetValues<AssociationMeasure>(), measure => Assert.True(measure.Of(table) is not { } value || double.IsFinite(value))));
        Assert.Null(PointwiseMutualInformation.Normalised(new ContingencyTable(3, 0, 0, 0)));
        Assert.Null(DiceCoefficient.Of(new ContingencyTable(0, 0, 0, 9)));
        Assert.Null(new ContingencyTable(0, 3, 0, 4).ChiSquare);
        Assert.Equal(0, new ContingencyTable(0, 3, 0, 4).G2);
        Assert.Throws<ArgumentOutOfRangeException>(() => ((AssociationMeasure)99).Of(default));
    }

    [Fact]
    public void Cells_that_count_nothing_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("n12", () => new ContingencyTable(1, -1, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>("n22", () => new ContingencyTable(1, 1, 0, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => LogLikelihoodRatio.Of([1, 2, double.PositiveInfinity, 0]));
        Assert.Throws<ArgumentException>(() => LogLikelihoodRatio.Of([1, 2, 3]));
        Assert.Throws<ArgumentException>(() => LogLikelihoodRatio.Of([1]));
        Assert.Equal(0, LogLikelihoodRatio.Of([0, 0, 0, 0]));
    }

    /// <summary>By R 4.2.2, pchisq(x, 1, lower.tail = FALSE); the first critical values are in every table.</summary>
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1e-6, 0.99920211557217786)]
    [InlineData(1, 0.31731050786291415)]
    [InlineData(3.841458820694124, 0.05)]
    [InlineData(6.634896601021214, 0.01)]
    [InlineData(10.827566170662733, 0.001)]
    [InlineData(15.136705226623606, 0.0001)]
    [InlineData(6.2, 0.01277503128308739)]
    [InlineData(6.3, 0.012073797243122892)]
    [InlineData(100, 1.5239706048321052e-23)]
    [InlineData(1000, 1.7958327848007261e-219)]
    public void The_tail_of_chi_square_agrees_with_tables(double x, double p) =>
        Assert.Equal(1, ChiSquareDistribution.UpperTail(x) / p, 1e-12);

    [Property]
    public bool Measures_keep_their_ranges_whatever_the_counts(ushort both, ushort first, ushort second, uint neither)
    {
        var table = new ContingencyTable(both, first, second, neither);
        return table.G2 >= 0 && table.Phi2 is null or (>= 0 and <= 1 + Tolerance)
            && PointwiseMutualInformation.Normalised(table) is null or (>= -1 and <= 1)
            && DiceCoefficient.Of(table) is null or (>= 0 and <= 1)
            && JaccardIndex.Of(table) is null or (>= 0 and <= 1)
            && DiceCoefficient.Logarithmic(table) is null or <= 14
            && !(TScore.Of(table) > Math.Sqrt(both))
            && ChiSquareDistribution.UpperTail(table.G2) is >= 0 and <= 1;
    }

    [Property]
    public bool Rows_and_columns_may_change_places(ushort both, ushort first, ushort second, ushort neither)
    {
        var (table, turned) = (new ContingencyTable(both, first, second, neither), new ContingencyTable(both, second, first, neither));
        return Enum.GetValues<AssociationMeasure>().All(measure =>
            measure.Of(table) is { } value ? Math.Abs(value - measure.Of(turned)!.Value) <= 1e-9 * (1 + Math.Abs(value)) : measure.Of(turned) is null);
    }

    [Property]
    public bool G2_of_two_things_is_that_of_their_table_and_the_sum_of_its_terms(ushort both, ushort first, ushort second, ushort neither)
    {
        var table = new ContingencyTable(both, first, second, neither);
        var plain = 2 * new[]
        {
            (table.N11, table.Row, table.Column), (table.N12, table.Row, table.N12 + table.N22),
            (table.N21, table.N21 + table.N22, table.Column), (table.N22, table.N21 + table.N22, table.N12 + table.N22),
        }.Sum(cell => cell.Item1 == 0 ? 0 : cell.Item1 * Math.Log(cell.Item1 * table.Total / (cell.Item2 * cell.Item3)));
        var tolerance = 1e-9 * (1 + table.Total);
        return Math.Abs(table.G2 - plain) <= tolerance
            && Math.Abs(LogLikelihoodRatio.Of([neither, first, second, both]) - table.G2) <= tolerance;
    }
}
