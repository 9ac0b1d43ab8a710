using System.Text.Json;
using FsCheck.Xunit;
using Transcripts.Counts;
using Transcripts.Counts.Dispersion;
using Transcripts.Tests.Speakers;
using Xunit;

namespace Transcripts.Tests.Counts;

public sealed class DispersionTests
{
    private const double Tolerance = 1e-12;

    [Fact]
    public void Every_measure_of_every_word_of_the_oracle_agrees()
    {
        using var oracle = JsonDocument.Parse(File.ReadAllBytes(Repository.SharedOrSkip("oracles", "dispersion.json")));
        var corpus = oracle.RootElement.GetProperty("gries_corpus");
        int[] sizes = Integers(corpus.GetProperty("part_sizes"));
        var compared = 0;
        foreach (var word in corpus.GetProperty("words").EnumerateArray())
            compared += Compare(word, "computed", sizes) + Compare(word, "published", sizes);
        foreach (var group in new[] { "limits", "own" })
        {
            foreach (var example in oracle.RootElement.GetProperty(group).EnumerateArray())
                compared += Compare(example, "computed", Integers(example.GetProperty("part_sizes")));
        }

        foreach (var example in oracle.RootElement.GetProperty("published_other").EnumerateArray())
        {
            var partSizes = Integers(example.GetProperty("part_sizes"));
            compared += Compare(example, "raw_computed", partSizes) + Compare(example, "computed", partSizes) + Compare(example, "published", partSizes);
        }

        // 16 words and 7 other cases in 17 figures each, 32 published ones, and 9 and 7 of one case in the other direction.
        Assert.Equal((23 * 17) + 32 + 9 + 7, compared);
    }

    [Fact]
    public void The_corpus_itself_gives_the_counts()
    {
        using var oracle = JsonDocument.Parse(File.ReadAllBytes(Repository.SharedOrSkip("oracles", "dispersion.json")));
        var corpus = oracle.RootElement.GetProperty("gries_corpus");
        string[] parts = [.. corpus.GetProperty("parts").EnumerateArray().Select(part => string.Join(' ', part.EnumerateArray().Select(word => word.GetString())))];
        var text = string.Join('\n', parts);
        var starts = parts.Select((_, index) => parts.Take(index).Sum(part => part.Length + 1)).ToArray();
        var matrix = DocumentFeatureMatrix.Of(text, [.. parts.Select((part, index) => new TextUnit(index, $"part {index}", [new TextSpan(starts[index], part.Length)]))]);
        var dispersions = FeatureDispersions.Of(matrix);

        Assert.Equal(16, dispersions.Features.Length);
        Assert.All(corpus.GetProperty("words").EnumerateArray(), word => Assert.Equal(
            DispersionMeasures.Of(PartCounts.Of(Integers(word.GetProperty("counts")), Integers(corpus.GetProperty("part_sizes")))),
            dispersions.Features.Single(row => row.Feature == word.GetProperty("word").GetString()).Measures));
    }

    [Fact]
    public void Two_parts_by_hand()
    {
        // Shares ¼ and ¾, of 4 occurrences ¾ and ¼: DP = (½ + ½)/2; S = (√¾ + √¾)²/4; KL = ¾ log₂3 − ¼ log₂3.
        var measures = DispersionMeasures.Of(PartCounts.Of([3, 1], [100, 300]));

        Assert.Equal(0.5, measures.Dp!.Value, Tolerance);
        Assert.Equal(0.5 / 0.75, measures.DpNormalised!.Value, Tolerance);
        Assert.Equal(0.75, measures.RosengrenS!.Value, Tolerance);
        Assert.Equal(0.5 * Math.Log2(3), measures.Divergence!.Value, Tolerance);

        // Rates 3 and ⅓ in a hundred: mean 10/6, deviation 8/6, variation 0.8.
        Assert.Equal(0.2, measures.JuillandD!.Value, Tolerance);
    }

