using System.Collections.Immutable;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Transcripts.Attitudes;
using Transcripts.Attitudes.Actors;
using Transcripts.Attitudes.Aggregates;
using Transcripts.Reading;
using Transcripts.Resampling;
using Xunit;

namespace Transcripts.Charts.Tests;

public sealed class StanceChartsTests
{
    private static readonly Transcript Talk = TranscriptReader.Parse("ANNA: One. Two and two. Three. Four. Five.\n\nBEN: Six.");

    private static readonly TranscriptAttitudes Nothing = TranscriptAttitudes.Of(Talk);

    private static readonly Actor Anna = Nothing.Speakers[0];
    private static readonly Actor Ben = Nothing.Speakers[1];
    private static readonly Actor France = new("France", ActorKind.State) { Names = ["France & co"] };

    [Fact]
    public void A_speaker_keeps_his_colour_and_the_most_mentioned_others_get_what_is_left()
    {
        var attitudes = Nothing with { Mentions = [Mention("B"), Mention("A"), Mention("C"), Mention("C"), Mention("D"), Mention("E"), Mention("F"), .. Enumerable.Repeat(new Mention(Ben, default, MentionKind.Name, 1, 0), 9)] };
        var (palette, speakers) = (ActorPalette.For(attitudes), Palette.For(Talk));

        Assert.Equal((speakers.ColourOf("ANNA"), speakers.ColourOf("BEN")), (palette.ColourOf(ActorName.Of(Anna)), palette.ColourOf(ActorName.Of(Ben))));
        // Seven colours, two of them the speakers': the third is that of C, mentioned twice, then A, B, D, E by their keys; F has none.
        Assert.Equal(
            ["#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#F0E442", "#7F7F7F"],
            new[] { "C", "A", "B", "D", "E", "F" }.Select(palette.ColourOf));

        static Mention Mention(string id) => new(new Actor(id, ActorKind.State), default, MentionKind.Name, 1, 0);
    }

    [Fact]
    public void Two_speakers_who_are_one_actor_have_the_colour_of_the_first()
    {
        var palette = ActorPalette.For(Nothing with { Speakers = [France, France], Mentions = [new Mention(Ben, default, MentionKind.Name, 1, 0)] });

        Assert.Equal("#0072B2", palette.ColourOf("France & co"));
        // The second speaker's colour is his in other charts, and goes to nobody else.
        Assert.Equal("#009E73", palette.ColourOf(ActorName.Of(Ben)));
    }

