using Transcripts.Agreement;
using Transcripts.Attitudes.Evaluation;
using Transcripts.Files;
using Transcripts.Reading;
using Transcripts.Resampling;
using Xunit;

namespace Transcripts.Tests.Attitudes;

public sealed class AttitudeEvaluationTests
{
    private static readonly BootstrapOptions Few = new() { Resamples = 200 };

    [Fact]
    public void Nothing_can_be_compared_with_an_empty_annotation() =>
        Assert.Throws<ArgumentException>(() => AttitudeEvaluation.Of([], new GoldAttitudes(null, []), Few));

    [Fact]
    public void Edges_and_errors_are_counted_sentence_by_sentence()
    {
        var gold = new GoldAttitudes(null,
        [
            new(new TextSpan(0, 10), "A", "B", 1, false, "", ""),
            new(new TextSpan(0, 10), "C", "B", -1, true, "", ""),
            new(new TextSpan(20, 10), "A", "D", -1, false, "", ""),
            new(new TextSpan(40, 10), "A", "E", 0, false, "", ""),
        ]);
        GoldAttitude[] found =
        [
            new(new TextSpan(1, 9), "A", "B", 1, false, "", ""),
            new(new TextSpan(1, 9), "F", "B", -1, true, "", ""),
            new(new TextSpan(20, 10), "A", "D", 1, false, "", ""),
            new(new TextSpan(40, 10), "A", "E", 1, false, "", ""),
            new(new TextSpan(90, 10), "A", "B", 1, false, "", ""),
        ];

        var evaluation = AttitudeEvaluation.Of(found, gold, Few);

        // One of four edges found is one of three sought.
        Assert.Equal(PrecisionRecall.OfFound(1, 4, 3), evaluation.Edges);
        Assert.Equal([AttitudeErrorKind.WrongHolder, AttitudeErrorKind.WrongSign, AttitudeErrorKind.Invented], evaluation.Errors.Select(error => error.Kind));
        Assert.Equal((1, 1, 1), (evaluation.Stance[2, 2], evaluation.Stance[0, 2], evaluation.Stance[1, 2]));
    }

    [Fact]
    public void The_annotated_half_is_read_as_well_as_the_project_says()
    {
        var transcript = TranscriptReader.ReadFile(Repository.Transcript);
        var gold = GoldAttitudes.ReadFile(Repository.At("data", "gold", "attitudes-dev.csv"));

        var comparison = AttitudeComparison.Of(transcript, gold, bootstrap: Few);
        var rules = comparison.Methods[0].Evaluation;

        Assert.InRange(rules.Stance.MacroF1!.Value, 0.80, 1);
        Assert.InRange(rules.Edges.F1!.Value, 0.70, 1);
        Assert.InRange(rules.Stance.MacroF1!.Value, rules.MacroF1.Lower, rules.MacroF1.Upper);
        Assert.All(comparison.Methods.Skip(1), method => Assert.True(method.Evaluation.Stance.MacroF1 < rules.Stance.MacroF1!.Value || method.Evaluation.Edges.F1 < rules.Edges.F1!.Value, method.Name));
    }

    [Fact]
    public void The_annotation_is_the_one_given() =>
        Assert.Equal(
            File.ReadAllBytes(Repository.SharedOrSkip("gold", "attitudes-dev.csv")),
            File.ReadAllBytes(Repository.At("data", "gold", "attitudes-dev.csv")));

    [Theory]
    [InlineData("a,b\n")]
    [InlineData("start,end,holder,target,polarity,reported,evidence,sentence\n1,2,A,B,5,true,x,y\n")]
    [InlineData("start,end,holder,target,polarity,reported,evidence,sentence\n9,2,A,B,1,true,x,y\n")]
    public void A_row_out_of_form_is_refused(string text) => Assert.Throws<DataFormatException>(() => GoldAttitudes.Parse(text));

    [Fact]
    public void Quoted_fields_are_read() =>
        Assert.Equal(
            new GoldAttitude(TextSpan.FromBounds(1, 9), "A", "B", -1, true, "say \"no\", twice", "s"),
            Assert.Single(GoldAttitudes.Parse("start,end,holder,target,polarity,reported,evidence,sentence\r\n1,9,A,B,-1,true,\"say \"\"no\"\", twice\",s\r\n").Rows));
}
