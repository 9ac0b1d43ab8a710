using System.Text;
using Transcripts.Reading;
using Xunit;

namespace Transcripts.Tests.Reading;

/// <summary>What may come as a file, and what is refused with file, line and remedy.</summary>
public sealed class InputTests : IDisposable
{
    private const string Talk = "Present: Zhou Enlai; Nesti Nase, Albania’s Ambassador\n\nZhou: How are you?\nAnd yours?\n\nAlbanian Ambassador: Well.\n";

    private readonly string folder = Directory.CreateTempSubdirectory("reading").FullName;

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with mark", "utf-16 little-endian", "utf-16 big-endian"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Each_encoding_gives_the_same_text(string name)
    {
        var encoding = name switch
        {
            "utf-8" => (Encoding)new UTF8Encoding(false),
            "utf-8 with mark" => new UTF8Encoding(true),
            "utf-16 little-endian" => new UnicodeEncoding(false, true),
            _ => new UnicodeEncoding(true, true),
        };
        var transcript = TranscriptReader.ReadFile(Write([.. encoding.GetPreamble(), .. encoding.GetBytes(Talk)]));
        Assert.Equal(Talk, transcript.Source);
        Assert.Equal(Segments.Write(TranscriptReader.Parse(Talk)), Segments.Write(transcript));
    }

    [Fact]
    public void Line_ends_do_not_change_who_says_what()
    {
        var document = File.ReadAllText(Repository.Transcript).ReplaceLineEndings("\n");
        Assert.Equal(Segments.Write(TranscriptReader.Parse(document)), Segments.Write(TranscriptReader.Parse(document.ReplaceLineEndings("\r\n"))));
        Assert.Equal(Segments.Write(TranscriptReader.Parse(document)), Segments.Write(TranscriptReader.Parse(document.ReplaceLineEndings("\r"))));
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused_on_their_line() =>
        AssertRefused(Write([.. Encoding.UTF8.GetBytes("Zhou: a\nNase: b\n"), 0xC3, 0x28]), line: 3, "UTF-8");

    [Fact]
    public void Half_a_surrogate_in_utf16_is_refused() =>
        AssertRefused(Write([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Zhou: a\n"), 0x00, 0xD8, 0x41, 0x00]), line: 2, "plain text");

    [Fact]
    public void An_odd_byte_at_the_end_of_utf16_is_refused() =>
        AssertRefused(Write([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Zhou: a\n"), 0x41]), line: 2, "plain text");

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\u00A0\n")]
    [InlineData("\uFEFF")]
    public void A_text_of_nothing_is_refused(string text) => AssertRefused(Write(Encoding.UTF8.GetBytes(text)), line: 1, "speaker");

    [Theory]
    [InlineData("It was a dark night.\n\nNobody spoke.\n", 1)]
    [InlineData("\n\nPresent: Zhou Enlai; Nesti Nase\n\nThey sat down: in silence.\n", 3)]
    public void A_text_in_which_nobody_speaks_is_refused_at_its_first_words(string text, int line) => AssertRefused(Write(Encoding.UTF8.GetBytes(text)), line, "label");

    [Theory]
    [InlineData("%PDF-1.7\nZhou: a")]
    [InlineData("PK\u0003\u0004Zhou: a")]
    [InlineData("{\\rtf1 Zhou: a}")]
    public void Documents_of_other_programs_are_refused(string text) => AssertRefused(Write(Encoding.UTF8.GetBytes(text)), line: 1, "plain text");

    [Fact]
    public void A_binary_file_is_refused_on_the_line_of_its_first_nul() =>
        AssertRefused(Write([.. "Zhou: a\nNase: b"u8, 0x00, 0x01]), line: 2, "plain text");

    [Fact]
    public void A_folder_is_refused() => AssertRefused(folder, line: null, "text file");

    [Fact]
    public void A_missing_file_is_refused() => AssertRefused(Path.Combine(folder, "none.txt"), line: null, "path");

    [Fact]
    public void A_missing_folder_is_refused() => AssertRefused(Path.Combine(folder, "none", "none.txt"), line: null, "path");

    [Fact]
    public void No_path_and_no_text_are_misuse()
    {
        Assert.Throws<ArgumentNullException>(() => TranscriptReader.ReadFile(null!));
        Assert.Throws<ArgumentException>(() => TranscriptReader.ReadFile(""));
        Assert.Throws<ArgumentNullException>(() => TranscriptReader.Parse(null!));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static void AssertRefused(string path, int? line, string remedy)
    {
        var error = Assert.Throws<TranscriptFormatException>(() => TranscriptReader.ReadFile(path));
        Assert.Equal(path, error.Path);
        Assert.Equal(line, error.Line);
        Assert.Contains(remedy, error.Message, StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith(path, error.Message, StringComparison.Ordinal);
        Assert.False(string.IsNullOrEmpty(error.Remedy));
    }

    private string Write(byte[] bytes)
    {
        var path = Path.Combine(folder, "talk.txt");
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
