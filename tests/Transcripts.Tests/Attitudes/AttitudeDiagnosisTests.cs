using Transcripts.Attitudes.Evaluation;
using Transcripts.Resampling;
using Xunit;

namespace Transcripts.Tests.Attitudes;

public sealed class AttitudeDiagnosisTests
{
    private const string Text = "Tito opposes Khrushchev.";

    [Theory]
    [InlineData("Tito", "Khrushchev", -1, true, "opposes", "")]
    [InlineData("Tito", "Khrushchev", 1, true, "opposes", "Sign")]
    [InlineData("Tito", "Romania", -1, true, "opposes", "Target, Overreading")]
    [InlineData("Romania", "Khrushchev", -1, true, "opposes", "Holder")]
    [InlineData("Romania", "Tito", -1, true, "opposes", "Holder, Overreading")]
    [InlineData("Khrushchev", "Tito", -1, true, "opposes", "Role, Overreading")]
    [InlineData("Zhou", "Tito", 1, false, "Tito", "Lexicon, Overreading")]
    [InlineData("Zhou", "Tito", 0, false, "Tito", "Overreading")]
    public void The_first_step_that_went_another_way_is_named(string holder, string target, int polarity, bool reported, string evidence, string causes)
    {
        var found = SpokenText.Of(Text);
        var sentence = found.Sentences[0].Extent;
        var gold = new GoldAttitudes(null, [new GoldAttitude(sentence, holder, target, polarity, reported, evidence, Text)]);

        var diagnoses = AttitudeDiagnosis.Of(found, AttitudeEvaluation.Of(found, gold, new BootstrapOptions { Resamples = 100 }));

        Assert.Equal(causes, string.Join(", ", diagnoses.Select(diagnosis => diagnosis.Cause)));
    }
}
