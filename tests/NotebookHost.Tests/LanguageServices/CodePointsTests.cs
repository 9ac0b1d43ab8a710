using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NotebookHost.LanguageServices;
using Xunit;

namespace NotebookHost.Tests.LanguageServices;

/// <summary>Places in a text, counted in code points and in UTF-16 units.</summary>
public sealed class CodePointsTests
{
    private const string Emoji = "\U0001F600";

    [Theory]
    [InlineData("abc", 2, 2)]
    [InlineData("a" + Emoji + "b", 1, 1)]
    [InlineData("a" + Emoji + "b", 2, 3)]
    [InlineData("a" + Emoji + "b", 3, 4)]
    [InlineData("e\u0301", 2, 2)] // A letter and its accent are two code points.
    public void A_place_in_code_points_is_a_place_in_units_and_back(string text, int codePoints, int units)
    {
        Assert.Equal(units, CodePoints.ToUtf16(text, codePoints));
        Assert.Equal(codePoints, CodePoints.FromUtf16(text, units));
    }

    [Theory]
    [InlineData("", 5, 0)]
    [InlineData("ab", -1, 0)]
    [InlineData("a" + Emoji, 9, 3)]
    public void A_place_beyond_an_end_is_that_end(string text, int codePoints, int units) =>
        Assert.Equal(units, CodePoints.ToUtf16(text, codePoints));

    // Attributes hold UTF-8, in which there are no halves; these texts are made here.
    [Fact]
    public void Half_of_a_pair_counts_as_one()
    {
        A_place_in_code_points_is_a_place_in_units_and_back("\ud83da", 1, 1);
        A_place_in_code_points_is_a_place_in_units_and_back("\ude00\ud83d", 2, 2);
        A_place_in_code_points_is_a_place_in_units_and_back("\ud83d" + Emoji, 2, 3);
    }

    [Fact]
    public void A_place_inside_a_pair_is_before_it() => Assert.Equal(1, CodePoints.FromUtf16("a" + Emoji, 2));

    // UTF-32 holds one unit for each code point; the runtime's encoding of well-formed text is an independent count.
    [Property]
    public bool Well_formed_text_counts_as_its_utf32_does(NonNull<string> drawn, NonNegativeInt taken)
    {
        var runes = drawn.Get.EnumerateRunes().ToArray();
        var text = string.Concat(runes.Select(rune => rune.ToString()));
        var count = Math.Min(taken.Get, runes.Length);
        var units = runes.Take(count).Sum(rune => rune.Utf16SequenceLength);
        return CodePoints.ToUtf16(text, count) == units && CodePoints.FromUtf16(text, units) == count;
    }

    [Property]
    public Property Any_surrogates_in_any_order_come_back_to_the_same_place()
    {
        var letters = Gen.Elements('a', '\u00e9', '\u4e2d', '\ud83d', '\ude00', '\n');
        return Prop.ForAll(letters.ArrayOf().ToArbitrary(), drawn =>
        {
            var text = new string(drawn);
            var total = CodePoints.FromUtf16(text, text.Length);
            return CodePoints.ToUtf16(text, total) == text.Length
                && Enumerable.Range(0, total + 1).All(count => CodePoints.FromUtf16(text, CodePoints.ToUtf16(text, count)) == count);
        });
    }
}
