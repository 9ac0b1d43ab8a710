using Transcripts.Files;
using Transcripts.Reading;
using Transcripts.Topics;
using Xunit;

namespace Transcripts.Tests.Topics;

public sealed class TopicStartReaderTests
{
    // Speech from 6 to 36: "One two." at 6, "Three." at 15, "Four five six." at 22; 36 is the last line end.
    private static readonly Transcript Talk = TranscriptReader.Parse("Zhou: One two. Three. Four five six.\n");

    [Fact]
    public void Rows_are_read_in_order_with_titles_as_they_are_written() => Assert.Equal(
        [new TopicStart(6, "First, of all"), new TopicStart(15, "Then \"three\"\nof them"), new TopicStart(22, "")],
        TopicStartReader.Parse("Start,Note,Title\r\n6,x,\"First, of all\"\r\n\r\n 15 ,,\"Then \"\"three\"\"\nof them\"\r\n22,,", Talk));

    [Fact]
    public void A_header_alone_has_no_boundaries() => Assert.Empty(TopicStartReader.Parse("Title,Start\n", Talk));

    [Theory]
    [InlineData("", "(text), line 1: The table is empty.")]
    [InlineData("6,First\n", "(text), line 1: The heading has no column “Start”. Begin the file with the line Start,Title.")]
    [InlineData("\nStart,Name\n6,First\n", "(text), line 2: The heading has no column “Title”.")]
    [InlineData("Start,Title\n6,First\nsix,Second\n", "(text), line 3: “six” is no offset. Write a whole number from 0, such as 1723.")]
    [InlineData("Start,Title\n-1,First\n", "(text), line 2: “-1” is no offset.")]
    [InlineData("Start,Title\n99999999999,First\n", "(text), line 2: “99999999999” is no offset.")]
    [InlineData("Start,Title\n15,Second\n\n6,First\n", "(text), line 4: The offset 6 comes behind 15. Put the rows in the order of their offsets.")]
    [InlineData("Start,Title\n6,\"A\nB\"\n6,First\n", "(text), line 4: The offset 6 stands here a second time. Keep one of the two rows.")]
    [InlineData("Start,Title\n37,First\n", "(text), line 2: The offset 37 lies beyond the source, which has 37 characters. Count UTF-16 code units")]
    [InlineData("Start,Title\n36,First\n", "(text), line 2: No speech stands at the offset 36 or behind it. Give the offset of the segment's first word.")]
    [InlineData("Start,Title\n6,First, of all\n", "(text), line 2: The row has 3 fields, and the heading has 2.")]
    [InlineData("Start,Title\n6\n", "(text), line 2: The row has 1 field, and the heading has 2.")]
    [InlineData("Start,Title\n6,\"b\" a\n", "(text), line 2: Something stands behind the closing quotation mark of a field.")]
    [InlineData("Start,Title\n6,First\n15,\"b\n\n", "(text), line 3: A quotation mark that begins a field has no partner.")]
    public void What_cannot_be_read_is_named_with_its_line_and_a_remedy(string csv, string message) =>
        Assert.StartsWith(message, Assert.Throws<DataFormatException>(() => TopicStartReader.Parse(csv, Talk)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        var error = Assert.Throws<DataFormatException>(() => TopicStartReader.ReadFile("no-such-file.csv", Talk));

        Assert.Equal(("no-such-file.csv", null), (error.Path, error.Line));
        Assert.Contains("no such file", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hand_made_boundaries_of_the_transcript_begin_paragraphs()
    {
        var transcript = TranscriptReader.ReadFile(Repository.Transcript);
        var starts = TopicStartReader.ReadFile(Repository.At("data", "gold", "topic-boundaries.csv"), transcript);

        foreach (var unit in Enum.GetValues<BoundaryUnit>())
        {
            Assert.Equal(
                starts.Select(start => (start.Start, (string?)start.Title)),
                TopicSegmentation.Of(transcript, starts, unit).Segments.Select(segment => (segment.Start, segment.Title)));
        }
    }
}
