using System.Collections.Immutable;
using Transcripts.Attitudes.Evaluation;
using Transcripts.Reading;
using Transcripts.Resampling;
using Xunit;

namespace Transcripts.Tests.Attitudes;

public sealed class AttitudeEvaluationTests
{
    private static readonly BootstrapOptions Few = new() { Resamples = 200 };

    [Fact]
    public void Measures_of_the_confusion_matrix_are_those_of_the_hand()
    {
        // gold -1: 2 right, 1 taken for 0. gold 0: 4 right, 1 taken for 1. gold 1: 1 right, 1 taken for -1.
        var matrix = new ConfusionMatrix([(-1, -1), (-1, -1), (-1, 0), (0, 0), (0, 0), (0, 0), (0, 0), (0, 1), (1, 1), (1, -1)]);

        // F1: -1: 2·2/(3+3) = 2/3; 0: 2·4/(5+5) = 0.8; 1: 2·1/(2+2) = 0.5.
        Assert.Equal((2.0 / 3 + 0.8 + 0.5) / 3, matrix.MacroF1, 12);
        Assert.Equal(0.7, matrix.Accuracy, 12);

        // Expected agreement (3·3 + 5·5 + 2·2) / 100 = 0.38; kappa (0.7 - 0.38) / 0.62.
        Assert.Equal(0.32 / 0.62, matrix.Kappa, 12);
        Assert.Equal(2.0 / 3, matrix.Precision(-1), 12);
        Assert.Equal(0.5, matrix.Recall(1), 12);
    }

    [Fact]
    public void Measures_without_cases_are_0()
    {
        var none = new ConfusionMatrix([]);
        var alike = new ConfusionMatrix([(0, 0)]);

        Assert.Equal((0, 0, 0), (none.MacroF1, none.Accuracy, none.Kappa));
        Assert.Equal(0, alike.Kappa);
        Assert.Equal((0, 0, 0), (default(EdgeAgreement).Precision, default(EdgeAgreement).Recall, default(EdgeAgreement).F1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConfusionMatrix([(0, 2)]));
        Assert.Throws<ArgumentException>(() => AttitudeEvaluation.Of([], [], Few));
    }

    [Fact]
    public void Edges_and_errors_are_counted_sentence_by_sentence()
    {
        ImmutableArray<GoldAttitude> gold =
        [
            new(new TextSpan(0, 10), "A", "B", 1, false, ""),
            new(new TextSpan(0, 10), "C", "B", -1, true, ""),
            new(new TextSpan(20, 10), "A", "D", -1, false, ""),
            new(new TextSpan(40, 10), "A", "E", 0, false, ""),
        ];
        GoldAttitude[] found =
        [
            new(new TextSpan(1, 9), "A", "B", 1, false, ""),
            new(new TextSpan(1, 9), "F", "B", -1, true, ""),
            new(new TextSpan(20, 10), "A", "D", 1, false, ""),
            new(new TextSpan(40, 10), "A", "E", 1, false, ""),
            new(new TextSpan(90, 10), "A", "B", 1, false, ""),
        ];

        var evaluation = AttitudeEvaluation.Of(found, gold, Few);

        // One of four edges found is one of three sought.
        Assert.Equal(new EdgeAgreement(1, 4, 3), evaluation.Edges);
        Assert.Equal([AttitudeErrorKind.WrongHolder, AttitudeErrorKind.WrongSign, AttitudeErrorKind.Invented], evaluation.Errors.Select(error => error.Kind));
        Assert.Equal((1, 1, 1), (evaluation.Stance[1, 1], evaluation.Stance[-1, 1], evaluation.Stance[0, 1]));
    }

    [Fact]
    public void The_annotated_half_is_read_as_well_as_the_project_says()
    {
        var transcript = TranscriptReader.ReadFile(Repository.Transcript);
        var gold = GoldAttitudes.Read(Repository.At("data", "gold", "attitudes-dev.csv"));

        var comparison = AttitudeComparison.Of(transcript, gold, bootstrap: Few);
        var rules = comparison.Methods[0].Evaluation;

        Assert.InRange(rules.Stance.MacroF1, 0.80, 1);
        Assert.InRange(rules.Edges.F1, 0.70, 1);
        Assert.InRange(rules.Stance.MacroF1, rules.MacroF1.Lower, rules.MacroF1.Upper);
        Assert.All(comparison.Methods.Skip(1), method => Assert.True(method.Evaluation.Stance.MacroF1 < rules.Stance.MacroF1 || method.Evaluation.Edges.F1 < rules.Edges.F1, method.Name));
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
    public void A_row_out_of_form_is_refused(string text) => Assert.Throws<FormatException>(() => GoldAttitudes.Parse(text));

    [Fact]
    public void Quoted_fields_are_read() =>
        Assert.Equal(
            new GoldAttitude(TextSpan.FromBounds(1, 9), "A", "B", -1, true, "say \"no\", twice"),
            Assert.Single(GoldAttitudes.Parse("start,end,holder,target,polarity,reported,evidence,sentence\r\n1,9,A,B,-1,true,\"say \"\"no\"\", twice\",s\r\n")));
}
