using FsCheck.Xunit;
using Transcripts.Speakers;
using Xunit;

namespace Transcripts.Tests.Speakers;

public sealed class SpeechCourseTests
{
    [Fact]
    public void Stretches_follow_each_other_along_the_words_of_the_meeting()
    {
        var course = SpeechCourse.Of(Meetings.Small);

        Assert.Equal(
            ["A 0-5 5", "B 5-6 1", "A 6-10 9", "B 10-16 7", "A 16-17 10"],
            course.Stretches.Select(stretch => $"{stretch.Segment.Speaker} {stretch.Start}-{stretch.End} {stretch.Cumulative}"));
        Assert.Equal(17, course.Words);
        Assert.Equal([1, 1 / 6.0, 0.9, 7 / 16.0, 10 / 17.0], course.Stretches.Select(stretch => stretch.CumulativeShare));
    }

    [Fact]
    public void Windows_cut_stretches_at_their_edges_and_the_last_may_be_short()
    {
        // Words of A and B in order: AAAAABAA AABBBBBB A.
        var windows = WindowedShares.Of(Meetings.Small, 8);

        Assert.Equal(
            ["0 0-8 A 7", "0 0-8 B 1", "1 8-16 A 2", "1 8-16 B 6", "2 16-17 A 1"],
            windows.Shares.Select(share => $"{share.Window} {share.Start}-{share.End} {share.Speaker} {share.Words}"));
        Assert.Equal([7 / 8.0, 1 / 8.0, 2 / 8.0, 6 / 8.0, 1], windows.Shares.Select(share => share.Share));
    }

    [Property]
    public bool Windows_share_out_every_word_once(byte[] numbers, byte size)
    {
        var meeting = Meetings.From(numbers);
        var windows = WindowedShares.Of(meeting, size + 1).Shares;
        return windows.Sum(share => share.Words) == SpeechCourse.Of(meeting).Words
            && windows.GroupBy(share => share.Window).All(window => window.Sum(share => share.Words) == window.First().End - window.First().Start)
            && windows.GroupBy(share => share.Window).SkipLast(1).All(window => window.First().End - window.First().Start == size + 1);
    }

    [Fact]
    public void A_window_of_any_size_holds_a_whole_meeting() =>
        Assert.Equal([10, 7], WindowedShares.Of(Meetings.Small, int.MaxValue).Shares.Select(share => share.Words));

    [Fact]
    public void A_window_without_words_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WindowedShares.Of(Meetings.Small, 0));

    [Fact]
    public void What_others_say_within_a_turn_is_no_part_of_its_length() =>
        Assert.Equal([(0, 9), (1, 1), (2, 6), (3, 1)], TurnLengths.Of(Meetings.Small).Turns.Select(turn => (turn.Turn, turn.Words)));
}