    [Fact]
    public void A_cell_of_the_map_has_its_signs_mean_and_sentences()
    {
        var figure = StanceHeatMap.Of(With((Anna, Ben, 1, false, 0), (Anna, Ben, 1, false, 1), (Anna, Ben, 1, false, 2), (Anna, Ben, -1, false, 3), (Ben, France, -1, false, 5), (France, Ben, -1, true, 4)));
        var parts = new FigureParts(figure);
        var (own, reported, numbers) = (parts.Trace(0), parts.Trace(1), parts.Trace(2));

        Assert.Equal(["BEN", "France &amp; co"], parts.Labels("yaxis"));
        Assert.Equal(["ANNA", "BEN", "France &amp; co"], parts.Labels("xaxis"));
        // 3 for and 1 against of 4: (3 − 1) / 4.
        Assert.Equal("[[0.5,null],[null,-1]]", own["z"]!.ToJsonString().Replace(".0", "", StringComparison.Ordinal));
        Assert.Equal("[[-1],[null]]", reported["z"]!.ToJsonString().Replace(".0", "", StringComparison.Ordinal));
        Assert.Equal(["+3 −1", "−1", "−1"], FigureParts.Strings(numbers["text"]!));
        Assert.Equal([0, 1, 2.5], FigureParts.Numbers(numbers["x"]!));
        Assert.Equal(["One.", "Two and two.", "Three.", "Four."], Passages(own["customdata"]![0]![0]!));
        Assert.StartsWith("ANNA on BEN<br>3 for, 1 against, in the speaker’s own name<br>“One.”", own["hovertext"]![0]![0]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("BEN draws most attitudes: 3 for and 2 against, 1 of all 5 reported", figure.Title);
    }

    [Fact]
    public void A_large_map_counts_what_is_not_drawn()
    {
        var many = Enumerable.Range(0, 20).Select(number => new Actor($"State{number:00}", ActorKind.State)).ToList();
        var figure = StanceHeatMap.Of(With([.. many.Select(actor => (Anna, actor, 1, false, 0)), .. many.Take(10).Select(actor => (actor, many[0], -1, true, 1))]));
        var parts = new FigureParts(figure);

        Assert.Equal((9, 14), (parts.Labels("xaxis").Length, parts.Labels("yaxis").Length));
        Assert.EndsWith("Not drawn: 2 reported holders<br>and 6 targets", parts.Layout["xaxis"]!["title"]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.StartsWith("Heat map of attitudes toward 14 of 20 actors, by 1 holder in their own name and 8 of 10 holders of whom they are reported.", figure.AlternativeText, StringComparison.Ordinal);
    }

    [Fact]
    public void Bars_are_shares_of_the_sentences_on_the_actor_and_lead_to_them()
    {
        var attitudes = With((Anna, Ben, 1, false, 0), (Anna, Ben, -1, false, 1), (Anna, Ben, -1, false, 2), (Anna, Ben, 0, false, 3), (Anna, France, 1, false, 4), (Ben, Anna, 1, false, 5));
        var figure = StanceBarsChart.Of(attitudes, SpeakerStances.Of(attitudes, new BootstrapOptions { Resamples = 100 }));
        var parts = new FigureParts(figure);
        var (against, by, mean) = (parts.Trace(0), parts.Trace(1), parts.Trace(2));

        Assert.Equal(["BEN<br>n = 4", "France &amp; co<br>n = 1"], parts.Labels("yaxis"));
        // 2 of 4 against, 1 of 4 for, mean (1 − 2) / 4.
        Assert.Equal([-0.5, 0], FigureParts.Numbers(against["x"]!));
        Assert.Equal([0.25, 1], FigureParts.Numbers(by["x"]!));
        Assert.Equal([-0.25, 1], FigureParts.Numbers(mean["x"]!));
        Assert.Equal(["50\u00A0%", ""], FigureParts.Strings(against["text"]!));
        Assert.Equal(["Two and two.", "Three."], Passages(against["customdata"]![0]!));
        Assert.Equal(["One."], Passages(by["customdata"]![0]!));
        Assert.Equal(["One.", "Two and two.", "Three.", "Four."], Passages(mean["customdata"]![0]!));
        Assert.NotNull(mean["error_x"]!["array"]![0]);
        Assert.Null(mean["error_x"]!["array"]![1]);
        Assert.Contains("; a single sentence has no interval<br>“Five.”", FigureParts.Strings(mean["hovertext"]!)[1], StringComparison.Ordinal);
        Assert.Equal("ANNA is most often for BEN and France & co (1 sentence each) and against BEN (2 of 4 sentences)", figure.Title);
    }

    [Fact]
    public void Another_speaker_can_be_chosen()
    {
        var attitudes = With((Anna, Ben, 1, false, 0), (Anna, Ben, 1, false, 1), (Ben, Anna, 0, false, 5));
        var stances = SpeakerStances.Of(attitudes);

        Assert.Equal("BEN mentions 1 actor, and is for or against none", StanceBarsChart.Of(attitudes, stances, Ben).Title);
        Assert.Equal("France & co mentions no other actor", StanceBarsChart.Of(attitudes, stances, France).Title);
    }

    [Fact]
    public void The_course_steps_where_sentences_begin_in_words_of_the_meeting()
    {
        var attitudes = With((Anna, France, 1, false, 1), (Anna, Ben, -1, false, 2), (Anna, France, -1, true, 3), (Ben, France, 1, false, 5));
        var figure = StanceCourseChart.Of(attitudes, StanceCourse.Of(attitudes));
        var parts = new FigureParts(figure);
        var (line, marks) = (parts.Trace(0), parts.Trace(1));

        // One (1), Two and two (3), Three, Four, Five (3): the second sentence begins after 1 word, the sixth after 7, and 8 are all. The reported one does not count.
        Assert.Equal([1, 7], FigureParts.Numbers(marks["x"]!));
        Assert.Equal([1, 2], FigureParts.Numbers(marks["y"]!));
        Assert.Equal([1, 1, 7, 8], FigureParts.Numbers(line["x"]!));
        Assert.Equal([0, 1, 2, 2], FigureParts.Numbers(line["y"]!));
        Assert.Equal(["Six."], Passages(marks["customdata"]![1]!));
        Assert.Equal(["France &amp; co +2", "BEN −1"], parts.Layout["annotations"]!.AsArray().Select(label => label!["text"]!.GetValue<string>()));
        Assert.Equal("France & co ends highest (+2), BEN lowest (−1)", figure.Title);
        Assert.Equal("Step lines of what speakers in their own name say for less what they say against 2 actors, over 8 words. At the end: France & co +2 (between 0 and +2) and BEN −1 (between −1 and 0).", figure.AlternativeText);
    }

    [Fact]
    public void Seven_lines_are_drawn_and_the_others_counted()
    {
        var attitudes = With([.. Enumerable.Range(0, 9).Select(number => (Anna, new Actor($"State{number}", ActorKind.State), 1, false, 0))]);
        var figure = StanceCourseChart.Of(attitudes, StanceCourse.Of(attitudes));
        var parts = new FigureParts(figure);

        Assert.Equal(14, parts.Traces.Count);
        Assert.Equal("Words spoken so far<br>(2 more actors not drawn)", parts.Layout["xaxis"]!["title"]!["text"]!.GetValue<string>());
        Assert.Equal("Of the 7 actors with most attitudes, all end at +1", figure.Title);
        // All end at one place; their labels are 15 pixels apart around it.
        Assert.Equal([-45, -30, -15, 0, 15, 30, 45], parts.Layout["annotations"]!.AsArray().Select(label => label!["ay"]!.GetValue<double>()));
    }

    [Property(MaxTest = 100)]
    public void Labels_are_apart_in_order_and_no_further_off_than_the_others_need(byte[] bytes)
    {
        double[] places = [.. bytes.Take(12).Select(value => (double)value).Order()];
        var apart = StanceCourseChart.Apart(places);

        Assert.Equal(places.Length, apart.Length);
        Assert.All(apart.Zip(apart.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 15 - 1e-9));
        Assert.All(places.Zip(apart), pair => Assert.True(Math.Abs(pair.First - pair.Second) <= 15 * places.Length));
        Assert.Equal(places.Sum(), apart.Sum(), 1e-6);
    }

    [Fact]
    public void Titles_of_nothing()
    {
        Assert.Equal("Nobody is for or against anyone, not even by report", StanceHeatMap.Of(Nothing).Title);
        Assert.Equal("Nobody mentions another actor", StanceBarsChart.Of(Nothing, SpeakerStances.Of(Nothing)).Title);
        Assert.Equal("No speaker is for or against anyone", StanceCourseChart.Of(Nothing, StanceCourse.Of(Nothing)).Title);
    }

    private static TranscriptAttitudes With(params ImmutableArray<(Actor Holder, Actor Target, int Polarity, bool Reported, int Sentence)> attitudes) => Nothing with
    {
        Attitudes = [.. attitudes.Select(row => new Attitude(row.Holder, row.Target, row.Polarity, Math.Abs(row.Polarity), row.Reported, "rule", row.Sentence, Nothing.Sentences[row.Sentence].Spans[0], Nothing.Sentences[row.Sentence].Turn))],
    };

    private static IEnumerable<string> Passages(JsonNode offsets) =>
        offsets.AsArray().Select(pair => Talk.Source[pair![0]!.GetValue<int>()..pair[1]!.GetValue<int>()]);
}
