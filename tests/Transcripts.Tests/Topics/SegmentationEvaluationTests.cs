using FsCheck.Xunit;
using Transcripts.Agreement;
using Transcripts.Topics;
using Xunit;

namespace Transcripts.Tests.Topics;

public sealed class SegmentationEvaluationTests
{
    [Theory]
    [InlineData(10, 3, "3 3 4")]
    [InlineData(4, 4, "1 1 1 1")]
    [InlineData(7, 1, "7")]
    public void Evenly_spaced_segments_are_as_equal_as_can_be(int units, int segments, string masses) =>
        Assert.Equal(masses, EvenSegmentation.Of(units, segments).ToString());

    [Property]
    public bool Baselines_have_the_units_and_segments_asked_for(byte units, byte segments, long seed)
    {
        var (n, s) = (1 + units, 1 + (segments % (1 + units)));
        var even = EvenSegmentation.Of(n, s);
        var draws = RandomSegmentation.Draw(n, s, seed).Take(5).ToList();
        return draws.Append(even).All(segmentation => segmentation.Units == n && segmentation.Masses.Length == s)
            && even.Masses.Max() - even.Masses.Min() <= 1
            && draws.SequenceEqual(RandomSegmentation.Draw(n, s, seed).Take(5));
    }

    // 6 units in 3 segments: 10 choices of two places out of five. Over 20,000 draws each is 1/10 ± 0.0085 (four standard deviations).
    [Fact]
    public void Each_choice_of_places_is_as_likely_as_any_other()
    {
        var shares = RandomSegmentation.Draw(6, 3, 1964).Take(20_000).CountBy(segmentation => segmentation.ToString()).ToDictionary();

        Assert.Equal(10, shares.Count);
        Assert.All(shares.Values, count => Assert.InRange(count / 20_000.0, 0.0915, 0.1085));
    }

    [Fact]
    public void Baselines_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => EvenSegmentation.Of(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => EvenSegmentation.Of(3, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => RandomSegmentation.Draw(3, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => RandomSegmentation.Draw(3, 4, 1));
    }

    // Masses 2 2 against 1 3 and k = 1: the three places are windows, two of them wrong. Of the three choices of one place
    // two are as bad, and one is right: chance is 2/3 · 2/3.
    [Fact]
    public void Figures_of_a_small_case_are_those_worked_out_by_hand()
    {
        var evaluation = SegmentationEvaluation.Of(
            Segmentation.OfMasses(2, 2),
            [("off by one", Segmentation.OfMasses(1, 3)), ("right", Segmentation.OfMasses(2, 2))],
            new SegmentationEvaluationOptions { WindowSize = 1, Draws = 100_000 });

        Assert.Equal(["off by one", "right", "evenly spaced", "at random", "one segment"], evaluation.Scores.Select(score => score.Method));
        var (off, right, random, one) = (evaluation.Scores[0], evaluation.Scores[1], evaluation.Scores[3], evaluation.Scores[4]);
        Assert.Equal((2 / 3.0, 2 / 3.0, 0.5, new PrecisionRecall(0, 1, 1, 1)), (off.Pk, off.WindowDiff, off.Hamming, off.Boundaries));
        Assert.Equal(1, off.PkByChance!.Value.AtLeastAsGood);
        Assert.Equal((0.0, 0.0, 0.0, 1.0), (right.Pk, right.WindowDiff, right.Hamming, right.Boundaries!.Value.F1));
        Assert.Equal(1 / 3.0, right.PkByChance!.Value.AtLeastAsGood, 0.01);
        Assert.Equal(4 / 9.0, right.PkByChance.Value.Mean, 0.01);
        Assert.Equal((0, 2 / 3.0), (right.PkByChance.Value.Interval.Lower, right.PkByChance.Value.Interval.Upper));
        Assert.Equal(4 / 9.0, random.Pk!.Value, 0.01);
        Assert.Equal(1 / 3.0, random.Hamming, 0.01);
        Assert.Equal((1 / 3.0, 1.0, 1.0), (one.Pk, one.Hamming, one.PkByChance!.Value.AtLeastAsGood));
    }

    [Fact]
    public void What_has_no_window_has_no_rate_and_no_chance()
    {
        var evaluation = SegmentationEvaluation.Of(Segmentation.OfMasses(1), [("itself", Segmentation.OfMasses(1))]);

        Assert.Equal(2, evaluation.WindowSize);
        Assert.All(evaluation.Scores, score => Assert.Equal((null, null, null), (score.Pk, score.WindowDiff, score.PkByChance)));
        Assert.Contains("no unit", Assert.Throws<ArgumentException>(() => SegmentationEvaluation.Of(Segmentation.OfMasses(), [])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => SegmentationEvaluation.Of(Segmentation.OfMasses(3), [("other", Segmentation.OfMasses(4))]));
    }

    [Property(MaxTest = 30)]
    public bool The_same_seed_gives_the_same_figures_and_the_reference_itself_the_best(ushort marks, long seed)
    {
        var reference = Segmentation.OfBoundaries(17, Enumerable.Range(1, 16).Where(place => (marks >> (place - 1) & 1) == 1));
        var options = new SegmentationEvaluationOptions { Draws = 100, Seed = seed };
        var evaluation = SegmentationEvaluation.Of(reference, [("itself", reference)], options);
        var itself = evaluation.Scores[0];
        return evaluation.Scores.SequenceEqual(SegmentationEvaluation.Of(reference, [("itself", reference)], options).Scores)
            && (itself.Pk, itself.WindowDiff, itself.Hamming) == (0, 0, 0)
            && evaluation.Scores.All(score => score.Pk >= 0 && score.PkByChance is null or { Mean: >= 0 and <= 1, AtLeastAsGood: > 0 and <= 1 })
            && itself.PkByChance!.Value.AtLeastAsGood <= evaluation.Scores[^1].PkByChance!.Value.AtLeastAsGood;
    }

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SegmentationEvaluationOptions { WindowSize = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SegmentationEvaluationOptions { Draws = 99 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SegmentationEvaluationOptions { Draws = 1_000_001 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SegmentationEvaluationOptions { Coverage = 1 });
    }
}
