using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using Transcripts.Agreement;
using Transcripts.Files;
using Transcripts.Resampling;
using Transcripts.Tests.Speakers;
using Transcripts.Topics;
using Xunit;

namespace Transcripts.Tests.Topics;

public sealed class TopicAgreementTests
{
    private static readonly Transcript Meeting = new TranscriptBuilder()
        .Speech("A", "Red one. Red blue. Blue. Nothing. Green. Nothing more.")
        .Build();

    private static readonly TopicLabels Labels = TopicLabels.Of(Meeting, Dictionaries.Colours);

    // The dictionary: a, ab, b, -, c, -. By hand, the last sentence not looked at: a, b, ab, a, -.
    private static readonly GoldTopics Gold = GoldOf("a", "b", "a|b", "a", "");

    [Fact]
    public void Counts_and_figures_are_those_found_by_hand()
    {
        var agreement = TopicAgreement.Of(Labels, Gold);

        // a: both in 0; dictionary alone 1; hand alone 2 and 3; neither 4. P 1/2, R 1/3, F1 2/5.
        // o = 2/5; e = (2·3 + 3·2)/25 = 12/25; kappa = (10 - 12)/(25 - 12) = -2/13.
        // b: both in 1 and 2, neither elsewhere: all 1. c: dictionary alone 4: P 0, no recall, F1 0.
        // c: o = 4/5, e = (1·0 + 4·5)/25 = 4/5: kappa 0.
        var (a, b, c) = (agreement.Topics[0], agreement.Topics[1], agreement.Topics[2]);
        Assert.Equal([0], a.TruePositives);
        Assert.Equal([1], a.FalsePositives);
        Assert.Equal([2, 3], a.FalseNegatives);
        Assert.Equal([4], a.TrueNegatives);
        AssertFigures(new AgreementFigures(1 / 2.0, 1 / 3.0, 2 / 5.0, -2 / 13.0), a.Figures);
        AssertFigures(new AgreementFigures(1, 1, 1, 1), b.Figures);
        AssertFigures(new AgreementFigures(0, null, 0, 0), c.Figures);
        Assert.Equal((5, 1), (agreement.Sentences, agreement.Exact));

        // Macro: means of what is defined. Micro: 3 both, 2 dictionary alone, 2 hand alone, 8 neither;
        // kappa: (15·11 - (5·5 + 10·10)) / (225 - 125) = 40/100.
        AssertFigures(new AgreementFigures(1.5 / 3, (4 / 3.0) / 2, 1.4 / 3, (11 / 13.0) / 3), agreement.Macro);
        AssertFigures(new AgreementFigures(3 / 5.0, 3 / 5.0, 6 / 10.0, 0.4), agreement.Micro);
    }

    [Fact]
    public void Where_nobody_gives_a_topic_there_is_no_kappa()
    {
        var agreement = TopicAgreement.Of(TopicLabels.Of(Meeting, Dictionaries.Of(("z", ["zebra"], [], []))), GoldOf("", "", ""));

        Assert.Equal(default, agreement.Topics[0].Figures);
        Assert.Equal((null, null, 0), (agreement.Topics[0].KappaPercentile, agreement.Topics[0].KappaBca, agreement.Topics[0].UndefinedResamples));
        Assert.Equal(default, agreement.Macro);
        Assert.Equal((3, 3), (agreement.Sentences, agreement.Exact));
    }

    [Fact]
    public void Intervals_of_kappa_are_those_of_an_independent_implementation()
    {
        // Fixtures/kappa_bootstrap.py prints the figures.
        var (intervals, undefined) = KappaBootstrap.Intervals(
            [.. Enumerable.Range(0, 40).Select(index => (index % 3 == 0, index * index % 9 is 0 or 4))],
            new BootstrapOptions { Resamples = 500, Seed = 7 });

        Assert.Equal(0, undefined);
        Assert.Equal(0.34210526315789475, intervals!.Value.Percentile.Lower, 1e-12);
        Assert.Equal(0.7859211884822759, intervals.Value.Percentile.Upper, 1e-12);
        Assert.Equal(0.34003250105825766, intervals.Value.Bca.Lower, 1e-12);
        Assert.Equal(0.782608695652174, intervals.Value.Bca.Upper, 1e-12);
    }

    [Fact]
    public void Too_few_yes_leave_no_interval()
    {
        // A resample of 20 items lacks the only yes with probability 0.95^20 = 0.358, and then has no kappa.
        var (intervals, undefined) = KappaBootstrap.Intervals(
            [.. Enumerable.Range(0, 20).Select(index => (index == 7, index == 7))],
            new BootstrapOptions { Resamples = 1000 });

        Assert.Null(intervals);
        Assert.InRange(undefined, 300, 420);
        Assert.Null(KappaBootstrap.Intervals([(true, true)], BootstrapOptions.Default).Intervals);
        Assert.Null(KappaBootstrap.Intervals([], BootstrapOptions.Default).Intervals);
    }

