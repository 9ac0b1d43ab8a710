using System.Text.Json;
using FsCheck.Xunit;
using Transcripts.Counts.Diversity;
using Transcripts.Reading;
using Transcripts.Tests.Speakers;
using Xunit;

namespace Transcripts.Tests.Counts;

public sealed class DiversityTests
{
    private const double Tolerance = 1e-12;

    [Fact]
    public void Every_case_of_the_oracle_agrees()
    {
        using var oracle = JsonDocument.Parse(File.ReadAllBytes(Repository.SharedOrSkip("oracles", "lexical_diversity.json")));
        var texts = oracle.RootElement.GetProperty("texts").EnumerateObject()
            .ToDictionary(text => text.Name, text => text.Value.GetProperty("tokens").EnumerateArray().Select(token => token.GetString()!).ToArray());
        var cases = oracle.RootElement.GetProperty("cases").EnumerateArray().ToList();

        Assert.Equal(112, cases.Count);
        Assert.All(cases, each =>
        {
            var tokens = texts.GetValueOrDefault(each.GetProperty("text").GetString()!, []);
            var value = Measure(each.GetProperty("measure").GetString()!, tokens, each.GetProperty("params"))!.Value;
            var computed = each.GetProperty("computed").GetDouble();
            Assert.True(Math.Abs(computed - value) <= Tolerance * Math.Max(1, Math.Abs(computed)), $"{value} for {each}");
            if (!each.TryGetProperty("published", out var published))
                return;
            var tolerance = each.TryGetProperty("decimals", out var decimals) ? 0.5 * Math.Pow(10, -decimals.GetInt32()) : 1e-12 * Math.Max(1, Math.Abs(computed));
            Assert.Equal(published.GetDouble(), value, tolerance + Tolerance);
        });
    }

    [Fact]
    public void Factors_by_hand()
    {
        // The paper's example: of the people by the people for … 4 of 6 words are different at the second "people", the first factor's end.
        var counts = Counts("of the people by the people for");

        // Forward one factor of 6 words and a rest with ratio 1. Backward for people the by people (4/5) the (4/6): the same, then "of".
        Assert.Equal(new Mtld(7, 7), Mtld.Of(counts));

        // 3 of 4 is 0.75: at a threshold of ¾ a factor ends there only if equal is enough.
        Assert.Equal(4, Mtld.Of(Counts("a b c a"), 0.75, endsAtThreshold: true)!.Value.Forward);
        Assert.Equal(4, Mtld.Of(Counts("a b c a"), 0.75)!.Value.Forward);
        Assert.Equal(5, Mtld.Of(Counts("a b c a d"), 0.75, endsAtThreshold: true)!.Value.Forward, Tolerance);

        // Else the ratio of the whole, 4/5, is (1 − 0.8)/(1 − 0.75) of a factor.
        Assert.Equal(5 / 0.8, Mtld.Of(Counts("a b c a d"), 0.75)!.Value.Forward, Tolerance);
    }

    [Fact]
    public void Draws_by_hand()
    {
        // Two of a, a, b: {a, a} once and {a, b} twice out of 3: (1 + 2 + 2)/3 types in 2 words.
        Assert.Equal(5 / 6.0, HypergeometricDiversity.Of(Counts("a a b"), 2)!.Value, Tolerance);
        Assert.Equal(2 / 3.0, HypergeometricDiversity.Of(Counts("a a b"))!.Value, Tolerance);
    }

    [Fact]
    public void Windows_by_hand()
    {
        // a b, b b, b a: 2, 1 and 2 of 2; in segments a b and b a.
        Assert.Equal(5 / 6.0, MovingAverageTypeTokenRatio.Of(Counts("a b b a"), 2)!.Value, Tolerance);
        Assert.Equal(1, MovingAverageTypeTokenRatio.OfSegments(Counts("a b b a a"), 2)!.Value, Tolerance);
        Assert.Null(MovingAverageTypeTokenRatio.Of(Counts("a b"), 3));
        Assert.Null(MovingAverageTypeTokenRatio.OfSegments(Counts("a b"), 3));
    }

