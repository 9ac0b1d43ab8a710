using FsCheck.Xunit;
using Transcripts.Resampling;
using Transcripts.Speakers;
using Xunit;

namespace Transcripts.Tests.Speakers;

public sealed class SpeakerSharesTests
{
    [Fact]
    public void Turns_words_and_sentences_are_those_counted_by_hand()
    {
        var shares = SpeakerShares.Of(Meetings.Small);

        Assert.Equal((17, 6), (shares.Words, shares.Sentences));
        var (a, b) = (shares.Speakers[0], shares.Speakers[1]);
        Assert.Equal(("A", 2, 0, 10, 4, 10 / 17.0), (a.Speaker.Name, a.Turns, a.Interjections, a.Words, a.Sentences, a.Share));
        Assert.Equal((5.0, 5.0, 0), (a.MeanTurnLength, a.MedianTurnLength, a.LongestTurn));
        Assert.Equal(("B", 2, 1, 7, 2, 7 / 17.0), (b.Speaker.Name, b.Turns, b.Interjections, b.Words, b.Sentences, b.Share));
        Assert.Equal((3.5, 3.5, 2), (b.MeanTurnLength, b.MedianTurnLength, b.LongestTurn));
    }

    [Fact]
    public void The_median_is_the_middle_turn_and_the_first_of_equal_longest_turns_is_named()
    {
        var meeting = new TranscriptBuilder().Speech("A", "one").Speech("A", "one two three").Speech("A", "three two one").Build();

        var share = Assert.Single(SpeakerShares.Of(meeting).Speakers);

        Assert.Equal((7 / 3.0, 3.0, 1), (share.MeanTurnLength, share.MedianTurnLength, share.LongestTurn));
    }

    [Fact]
    public void A_narrated_exchange_is_a_turn_of_its_own_kind()
    {
        var meeting = new TranscriptBuilder().Speech("A", "one two").Exchange("A", "any?", 0, to: "B").Exchange("B", "none", 0).Build();

        var shares = SpeakerShares.Of(meeting).Speakers;

        Assert.Equal((2, 0, 1), (shares[0].Turns, shares[0].Interjections, shares[0].Exchanges));
        Assert.Equal((1, 0, 1), (shares[1].Turns, shares[1].Interjections, shares[1].Exchanges));
    }

    [Fact]
    public void One_sentence_leaves_nothing_to_resample_and_so_no_interval()
    {
        var share = Assert.Single(SpeakerShares.Of(new TranscriptBuilder().Speech("A", "Only this.").Build()).Speakers);

        Assert.Equal(1, share.Share);
        Assert.Null(share.Percentile);
        Assert.Null(share.Bca);
    }

    [Fact]
    public void The_share_of_the_only_speaker_cannot_vary()
    {
        var share = Assert.Single(SpeakerShares.Of(new TranscriptBuilder().Speech("A", "First this. Then that, at length.").Build()).Speakers);

        Assert.Equal(new Interval(1, 1), share.Percentile);
        Assert.Equal(new Interval(1, 1), share.Bca);
    }

    [Fact]
    public void A_meeting_without_a_word_has_shares_of_nothing()
    {
        Assert.Empty(SpeakerShares.Of(new TranscriptBuilder().Build()).Speakers);

        var silent = Assert.Single(SpeakerShares.Of(new TranscriptBuilder().Speech("A", "").Build()).Speakers);
        Assert.Equal((0, 0, 0.0), (silent.Turns, silent.Words, silent.Share));
        Assert.Equal((null, null, null), (silent.MeanTurnLength, silent.MedianTurnLength, silent.LongestTurn));
    }

    [Fact]
    public void Intervals_are_found_for_those_with_the_most_words()
    {
        var shares = SpeakerShares.Of(Meetings.Small, new BootstrapOptions { MaximumIntervals = 1 }).Speakers;

        Assert.NotNull(shares[0].Bca);
        Assert.Null(shares[1].Bca);
    }

    [Property]
    public bool Shares_add_up_to_one_and_lie_with_their_intervals_between_0_and_1(byte[] numbers, long seed)
    {
        var meeting = Meetings.From(numbers);
        var shares = SpeakerShares.Of(meeting, new BootstrapOptions { Resamples = 100, Seed = seed });
        return Math.Abs(shares.Speakers.Sum(row => row.Share) - (shares.Words > 0 ? 1 : 0)) < 1e-12
            && shares.Speakers.All(row => row.Share is >= 0 and <= 1 && Lies(row.Percentile) && Lies(row.Bca))
            && shares.Speakers.All(row => row.Percentile is null == shares.Sentences < 2)
            && shares.Speakers.Sum(row => row.Sentences) == shares.Sentences
            && shares.Speakers.Sum(row => row.Turns) == meeting.Turns.Count(turn => turn.Spans.Length > 0);

        static bool Lies(Interval? interval) => interval is null or { Lower: >= 0, Upper: <= 1 } && !(interval?.Lower > interval?.Upper);
    }

    [Property]
    public bool The_same_seed_gives_the_same_intervals(byte[] numbers, long seed)
    {
        var options = new BootstrapOptions { Resamples = 100, Seed = seed };
        return SpeakerShares.Of(Meetings.From(numbers), options).Speakers.SequenceEqual(SpeakerShares.Of(Meetings.From(numbers), options).Speakers);
    }

    [Fact]
    public void Options_out_of_range_are_refused_by_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new BootstrapOptions { Resamples = 99 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new BootstrapOptions { Resamples = 1_000_001 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new BootstrapOptions { Confidence = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new BootstrapOptions { Confidence = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => new BootstrapOptions { MaximumIntervals = 0 });
    }
}
