using System.Globalization;
using NotebookHost.Pages;
using Xunit;

namespace NotebookHost.Tests.Pages;

/// <summary>Contrast by WCAG 2.2, success criteria 1.4.3 (text, 4.5 to 1) and 1.4.11 (controls, 3 to 1).</summary>
public sealed class StyleTests
{
    private static readonly string Style = SharedAssets.ReadStyle();

    [Theory]
    [InlineData("text", "paper", 4.5)]
    [InlineData("quiet", "paper", 4.5)]
    [InlineData("link", "paper", 4.5)]
    [InlineData("accent", "paper", 4.5)]
    [InlineData("good", "paper", 4.5)]
    [InlineData("bad", "paper", 4.5)]
    [InlineData("warn", "paper", 4.5)]
    [InlineData("text", "raised", 4.5)]
    [InlineData("bad", "bad-paper", 4.5)]
    [InlineData("text", "bad-paper", 4.5)]
    [InlineData("code-keyword", "raised", 4.5)]
    [InlineData("code-string", "raised", 4.5)]
    [InlineData("code-number", "raised", 4.5)]
    [InlineData("code-comment", "raised", 4.5)]
    [InlineData("code-directive", "raised", 4.5)]
    [InlineData("code-type", "raised", 4.5)]
    [InlineData("code-method", "raised", 4.5)]
    [InlineData("control", "paper", 3)]
    [InlineData("control", "raised", 3)]
    public void Colours_stand_out_from_what_they_lie_on_in_both_themes(string colour, string ground, double least)
    {
        var (light, dark) = (Colours(colour), Colours(ground));

        Assert.InRange(Contrast(light.Light, dark.Light), least, 21);
        Assert.InRange(Contrast(light.Dark, dark.Dark), least, 21);
    }

    [Fact]
    public void The_contrast_of_black_on_white_is_21() => Assert.Equal(21, Contrast("#000000", "#ffffff"), 6);

    // The published example: #767676 is the lightest grey that passes on white.
    [Fact]
    public void The_contrast_of_grey_on_white_is_as_published() => Assert.Equal(4.54, Contrast("#767676", "#ffffff"), 2);

    [Fact]
    public void Nothing_is_fetched_by_the_style()
    {
        Assert.DoesNotContain("url(", Style, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", Style, StringComparison.OrdinalIgnoreCase);
    }

    // axe-core cannot read the style of a page that is opened from the disk: its one rule on it is checked here (WCAG 1.3.4).
    [Fact]
    public void The_style_does_not_depend_on_how_a_screen_is_held()
    {
        Assert.DoesNotContain("orientation", Style, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("rotate", Style, StringComparison.OrdinalIgnoreCase);
    }

    private static (string Light, string Dark) Colours(string name)
    {
        var start = Style.IndexOf($"--{name}: light-dark(", StringComparison.Ordinal);
        Assert.True(start > 0, name);
        var values = Style[(Style.IndexOf('(', start) + 1)..Style.IndexOf(')', start)].Split(", ");
        return (values[0], values[1]);
    }

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour) =>
        (0.2126 * Channel(colour[1..3])) + (0.7152 * Channel(colour[3..5])) + (0.0722 * Channel(colour[5..7]));

    private static double Channel(string digits)
    {
        var value = int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
