using AngleSharp.Dom;
using Transcripts.Display;
using Transcripts.Display.Passages;
using Xunit;

namespace Transcripts.Charts.Tests.Display;

public sealed class PassageTests
{
    [Fact]
    public void A_passage_as_text_has_offsets_speakers_and_addressees() => Assert.Equal(
        """
        [0–11] {header} Place: Oslo
        [13–34] Ada Berg → Ion Pop: (to Pop) We met
          [35–48] Ion Pop: (Pop: Twice.)
        [49–63] Ada Berg → Ion Pop: in May [1963].
        [65–74] Ion Pop: Yes.
        [76–85] {distribution} CC: Files

        """,
        TranscriptBuilder.Meeting().Show().ToString());

    [Fact]
    public void An_interjection_is_a_list_within_the_turn_that_it_interrupts_and_the_turn_resumes_as_the_same_item()
    {
        var page = Markup.Parse(PassageHtml.Of(TranscriptBuilder.Meeting().Show()));
        var turn = page.QuerySelectorAll("section > ol > li")[1];

        Assert.Equal(
            ["p Ada Berg", "div 13–34to Ion PopBerg: (to Pop) We met", "ol Ion Pop interjects35–48(Pop: Twice.)", "div 49–63in May [1963]."],
            turn.Children.Select(child => $"{child.LocalName} {child.TextContent.Replace("\n", "", StringComparison.Ordinal)}"));
    }

    [Fact]
    public void A_speaker_is_named_in_text_wherever_the_colour_stands()
    {
        var transcript = TranscriptBuilder.Meeting();
        var page = Markup.Parse(PassageHtml.Of(transcript.Show()));

        Assert.All(page.QuerySelectorAll(".tr-swatch"), swatch =>
        {
            var name = transcript.Speakers.Single(speaker => swatch.ParentElement!.TextContent.StartsWith(speaker.Name, StringComparison.Ordinal)).Name;
            Assert.Equal("--tr-colour:" + Palette.For(transcript).ColourOf(name), swatch.GetAttribute("style"));
        });
        Assert.Equal(5, page.QuerySelectorAll(".tr-swatch").Length);
    }

    [Fact]
    public void The_legend_explains_the_kinds_that_are_shown_and_no_others() => Assert.Equal(
        ["Ada Berg, Chair, Norway", "Ion Pop", "label: says who speaks", "direction: the recorder’s marks, narration and brackets", "insertion: inserted by an editor or translator"],
        Markup.Parse(PassageHtml.Of(TranscriptBuilder.Meeting().Show())).QuerySelectorAll(".tr-legend li").Select(item => item.TextContent));

    [Fact]
    public void A_range_of_turns_shows_these_and_what_stands_between_them() => Assert.Equal(
        """
        [13–34] Ada Berg → Ion Pop: (to Pop) We met
          [35–48] Ion Pop: (Pop: Twice.)
        [49–63] Ada Berg → Ion Pop: in May [1963].

        """,
        TranscriptBuilder.Meeting().Show(0..2).ToString());

    [Fact]
    public void A_long_passage_is_cut_at_a_blank_and_says_what_is_left_out() => Assert.Equal(
        """
        [0–11] {header} Place: Oslo
        [13–30] Ada Berg → Ion Pop: (to Pop) We
        Shown: 0–30. Left out: 30–85, 55 of 85 characters.

        """,
        TranscriptBuilder.Meeting().Show(maxLength: 32).ToString());

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(0, 86)]
    [InlineData(86, 0)]
    [InlineData(3, int.MaxValue)]
    [InlineData(5, -1)]
    public void A_span_outside_the_source_is_refused(int start, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TranscriptBuilder.Meeting().Show(new TextSpan(start, length)));

    [Fact]
    public void A_cut_never_parts_a_surrogate_pair() =>
        Assert.Equal(new TextSpan(0, 4), Cut.At("😀😀😀", new TextSpan(0, 6), 5));

    [Fact]
    public void Turns_within_turns_a_thousand_deep_are_shown_a_few_levels_deep()
    {
        var builder = new TranscriptBuilder();
        for (var i = 0; i < 1_000; i++) builder.Turn(new Speaker("A"), TurnKind.Interjection, i == 0 ? null : i - 1);
        for (var i = 0; i < 1_000; i++) builder.Part(PartKind.Speech, "x", i);

        var page = Markup.Parse(PassageHtml.Of(builder.Build().Show()));

        Assert.Equal(1_000, page.QuerySelectorAll(".tr-row").Length);
        Assert.Equal(7, page.QuerySelectorAll(".tr-row")[^1].Ancestors().Count(ancestor => ancestor.NodeName == "OL"));
    }

    [Fact]
    public void Every_code_unit_shown_among_the_parts_is_of_one_part_and_none_is_lost()
    {
        var transcript = TranscriptBuilder.Meeting();
        var page = Markup.Parse(SourcePartsView.Html(transcript.ShowParts()));
        foreach (var code in page.QuerySelectorAll(".tr-code")) code.Remove();

        Assert.Equal(transcript.Source, page.QuerySelector(".tr-source")!.TextContent);
    }

    [Fact]
    public void The_parts_as_text_are_counted_and_listed() => Assert.StartsWith(
        """
        What each character of the source is (7 kinds)
        Code  Kind          Meaning                                       Parts  Characters  Share
        ----  ------------  --------------------------------------------  -----  ----------  -----
        ␣     white space   blanks and blank lines between other parts       10          13  15.3%
        H     header        title or named field of the header                1          11  12.9%
        L     label         says who speaks                                   3          13  15.3%
        S     speech        words that a speaker says                         5          23  27.1%
        D     direction     the recorder’s marks, narration and brackets      3          10  11.8%
        E     insertion     inserted by an editor or translator               1           6   7.1%
        CC    distribution  those who get a copy                              1           9  10.6%
        [0–11] header: Place: Oslo
        [13–18] label: Berg:
        [19–27] direction: (to Pop)
        """,
        TranscriptBuilder.Meeting().ShowParts().ToString(),
        StringComparison.Ordinal);
}
