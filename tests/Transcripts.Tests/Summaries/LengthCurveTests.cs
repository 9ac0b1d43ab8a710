using Transcripts.Reading;
using Transcripts.Summaries;
using Transcripts.Summaries.Evaluation;
using Transcripts.Tables;
using Xunit;

namespace Transcripts.Tests.Summaries;

public sealed class LengthCurveTests
{
    private static readonly SummaryDocument Document = SummaryDocument.Of(TranscriptReader.Parse("ANNA: Border treaty signed today. War.\nBO: Peace treaty."));
    private static readonly MethodComparisonOptions Few = new() { RandomDraws = 20 };

    [Fact]
    public void Each_length_has_the_scores_of_the_summary_it_allows()
    {
        var curve = LengthCurve.Of(Document, "Peace treaty.", [Lead.Rank(Document)], [7, 3, 7], Few);
        var lead = curve.Points.Where(point => point.Method == Lead.Name).ToList();

        // Of 3 words: "War." and, passing over nothing that fits, "Peace treaty.": 2 of 3 and 2 of 2, F 4/5. Of 7: all, "treaty" twice, 2 of 7 and 2 of 2, F 4/9.
        Assert.Equal([3, 7], lead.Select(point => point.Budget));
        Assert.Equal([3, 7], lead.Select(point => point.Words));
        Assert.Equal([0.8, 4.0 / 9], lead.Select(point => point[RougeMeasure.Rouge1].F), (one, other) => Math.Abs(one - other) < 1e-12);
        Assert.Equal([2.0 / 3, 2.0 / 7], lead.Select(point => point[RougeMeasure.Rouge1].Precision), (one, other) => Math.Abs(one - other) < 1e-12);
        Assert.Equal([1, 1], lead.Select(point => point[RougeMeasure.Rouge1].Recall));
        Assert.Equal(2, curve.ReferenceWords);
    }

    [Fact]
    public void Chance_is_a_mean_with_a_range_and_the_oracle_is_found_anew()
    {
        var curve = LengthCurve.Of(Document, "Border treaty signed today.", [], [2, 4], Few);

        Assert.Equal(["Random", "Random", "Oracle", "Oracle"], curve.Points.Select(point => point.Method));
        Assert.All(curve.Points.Take(2), point => Assert.Null(point.Summary));
        Assert.All(curve.Points.Take(2), point => Assert.InRange(point[RougeMeasure.Rouge1].F, point[RougeMeasure.Rouge1].Range!.Value.Lower, point[RougeMeasure.Rouge1].Range!.Value.Upper));
        Assert.Equal(["Peace treaty.", "Border treaty signed today."], curve.Points.Skip(2).Select(point => point.Summary!.Text));
        Assert.All(curve.Points.Skip(2), point => Assert.Null(point[RougeMeasure.Rouge1].Range));
    }

    [Fact]
    public void The_same_arguments_give_the_same_curve_and_its_table()
    {
        var (curve, again) = (LengthCurve.Of(Document, "Peace.", options: Few), LengthCurve.Of(Document, "Peace.", options: Few));
        var table = curve.ToDataFrame();

        Assert.Equal(curve.Points.SelectMany(point => point.Scores), again.Points.SelectMany(point => point.Scores));
        Assert.Equal(4 * 4 * LengthCurve.DefaultLengths.Length, table.Rows.Count);
        Assert.Equal("Conversation", table["Method"][0]);
        Assert.Equal(30, table["Budget"][0]);
        Assert.Null(table["Lower"][0]);
    }

    [Fact]
    public void A_length_of_nothing_and_rankings_of_another_transcript_are_refused()
    {
        var other = SummaryDocument.Of(TranscriptReader.Parse("ANNA: No."));

        Assert.Throws<ArgumentOutOfRangeException>(() => LengthCurve.Of(Document, "Peace.", lengths: [0]));
        Assert.Throws<ArgumentException>(() => LengthCurve.Of(Document, "Peace.", [Lead.Rank(other)]));
    }
}
