using Transcripts.Attitudes;
using Transcripts.Attitudes.Aggregates;
using Transcripts.Tables;
using Xunit;

namespace Transcripts.Tests.Attitudes;

public sealed class AggregatesTests
{
    private const string Text = "We support Romania. We oppose Tito. Tito opposes Romania. We thank Romania. We met Romania in May.";

    [Fact]
    public void A_speakers_stance_is_the_mean_over_the_sentences_that_mention_the_actor()
    {
        var stances = SpeakerStances.Of(SpokenText.Of(Text)).Stances;
        var romania = stances.Single(stance => stance.Target.Id == "Romania");
        var tito = stances.Single(stance => stance.Target.Id == "Tito");

        // Romania: for, reported only (0), for, neither: 2 of 4. Tito: against, then the subject of a reported attitude.
        Assert.Equal((2, 2, 0, 0.5), (romania.For, romania.Neutral, romania.Against, romania.Mean));
        Assert.InRange(romania.Mean, romania.Interval!.Value.Lower, romania.Interval.Value.Upper);
        Assert.Equal((0, 1), (tito.For, tito.Against));
    }

    [Fact]
    public void The_network_keeps_reported_edges_apart()
    {
        var network = SignedNetwork.Of(SpokenText.Of(Text));

        Assert.Equal(["Zhou>Romania 2 0", "Zhou>Tito 0 1"], network.Own().Select(edge => $"{edge.Holder}>{edge.Target} {edge.For} {edge.Against}"));
        Assert.Equal(["Tito>Romania 0 1"], network.Reported().Select(edge => $"{edge.Holder}>{edge.Target} {edge.For} {edge.Against}"));
    }

    [Fact]
    public void The_course_adds_up() =>
        Assert.Equal(
            ["Romania 1", "Tito -1", "Romania 2"],
            StanceCourse.Of(SpokenText.Of(Text)).Points.Select(point => $"{point.Target} {point.Cumulative}"));

    [Fact]
    public void The_friend_of_a_friend_is_a_friend()
    {
        // Zhou and Romania +, Zhou and Tito -, Romania and Tito -: the product is positive.
        var balance = TriadBalance.Of(SignedNetwork.Of(SpokenText.Of(Text)));

        Assert.True(Assert.Single(balance.Triads).IsBalanced);
        Assert.Equal(1, balance.Share);
        Assert.False(Assert.Single(TriadBalance.Of(SignedNetwork.Of(SpokenText.Of("We support Romania. We oppose Tito. Tito supports Romania."))).Triads).IsBalanced);
        Assert.Null(TriadBalance.Of(SignedNetwork.Of(SpokenText.Of("We support Romania."))).Share);
    }

    [Fact]
    public void Tables_have_their_columns()
    {
        var found = SpokenText.Of(Text);

        Assert.Equal(
            ["Start", "End", "Holder", "Target", "Polarity", "Strength", "Reported", "Rule", "Evidence", "Sentence", "Turn", "Speaker"],
            found.ToDataFrame().Columns.Select(column => column.Name));
        Assert.Equal(found.Attitudes.Length, found.ToDataFrame().Rows.Count);
        Assert.Equal("support", found.ToDataFrame()["Evidence"][0]);
        Assert.Equal("We support Romania.", found.ToDataFrame()["Sentence"][0]);
        // Romania, Tito, and China by "we".
        Assert.Equal(3, SpeakerStances.Of(found).ToDataFrame().Rows.Count);
        Assert.Equal(3, SignedNetwork.Of(found).ToDataFrame().Rows.Count);
        Assert.Equal(3, StanceCourse.Of(found).ToDataFrame().Rows.Count);
        Assert.Equal(1, TriadBalance.Of(SignedNetwork.Of(found)).ToDataFrame().Rows.Count);
    }

    [Fact]
    public void Nobody_and_nothing_give_empty_results()
    {
        var none = TranscriptAttitudes.Of(Transcripts.Reading.TranscriptReader.Parse("Participants:\nZhou Enlai, Premier of China\n\nZhou Enlai: Yes.\n"));

        Assert.Empty(none.Attitudes);
        Assert.Empty(SpeakerStances.Of(none).Stances);
        Assert.Empty(SignedNetwork.Of(none).Edges);
        Assert.Equal(0, none.ToDataFrame().Rows.Count);
    }
}
