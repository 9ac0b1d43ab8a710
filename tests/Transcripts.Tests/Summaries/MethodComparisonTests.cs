using FsCheck;
using FsCheck.Xunit;
using Transcripts.Reading;
using Transcripts.Resampling;
using Transcripts.Summaries;
using Transcripts.Summaries.Evaluation;
using Transcripts.Tables;
using Transcripts.Tests.Speakers;
using Xunit;

namespace Transcripts.Tests.Summaries;

public sealed class MethodComparisonTests
{
    private static readonly SummaryDocument Document = SummaryDocument.Of(TranscriptReader.Parse("ANNA: Border treaty signed today. War.\nBO: Peace treaty."));
    private static readonly MethodComparisonOptions Few = new() { RandomDraws = 50, Bootstrap = new() { Resamples = 200, Confidence = 0.9 } };

    [Fact]
    public void Each_method_has_the_score_of_its_summary()
    {
        var comparison = MethodComparison.Of(Document, "Peace treaty.", SummaryBudget.OfSentences(1), [Lead.Rank(Document)], Few);

        // "Border treaty signed today": 1 of 4 and 1 of 2 words, F 1/3. The oracle takes "Peace treaty": F 1, of pairs too.
        Assert.Equal(1.0 / 3, comparison.Methods.Single().Rouge.Score.Rouge1.F, 1e-12);
        Assert.Equal((0.25, 0.5), (comparison.Methods[0].Rouge.Score.Rouge1.Precision, comparison.Methods[0].Rouge.Score.Rouge1.Recall));
        Assert.Equal("Peace treaty.", comparison.Oracle.Summary.Text);
        Assert.Equal((1.0, 1.0), (comparison.Oracle.Rouge.Score.Rouge1.F, comparison.Oracle.Rouge.Score.Rouge2.F));
        Assert.Null(comparison.Oracle.Rouge.Percentile);
    }

    [Fact]
    public void Random_extracts_spread_over_what_single_sentences_score()
    {
        var random = MethodComparison.Of(Document, "Peace treaty.", SummaryBudget.OfSentences(1), [], Few).Random;

        // One of three sentences each time: F 1/3, 0 or 1; 4, 1 or 2 words.
        Assert.Equal(50, random.Draws.Length);
        Assert.Equal([0, 1 / 3.0, 1], random.Draws.Select(draw => draw.Rouge1.F).Distinct().Order(), (one, other) => Math.Abs(one - other) < 1e-12);
        var (third, whole) = (random.Draws.Count(draw => draw.Rouge1.F is > 0 and < 1), random.Draws.Count(draw => draw.Rouge1.F == 1));
        Assert.Equal(((third / 3.0) + whole) / 50, random.Mean(draw => draw.Rouge1.F), 1e-12);
        Assert.Equal(((4.0 * third) + (2 * whole) + (50 - third - whole)) / 50, random.Words, 1e-12);
        Assert.Equal((50, third + whole, whole), (random.AtLeast(RougeMeasure.Rouge1, 0), random.AtLeast(RougeMeasure.Rouge1, 0.3), random.AtLeast(RougeMeasure.Rouge1, 1)));
    }

    [Fact]
    public void The_range_holds_the_middle_of_the_draws()
    {
        // Recall k/10 of ten words for k = 0 to 10: the middle 80 % of eleven values are those from place 1 to place 9.
        var spread = new RandomSpread([.. Enumerable.Range(0, 11).Reverse().Select(k => Rouge.Of(string.Join(' ', "a b c d e f g h i j".Split(' ').Take(k)), "a b c d e f g h i j"))], 5, 0.8);

        Assert.Equal((0.1, 0.9), (Math.Round(spread.Range(draw => draw.Rouge1.Recall).Lower, 12), Math.Round(spread.Range(draw => draw.Rouge1.Recall).Upper, 12)));
        Assert.Equal(0.5, spread.Mean(draw => draw.Rouge1.Recall), 1e-12);
    }

