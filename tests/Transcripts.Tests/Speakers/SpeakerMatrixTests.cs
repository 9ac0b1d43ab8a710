using FsCheck.Xunit;
using Transcripts.Speakers;
using Xunit;

namespace Transcripts.Tests.Speakers;

public sealed class SpeakerMatrixTests
{
    [Fact]
    public void A_resumption_is_no_new_turn_and_the_turn_behind_it_follows_the_one_who_resumed()
    {
        // Heard: A, B (interjects), A (resumes), B, A. New turns: B after A, B after A, A after B.
        var follows = TurnTaking.Of(Meetings.Small).Follows;

        Assert.Equal((0, 2, 1, 0), (follows[0, 0], follows[0, 1], follows[1, 0], follows[1, 1]));
        Assert.Equal(3, follows.Total);
        Assert.Equal(["A B 2", "B A 1"], follows.Cells.Select(cell => $"{cell.Row} {cell.Column} {cell.Count}"));
    }

    [Fact]
    public void A_speaker_who_begins_a_second_turn_at_once_follows_themself()
    {
        var follows = TurnTaking.Of(new TranscriptBuilder().Speech("A", "one").Speech("A", "two").Build()).Follows;

        Assert.Equal(1, follows[0, 0]);
    }

    [Fact]
    public void An_empty_turn_is_followed_by_nobody()
    {
        var follows = TurnTaking.Of(new TranscriptBuilder().Speech("A", "one").Speech("B", "").Speech("C", "two").Build()).Follows;

        Assert.Equal((1, 1), (follows.Total, follows[0, 2]));
    }

    [Property]
    public bool Every_turn_with_speech_but_the_first_follows_somebody(byte[] numbers)
    {
        var meeting = Meetings.From(numbers);
        return TurnTaking.Of(meeting).Follows.Total == Math.Max(0, meeting.Turns.Count(turn => turn.Spans.Length > 0) - 1);
    }

    [Fact]
    public void Words_and_stretches_are_counted_for_each_addressee_and_the_rest_apart()
    {
        var addressing = Addressing.Of(Meetings.Small);

        // C is addressed and never speaks.
        Assert.Equal(["A", "B", "C"], addressing.Words.Speakers.Select(speaker => speaker.Name));
        Assert.Equal((6, 1), (addressing.Words[1, 2], addressing.Segments[1, 2]));
        Assert.Equal((6, 1), (addressing.Words.Total, addressing.Segments.Total));
        Assert.Equal([10, 1, 0], addressing.UnaddressedWords);
        Assert.Equal([3, 1, 0], addressing.UnaddressedSegments);
    }

    [Property]
    public bool Each_segment_has_an_addressee_or_none(byte[] numbers)
    {
        var meeting = Meetings.From(numbers);
        var addressing = Addressing.Of(meeting);
        return addressing.Segments.Total + addressing.UnaddressedSegments.Sum() == meeting.Segments.Length
            && addressing.Words.Total + addressing.UnaddressedWords.Sum() == SpeechCourse.Of(meeting).Words;
    }

    [Fact]
    public void A_row_or_column_that_is_not_there_is_refused()
    {
        var follows = TurnTaking.Of(Meetings.Small).Follows;

        Assert.Throws<ArgumentOutOfRangeException>("row", () => follows[2, 0]);
        Assert.Throws<ArgumentOutOfRangeException>("column", () => follows[0, -1]);
    }
}
