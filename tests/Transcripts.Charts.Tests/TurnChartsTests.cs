using Transcripts.Speakers;
using Transcripts.Tests.Speakers;
using Xunit;
using static Transcripts.Charts.Tests.FigureParts;

namespace Transcripts.Charts.Tests;

public sealed class TurnChartsTests
{
    [Fact]
    public void Turns_are_marks_at_their_lengths_with_the_kind_as_symbol_and_a_line_at_the_median()
    {
        var figure = TurnLengthsChart.Of(TurnLengths.Of(Meetings.Small));
        var parts = new FigureParts(figure);

        Assert.Equal([9.0, 1], Numbers(parts.Trace(0)["x"]!));
        Assert.Equal([5.0], Numbers(parts.Trace(1)["x"]!));
        Assert.Equal([1.0, 6], Numbers(parts.Trace(2)["x"]!));
        Assert.Equal(["diamond", "circle"], Strings(parts.Trace(2)["marker"]!["symbol"]!));
        Assert.Equal([3.5], Numbers(parts.Trace(3)["x"]!));
        Assert.Null(parts.Layout["xaxis"]!["type"]);

        // Lengths 1, 1, 6, 9: two of four are at most 3 words long.
        Assert.Equal("Half of the 4 turns have at most 3 words; the longest, A’s, has 9", figure.Title);
    }

    [Fact]
    public void Marks_stay_within_their_lane_and_part_from_their_neighbours()
    {
        var builder = new TranscriptBuilder();
        for (var turn = 0; turn < 30; turn++)
            builder.Speech("A", "one two");
        var heights = Numbers(new FigureParts(TurnLengthsChart.Of(TurnLengths.Of(builder.Build()))).Trace(0)["y"]!);

        Assert.All(heights, height => Assert.InRange(height, -0.25, 0.25));
        Assert.Equal(30, heights.Distinct().Count());
    }

    [Theory]
    [InlineData(49, null)]
    [InlineData(50, "log")]
    public void The_axis_is_logarithmic_where_the_longest_turn_has_fifty_times_the_words_of_the_shortest(int words, string? type)
    {
        var meeting = new TranscriptBuilder().Speech("A", string.Join(' ', Enumerable.Repeat("word", words))).Speech("B", "Yes.").Build();
        var axis = new FigureParts(TurnLengthsChart.Of(TurnLengths.Of(meeting))).Layout["xaxis"]!;

        Assert.Equal(type, axis["type"]?.GetValue<string>());
        Assert.Equal(type is not null, axis["title"]!["text"]!.GetValue<string>().EndsWith("(logarithmic)", StringComparison.Ordinal));
    }

    [Fact]
    public void The_heat_map_has_counts_where_a_pair_occurs_and_nothing_elsewhere()
    {
        var figure = WhoFollowsWhomChart.Of(TurnTaking.Of(Meetings.Small));
        var parts = new FigureParts(figure);

        Assert.Equal("[[null,2],[1,null]]", parts.Trace(0)["z"]!.ToJsonString());
        Assert.Equal("""[["","2"],["1",""]]""", parts.Trace(0)["text"]!.ToJsonString());
        Assert.Equal("B follows A most often: 2 of 3 turns", figure.Title);
        Assert.Equal("Heat map of who follows whom among 2 speakers: 3 turns that follow another. Most often: B after A twice and A after B once.", figure.AlternativeText);
    }

    [Fact]
    public void Beyond_twelve_speakers_the_rest_share_a_row_and_a_column()
    {
        var builder = new TranscriptBuilder();
        for (var turn = 0; turn < 40; turn++)
            builder.Speech($"Delegate {turn % 20}", "Yes.");
        var parts = new FigureParts(WhoFollowsWhomChart.Of(TurnTaking.Of(builder.Build())));

        Assert.Equal(12, parts.Labels("xaxis").Length);
        Assert.Equal("9 others", parts.Labels("yaxis")[^1]);
        Assert.Equal(39, parts.Trace(0)["z"]!.AsArray().Sum(row => row!.AsArray().Sum(count => count?.GetValue<int>() ?? 0)));
    }
}
