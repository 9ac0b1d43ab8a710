using FsCheck.Xunit;
using Transcripts.Agreement;
using Xunit;

namespace Transcripts.Tests.Agreement;

public sealed class SegmentationTests
{
    [Fact]
    public void Masses_boundaries_and_marks_are_one_thing_in_three_forms()
    {
        var segmentation = Segmentation.OfMasses(2, 3, 1);

        Assert.Equal(6, segmentation.Units);
        Assert.Equal([2, 5], segmentation.Boundaries);
        Assert.Equal([false, true, false, false, true], segmentation.Marks);
        Assert.Equal(segmentation, Segmentation.OfBoundaries(6, [5, 2, 5]));
        Assert.Equal("2 3 1", segmentation.ToString());
    }

    // 13 units in one segment: 6.5 rounds to the even 6; in two: 3.25 to 3; each its own: 0.5, but at least 2.
    [Theory]
    [InlineData(new[] { 13 }, 6)]
    [InlineData(new[] { 7, 6 }, 3)]
    [InlineData(new[] { 1, 1, 1 }, 2)]
    [InlineData(new[] { 11 }, 6)]
    public void Half_the_mean_length_is_rounded_half_to_even_and_at_least_2(int[] masses, int expected) =>
        Assert.Equal(expected, Segmentation.OfMasses(masses).HalfMeanLength);

    [Fact]
    public void A_sequence_without_units_or_without_room_for_a_window_has_no_rate()
    {
        var none = Segmentation.OfBoundaries(0, []);
        Assert.Equal((0, 0, 0, 2), (none.Units, none.Masses.Length, none.Marks.Length, none.HalfMeanLength));
        Assert.Equal(new WindowErrors(0, 0, 2), Pk.Of(none, none));

        var two = Segmentation.OfMasses(1, 1);
        Assert.Null(Pk.Of(two, Segmentation.OfMasses(2)).Rate);
        Assert.Null(WindowDiff.Of(two, Segmentation.OfMasses(2)).Rate);
        Assert.Equal(1, WindowDiff.Of(two, Segmentation.OfMasses(2), k: 1).Rate);
    }

    [Fact]
    public void What_cannot_be_a_segmentation_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Segmentation.OfMasses(3, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Segmentation.OfBoundaries(3, [0]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Segmentation.OfBoundaries(3, [3]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Segmentation.OfBoundaries(0, [1]));
        Assert.Throws<OverflowException>(() => Segmentation.OfMasses(int.MaxValue, 1));
    }

    [Fact]
    public void Segmentations_of_other_units_are_not_compared()
    {
        var (four, five) = (Segmentation.OfMasses(4), Segmentation.OfMasses(5));

        Assert.Contains("4 units and the hypothesis 5", Assert.Throws<ArgumentException>(() => Pk.Of(four, five)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => WindowDiff.Of(four, five));
        Assert.Throws<ArgumentException>(() => GeneralizedHammingDistance.Of(four, five));
        Assert.Throws<ArgumentOutOfRangeException>(() => Pk.Of(four, four, k: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => GeneralizedHammingDistance.Of(four, four, shift: double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => GeneralizedHammingDistance.Of(four, four, insertion: -1));
    }

    // Windows of 2 over 8 units, boundaries before 4 and before 5: windows 2-4 and 4-6 see one boundary more or less, 3-5 two.
    [Fact]
    public void A_window_counts_by_its_difference_only_when_weighted()
    {
        var (reference, hypothesis) = (Segmentation.OfMasses(8), Segmentation.OfMasses(4, 1, 3));

        Assert.Equal(new WindowErrors(3, 6, 2), WindowDiff.Of(reference, hypothesis, k: 2));
        Assert.Equal(new WindowErrors(4, 6, 2), WindowDiff.Of(reference, hypothesis, k: 2, weighted: true));
        Assert.Equal(new WindowErrors(3, 6, 2), Pk.Of(reference, hypothesis, k: 2));
    }

    [Property]
    public bool Errors_lie_between_0_and_1_and_are_0_for_the_same_segmentation(ushort first, ushort second, byte size)
    {
        var (reference, hypothesis) = (From(first), From(second));
        int? k = size % 9 == 0 ? null : size % 9;
        return Pk.Of(reference, hypothesis, k).Rate is >= 0 and <= 1
            && WindowDiff.Of(reference, hypothesis, k).Rate is >= 0 and <= 1
            && Pk.Of(reference, hypothesis, k).Errors <= WindowDiff.Of(reference, hypothesis, k).Errors
            && WindowDiff.Of(reference, hypothesis, k).Errors <= WindowDiff.Of(reference, hypothesis, k, weighted: true).Errors
            && Pk.Of(reference, reference, k).Rate == 0
            && WindowDiff.Of(reference, reference, k).Rate == 0;
    }

    // The published definition, pair by pair.
    [Property]
    public bool The_sliding_window_counts_what_the_definition_counts(ushort first, ushort second, byte size)
    {
        var (reference, hypothesis) = (From(first), From(second));
        var k = 1 + (size % 16);
        int Between(Segmentation segmentation, int unit) => segmentation.Boundaries.Count(boundary => boundary > unit && boundary <= unit + k);
        var pairs = Enumerable.Range(0, 17 - k).ToList();
        return WindowDiff.Of(reference, hypothesis, k) == new WindowErrors(pairs.Count(unit => Between(reference, unit) != Between(hypothesis, unit)), pairs.Count, k)
            && Pk.Of(reference, hypothesis, k) == new WindowErrors(pairs.Count(unit => Between(reference, unit) == 0 != (Between(hypothesis, unit) == 0)), pairs.Count, k);
    }

    [Property]
    public bool The_generalised_Hamming_distance_is_a_distance(ushort first, ushort second, ushort third)
    {
        var (a, b, c) = (From(first), From(second), From(third));
        var ab = GeneralizedHammingDistance.Of(a, b);
        return GeneralizedHammingDistance.Of(a, a) == 0
            && ab == GeneralizedHammingDistance.Of(b, a)
            && (ab > 0 || a == b)
            && ab <= GeneralizedHammingDistance.Of(a, c) + GeneralizedHammingDistance.Of(c, b)
            && ab <= Enumerable.Zip(a.Marks, b.Marks).Count(marks => marks.First != marks.Second);
    }

    // 17 units, a possible boundary for each bit.
    private static Segmentation From(ushort bits) => Segmentation.OfBoundaries(17, Enumerable.Range(1, 16).Where(place => (bits >> (place - 1) & 1) == 1));
}
