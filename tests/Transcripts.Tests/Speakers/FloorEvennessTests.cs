using FsCheck.Xunit;
using Transcripts.Speakers;
using Xunit;

namespace Transcripts.Tests.Speakers;

public sealed class FloorEvennessTests
{
    private const double Tolerance = 1e-12;

    [Fact]
    public void Shares_of_a_quarter_a_quarter_and_a_half_by_hand()
    {
        int[] words = [1, 1, 2];

        // ¼·2 + ¼·2 + ½·1 bits of log₂ 3.
        Assert.Equal(1.5, ShannonEntropy.Of(words).Bits, Tolerance);
        Assert.Equal(0.946394630357186, ShannonEntropy.Of(words).Evenness!.Value, Tolerance);

        // Σ (2i − n − 1) p over n: (−2·¼ + 0 + 2·½) / 3; corrected by 3/2.
        Assert.Equal(1 / 6.0, GiniCoefficient.Of(words).Value, Tolerance);
        Assert.Equal(1 / 4.0, GiniCoefficient.Of(words).Corrected!.Value, Tolerance);

        // 2^1.5, and 1 / (1/16 + 1/16 + 1/4).
        Assert.Equal(Math.Sqrt(8), EffectiveSpeakers.Of(words).OrderOne, Tolerance);
        Assert.Equal(8 / 3.0, EffectiveSpeakers.Of(words).OrderTwo, Tolerance);
    }

    [Fact]
    public void Equal_speakers_are_perfectly_even()
    {
        int[] words = [5, 5, 5, 5];

        Assert.Equal(new ShannonEntropy(2, 1), ShannonEntropy.Of(words));
        Assert.Equal(new GiniCoefficient(0, 0), GiniCoefficient.Of(words));
        Assert.Equal(4, EffectiveSpeakers.Of(words).OrderOne, Tolerance);
        Assert.Equal(4, EffectiveSpeakers.Of(words).OrderTwo, Tolerance);
    }

    [Fact]
    public void For_one_speaker_evenness_is_not_defined()
    {
        Assert.Equal(new ShannonEntropy(0, null), ShannonEntropy.Of([7, 0]));
        Assert.Equal(new GiniCoefficient(0, null), GiniCoefficient.Of([7, 0]));
        Assert.Equal(new EffectiveSpeakers(1, 1), EffectiveSpeakers.Of([7, 0]));
    }

    [Fact]
    public void For_no_words_nothing_is_NaN()
    {
        Assert.Equal(new ShannonEntropy(0, null), ShannonEntropy.Of([0, 0]));
        Assert.Equal(new GiniCoefficient(0, null), GiniCoefficient.Of([]));
        Assert.Equal(new EffectiveSpeakers(0, 0), EffectiveSpeakers.Of([]));
    }

    [Fact]
    public void A_negative_count_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ShannonEntropy.Of([1, -1]));

    [Property]
    public bool Measures_keep_their_ranges_and_do_not_depend_on_order(ushort[] counts)
    {
        int[] words = [.. counts.Select(count => (int)count)];
        var speaking = words.Count(count => count > 0);
        var (entropy, gini, effective) = (ShannonEntropy.Of(words), GiniCoefficient.Of(words), EffectiveSpeakers.Of(words));
        return entropy.Bits >= 0 && entropy.Evenness is null or >= 0 and <= 1
            && gini.Value is >= 0 and < 1 && gini.Corrected is null or >= 0 and <= 1
            && effective.OrderTwo <= effective.OrderOne + 1e-9 && effective.OrderOne <= speaking + 1e-9
            && Math.Abs(entropy.Bits - (speaking == 0 ? 0 : Math.Log2(effective.OrderOne))) < 1e-9
            && Math.Abs(gini.Value - GiniCoefficient.Of(words.Reverse()).Value) < 1e-9;
    }

    [Property]
    public bool The_Gini_coefficient_is_half_the_relative_mean_difference_of_all_pairs(byte[] counts)
    {
        double[] words = [.. counts.Where(count => count > 0).Select(count => (double)count)];
        var pairs = words.SelectMany(_ => words, (one, other) => Math.Abs(one - other)).Sum();
        var expected = words.Length == 0 ? 0 : pairs / (2 * words.Length * words.Sum());
        return Math.Abs(GiniCoefficient.Of(counts.Select(count => (int)count)).Value - expected) < 1e-9;
    }

    [Fact]
    public void A_meeting_is_measured_by_the_words_of_those_who_speak()
    {
        var evenness = FloorEvenness.Of(Meetings.Small);

        Assert.Equal((2, 17), (evenness.Speakers, evenness.Words));
        Assert.Equal(GiniCoefficient.Of([10, 7]), evenness.Gini);
        Assert.Equal((10 - 7) / (2.0 * 17), evenness.Gini.Value, Tolerance);
    }
}