    [Fact]
    public void No_word_and_one_word_are_defined()
    {
        var (none, one) = (Counts(""), Counts("yes"));

        Assert.Equal([null, null, null, null, null, null, null], new[] { TypeTokenRatio.Of(none), TypeTokenRatio.Root(none), TypeTokenRatio.Herdan(none), TypeTokenRatio.Summer(none), TypeTokenRatio.Dugast(none), TypeTokenRatio.Maas(none), TypeTokenRatio.Corrected(none) });
        Assert.Equal([null, null, null, null, null], new[] { YulesCharacteristic.Of(none), YulesCharacteristic.Inverse(none), YulesCharacteristic.Simpson(none), YulesCharacteristic.HerdanVm(none), HypergeometricDiversity.Of(none) });
        Assert.Null(Mtld.Of(none));
        Assert.Equal([1, null, null, null, null], new[] { TypeTokenRatio.Of(one), TypeTokenRatio.Herdan(one), TypeTokenRatio.Summer(one), TypeTokenRatio.Dugast(one), TypeTokenRatio.Maas(one) });
        Assert.Equal([0, null, null, 0, 1], new[] { YulesCharacteristic.Of(one), YulesCharacteristic.Inverse(one), YulesCharacteristic.Simpson(one), YulesCharacteristic.HerdanVm(one), HypergeometricDiversity.Of(one) });
        Assert.Equal(new Mtld(1, 1), Mtld.Of(one));
    }

