using FsCheck.Xunit;
using Transcripts.Reading;
using Transcripts.Resampling;
using Transcripts.Tests.Speakers;
using Transcripts.Topics;
using Xunit;

namespace Transcripts.Tests.Topics;

public sealed class TopicFrequenciesTests
{
    /// <summary>Sentences 0 and 1 have a, 1 has b too, 2 nothing, 3 has c; 3, 3, 2 and 1 words; hits 1, 1 + 2, 0 and 1.</summary>
    private static readonly TopicLabels Small = TopicLabels.Of(
        new TranscriptBuilder().Speech("A", "Red one two. Blue red blue. Nothing here.").Speech("B", "Green!").Build(),
        Dictionaries.Colours);

    [Fact]
    public void Sentences_words_and_hits_are_those_counted_by_hand()
    {
        var frequencies = TopicFrequencies.Of(Small);

        Assert.Equal((4, 9), (frequencies.Sentences, frequencies.Words));
        var (a, b, c) = (frequencies.Topics[0], frequencies.Topics[1], frequencies.Topics[2]);
        Assert.Equal(("a", 2, 0.5, 6, 6 / 9.0, 2, 2000 / 9.0), (a.Topic.Id, a.Sentences, a.Share, a.Words, a.ShareOfWords, a.Hits, a.HitsPerThousandWords));
        Assert.Equal(("b", 1, 0.25, 3, 3 / 9.0, 2, 2000 / 9.0), (b.Topic.Id, b.Sentences, b.Share, b.Words, b.ShareOfWords, b.Hits, b.HitsPerThousandWords));
        Assert.Equal(("c", 1, 0.25, 1, 1 / 9.0, 1, 1000 / 9.0), (c.Topic.Id, c.Sentences, c.Share, c.Words, c.ShareOfWords, c.Hits, c.HitsPerThousandWords));
        Assert.Equal([0, 1], a.SentenceIndexes);
        Assert.Equal([3], c.SentenceIndexes);
    }

    [Fact]
    public void Coverage_counts_sentences_by_their_topics()
    {
        var coverage = TopicCoverage.Of(Small);

        Assert.Equal([2], coverage[TopicCount.None].SentenceIndexes);
        Assert.Equal([0, 3], coverage[TopicCount.One].SentenceIndexes);
        Assert.Equal([1], coverage[TopicCount.Several].SentenceIndexes);
        Assert.Equal([0.25, 0.5, 0.25], coverage.Rows.Select(row => row.Share));
        Assert.Equal([2, 4, 3], coverage.Rows.Select(row => row.Words));
    }

    [Fact]
    public void Speakers_have_a_row_for_each_topic()
    {
        var rows = TopicsBySpeaker.Of(Small).Rows;

        Assert.Equal(
            [("A", "a", 2, 3, 2 / 3.0, 6, 2), ("A", "b", 1, 3, 1 / 3.0, 3, 2), ("A", "c", 0, 3, 0, 0, 0), ("B", "a", 0, 1, 0, 0, 0), ("B", "b", 0, 1, 0, 0, 0), ("B", "c", 1, 1, 1, 1, 1)],
            rows.Select(row => (row.Speaker.Name, row.Topic.Id, row.Sentences, row.SpeakerSentences, row.Share, row.Words, row.Hits)));
        Assert.Equal([250, 250, 0, 0, 0, 1000], rows.Select(row => row.HitsPerThousandWords));
        Assert.NotNull(rows[0].Bca);
        Assert.Null(rows[5].Bca);
    }

    [Theory]
    [InlineData(TopicWindowUnit.Sentences, 3, "0: 0-2, 3 sentences, words 0-8|1: 3-3, 1 sentences, words 8-9", "2 1 0|0 0 1")]
    [InlineData(TopicWindowUnit.Words, 4, "0: 0-1, 2 sentences, words 0-6|1: 2-3, 2 sentences, words 6-9", "2 1 0|0 0 1")]
    [InlineData(TopicWindowUnit.Words, 1, "0: 0-0, 1 sentences, words 0-3|1: 1-1, 1 sentences, words 3-6|2: 2-2, 1 sentences, words 6-8|3: 3-3, 1 sentences, words 8-9", "1 0 0|1 1 0|0 0 0|0 0 1")]
    [InlineData(TopicWindowUnit.Sentences, 100, "0: 0-3, 4 sentences, words 0-9", "2 1 1")]
    public void Windows_take_whole_sentences_until_they_have_their_length(TopicWindowUnit unit, int length, string windows, string sentences)
    {
        var course = TopicCourse.Of(Small, length, unit);

        Assert.Equal(windows, string.Join('|', course.Windows.Select(window =>
            $"{window.Index}: {window.FirstSentence}-{window.LastSentence}, {window.Sentences} sentences, words {window.Start}-{window.End}")));
        Assert.Equal(sentences, string.Join('|', course.Cells.GroupBy(cell => cell.Window).Select(cells => string.Join(' ', cells.Select(cell => cell.Sentences)))));
    }

