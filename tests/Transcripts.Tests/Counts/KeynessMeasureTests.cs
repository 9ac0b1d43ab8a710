using System.Text.Json.Nodes;
using Transcripts.Counts;
using Transcripts.Counts.Comparison;
using Xunit;

namespace Transcripts.Tests.Counts;

/// <summary>Against SciPy 1.10.1 and Python's math, whose figures Fixtures/keyness.py prints, and the oracle of keyness.</summary>
public sealed class KeynessMeasureTests
{
    [Fact]
    public void Every_case_of_the_oracle_holds()
    {
        var cases = JsonNode.Parse(File.ReadAllText(Repository.SharedOrSkip("oracles", "keyness.json")))!["cases"]!.AsArray();

        Assert.Equal(20, cases.Count);
        Assert.All(cases, given =>
        {
            var counts = new CountPair(Long(given!, "count_target"), Long(given!, "size_target"), Long(given!, "count_reference"), Long(given!, "size_reference"));
            var computed = given!["computed"]!;

            // Direction is given by rates; three cases have more occurrences than words, where four cells cannot be and are null.
            Assert.Equal(given["direction"]!.GetValue<int>(), counts.Direction);
            Near((double?)computed["g2_four_cell"], counts.Cells?.G2);
            Near((double?)computed["g2_two_cell"], TwoCellLogLikelihood.Of(counts));
            Near((double?)computed["pct_diff"], PercentDifference.Of(counts));

            // The oracle leaves the log ratio of an occurrence of 0 open; here half an occurrence stands for it (Hardie).
            Near((double?)computed["log_ratio"] ?? Math.Log2(Rate(counts.First, counts.FirstSize) / Rate(counts.Second, counts.SecondSize)), LogRatio.Of(counts));
        });

        static double Rate(long count, long size) => (count == 0 ? 0.5 : count) / size;
    }

    /// <summary>All 14 printed values but one: 102.16 for 0 of 10,000 against 536 of 100,000, where 2 × 536 × ln 1.1 is 102.17.</summary>
    [Fact]
    public void Published_values_hold_to_their_last_digit_where_they_could_be_verified()
    {
        var published = JsonNode.Parse(File.ReadAllText(Repository.SharedOrSkip("oracles", "keyness.json")))!["cases"]!.AsArray()
            .SelectMany(given => given!["published"]!.AsObject().Select(pair => (Case: given, pair.Key, Value: pair.Value!))).ToList();

        Assert.Equal(14, published.Count);
        foreach (var (given, measure, value) in published)
        {
            var counts = new CountPair(Long(given, "count_target"), Long(given, "size_target"), Long(given, "count_reference"), Long(given, "size_reference"));
            var found = measure == "g2_four_cell" ? counts.Cells?.G2 : TwoCellLogLikelihood.Of(counts);
            var off = Math.Abs(found!.Value - (double)value["value"]!);
            if ((bool)value["verified"]!)
                Assert.InRange(off, 0, 0.5 * Math.Pow(10, -(int)value["decimals"]!) + 1e-9);
            else
                Assert.Equal(2 * 536 * Math.Log(1.1), found.Value, 1e-9);
        }
    }

    [Theory]
    [InlineData(10, 100, 5, 200, 7.894736842105264, 6.394736842105262, 0.004957885081270756)]
    [InlineData(412, 98211, 95, 101340, 208.85090712374767, 207.5674503658744, 2.4466311556625783e-47)]
    [InlineData(3, 52000, 0, 48000, 2.769313848646229, 1.1800567692244441, 0.0960873419796001)]
    [InlineData(4, 40000, 61, 39000, 51.4886757373711, 49.72316244896774, 7.201127758121206e-13)]
    [InlineData(0, 10000, 536, 100000, 53.86245706350947, 52.76274210917568, 2.1502743736615578e-13)]
    [InlineData(100, 100, 50, 200, 150.0, 147.01500000000001, 1.7336432457178413e-34)]
    public void Chi_square_is_that_of_SciPy(long first, long firstSize, long second, long secondSize, double plain, double yates, double p)
    {
        var counts = new CountPair(first, firstSize, second, secondSize);

        Near(plain, ChiSquare.Of(counts));
        Near(yates, ChiSquare.Of(counts, yates: true));
        Near(p, ChiSquareDistribution.UpperTail(plain), 1e-11);
    }

    [Theory]
    [InlineData(10, 100, 5, 200, false)]
    [InlineData(9, 100, 5, 200, true)]
    [InlineData(3, 52000, 0, 48000, true)]
    [InlineData(98, 100, 195, 200, true)]
    public void An_expected_number_below_five_is_flagged(long first, long firstSize, long second, long secondSize, bool low) =>
        Assert.Equal(low, ChiSquare.HasLowExpected(new CountPair(first, firstSize, second, secondSize)));