    [Fact]
    public void Kappa_is_that_of_published_tables()
    {
        using var oracle = JsonDocument.Parse(File.ReadAllText(Repository.SharedOrSkip("oracles", "agreement.json")));
        var tables = oracle.RootElement.GetProperty("two_raters").EnumerateArray().Where(table => table.GetProperty("table").GetArrayLength() == 2).ToList();

        Assert.NotEmpty(tables);
        Assert.All(tables, table =>
        {
            int[] cells = [.. table.GetProperty("table").EnumerateArray().SelectMany(row => row.EnumerateArray()).Select(cell => cell.GetInt32())];
            Assert.Equal(table.GetProperty("computed").GetProperty("kappa").GetDouble(), new PrecisionRecall(cells[0], cells[1], cells[2], cells[3]).Kappa!.Value, 1e-12);
        });
    }

    [Fact]
    public void Gold_that_does_not_belong_to_the_labels_is_refused()
    {
        AssertRefused("Start,End,Topics\n0,8,a\n0,7,a\n", 3, "No sentence of the transcript goes from 0 to 7.", "Take the offsets from the sentences of this transcript");
        AssertRefused("Start,End,Topics\n0,8,a|x\n", 2, "The dictionary “Test” has no topic “x”.", "Its topics are a, b, c.");
        AssertRefused("Start,End,Topics\n", null, "The table has no sentence.", "Label some sentences by hand.");

        static void AssertRefused(string csv, int? line, string problem, string remedy)
        {
            var error = Assert.Throws<DataFormatException>(() => TopicAgreement.Of(Labels, GoldTopics.Parse(csv)));
            Assert.Equal(line, error.Line);
            Assert.Contains(problem, error.Message, StringComparison.Ordinal);
            Assert.StartsWith(remedy, error.Remedy, StringComparison.Ordinal);
        }
    }

    [Property(MaxTest = 100)]
    public bool Labels_agree_with_themselves_and_the_order_of_gold_does_not_matter(byte[] numbers, long seed)
    {
        var words = new[] { "red", "blue", "green", "grey", "red blue", "red green blue" };
        var text = string.Concat(numbers.Select(number => $"Say {words[number % 6]}. ")) + "Red.";
        var labels = TopicLabels.Of(new TranscriptBuilder().Speech("A", text).Build(), Dictionaries.Colours);
        var options = new BootstrapOptions { Resamples = 100, Seed = seed };
        var same = GoldTopics.Parse(Csv(labels.Sentences.Select(sentence => (sentence.Sentence.Extent, string.Join('|', sentence.Topics.Select(topic => topic.Id))))));
        var perfect = TopicAgreement.Of(labels, same, options);
        var reversed = TopicAgreement.Of(labels, same with { Sentences = [.. same.Sentences.Reverse()] }, options);

        return perfect.Exact == perfect.Sentences
            && perfect.Micro is { Precision: 1, Recall: 1, F1: 1 }
            && perfect.Topics.All(row => row.Figures is { Precision: 1 or null, Kappa: 1 or null } && row.FalsePositives is [] && row.FalseNegatives is [])
            && perfect.Topics.Zip(reversed.Topics).All(pair => pair.First.KappaBca == pair.Second.KappaBca && pair.First.TruePositives.SequenceEqual(pair.Second.TruePositives));
    }

    private static GoldTopics GoldOf(params string[] topics) =>
        GoldTopics.Parse(Csv(Labels.Sentences.Zip(topics, (sentence, given) => (sentence.Sentence.Extent, given))));

    private static string Csv(IEnumerable<(TextSpan Extent, string Topics)> rows) =>
        rows.Aggregate(new StringBuilder("Start,End,Topics\n"), (csv, row) => csv.Append(row.Extent.Start).Append(',').Append(row.Extent.End).Append(',').Append(row.Topics).Append('\n')).ToString();

    private static void AssertFigures(AgreementFigures expected, AgreementFigures found)
    {
        foreach (var (one, other) in new[] { (expected.Precision, found.Precision), (expected.Recall, found.Recall), (expected.F1, found.F1), (expected.Kappa, found.Kappa) })
        {
            Assert.Equal(one is null, other is null);
            Assert.Equal(one ?? 0, other ?? 0, 1e-12);
        }
    }
}