    [Fact]
    public void One_part_no_part_empty_parts_and_absent_words_are_defined()
    {
        var one = DispersionMeasures.Of(PartCounts.Of([3], [100]));
        Assert.Equal((3, 1, 1, null, null, 0, null, 0, null), (one.Frequency, one.Parts, one.Range, one.JuillandD, one.CarrollD2, one.Dp, one.DpNormalised, one.Divergence, one.BurchDa));
        Assert.Equal(1, one.RosengrenS!.Value, Tolerance);

        var absent = DispersionMeasures.Of(PartCounts.Of([0, 0], [10, 20]));
        Assert.Equal((0, 2, 0, 0, null, null), (absent.Frequency, absent.Parts, absent.Range, absent.StandardDeviation, absent.Variation, absent.JuillandD));
        Assert.Equal((null, null, null, null, null, null), (absent.CarrollD2, absent.RosengrenS, absent.Dp, absent.DpNormalised, absent.Divergence, absent.BurchDa));
        Assert.Null(DeviationOfProportions.NormalisedByOwnParts(PartCounts.Of([0, 0], [10, 20])));
        Assert.Null(DeviationOfProportions.NormalisedByOwnParts(PartCounts.Of([2], [10])));

        Assert.Equal(new DispersionMeasures(0, 0, 0, 0, null, null, null, null, null, null, null, null), DispersionMeasures.Of(PartCounts.Of([], [])));
        Assert.Equal(DispersionMeasures.Of(PartCounts.Of([3, 1], [100, 300])), DispersionMeasures.Of(PartCounts.Of([3, 0, 1], [100, 0, 300])));
    }

