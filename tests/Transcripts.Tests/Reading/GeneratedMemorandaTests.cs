using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transcripts.Reading;
using Xunit;

namespace Transcripts.Tests.Reading;

public sealed class GeneratedMemorandaTests
{
    [Property(MaxTest = 400)]
    public Property The_reader_finds_who_was_written_to_say_what() => Prop.ForAll(GeneratedMemoranda.Arbitrary, memorandum =>
    {
        var transcript = TranscriptReader.Parse(memorandum.Text);
        Assert.Equal(
            Join(memorandum.Said),
            Join(transcript.Segments.Select(segment => (segment.Speaker.Name, transcript.Text(segment.Span)))));
        TilingTests.AssertTiles(transcript);
    });

    // A line an entry, white space as one blank; a full stop behind an interjection belongs to no word.
    private static string Join(IEnumerable<(string Speaker, string Words)> said) =>
        string.Join('\n', said.Select(entry => $"{entry.Speaker}: {string.Join(' ', entry.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimStart('.', ' ')}"));
}