    [Fact]
    public void Intervals_over_few_lines_are_those_of_every_order_drawn()
    {
        // Two lines, "a" and "b", against "a": F 2/3 where both are drawn, in either order; a twice 2/3 (1 of 1 and 1 of 2); b twice 0.
        var interval = RougeIntervals.Of("a", "a\nb", options: new() { Resamples = 1000, Confidence = 0.9 }).Percentile!.Value[0];

        Assert.Equal((0, 2.0 / 3), (interval.Lower, Math.Round(interval.Upper, 12) == Math.Round(2.0 / 3, 12) ? 2.0 / 3 : interval.Upper));
    }

    [Property(MaxTest = 20)]
    public void Few_lines_give_the_same_intervals_as_if_each_draw_were_compared(PositiveInt seed)
    {
        var options = new BootstrapOptions { Resamples = 100, Seed = seed.Get };
        const string Candidate = "the border treaty was signed\npeace came";
        string[] lines = ["the treaty", "border peace", "signed in peace and in war"];
        var random = new SplitMix64((ulong)seed.Get);
        var replicates = Enumerable.Range(0, 100)
            .Select(_ => Enumerable.Range(0, 3).Select(_ => lines[random.Below(3)]).ToList())
            .Select(drawn => Rouge.Of(Candidate, string.Join('\n', drawn))).ToList();
        var found = RougeIntervals.Of(Candidate, string.Join('\n', lines), options: options).Percentile!.Value;

        foreach (var measure in Enum.GetValues<RougeMeasure>())
            Assert.Equal(BcaInterval.Percentile([.. replicates.Select(draw => draw[measure].F).Order()], 0.95), found[(int)measure]);
    }

    [Fact]
    public void The_default_compares_every_method_that_reads_no_reference() =>
        Assert.Equal(
            Methods.All.Select(method => method.Name).Where(name => name != RandomExtract.Name),
            MethodComparison.Of(Document, "Peace.", SummaryBudget.OfWords(4), options: Few).Methods.Select(score => score.Method));

    [Fact]
    public void Nothing_said_or_nothing_to_compare_with_scores_nothing()
    {
        var silent = SummaryDocument.Of(new TranscriptBuilder().Build());

        foreach (var comparison in new[] { MethodComparison.Of(silent, "Peace.", SummaryBudget.OfWords(5), options: Few), MethodComparison.Of(Document, "…", SummaryBudget.OfWords(5), options: Few) })
        {
            Assert.All(comparison.Methods.Append(comparison.Oracle), score => Assert.Equal(0, score.Rouge.Score.Rouge1.F));
            Assert.Equal(default, comparison.Random.Range(draw => draw.Rouge1.F));
        }

        Assert.Throws<ArgumentException>(() => MethodComparison.Of(Document, "Peace.", SummaryBudget.OfWords(5), [Lead.Rank(silent)]));
        Assert.Throws<ArgumentException>(() => MethodComparison.Of(Document, "Peace.", default, options: Few));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MethodComparisonOptions { RandomDraws = 1 });
    }

    [Fact]
    public void Its_table_has_methods_then_chance_then_the_oracle()
    {
        var comparison = MethodComparison.Of(Document, "Peace treaty.\nWar.", SummaryBudget.OfSentences(1), [Lead.Rank(Document)], Few);
        var table = comparison.ToDataFrame();

        Assert.Equal(12, table.Rows.Count);
        Assert.Equal(["Lead", "Random", "Oracle"], Enumerable.Range(0, 3).Select(method => (string)table["Method"][4 * method]));
        Assert.Equal(["ROUGE-1", "ROUGE-2", "ROUGE-L", "ROUGE-Lsum"], Enumerable.Range(0, 4).Select(row => (string)table["Measure"][row]));
        Assert.Equal(comparison.Methods[0].Rouge.Percentile!.Value[0].Lower, table["Lower"][0]);
        Assert.Equal(comparison.Random.Range(draw => draw.Rouge1.F).Upper, table["Upper"][4]);
        Assert.Equal(comparison.Random.AtLeast(RougeMeasure.Rouge1, comparison.Methods[0].Rouge.Score.Rouge1.F), table["RandomAtLeast"][0]);
        Assert.Null(table["RandomAtLeast"][4]);
    }
}
