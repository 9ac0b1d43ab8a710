using Transcripts.Speakers;
using Transcripts.Tests.Speakers;
using Xunit;
using static Transcripts.Charts.Tests.FigureParts;

namespace Transcripts.Charts.Tests;

public sealed class CourseChartsTests
{
    [Fact]
    public void Each_stretch_is_a_bar_from_its_first_word_in_the_lane_of_its_speaker()
    {
        var figure = TurnTimelineChart.Of(Meetings.Small);
        var parts = new FigureParts(figure);

        Assert.Equal(["A", "B"], parts.Labels("yaxis"));
        Assert.Equal(([0.0, 6, 16], [5.0, 4, 1], [0.0, 0, 0]), (Numbers(parts.Trace(0)["base"]!), Numbers(parts.Trace(0)["x"]!), Numbers(parts.Trace(0)["y"]!)), Same);
        Assert.Equal(([5.0, 10], [1.0, 6], [1.0, 1]), (Numbers(parts.Trace(1)["base"]!), Numbers(parts.Trace(1)["x"]!), Numbers(parts.Trace(1)["y"]!)), Same);
        Assert.Equal("The longest unbroken stretch, 6 words, is B’s", figure.Title);
        Assert.Equal(
            "Timeline of 5 stretches of speech by 2 speakers along the 17 words of the meeting, a lane for each speaker. "
            + "A begins and A ends; the longest stretch without a break, 6 words, is by B, 59\u00A0% of the way in.",
            figure.AlternativeText);
    }

    [Fact]
    public void Hover_names_speaker_addressee_first_words_turn_and_source_offsets()
    {
        var hover = Strings(new FigureParts(TurnTimelineChart.Of(Meetings.Small)).Trace(1)["hovertext"]!);

        Assert.Equal("B<br>“Six!”<br>turn 1, interjection, 1 word from word 5<br>source offsets 26 to 30", hover[0]);
        Assert.Equal("B to C<br>“Red green blue white black grey.”<br>turn 2, speech, 6 words from word 10<br>source offsets 53 to 85", hover[1]);
    }

    [Fact]
    public void A_stretch_too_thin_to_see_has_a_mark_at_its_middle()
    {
        var meeting = new TranscriptBuilder().Speech("A", string.Join(' ', Enumerable.Repeat("word", 200))).Interjection("B", "Yes.", 0).Build();
        var parts = new FigureParts(TurnTimelineChart.Of(meeting));

        Assert.Equal(3, parts.Traces.Count);
        Assert.Equal([200.5], Numbers(parts.Trace(2)["x"]!));
    }

    [Fact]
    public void Bands_are_the_shares_of_the_words_so_far_and_add_up_to_the_whole()
    {
        var figure = CumulativeShareChart.Of(SpeechCourse.Of(Meetings.Small));
        var parts = new FigureParts(figure);
        var (positions, a, b) = (Numbers(parts.Trace(0)["x"]!), Numbers(parts.Trace(0)["y"]!), Numbers(parts.Trace(1)["y"]!));

        // Words of A and B in order: AAAAA B AAAA BBBBBB A, each position once.
        Assert.Equal(Enumerable.Range(1, 17).Select(position => (double)position), positions);
        Assert.Equal([1, 5 / 6.0, 6 / 7.0, 9 / 10.0, 9 / 11.0, 9 / 16.0, 10 / 17.0], new[] { 4, 5, 6, 9, 10, 15, 16 }.Select(index => a[index]));
        Assert.All(a.Zip(b), pair => Assert.Equal(1, pair.First + pair.Second, 1e-12));

        // From the second word on (a tenth of 17, rounded up): 1 at words 2 to 5, least 9/16.
        Assert.Equal("After the first tenth of the meeting, A’s share stays between 56\u00A0% and 100\u00A0%", figure.Title);
    }

    [Fact]
    public void Beyond_eight_speakers_the_rest_share_a_band()
    {
        var builder = new TranscriptBuilder();
        for (var number = 1; number <= 10; number++)
            builder.Speech($"Delegate {number}", string.Join(' ', Enumerable.Repeat("word", number)));
        var parts = new FigureParts(CumulativeShareChart.Of(SpeechCourse.Of(builder.Build())));

        // Numbers 1, 2 and 3 say 6 of 55 words.
        Assert.Equal(8, parts.Traces.Count);
        Assert.Equal("3 others", parts.Trace(7)["name"]!.GetValue<string>());
        Assert.Equal(6 / 55.0, Numbers(parts.Trace(7)["y"]!)[^1], 1e-12);
    }

    private static bool Same((double[] One, double[] Two, double[] Three) expected, (double[] One, double[] Two, double[] Three) actual) =>
        expected.One.SequenceEqual(actual.One) && expected.Two.SequenceEqual(actual.Two) && expected.Three.SequenceEqual(actual.Three);
}
