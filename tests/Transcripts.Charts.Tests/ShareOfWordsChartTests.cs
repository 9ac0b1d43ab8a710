using Transcripts.Speakers;
using Transcripts.Tests.Speakers;
using Xunit;
using static Transcripts.Charts.Tests.FigureParts;

namespace Transcripts.Charts.Tests;

public sealed class ShareOfWordsChartTests
{
    [Fact]
    public void Bars_are_shares_and_the_title_says_who_speaks_most()
    {
        var figure = ShareOfWordsChart.Of(SpeakerShares.Of(Meetings.Small));
        var parts = new FigureParts(figure);

        // 10 and 7 of 17 words.
        Assert.Equal([10 / 17.0, 7 / 17.0], Numbers(parts.Trace(0)["x"]!));
        Assert.Equal("A speaks 59\u00A0% of the words", figure.Title);
        Assert.Equal(["A<br>58.8\u00A0%", "B<br>41.2\u00A0%"], parts.Labels("yaxis"));
        Assert.Contains("17 words by 2 speakers, with 95\u00A0% bootstrap intervals: A 58.8\u00A0% (", figure.AlternativeText, StringComparison.Ordinal);
        Assert.Equal(["#0072B2", "#D55E00"], Strings(parts.Trace(0)["marker"]!["color"]!));
    }

    [Fact]
    public void Whiskers_reach_to_the_ends_of_the_interval()
    {
        var shares = SpeakerShares.Of(Meetings.Small);
        var whiskers = new FigureParts(ShareOfWordsChart.Of(shares)).Trace(1);

        var interval = shares.Speakers[0].Bca!.Value;
        Assert.Equal(interval.Upper, 10 / 17.0 + Numbers(whiskers["error_x"]!["array"]!)[0], 1e-12);
        Assert.Equal(interval.Lower, 10 / 17.0 - Numbers(whiskers["error_x"]!["arrayminus"]!)[0], 1e-12);
    }

    [Fact]
    public void Titles_say_what_is_seen()
    {
        Assert.Equal("A speaks all of the words", Title(("A", 3)));
        Assert.Equal("No one speaks more than 50\u00A0% of the words", Title(("A", 3), ("B", 3)));
        Assert.Equal("B speaks most: 40\u00A0% of the words", Title(("A", 3), ("B", 4), ("C", 3)));
        Assert.Equal("A speaks over 99\u00A0% of the words", Title(("A", 999), ("B", 1)));
        Assert.Equal("Nobody says a word", Title(("A", 0)));
    }

    [Fact]
    public void Beyond_fifteen_speakers_the_rest_share_a_grey_bar_that_says_how_many_they_are()
    {
        var meeting = Enumerable.Range(1, 20).Select(number => ($"Delegate {number}", number)).ToArray();
        var parts = new FigureParts(ShareOfWordsChart.Of(SpeakerShares.Of(Spoken(meeting))));

        // 210 words in all; numbers 1 to 6 say 21 of them.
        Assert.Equal(15, parts.Labels("yaxis").Length);
        Assert.Equal("6 others<br>10.0\u00A0%", parts.Labels("yaxis")[^1]);
        Assert.Equal(0.1, Numbers(parts.Trace(0)["x"]!)[^1], 1e-12);
        Assert.Equal(14, Numbers(parts.Trace(1)["x"]!).Length);
    }

    private static string Title(params (string Name, int Words)[] speakers) => ShareOfWordsChart.Of(SpeakerShares.Of(Spoken(speakers))).Title;

    private static Transcript Spoken((string Name, int Words)[] speakers) =>
        speakers.Aggregate(new TranscriptBuilder(), (builder, speaker) => builder.Speech(speaker.Name, string.Join(' ', Enumerable.Repeat("word", speaker.Words)))).Build();
}
