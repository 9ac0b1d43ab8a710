using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using Plotly.NET;
using Transcripts.Tests.Speakers;
using Xunit;

namespace Transcripts.Charts.Tests;

/// <summary>What holds for every chart, whoever speaks.</summary>
public sealed partial class AnyTranscriptTests
{
    private const string Hostile = "<b>X</b> & <script>alert(1)</script> <a href=\"javascript:0\">$y$</a>";

    [Property(MaxTest = 200)]
    public void No_transcript_makes_a_chart_throw_and_no_name_becomes_markup(byte[] numbers, string[] names)
    {
        string[] given = [.. names.Where(name => name is not null).Append(Hostile).Distinct().Take(5)];
        AllAreSound(Meetings.From(numbers, given));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(40)]
    [InlineData(300)]
    public void Any_number_of_speakers_can_be_drawn(int count)
    {
        var builder = new TranscriptBuilder();
        for (var speaker = 0; speaker < count; speaker++)
            builder.Speech($"Delegate {speaker}", string.Join(' ', Enumerable.Repeat("word", 1 + (speaker % 9))));
        AllAreSound(builder.Build());
    }

    [Fact]
    public void Speakers_who_say_nothing_can_be_drawn() =>
        AllAreSound(new TranscriptBuilder().Speech("A", "").Speech("B", "…").Build());

    [Fact]
    public void Text_of_a_transcript_shows_as_it_is()
    {
        var meeting = new TranscriptBuilder().Speech("<b>X</b> & <script>", "<i>So</i> & so it\nis, at $5 or $6. &lt;").Speech("B", "Yes.").Build();

        var hover = FigureParts.Strings(new FigureParts(TurnTimelineChart.Of(meeting)).Trace(0)["hovertext"]!)[0];

        Assert.StartsWith("&lt;b&gt;X&lt;/b&gt; &amp; &lt;script&gt;<br>“&lt;i&gt;So&lt;/i&gt; &amp; so it is, at &#36;5 or &#36;6. &amp;lt;”", hover, StringComparison.Ordinal);
    }

    private static void AllAreSound(Transcript meeting)
    {
        foreach (var (figure, again) in AllCharts.Of(meeting).Zip(AllCharts.Of(meeting)))
        {
            var json = GenericChart.toFigureJson(figure.Chart);
            Assert.Equal(json, GenericChart.toFigureJson(again.Chart));
            Assert.DoesNotContain("NaN", json, StringComparison.Ordinal);
            Assert.DoesNotContain("Infinity", json, StringComparison.Ordinal);

            var parts = new FigureParts(figure);
            Assert.All(parts.Texts(), text =>
            {
                var plain = text.Replace("<br>", " ", StringComparison.Ordinal);
                Assert.DoesNotContain('<', plain);
                Assert.DoesNotContain('>', plain);
                Assert.DoesNotContain('$', plain);
                Assert.DoesNotContain('&', Entity().Replace(plain, ""));
            });
            Assert.Equal(Squeezed(figure.Title), Squeezed(WebUtility.HtmlDecode(parts.Title.Replace("<br>", "", StringComparison.Ordinal))));
            Assert.EndsWith(".", figure.AlternativeText, StringComparison.Ordinal);
            Assert.False(parts.Layout.ContainsKey("width"));
        }
    }

    /// <summary>The text without blanks and controls, which a chart may set otherwise.</summary>
    private static string Squeezed(string text) =>
        string.Concat(text.EnumerateRunes().Where(rune => !Rune.IsControl(rune) && !Rune.IsWhiteSpace(rune)));

    [GeneratedRegex("&(amp|lt|gt|#36);", RegexOptions.NonBacktracking)]
    private static partial Regex Entity();
}
