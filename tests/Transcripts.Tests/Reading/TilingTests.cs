using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transcripts.Reading;
using Xunit;

namespace Transcripts.Tests.Reading;

public sealed class TilingTests
{
    // Pieces of which the hardest documents are made, put together at random.
    private static readonly string[] Pieces =
    [
        "Zhou: ", "Present: Zhou Enlai; Nesti Nase, Albania’s Ambassador; Li; Li Wen\n", "Albanian Ambassador: ", "(", ")", "）", "（", "[", "]", " — ", " -- ",
        "Comrade Li interjected: ", "(to Nase)", "(laughs)", "He asked Li: ", "Li replied: ", "Is it so? ", "It is. ", "\n", "\n\n", "\r\n", " \u00A0\n", "- 12 -\n",
        "CC: Politburo,\n", "Summary\n", "1. An item.\n", "Note: ", "14:30", "http://x.y", "(interrupting)", "(continuing)", "NASE (continuing): ", "\u2028", "\uD83D", "\uDE00",
        "word ", "Li Wen: ", "…", "“", "”", ":", "：", "\0", "Place: Tirana\n", "Top Secret\n",
    ];

    [Fact]
    public void The_parts_of_the_document_are_the_document() => AssertTiles(TranscriptReader.ReadFile(Repository.Transcript));

    [Property(MaxTest = 2000)]
    public Property Any_text_is_tiled_or_refused() => Prop.ForAll(
        Gen.ArrayOf(Gen.Elements(Pieces)).Select(string.Concat).ToArbitrary(), AssertTilesOrRefused);

    // Found by the property above: a mark that closes a bracket stood within a label or a page number.
    [Theory]
    [InlineData("Li Wen: ( \u00A0\n)[]- 12 -\nNote: ")]
    [InlineData("Li Wen: \uFF08Comrade Li interjected: - 12 -\n)- 12 -\nHe asked Li: ")]
    public void A_closing_mark_within_a_label_or_a_page_number_is_part_of_it(string text) => AssertTilesOrRefused(text);

    [Property(MaxTest = 500)]
    public void Any_characters_are_tiled_or_refused(string? text) => AssertTilesOrRefused("Zhou: " + text);

    internal static void AssertTiles(Transcript transcript)
    {
        var at = 0;
        foreach (var part in transcript.Parts)
        {
            Assert.Equal(at, part.Span.Start);
            Assert.False(part.Span.IsEmpty);
            var text = transcript.Text(part.Span);
            var isBlank = text.All(character => char.IsWhiteSpace(character) || character is '\u200B' or '\uFEFF');
            Assert.Equal(part.Kind == PartKind.WhiteSpace, isBlank);
            at = part.Span.End;
        }

        Assert.Equal(transcript.Source.Length, at);

        // Turns hold exactly the speech, each word once, and segments are cut from it.
        var spoken = transcript.Parts.Where(part => part.Kind == PartKind.Speech).ToList();
        Assert.All(spoken, part => Assert.Contains(transcript.Turns[part.Turn].Spans, span => span.Contains(part.Span)));
        Assert.All(transcript.Segments, segment => Assert.Contains(transcript.Turns[segment.Turn].Spans, span => span.Contains(segment.Span)));
        Assert.Equal(
            spoken.Sum(part => part.Span.Length),
            transcript.Turns.Sum(turn => turn.Spans.Sum(span => transcript.Text(span).Length - Between(transcript, span))));
        Assert.Equal(Enumerable.Range(0, transcript.Turns.Length), transcript.Turns.Select(turn => turn.Index));
        Assert.Equal(transcript.Segments.OrderBy(segment => segment.Span.Start), transcript.Segments);
    }

    // White space inside a stretch that lies between two of its parts.
    private static int Between(Transcript transcript, TextSpan span) =>
        transcript.Parts.Where(part => part.Kind == PartKind.WhiteSpace && span.Contains(part.Span)).Sum(part => part.Span.Length);

    private static void AssertTilesOrRefused(string text)
    {
        try
        {
            AssertTiles(TranscriptReader.Parse(text));
        }
        catch (TranscriptFormatException error)
        {
            Assert.NotNull(error.Remedy);
        }
    }
}