    [Fact]
    public void What_is_out_of_range_is_refused()
    {
        var one = Counts("yes");
        Assert.Throws<ArgumentOutOfRangeException>(() => Mtld.Of(one, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => HypergeometricDiversity.Of(one, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => MovingAverageTypeTokenRatio.Of(one, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => TypeTokenRatio.Maas(one, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => VocdCurve.Ratio(0, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => VocdCurve.D(0, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DiversityOptions { Window = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new DiversityOptions { Threshold = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => new DiversityOptions { Draws = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new DiversityOptions { ShortestForMtld = 0 });
    }

    [Fact]
    public void A_unit_too_short_for_a_measure_says_so()
    {
        var speakers = LexicalDiversity.Of(Meetings.Small, new DiversityOptions { Window = 8, Draws = 10, ShortestForMtld = 11 }).Units;

        // A says 10 words, all different, B 7.
        Assert.Equal(["A", "B"], speakers.Select(speaker => speaker.Unit.Name));
        Assert.Equal([TooShortFor.Mtld, TooShortFor.Mattr | TooShortFor.Mtld | TooShortFor.Hdd], speakers.Select(speaker => speaker.TooShort));
        Assert.Equal((10, 10, 1, 1, new Mtld(10, 10), 0), (speakers[0].Words, speakers[0].Types, speakers[0].TypeTokenRatio, speakers[0].Mattr, speakers[0].Mtld, speakers[0].YulesK));
        Assert.Equal(1, speakers[0].Hdd!.Value, Tolerance);
        Assert.Equal((null, null), (speakers[1].Mattr, speakers[1].Hdd));
    }

    [Fact]
    public void Every_speaker_of_the_transcript_has_a_row()
    {
        var transcript = TranscriptReader.Parse(File.ReadAllText(Repository.Transcript));
        var diversity = LexicalDiversity.Of(transcript);

        Assert.Equal(transcript.Speakers, diversity.Units.Select(unit => unit.Unit.Speaker!));
        Assert.Equal(TooShortFor.None, diversity.Units.MaxBy(unit => unit.Words)!.TooShort);
        Assert.All(diversity.Units, unit => Assert.Equal(unit.Words < 42, unit.Hdd is null));
        Assert.All(diversity.Units, unit => Assert.Equal(unit.Words < 100, unit.TooShort.HasFlag(TooShortFor.Mtld)));
    }

    [Property]
    public bool Windows_are_those_of_a_plain_count(byte[] words, byte length)
    {
        int[] numbers = [.. words.Select(word => word % 9)];
        var window = 1 + (length % 12);
        var counts = TypeCounts.Of(numbers);
        var plain = Enumerable.Range(0, Math.Max(0, numbers.Length - window + 1)).Select(start => numbers.Skip(start).Take(window).Distinct().Count() / (double)window).ToList();
        return plain.Count == 0
            ? MovingAverageTypeTokenRatio.Of(counts, window) is null
            : Math.Abs(plain.Average() - MovingAverageTypeTokenRatio.Of(counts, window)!.Value) < 1e-12;
    }

    [Property]
    public bool Measures_keep_their_ranges_and_do_not_depend_on_which_words_they_are(byte[] words)
    {
        int[] numbers = [.. words.Select(word => word % 23)];
        var (counts, renamed, reversed) = (TypeCounts.Of(numbers), TypeCounts.Of([.. numbers.Select(number => 1000 - (7 * number))]), TypeCounts.Of([.. numbers.Reverse()]));
        if (numbers.Length == 0)
            return true;
        var (mtld, backward) = (Mtld.Of(counts)!.Value, Mtld.Of(reversed)!.Value);
        var hdd = HypergeometricDiversity.Of(counts, 5)!.Value;
        return mtld == Mtld.Of(renamed) && mtld.Forward == backward.Backward && mtld.Value >= 1
            && hdd is > 0 and <= 1 + Tolerance && Math.Abs(hdd - HypergeometricDiversity.Of(reversed, 5)!.Value) < Tolerance
            && TypeTokenRatio.Of(counts) is > 0 and <= 1 && TypeTokenRatio.Herdan(counts) is null or (>= 0 and <= 1)
            && YulesCharacteristic.Of(counts) is >= 0 and <= 1e4 && YulesCharacteristic.Simpson(counts) is null or (>= 0 and <= 1)
            && TypeTokenRatio.Maas(counts) is null or >= 0
            && !(MovingAverageTypeTokenRatio.Of(counts, numbers.Length) is { } whole && Math.Abs(whole - TypeTokenRatio.Of(counts)!.Value) > Tolerance);
    }

    [Property]
    public bool The_curve_and_its_diversity_are_each_others_inverse(byte d, byte length)
    {
        var ratio = VocdCurve.Ratio(1 + d, 2 + length);
        return ratio is > 0 and < 1 && Math.Abs(VocdCurve.D(ratio, 2 + length)!.Value - (1 + d)) < 1e-6 * (1 + d);
    }

    private static double? Measure(string name, string[] tokens, JsonElement parameters)
    {
        var counts = Counts(tokens);
        return name switch
        {
            "tokens" => counts.Tokens,
            "types" => counts.Types,
            "ttr" => TypeTokenRatio.Of(counts),
            "root_ttr" => TypeTokenRatio.Root(counts),
            "corrected_ttr" => TypeTokenRatio.Corrected(counts),
            "herdan_c" => TypeTokenRatio.Herdan(counts),
            "summer_s_ln" => TypeTokenRatio.Summer(counts),
            "summer_s_log10" => TypeTokenRatio.Summer(counts, 10),
            "dugast_u_ln" => TypeTokenRatio.Dugast(counts),
            "dugast_u_log10" => TypeTokenRatio.Dugast(counts, 10),
            "maas_a2_ln" => TypeTokenRatio.Maas(counts),
            "maas_a2_log10" => TypeTokenRatio.Maas(counts, 10),
            "maas_a_log10" => Math.Sqrt(TypeTokenRatio.Maas(counts, 10)!.Value),
            "yule_k" => YulesCharacteristic.Of(counts),
            "yule_i" => YulesCharacteristic.Inverse(counts),
            "simpson_d" => YulesCharacteristic.Simpson(counts),
            "herdan_vm" => YulesCharacteristic.HerdanVm(counts),
            "mattr" => MovingAverageTypeTokenRatio.Of(counts, Integer("window")),

            // LexicalRichness drops the last segment although it is full: as if a word were missing.
            "msttr" => MovingAverageTypeTokenRatio.OfSegments(
                parameters.GetProperty("last_segment").GetString() == "dropped even when full" ? Counts(tokens[..^1]) : counts, Integer("segment")),
            "mtld" => Extended(Mtld.Of(counts, parameters.GetProperty("threshold").GetDouble(), parameters.GetProperty("factor_ends_when").GetString() == "ttr <= threshold")!.Value),
            "hdd" => HypergeometricDiversity.Of(counts, Integer("draws")),
            "ttr_from_d" => VocdCurve.Ratio(parameters.GetProperty("D").GetDouble(), Integer("N")),
            _ => throw new InvalidOperationException($"{name} is not compared."),
        };

        int Integer(string parameter) => parameters.GetProperty(parameter).GetInt32();

        // textacy adds a little to the number of factors.
        double Extended(Mtld mtld) => parameters.TryGetProperty("factor_count_plus", out var plus)
            ? new Mtld(tokens.Length / ((tokens.Length / mtld.Forward) + plus.GetDouble()), tokens.Length / ((tokens.Length / mtld.Backward) + plus.GetDouble())).Value
            : mtld.Value;
    }

    private static TypeCounts Counts(string text) => Counts(text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static TypeCounts Counts(string[] tokens) => TypeCounts.Of([.. tokens.Select(token => Array.IndexOf(tokens, token))]);
}
