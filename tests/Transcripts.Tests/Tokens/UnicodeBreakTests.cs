using System.Globalization;
using System.Text;
using Transcripts.Tokens.Unicode;
using Xunit;

namespace Transcripts.Tests.Tokens;

/// <summary>The break tests that Unicode publishes: hexadecimal code points with ÷ at each boundary and × elsewhere.</summary>
public sealed class UnicodeBreakTests
{
    private delegate int NextBoundary(ReadOnlySpan<char> text, int start);

    [Fact]
    public void Every_case_of_WordBreakTest_holds() => Check("WordBreakTest.txt", 1823, WordBoundaries.Next);

    [Fact]
    public void Every_case_of_SentenceBreakTest_holds() => Check("SentenceBreakTest.txt", 502, SentenceBoundaries.Next);

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void An_offset_outside_the_text_is_refused(int start)
    {
        Assert.Throws<ArgumentOutOfRangeException>(nameof(start), () => WordBoundaries.Next("abc", start));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(start), () => SentenceBoundaries.Next("abc", start));
    }

    private static void Check(string file, int cases, NextBoundary next)
    {
        var lines = File.ReadLines(Repository.At("tests", "Transcripts.Tests", "Tokens", "Fixtures", file))
            .Select(line => line.Split('#')[0].Trim())
            .Where(line => line.Length > 0)
            .ToList();
        Assert.Equal(cases, lines.Count);

        var failures = lines.Where(line => line != Marked(Text(line), next)).ToList();
        Assert.True(failures.Count == 0, $"{failures.Count} of {cases} fail:\n{string.Join('\n', failures)}");
    }

    private static string Text(string line) =>
        string.Concat(line.Split(['÷', '×', ' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(hex => char.ConvertFromUtf32(int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));

    private static string Marked(string text, NextBoundary next)
    {
        var boundaries = new HashSet<int> { 0 };
        for (var position = 0; position < text.Length;)
        {
            boundaries.Add(position = next(text, position));
        }

        var line = new StringBuilder();
        var offset = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            line.Append(boundaries.Contains(offset) ? '÷' : '×').Append(CultureInfo.InvariantCulture, $" {rune.Value:X4} ");
            offset += rune.Utf16SequenceLength;
        }

        return line.Append('÷').ToString();
    }
}
