using Transcripts.Agreement;
using Transcripts.Attitudes.Evaluation;
using Transcripts.Reading;
using Transcripts.Resampling;
using Xunit;

namespace Transcripts.Charts.Tests;

public sealed class AttitudeJudgementChartsTests
{
    private static readonly Transcript Talk = TranscriptReader.Parse("ANNA: One. Two. Three.");

    [Fact]
    public void Each_method_has_a_mark_for_each_measure_and_groups_have_headings()
    {
        var parts = new FigureParts(AttitudeMethodsChart.Of(Compared()));

        Assert.Equal(["rules<br>0.67 · 1.00", "without roles<br>0.53 · 0.67", "majority<br>0.00 · 0.00"], parts.Labels("yaxis"));
        Assert.Equal(["In full", "One part left out", "Baselines"], parts.Layout["annotations"]!.AsArray().Select(heading => heading!["text"]!.GetValue<string>()));
        Assert.Equal([2 / 3.0, 8 / 15.0, 0], FigureParts.Numbers(parts.Trace(0)["x"]!), (one, other) => Math.Abs(one - other) < 1e-9);
        Assert.Equal([1, 2 / 3.0, 0], FigureParts.Numbers(parts.Trace(1)["x"]!), (one, other) => Math.Abs(one - other) < 1e-9);
        Assert.Equal([0.1, 0.1, 0], FigureParts.Numbers(parts.Trace(0)["error_x"]!["array"]!), (one, other) => Math.Abs(one - other) < 0.06);
        Assert.Equal("Most is lost without roles: stance 0.67 to 0.53, edges 1.00 to 0.67", AttitudeMethodsChart.Of(Compared()).Title);
    }

    [Fact]
    public void A_mark_leads_to_the_differences_and_of_a_part_to_those_it_alone_makes()
    {
        var marks = new FigureParts(AttitudeMethodsChart.Of(Compared())).Trace(0);

        Assert.Equal([0, 10], FigureParts.Numbers(marks["customdata"]![0]![0]!));
        Assert.Equal([20, 25], FigureParts.Numbers(Assert.Single(marks["customdata"]![1]!.AsArray())!));
        Assert.Contains("1 difference to the annotation<br>“A &lt;b&gt;.”<br>source offsets 0 to 10", FigureParts.Strings(marks["hovertext"]!)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Titles_of_methods_where_nothing_is_lost_or_compared()
    {
        var rules = Compared().Methods[0];

        Assert.Equal("No method is compared", AttitudeMethodsChart.Of(new AttitudeComparison([])).Title);
        Assert.Equal("rules: stance 0.67, edges 1.00", AttitudeMethodsChart.Of(new AttitudeComparison([rules])).Title);
        Assert.Equal("No part left out costs anything: stance 0.67, edges 1.00", AttitudeMethodsChart.Of(new AttitudeComparison([rules, rules with { Name = "without a" }])).Title);
    }

    [Fact]
    public void Cells_have_counts_and_shares_of_their_row_and_lead_to_their_sentences()
    {
        var figure = ConfusionMatrixChart.Of(
            Talk,
            [(new TextSpan(6, 4), "for", "for"), (new TextSpan(11, 4), "for", "against"), (new TextSpan(16, 6), "against", "against")],
            ["against", "for", "never"],
            "annotation",
            "<b>rules</b>");
        var cells = new FigureParts(figure).Trace(0);

        Assert.Equal(["1<br>100\u00A0%", "0<br>0\u00A0%", "0<br>0\u00A0%"], FigureParts.Strings(cells["text"]![0]!));
        Assert.Equal(["1<br>50\u00A0%", "1<br>50\u00A0%", "0<br>0\u00A0%"], FigureParts.Strings(cells["text"]![1]!));
        Assert.Equal(["0", "0", "0"], FigureParts.Strings(cells["text"]![2]!));
        Assert.Equal([11, 15], FigureParts.Numbers(cells["customdata"]![1]![0]![0]!));
        Assert.Equal(
            "annotation: for, &lt;b&gt;rules&lt;/b&gt;: against<br>1 of 2 of the row, 50\u00A0%<br>“Two.”<br>source offsets 11 to 15",
            FigureParts.Strings(cells["hovertext"]![1]!)[0]);
        Assert.Equal("annotation and <b>rules</b> agree on 67\u00A0% of 3 items", figure.Title);
        Assert.Equal(3, new FigureParts(figure).Layout["shapes"]!.AsArray().Count);
    }

    [Fact]
    public void A_matrix_of_nothing_can_be_drawn() =>
        Assert.Equal("first rater and second rater have no item in common", ConfusionMatrixChart.Of(new ConfusionMatrix([], [])).Title);

    // Labels against, neutral, for. Rules: 3 and 3 right and no neutral: F1 1, 0, 1. Without roles: 2 against right, 2 of 3 for
    // right and one taken for against: both 2·2 / (2·2 + 1), (4/5 + 4/5) / 3 = 8/15.
    private static AttitudeComparison Compared()
    {
        var (known, other) = (Error(0, 10, "A <b>."), Error(20, 25, "B."));
        return new AttitudeComparison(
        [
            new("rules", Evaluation([3, 0, 0, 0, 0, 0, 0, 0, 3], new PrecisionRecall(4, 0, 0, null), [known])),
            new("without roles", Evaluation([2, 0, 0, 0, 0, 0, 1, 0, 2], new PrecisionRecall(2, 1, 1, null), [known, other])),
            new("majority", Evaluation([0, 0, 3, 0, 0, 0, 3, 0, 0], new PrecisionRecall(0, 0, 4, null), [])),
        ]);
    }

    private static AttitudeError Error(int start, int end, string text) =>
        new(AttitudeErrorKind.Missed, new GoldAttitude(TextSpan.FromBounds(start, end), "A", "B", 1, false, "", text), null);

    private static AttitudeEvaluation Evaluation(int[] counts, PrecisionRecall edges, AttitudeError[] errors)
    {
        var stance = new ConfusionMatrix(AttitudeEvaluation.Labels, counts);
        var f1 = stance.MacroF1!.Value;
        return new AttitudeEvaluation(stance, f1 > 0 ? new Interval(f1 - 0.1, f1 + 0.1) : default, edges, new Interval(edges.F1!.Value, edges.F1.Value), edges, [.. errors]);
    }
}
