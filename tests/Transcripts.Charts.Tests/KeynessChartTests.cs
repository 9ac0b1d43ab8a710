using FsCheck.Xunit;
using Transcripts.Counts;
using Transcripts.Counts.Comparison;
using Transcripts.Reading;
using Xunit;

namespace Transcripts.Charts.Tests;

public sealed class KeynessChartTests
{
    // ANNA: 20 words, tea 10 times, one "milk", 9 others; BEN: 20 words, tea once, "coffee" 10 times, 9 others the same.
    private static readonly Transcript Talk = TranscriptReader.Parse(
        $"""
        ANNA: Milk {string.Join(' ', Enumerable.Repeat("tea", 10))} a b c d e f g h i.

        BEN: Tea {string.Join(' ', Enumerable.Repeat("coffee", 10))} a b c d e f g h i.
        """);

    private static readonly Keyness Compared = Keyness.Of(
        DocumentFeatureMatrix.Of(Talk, TextUnits.Turns(Talk)), UnitGroup.By(Talk.Speakers[0]), UnitGroup.By(Talk.Speakers[1]));

    [Fact]
    public void Words_of_the_first_group_stand_on_the_right_and_those_of_the_second_on_the_left()
    {
        var parts = new FigureParts(KeynessChart.Of(Talk, Compared));
        var (right, left, both) = (parts.Trace(0), parts.Trace(1), parts.Trace(2));

        Assert.Equal(["more in ANNA", "more in BEN", "as often in both"], parts.Traces.Select(trace => (string)trace!["name"]!));
        // tea 10 and 1 of 20: log2 10; milk 1 and 0, with a half for 0: log2 2. coffee 0 and 10: -log2 20.
        Assert.Equal([Math.Log2(10), 1], FigureParts.Numbers(right["x"]!).Select(value => Math.Round(value, 12)), (one, other) => Math.Abs(one - other) < 1e-9);
        Assert.Equal(-Math.Log2(20), Assert.Single(FigureParts.Numbers(left["x"]!)), 1e-9);
        Assert.Equal(0, Assert.Single(FigureParts.Numbers(both["x"]!)), 1e-9);
        Assert.Equal(["tea", "milk"], FigureParts.Strings(right["text"]!));
        Assert.Equal(["coffee"], FigureParts.Strings(left["text"]!));
    }

    [Fact]
    public void The_height_is_the_root_of_the_evidence_and_sure_words_are_filled()
    {
        var parts = new FigureParts(KeynessChart.Of(Talk, Compared));
        var tea = Compared.Rows.Single(row => row.Feature == "tea").LogLikelihood!.Value;

        // Four cells 10, 10, 1, 19; expected 5.5, 14.5 in both groups.
        var g2 = 2 * ((10 * Math.Log(10 / 5.5)) + (10 * Math.Log(10 / 14.5)) + (1 * Math.Log(1 / 5.5)) + (19 * Math.Log(19 / 14.5)));
        Assert.Equal(g2, tea.Value, 1e-9);
        Assert.Equal(Math.Sqrt(g2), FigureParts.Numbers(parts.Trace(0)["y"]!)[0], 1e-9);
        var fills = FigureParts.Strings(parts.Trace(0)["marker"]!["color"]!);
        Assert.Equal(Palette.For(Talk).ColourOf("ANNA"), fills[0]);
        Assert.NotEqual(fills[0], fills[1]);
    }

    [Fact]
    public void A_mark_leads_to_the_sentences_of_the_group_that_uses_the_word_more()
    {
        var coffee = new FigureParts(KeynessChart.Of(Talk, Compared)).Trace(1)["customdata"]![0]![0]!;

        Assert.StartsWith("Tea coffee", Talk.Source[coffee[0]!.GetValue<int>()..coffee[1]!.GetValue<int>()], StringComparison.Ordinal);
    }

    [Fact]
    public void A_measure_of_size_is_no_evidence_and_another_text_is_refused()
    {
        Assert.Throws<ArgumentException>(() => KeynessChart.Of(Talk, Compared, KeynessMeasure.LogRatio));
        Assert.Throws<ArgumentException>(() => KeynessChart.Of(TranscriptReader.Parse("ANNA: Other."), Compared));
        Assert.Equal("There is nothing to compare: nobody has no words", KeynessChart.Of(Talk, Keyness.Of(Compared.Matrix, new UnitGroup("nobody", _ => false))).Title);
    }

