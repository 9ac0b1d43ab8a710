using System.Globalization;
using FsCheck.Xunit;
using Transcripts.Speakers;
using Transcripts.Tests.Speakers;
using Xunit;

namespace Transcripts.Charts.Tests;

public sealed class PaletteTests
{
    private static readonly string[] Names = ["a", "b", "c", "d", "e", "f", "g", "h"];

    [Fact]
    public void Seven_names_have_colours_of_their_own_and_later_ones_share_grey()
    {
        var palette = Palette.For(Names);

        Assert.Equal(7, Names.Take(7).Select(palette.ColourOf).Distinct().Count());
        Assert.Equal("#7F7F7F", palette.ColourOf("h"));
        Assert.Equal("#7F7F7F", palette.ColourOf("never named"));
    }

    [Fact]
    public void Of_more_than_seven_speakers_those_with_the_most_words_have_colours_whatever_the_chart()
    {
        var builder = new TranscriptBuilder();
        for (var number = 1; number <= 9; number++)
            builder.Speech($"Delegate {number}", string.Join(' ', Enumerable.Repeat("word", number)));
        var meeting = builder.Build();
        var palette = Palette.For(meeting);

        // The first two speak least; the third is then the first in line.
        Assert.Equal(["#7F7F7F", "#7F7F7F", "#0072B2"], new[] { "Delegate 1", "Delegate 2", "Delegate 3" }.Select(palette.ColourOf));
        var bars = new FigureParts(ShareOfWordsChart.Of(SpeakerShares.Of(meeting))).Trace(0)["marker"]!["color"]!;
        Assert.Equal(Enumerable.Range(1, 9).Reverse().Select(number => palette.ColourOf($"Delegate {number}")), FigureParts.Strings(bars));
        var bands = new FigureParts(CumulativeShareChart.Of(SpeechCourse.Of(meeting))).Traces.Take(7);
        Assert.Equal(FigureParts.Strings(bars).Take(7), bands.Select(band => band!["fillcolor"]!.GetValue<string>()));
    }

    [Property]
    public bool A_name_keeps_its_colour_when_others_come_behind_it(string[] names, string another)
    {
        string[] given = [.. names.Where(name => name is not null)];
        return given.All(name => Palette.For(given).ColourOf(name) == Palette.For(given.Append(another ?? "")).ColourOf(name));
    }

    [Fact]
    public void Every_outline_has_3_to_1_on_white_and_on_a_dark_page()
    {
        var palette = Palette.For(Names);

        Assert.All(Names, name =>
        {
            var luminance = Luminance(palette.OutlineOf(name));
            Assert.True((Luminance("#FFFFFF") + 0.05) / (luminance + 0.05) >= 3, palette.OutlineOf(name));
            Assert.True((luminance + 0.05) / (Luminance("#111111") + 0.05) >= 3, palette.OutlineOf(name));
        });
    }

    /// <summary>Relative luminance as WCAG 2.2 defines it.</summary>
    private static double Luminance(string colour)
    {
        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));

        double Channel(int at)
        {
            var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }
    }
}
