using Transcripts.Attitudes;
using Transcripts.Attitudes.Learning;
using Transcripts.Resampling;
using Xunit;

namespace Transcripts.Tests.Attitudes;

public sealed class StanceTests
{
    [Theory]
    [InlineData("The senator praised [Smith] for her courage.", 1)]
    [InlineData("The senator praised Smith and attacked [Jones].", -1)]
    [InlineData("[Jones] was accused of fraud.", -1)]
    [InlineData("[Jones] spoke on Monday.", 0)]
    [InlineData("Critics called [Jones] corrupt.", -1)]
    [InlineData("[Smith] is not honest.", -1)]
    [InlineData("The popular [mayor] won the election.", 1)]
    [InlineData("[Bonn]", 0)]
    [InlineData("Der Präsident [Müller] sprach gestern.", 0)]
    public void The_same_words_can_be_for_one_and_against_another(string marked, int polarity)
    {
        var start = marked.IndexOf('[', StringComparison.Ordinal);
        var end = marked.IndexOf(']', StringComparison.Ordinal);
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

        Assert.Equal(polarity, Stance.Toward(text, TextSpan.FromBounds(start, end - 1)).Polarity);
    }

    [Fact]
    public void The_evidence_is_the_word_that_weighs_most()
    {
        const string Text = "The senator praised Smith.";
        var stance = Stance.Toward(Text, new TextSpan(20, 5));

        Assert.Equal(("praised", "verb: subject toward object"), (stance.Evidence.TextIn(Text), stance.Rule));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 2)]
    [InlineData(3, 9)]
    public void A_target_outside_the_sentence_is_refused(int start, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Stance.Toward("Rome fell.", new TextSpan(start, length)));

    [Fact]
    public void News_sentences_are_read_with_a_macro_F1_of_at_least_0_60()
    {
        var path = Repository.SharedOrSkip("corpora", "newsmtsc", "train.jsonl");
        var examples = StanceExamples.ReadFile(path);
        var found = StanceAccuracy.OfRules(examples, bootstrap: new BootstrapOptions { Resamples = 200 });

        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant(
            $"Macro-F1 of the rules {found.Matrix.MacroF1:F4} ({found.MacroF1.Lower:F4} to {found.MacroF1.Upper:F4}) over {examples.Length} targets"));
        Assert.True(examples.Length > 8000);
        Assert.InRange(found.Matrix.MacroF1!.Value, 0.60, 1);
    }
}