    [Fact]
    public void Labels_lie_on_no_other_label_and_on_no_mark()
    {
        // Two marks one above the other: the second finds its first side free; several in one place: not all find room.
        Assert.Equal(["middle right", "middle right"], LabelPlacement.Of([(0.5, 0.2, 4, "one"), (0.5, 0.8, 4, "two")]));
        Assert.Contains(null, LabelPlacement.Of([.. Enumerable.Repeat((0.5, 0.5, 4.0, (string?)"a long label here"), 6)]));
        Assert.Equal([null], LabelPlacement.Of([(0.5, 0.5, 4, null)]));

        // A neighbour on the right, nearer than the label, would move into it on a wider screen; one on the left would not.
        Assert.NotEqual("middle right", LabelPlacement.Of([(0.5, 0.5, 4, "you"), (0.51, 0.5, 4, null)])[0]);
        Assert.Equal("middle right", LabelPlacement.Of([(0.5, 0.5, 4, "you"), (0.49, 0.5, 4, null)])[0]);
    }

    /// <summary>Whatever is placed for the narrow screen is free of everything else on screens up to ten times as large.</summary>
    [Property(MaxTest = 100)]
    public bool Labels_stay_apart_on_every_larger_screen(byte[] numbers)
    {
        var marks = numbers.Chunk(2).Where(pair => pair.Length == 2).Select((pair, index) => (pair[0] / 255.0, pair[1] / 255.0, 4.0, (string?)$"word{index}")).ToList();
        var sides = LabelPlacement.Of(marks);
        return new[] { 1.0, 1.3, 2, 4, 10 }.All(scale =>
        {
            var discs = marks.Select(mark => Around(mark.Item1 * 250 * scale, mark.Item2 * 280, 4, 4));
            var labels = marks.Zip(sides).Where(pair => pair.Second is not null).Select(pair => Label(pair.First.Item1 * 250 * scale, pair.First.Item2 * 280, 6.6 * pair.First.Item4!.Length, pair.Second!)).ToList();
            return labels.Select((label, index) => !labels.Skip(index + 1).Concat(discs).Any(other => Overlap(label, other))).All(free => free);
        });

        static (double Left, double Bottom, double Right, double Top) Label(double x, double y, double width, string side) => side switch
        {
            "middle right" => Around(x + 7 + (width / 2), y, width / 2, 7),
            "middle left" => Around(x - 7 - (width / 2), y, width / 2, 7),
            "top center" => Around(x, y + 14, width / 2, 7),
            _ => Around(x, y - 14, width / 2, 7),
        };

        static (double Left, double Bottom, double Right, double Top) Around(double x, double y, double halfWidth, double halfHeight) =>
            (x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);

        static bool Overlap((double Left, double Bottom, double Right, double Top) one, (double Left, double Bottom, double Right, double Top) other) =>
            one.Left + 1e-6 < other.Right && other.Left + 1e-6 < one.Right && one.Bottom + 1e-6 < other.Top && other.Bottom + 1e-6 < one.Top;
    }

    [Fact]
    public void A_word_that_a_small_group_lacks_is_the_other_groups_even_where_its_log_ratio_is_0()
    {
        // BEN says 5 words and no tea, ANNA tea once among 20: half of 5 would be more than 1 of 20, and so the log ratio is 0.
        var talk = TranscriptReader.Parse("ANNA: Tea a b c d e f g h i j k l m n o p q r s.\n\nBEN: A b c d e.");
        var keyness = Keyness.Of(DocumentFeatureMatrix.Of(talk, TextUnits.Turns(talk)), UnitGroup.By(talk.Speakers[0]), UnitGroup.By(talk.Speakers[1]));
        var parts = new FigureParts(KeynessChart.Of(talk, keyness));

        Assert.Equal(0, keyness.Rows.Single(row => row.Feature == "tea").LogRatio);
        Assert.Equal(["more in ANNA", "more in BEN"], parts.Traces.Select(trace => (string)trace!["name"]!));
        Assert.StartsWith("tea, f, g, h, i, j, k, l and 7 more<br>ANNA: once, 50.00 per thousand<br>BEN: 0 times", FigureParts.Strings(parts.Trace(0)["hovertext"]!)[0], StringComparison.Ordinal);
    }
}