    [Theory]
    [InlineData(10, 100, 5, 200, 0.4904584898410731, 3.5095415101589267)]
    [InlineData(412, 98211, 95, 101340, 1.8403189399800486, 2.483465313764921)]
    [InlineData(4, 40000, 61, 39000, -5.42655827194699, -2.5079681552290096)]
    [InlineData(100, 100, 50, 200, 1.6536874266388137, 2.3463125733611863)]
    public void The_interval_of_the_log_ratio_is_that_of_SciPy(long first, long firstSize, long second, long secondSize, double lower, double upper)
    {
        var interval = LogRatio.IntervalOf(new CountPair(first, firstSize, second, secondSize), 0.95)!.Value;

        Near(lower, interval.Lower);
        Near(upper, interval.Upper);
    }

    [Theory]
    [InlineData(10, 100, 5, 200, 19.864931670872625, 150.723412760415)]
    [InlineData(412, 98211, 95, 101340, 2.819628127277013, 3.714657346624482)]
    [InlineData(3, 52000, 0, 48000, -0.030926425074321976, 0.16962406265576807)]
    [InlineData(4, 40000, 61, 39000, -1.9126178937851077, -1.083961440241481)]
    [InlineData(0, 10000, 536, 100000, -5.831937429385786, -4.780556049107725)]
    [InlineData(100, 100, 50, 200, 675.782205513116, 804.9183199318251)]
    public void The_interval_of_the_rate_difference_is_made_of_SciPys_score_intervals(long first, long firstSize, long second, long secondSize, double lower, double upper)
    {
        var interval = RateDifference.IntervalOf(new CountPair(first, firstSize, second, secondSize), 0.95)!.Value;

        Near(lower, interval.Lower, 1e-9);
        Near(upper, interval.Upper, 1e-9);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.5, 0.6170750774519738)]
    [InlineData(1.4, 0.16151331846754216)]
    [InlineData(1.6, 0.109598583399116)]
    [InlineData(1.959963984540054, 0.05)]
    [InlineData(-3, 0.0026997960632601913)]
    [InlineData(6, 1.9731752900754024e-09)]
    [InlineData(10, 1.5239706048321186e-23)]
    [InlineData(30, 9.813427854297528e-198)]
    public void Two_sided_probabilities_are_those_of_erfc_far_into_the_tail(double z, double p) => Near(p, ChiSquareDistribution.UpperTail(z * z), 1e-12);

    [Fact]
    public void What_is_not_defined_is_null_and_what_is_equal_is_0()
    {
        // A group without words; more occurrences than words; in neither group; the only word of both; equal rates.
        CountPair empty = new(0, 0, 3, 10), impossible = new(3, 2, 1, 9), nowhere = new(0, 5, 0, 9), only = new(5, 5, 9, 9), equal = new(2, 10, 4, 20);

        Assert.All(
            new[] { empty.Cells?.G2, TwoCellLogLikelihood.Of(empty), ChiSquare.Of(empty), LogRatio.Of(empty), PercentDifference.Of(empty), RateDifference.Of(empty), impossible.Cells?.G2, ChiSquare.Of(impossible), ChiSquare.Of(only), ChiSquare.Of(nowhere), LogRatio.Of(nowhere), PercentDifference.Of(nowhere) },
            Assert.Null);
        Assert.Null(LogRatio.IntervalOf(new CountPair(3, 9, 0, 9), 0.95));
        Assert.Null(DirichletLogOdds.Of(only, 1, 1));
        Assert.Null(DirichletLogOdds.Of(empty, 1, 2));
        Assert.Equal([0, 0, 0, 0], [only.Cells?.G2, TwoCellLogLikelihood.Of(only), LogRatio.Of(only), PercentDifference.Of(only)]);
        Assert.Equal([0, 0], [equal.Cells?.G2, ChiSquare.Of(equal, yates: true)]);
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountPair(-1, 5, 0, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => DirichletLogOdds.Of(only, 2, 1));
    }

    [Fact]
    public void Half_an_occurrence_in_place_of_none_does_not_turn_the_sign()
    {
        // 0.5 of 10 would be more than 1 of 100; 0.5 of 100 is not.
        Assert.Equal(0, LogRatio.Of(new CountPair(0, 10, 1, 100)));
        Assert.Equal(0, LogRatio.Of(new CountPair(1, 100, 0, 10)));
        Assert.Equal(-1, LogRatio.Of(new CountPair(0, 100, 1, 100)));
    }

    [Fact]
    public void The_Bayes_factor_is_the_evidence_less_the_logarithm_of_all_words()
    {
        // 7.3298 − ln 300 = 1.626: not worth more than a bare mention, though p is 0.007.
        Near(7.329811674221472 - Math.Log(300), BayesFactor.Of(new CountPair(10, 100, 5, 200).Cells?.G2, new CountPair(10, 100, 5, 200)));
        Assert.Null(BayesFactor.Of(null, new CountPair(0, 0, 3, 10)));
    }

    private static long Long(JsonNode given, string name) => given[name]!.GetValue<long>();

    private static void Near(double? expected, double? actual, double tolerance = 1e-10)
    {
        Assert.Equal(expected is null, actual is null);
        if (expected is { } value)
            Assert.InRange(Math.Abs(actual!.Value - value), 0, tolerance * Math.Max(Math.Abs(value), tolerance == 1e-10 ? 1 : 0));
    }
}
