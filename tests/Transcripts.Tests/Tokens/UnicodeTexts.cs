using FsCheck;
using FsCheck.Fluent;

namespace Transcripts.Tests.Tokens;

/// <summary>
/// Arbitrary texts for properties: pieces that meet in awkward ways (joiners, marks, surrogates without a partner,
/// line ends, emoji sequences, scripts with and without spaces) and arbitrary UTF-16 code units.
/// </summary>
internal static class UnicodeTexts
{
    private static readonly string[] Pieces =
    [
        " ", "  ", "\t", "\n", "\r", "\r\n", "\n \n", "\u2028", "\u2029", "\u0085", "\u00A0", "\u202F", "\u200B", "\uFEFF", "\u00AD",
        "a", "Zhou", "the", "is", "S", "s", "I", "é", "ß", "1", "26", "1964", "½", "_", "'", "’", "\"", "“", "”", "‘", "(", ")", "[", "]",
        ".", ",", ":", ";", "!", "?", "...", ". . .", "…", "-", "\u2010", "\u2011", "—", "--", "$", "%", "#", "@", "/", "•", "°",
        "Mr.", "U.S.", "No.", "e.g.", "p.m.", "1.", "2)", "(b)", "said", "www.", "http://a.b",
        "\u0301", "\u0308", "\u200D", "\uFE0F", "👩", "👩‍👩‍👧", "🇨", "🇨🇳", "☎", "Ⓜ", "\uD83D", "\uDC69", "\uD800", "\uDFFF",
        "שלום", "א\"ב", "مرحبا", "สวัสดี", "毛泽东", "。", "？", "ひらがな", "カタカナ", "한국", "नमस्ते", "\0", "\u001F", "\uFFFF",
    ];

    public static Arbitrary<string> Any { get; } = Arb.From(
        Gen.OneOf(
            Gen.Elements(Pieces).ListOf().Select(string.Concat),
            Gen.Choose(0, 0xFFFF).Select(unit => (char)unit).ArrayOf().Select(units => new string(units))),
        text => text.Length == 0 ? [] : Shrink(text));

    private static IEnumerable<string> Shrink(string text)
    {
        for (var size = (text.Length + 1) / 2; size > 0; size /= 2)
        {
            for (var start = 0; start + size <= text.Length; start += size)
            {
                yield return text.Remove(start, size);
            }
        }
    }
}