    [Fact]
    public void Nothing_said_is_no_error()
    {
        var labels = TopicLabels.Of(new TranscriptBuilder().Build(), Dictionaries.Colours);

        Assert.All(TopicFrequencies.Of(labels).Topics, row => Assert.Equal((0, 0.0, null, null, 0.0, 0.0), (row.Sentences, row.Share, row.Percentile, row.Bca, row.ShareOfWords, row.HitsPerThousandWords)));
        Assert.All(TopicCoverage.Of(labels).Rows, row => Assert.Equal((0, 0.0, null), (row.Sentences, row.Share, row.Bca)));
        Assert.Empty(TopicsBySpeaker.Of(labels).Rows);
        Assert.Empty(TopicCourse.Of(labels).Windows);
    }

    [Fact]
    public void Lengths_below_one_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new BootstrapOptions { BlockLength = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => TopicCourse.Of(Small, 0));
    }

    [Property(MaxTest = 50)]
    public bool Totals_are_the_sums_of_speakers_and_of_windows(byte[] numbers, byte length, long seed)
    {
        var colours = new[] { "red", "blue", "green", "grey", "Red blue. Green", "" };
        var builder = new TranscriptBuilder();
        foreach (var number in numbers)
            builder.Speech("ABC"[number % 3].ToString(), $"word {colours[number % 6]} word.");
        var labels = TopicLabels.Of(builder.Build(), Dictionaries.Colours);
        var options = new BootstrapOptions { Resamples = 100, Seed = seed, BlockLength = (length % 4) + 1 };
        var total = TopicFrequencies.Of(labels, options);
        var speakers = TopicsBySpeaker.Of(labels, options);
        var course = TopicCourse.Of(labels, length + 1, TopicWindowUnit.Words);
        var coverage = TopicCoverage.Of(labels, options);

        return total.Topics.All(row =>
                row.Sentences == speakers.Rows.Where(cell => cell.Topic == row.Topic).Sum(cell => cell.Sentences)
                && row.SentenceIndexes.SequenceEqual(course.Cells.Where(cell => cell.Topic == row.Topic).SelectMany(cell => cell.SentenceIndexes))
                && row.Hits == course.Cells.Where(cell => cell.Topic == row.Topic).Sum(cell => cell.Hits)
                && row.Bca is null == total.Sentences < 2 * options.BlockLength
                && (row.Bca is not { } interval || (interval.Lower >= 0 && interval.Lower <= interval.Upper && interval.Upper <= 1)))
            && coverage.Rows.Sum(row => row.Sentences) == total.Sentences
            && course.Windows.Sum(window => window.Sentences) == total.Sentences
            && total.Topics.SequenceEqual(TopicFrequencies.Of(labels, options).Topics, Rows.Alike);
    }

    [Fact]
    public void Blocks_of_the_transcript_widen_the_interval_of_a_topic_that_lasts()
    {
        var labels = TopicLabels.Of(TranscriptReader.ReadFile(Repository.Transcript), Dictionaries.Topics);
        var territory = labels.Dictionary.IndexOf("territory");

        var one = TopicFrequencies.Of(labels).Topics[territory].Percentile!.Value;
        var blocks = TopicFrequencies.Of(labels, new BootstrapOptions { BlockLength = 10 }).Topics[territory].Percentile!.Value;

        Assert.True(blocks.Upper - blocks.Lower > one.Upper - one.Lower);
    }

    /// <summary>Rows with equal figures; arrays are compared by what they hold.</summary>
    private sealed class Rows : IEqualityComparer<TopicFrequency>
    {
        public static Rows Alike { get; } = new();

        public bool Equals(TopicFrequency? x, TopicFrequency? y) =>
            x!.SentenceIndexes.SequenceEqual(y!.SentenceIndexes) && x with { SentenceIndexes = [] } == y with { SentenceIndexes = [] };

        public int GetHashCode(TopicFrequency obj) => obj.Hits;
    }
}