    [Fact]
    public void Counts_that_cannot_be_are_refused()
    {
        Assert.Throws<ArgumentException>(() => PartCounts.Of([1], [1, 2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => PartCounts.Of([-1], [1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => PartCounts.Of([2], [1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => PartCounts.Of([1], [0]));
    }

    [Property]
    public bool Measures_keep_their_ranges_and_do_not_depend_on_the_order_of_parts(byte[] counts, int seed)
    {
        int[] sizes = [.. counts.Select((count, part) => count + (part * 7 % 5))];
        int[] occurrences = [.. counts.Select(count => (int)count)];
        var measures = DispersionMeasures.Of(PartCounts.Of(occurrences, sizes));
        int[] order = [.. Enumerable.Range(0, sizes.Length)];
        new Random(seed).Shuffle(order);
        var shuffled = DispersionMeasures.Of(PartCounts.Of([.. order.Select(part => occurrences[part])], [.. order.Select(part => sizes[part])]));

        return Share(measures.JuillandD) && Share(measures.CarrollD2) && Share(measures.RosengrenS) && Share(measures.Dp)
            && Share(measures.DpNormalised) && Share(measures.BurchDa) && !(measures.Divergence < 0) && measures.Range <= measures.Parts
            && Same(measures.JuillandD, shuffled.JuillandD) && Same(measures.CarrollD2, shuffled.CarrollD2) && Same(measures.RosengrenS, shuffled.RosengrenS)
            && Same(measures.Dp, shuffled.Dp) && Same(measures.DpNormalised, shuffled.DpNormalised) && Same(measures.Divergence, shuffled.Divergence)
            && Same(measures.BurchDa, shuffled.BurchDa);

        static bool Share(double? value) => value is null or (>= 0 and <= 1);
        static bool Same(double? one, double? other) => one is null ? other is null : Math.Abs(one.Value - other!.Value) < 1e-9;
    }

    [Property]
    public bool A_word_spread_as_the_text_is_even(byte[] sizes)
    {
        int[] parts = [.. sizes.Where(size => size > 0).Select(size => 2 * size)];
        var measures = DispersionMeasures.Of(PartCounts.Of([.. parts.Select(size => size / 2)], parts));

        return parts.Length < 2
            || (Math.Abs(measures.JuillandD!.Value - 1) < 1e-6 && Math.Abs(measures.CarrollD2!.Value - 1) < 1e-9 && Math.Abs(measures.RosengrenS!.Value - 1) < 1e-9
                && measures.Dp < 1e-9 && measures.Divergence < 1e-9 && Math.Abs(measures.BurchDa!.Value - 1) < 1e-6);
    }

    [Fact]
    public void Words_and_phrases_stand_at_their_places_along_the_meeting()
    {
        // A: one two three. four five. | B: Six! | A: seven eight nine ten. | B: red green … | A: yes.
        var sequence = WordSequence.Of(Meetings.Small, TextUnits.Turns(Meetings.Small));
        var dispersion = LexicalDispersion.Of(sequence, ["Six", "eight nine", "three four", "absent", "", "YES"]);

        Assert.Equal(17, dispersion.Words);
        Assert.Equal(["Six 5", "eight nine 7", "three four ", "absent ", " ", "YES 16"], dispersion.Rows.Select(row => $"{row.Expression} {string.Join(',', row.Points.Select(point => point.Position))}"));
        Assert.Equal(["Six", "eight nine", "Yes"], dispersion.Rows.SelectMany(row => row.Points).Select(point => Meetings.Small.Text(point.Span)));
        Assert.Equal((1, 0), (dispersion.Rows[0].Points[0].Unit, dispersion.Rows[1].Points[0].Unit));

        // One occurrence in the turn that has 1 of 17 words.
        Assert.Equal(16 / 17.0, dispersion.Rows[0].Measures.Dp!.Value, Tolerance);
        Assert.Null(dispersion.Rows[3].Measures.Dp);
        Assert.Throws<ArgumentException>(() => LexicalDispersion.Of(WordSequence.Of(Meetings.Small, TextUnits.Windows(Meetings.Small, 5, 2)), ["six"]));
    }

    private static int Compare(JsonElement word, string figures, int[] sizes)
    {
        var parts = PartCounts.Of(Integers(word.GetProperty("counts")), sizes);
        var compared = 0;
        foreach (var figure in word.GetProperty(figures).EnumerateObject())
        {
            var printed = figure.Value.ValueKind == JsonValueKind.Object;
            var expected = printed ? figure.Value.GetProperty("value").GetDouble() : figure.Value.GetDouble();
            var tolerance = printed ? (0.5 * Math.Pow(10, -figure.Value.GetProperty("decimals").GetInt32())) + Tolerance : Tolerance * Math.Max(1, Math.Abs(expected));
            Assert.True(Math.Abs(expected - Measure(figure.Name, parts)!.Value) <= tolerance, $"{figure.Name} of {word}: {Measure(figure.Name, parts)}");
            compared++;
        }

        return compared;
    }

    private static double? Measure(string name, PartCounts parts)
    {
        var (measures, n) = (DispersionMeasures.Of(parts), parts.Counts.Length);
        return name switch
        {
            "frequency" => measures.Frequency,
            "range" => measures.Range,
            "range_relative" => (double)measures.Range / n,
            "sd_population" => measures.StandardDeviation,
            "sd_sample" => measures.StandardDeviation * Math.Sqrt(n / (n - 1.0)),
            "vc_population" => measures.Variation,
            "juilland_d" or "d" => measures.JuillandD,
            "juilland_d_sample_sd" => JuillandD.WithSampleDeviation(parts),
            "juilland_d_equal_parts" => JuillandD.OfCounts(parts),
            "carroll_d2" or "d2" => measures.CarrollD2,
            "carroll_d2_counts" => CarrollD2.OfCounts(parts),
            "rosengren_s" or "s" => measures.RosengrenS,
            "dp" => measures.Dp,
            "dp_norm" => measures.DpNormalised,
            "dp_egbert2020" => DeviationOfProportions.NormalisedByOwnParts(parts),
            "kl_log2" => measures.Divergence,
            "burch_da" or "da" => measures.BurchDa,
            "idf_log2" => Math.Log2((double)n / measures.Range),

            // tlda turns these round so that 1 is even.
            "dp_plain" => 1 - measures.Dp,
            "dp_egbert" => 1 - DeviationOfProportions.NormalisedByOwnParts(parts),
            "dp_lg" => 1 - measures.DpNormalised,
            "dkl" => 1 / (1 + measures.Divergence),
            _ => throw new InvalidOperationException($"{name} is not compared."),
        };
    }

    private static int[] Integers(JsonElement values) => [.. values.EnumerateArray().Select(value => value.GetInt32())];
}
