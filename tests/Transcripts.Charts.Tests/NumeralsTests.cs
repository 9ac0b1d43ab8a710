using Xunit;

namespace Transcripts.Charts.Tests;

public sealed class NumeralsTests
{
    [Theory]
    [InlineData(0, 0, "0\u00A0%")]
    [InlineData(0.001, 0, "under 1\u00A0%")]
    [InlineData(0.005, 0, "1\u00A0%")]
    [InlineData(0.932, 1, "93.2\u00A0%")]
    [InlineData(0.0001, 1, "under 0.1\u00A0%")]
    [InlineData(0.9999, 1, "over 99.9\u00A0%")]
    [InlineData(1, 1, "100.0\u00A0%")]
    public void A_share_never_rounds_to_nothing_or_to_all(double share, int decimals, string text) =>
        Assert.Equal(text, Numerals.Percent(share, decimals));

    [Fact]
    public void Counts_carry_their_noun()
    {
        Assert.Equal("1 word", Numerals.Count(1, "word"));
        Assert.Equal("1,890 words", Numerals.Count(1890, "word"));
        Assert.Equal("2 stretches", Numerals.Count(2, "stretch", "stretches"));
    }

    [Theory]
    [InlineData("short", 5, "short")]
    [InlineData("longer", 5, "long…")]
    [InlineData("one two", 5, "one…")]
    [InlineData("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 2, "👩‍👩‍👧…")]
    public void Shortened_text_ends_on_a_whole_character(string text, int length, string expected) =>
        Assert.Equal(expected, PlotText.Shorten(text, length));
}
