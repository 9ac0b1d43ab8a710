using FsCheck.Xunit;
using Transcripts.Counts.Comparison;
using Xunit;

namespace Transcripts.Tests.Counts;

public sealed class MultipleComparisonsTests
{
    [Fact]
    public void Holm_multiplies_the_least_by_all_and_each_next_by_one_less()
    {
        // In order 0.01, 0.02, 0.03, 0.04: × 4, × 3, × 2, × 1 is 0.04, 0.06, 0.06, 0.04, and none below the one before.
        Assert.Equal([0.06, 0.04, 0.06, 0.06], MultipleComparisons.Holm([0.04, 0.01, 0.03, 0.02]));
        Assert.Equal([1, 1], MultipleComparisons.Holm([0.9, 0.6]));
    }

    /// <summary>
    /// The fifteen p-values of Benjamini and Hochberg 1995, section 4: at 0.05 their procedure finds the first four, Holm's the
    /// first three.
    /// </summary>
    [Fact]
    public void The_example_of_Benjamini_and_Hochberg_comes_out_as_they_have_it()
    {
        double[] p = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000];

        Assert.Equal(4, MultipleComparisons.BenjaminiHochberg(p).Count(value => value <= 0.05));
        Assert.Equal(3, MultipleComparisons.Holm(p).Count(value => value <= 0.05));

        // 15/4 of the fourth; the fifth, sixth and seventh take the least of 15/5 × 0.0201, 15/6 × 0.0278, 15/7 × 0.0298, and 15/8 × 0.0344 behind.
        Assert.Equal([0.035625, 0.0603, 0.063857, 0.063857], MultipleComparisons.BenjaminiHochberg(p)[3..7].Select(value => Math.Round(value, 6)));
    }

    [Property]
    public bool Corrected_values_keep_the_order_and_lie_between_p_and_one(uint[] numbers)
    {
        double[] p = [.. numbers.Select(number => number / (double)uint.MaxValue)];
        var (holm, hochberg) = (MultipleComparisons.Holm(p), MultipleComparisons.BenjaminiHochberg(p));

        return Enumerable.Range(0, p.Length).All(i => p[i] <= hochberg[i] && hochberg[i] <= holm[i] + 1e-15 && holm[i] <= 1
            && Enumerable.Range(0, p.Length).All(j => p[i] > p[j] || (holm[i] <= holm[j] && hochberg[i] <= hochberg[j])));
    }

    [Fact]
    public void A_p_value_lies_within_0_and_1()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => MultipleComparisons.Holm([1.1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => MultipleComparisons.BenjaminiHochberg([double.NaN]));
        Assert.Empty(MultipleComparisons.Holm([]));
    }
}
