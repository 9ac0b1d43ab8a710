using FsCheck.Xunit;
using Transcripts.Reading;
using Transcripts.Tests.Speakers;
using Transcripts.Topics;
using Xunit;

namespace Transcripts.Tests.Topics;

public sealed class TopicSegmentationTests
{
    private static readonly Transcript Talk = TranscriptReader.Parse(
        """
        Zhou: Letters came in March. They (Nase: Long letters!) spoke of a conference.

        Now to trade. Trade with Romania grows.

        Nase: And borders?
        """);

    [Fact]
    public void Segments_by_hand_have_titles_and_their_speech_and_the_words_that_set_them_apart()
    {
        var segmentation = TopicSegmentation.Of(Talk, [At("Now", "Trade"), At("Letters", "The letters")]);

        Assert.Equal(
            [
                "0 The letters u0+1 w11 [Letters came in March. They|Long letters!|spoke of a conference.] letters, came, conference, long, march, spoke",
                "1 Trade u1+2 w9 [Now to trade. Trade with Romania grows.|And borders?] trade, borders, grows, now, romania",
            ],
            segmentation.Segments.Select(Written));
        Assert.Equal("1 2", segmentation.Masses.ToString());
        Assert.Equal("2 3", segmentation.In(SpeechUnits.Of(Talk, BoundaryUnit.Sentence)).ToString());
    }

    [Fact]
    public void A_start_within_a_unit_or_in_a_label_is_the_beginning_of_that_unit()
    {
        var starts = new[] { At("conference", "Of the first paragraph"), At("with Romania", "Of the second"), At("grows", "Not needed"), At("Nase: And", "Of the label"), new TopicStart(Talk.Source.Length, "Behind the end") };

        Assert.Equal(["Of the first paragraph", "Of the second", "Of the label"], TopicSegmentation.Of(Talk, starts).Segments.Select(segment => segment.Title));
        Assert.Equal([null, "Of the first paragraph", "Of the second", "Of the label"], TopicSegmentation.Of(Talk, starts, BoundaryUnit.Sentence).Segments.Select(segment => segment.Title));
    }

    [Fact]
    public void Without_starts_all_is_one_segment_and_without_words_there_is_none()
    {
        var one = Assert.Single(TopicSegmentation.Of(Talk, []).Segments);
        Assert.Equal((null, 3, 20, 0), (one.Title, one.Units, one.Words, one.Terms.Length));

        var none = TopicSegmentation.Of(new TranscriptBuilder().Speech("A", "").Build(), [new TopicStart(0, "Nothing")]);
        Assert.Empty(none.Segments);
        Assert.Equal(0, none.Masses.Units);
    }

    [Property]
    public bool Segments_tile_all_speech(byte[] numbers, ushort[] starts, bool paragraphs)
    {
        var meeting = Meetings.From(numbers);
        var segmentation = TopicSegmentation.Of(
            meeting, starts.Select(start => new TopicStart(start % (meeting.Source.Length + 1), "")), paragraphs ? BoundaryUnit.Paragraph : BoundaryUnit.Sentence);
        return Tiles(meeting, segmentation);
    }

    [Fact]
    public void Segments_found_in_the_transcript_tile_all_its_speech()
    {
        var transcript = TranscriptReader.ReadFile(Repository.Transcript);

        Assert.True(Tiles(transcript, TextTiling.Of(transcript).Segmentation));
        Assert.True(Tiles(transcript, TextTiling.Of(transcript, new TextTilingOptions { Unit = BoundaryUnit.Sentence, SequenceLength = 7 }).Segmentation));
        Assert.True(Tiles(transcript, C99.Of(transcript).Segmentation));
    }

    private static bool Tiles(Transcript transcript, TopicSegmentation segmentation)
    {
        var spans = segmentation.Segments.SelectMany(segment => segment.Spans).ToList();
        return Characters(transcript, spans) == Characters(transcript, segmentation.Segments.IsEmpty ? [] : transcript.Segments.Select(segment => segment.Span))
            && spans.Zip(spans.Skip(1)).All(pair => pair.First.End <= pair.Second.Start)
            && spans.All(span => !span.IsEmpty && transcript.Text(span).Trim().Length == span.Length)
            && segmentation.Segments.All(segment => segment.Spans[0].Start <= segment.Start && segment.Units > 0)
            && segmentation.Segments.Sum(segment => segment.Words) == segmentation.Units.Words
            && segmentation.Masses.Units == segmentation.Units.Units.Length;
    }

    private static string Characters(Transcript transcript, IEnumerable<TextSpan> spans) =>
        string.Concat(spans.SelectMany(transcript.Text).Where(character => !char.IsWhiteSpace(character)));

    private static TopicStart At(string words, string title) => new(Talk.Source.IndexOf(words, StringComparison.Ordinal), title);

    private static string Written(TopicSegment segment) =>
        $"{segment.Index} {segment.Title} u{segment.FirstUnit}+{segment.Units} w{segment.Words} [{string.Join('|', segment.Spans.Select(Talk.Text))}] {string.Join(", ", segment.Terms)}";
}
