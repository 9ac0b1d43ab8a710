using AngleSharp.Dom;
using Transcripts.Counts;
using Transcripts.Counts.Concordances;
using Transcripts.Display;
using Transcripts.Display.Concordances;
using Transcripts.Tokens.Patterns;
using Xunit;

namespace Transcripts.Charts.Tests.Display;

public sealed class ConcordanceViewTests
{
    private static readonly ConcordanceOptions Two = new() { Left = 2, Right = 2 };

    [Fact]
    public void A_concordance_as_text_has_the_left_context_against_the_keyword() => Assert.Equal(
        """
        “met|may|twice|yes”: 4 occurrences in 6 words
        Offsets  Speaker         Left  Keyword  Right
        -------  --------  ----------  -------  ---------------
          31–34  Ada Berg          We  met      ⟨…⟩ in May ⟨…⟩.
          41–46  Ion Pop               Twice    .
          52–55  Ada Berg  met ⟨…⟩ in  May      ⟨…⟩.
          70–73  Ion Pop               Yes      .

        """,
        Concordance.Of(TranscriptBuilder.Meeting(), "met|may|twice|yes", Two).Show().ToString());

    [Fact]
    public void A_line_on_the_page_has_its_offsets_its_speaker_in_colour_and_three_cells()
    {
        var meeting = TranscriptBuilder.Meeting();
        var page = Page(Concordance.Of(meeting, "may", Two).Show());
        var row = Assert.Single(page.QuerySelectorAll("tbody tr"));

        Assert.Equal("--tr-colour:" + Palette.For(meeting).ColourOf("Ada Berg"), row.GetAttribute("style"));
        Assert.Equal(
            ["tr-where|52–55 Ada Berg", "tr-left|met ⟨…⟩ in ", "tr-key|May", "tr-right| ⟨…⟩."],
            row.Children.Select(cell => $"{cell.ClassName}|{cell.TextContent}"));
        Assert.Equal("turn 0, sentence 0", row.Children[0].GetAttribute("title"));
        Assert.Equal(["(Pop: Twice.)", "[1963]"], page.QuerySelectorAll(".tr-cut").Select(mark => mark.GetAttribute("title")));
        Assert.Equal("⟨…⟩ stands where an interjection, a direction or an insertion interrupts.", page.QuerySelector("p.tr-note")!.TextContent);
    }

    [Fact]
    public void A_concordance_is_a_table_with_a_caption_and_headers_whatever_its_layout()
    {
        var page = Page(Concordance.Of(TranscriptBuilder.Meeting(), "in|yes").OrderBy(ConcordanceOrder.Right, ConcordanceOrder.Speaker).Show());

        Assert.Equal("“in|yes”: 2 occurrences in 6 words, sorted by right context, then by speaker", page.QuerySelector("table[role=table] > caption")!.TextContent);
        Assert.Equal(["Where", "Left context", "Keyword", "Right context"], page.QuerySelectorAll("thead [role=columnheader][scope=col]").Select(header => header.TextContent));
        Assert.All(page.QuerySelectorAll("tr"), row => Assert.Equal("row", row.GetAttribute("role")));
        Assert.All(page.QuerySelectorAll("td"), cell => Assert.Equal("cell", cell.GetAttribute("role")));
        Assert.Equal(page.QuerySelector("caption")!.TextContent, page.QuerySelector(".tr-kwic[role=region][tabindex]")!.GetAttribute("aria-label"));
    }

    [Fact]
    public void Of_many_lines_the_first_and_the_last_are_shown_and_the_page_says_what_is_left_out()
    {
        var concordance = Concordance.Of(Words(100), "w*", Two);

        var page = Page(concordance.Show(maxRows: 8));
        // w0 to w9 take 3 characters each with their blanks, all others 4: w98 begins at 30 + 88 · 4.
        Assert.Equal(
            ["0–2", "3–5", "6–8", "9–11", "12–14", "15–17", "… 92 lines left out …", "382–385", "386–389"],
            page.QuerySelectorAll("tbody tr").Select(row => (row.QuerySelector(".tr-offset") ?? row).TextContent));
        Assert.Equal("“w*”: 100 occurrences in 100 words (8 of 100 lines)", page.QuerySelector("caption")!.TextContent);
        Assert.Contains("… 92 lines left out …\n", concordance.Show(maxRows: 8).ToString(), StringComparison.Ordinal);
        Assert.Equal(21, Page(concordance.Show()).QuerySelectorAll("tbody tr").Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => concordance.Show(maxRows: 1));
    }

    [Fact]
    public void A_long_context_is_cut_at_its_far_end()
    {
        var concordance = Concordance.Of(Words(1_000), "w500", ConcordanceOptions.WholeSentence);
        var cells = Page(concordance.Show()).QuerySelectorAll("tbody td").Select(cell => cell.TextContent).ToList();

        // The sign for what is cut, 240 characters, and the blank at the keyword.
        Assert.Equal(242, cells[1].Length);
        Assert.StartsWith("…", cells[1], StringComparison.Ordinal);
        Assert.EndsWith(" w498 w499 ", cells[1], StringComparison.Ordinal);
        Assert.Equal(242, cells[3].Length);
        Assert.StartsWith(" w501 w502 ", cells[3], StringComparison.Ordinal);
        Assert.EndsWith("…", cells[3], StringComparison.Ordinal);
        // Nine numbers with the blanks between them are the 44 characters of a context in text.
        Assert.Contains(
            "  …w491 w492 w493 w494 w495 w496 w497 w498 w499  w500     w501 w502 w503 w504 w505 w506 w507 w508 w509…\n",
            concordance.Show().ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_found_is_a_sentence_and_no_table()
    {
        var none = TranscriptBuilder.Meeting().ShowConcordance("treaty");

        Assert.Equal("“treaty”: no occurrence in 6 words\n", none.ToString());
        Assert.Equal("“treaty”: no occurrence in 6 words", Page(none).QuerySelector("section > .tr-title")!.TextContent);
        Assert.Null(Page(none).QuerySelector("table"));
    }

    [Fact]
    public void Lines_of_nobody_have_no_name_and_no_colour()
    {
        var view = Concordance.Of("Red wine.", TextUnits.Whole("Red wine."), WordPattern.Parse("wine")).Show(language: "");
        var row = Page(view).QuerySelector("tbody tr")!;

        Assert.Null(row.GetAttribute("style"));
        Assert.Equal("4–8", row.Children[0].TextContent);
        Assert.Equal("sentence 0", row.Children[0].GetAttribute("title"));
        Assert.Null(Page(view).QuerySelector("tbody")!.GetAttribute("lang"));
        Assert.Equal("en", Page(TranscriptBuilder.Meeting().ShowConcordance("yes")).QuerySelector("tbody")!.GetAttribute("lang"));
    }

    private static IDocument Page(ConcordanceView view) => Markup.Parse(ConcordanceHtml.Of(view));

    private static Transcript Words(int count)
    {
        var speaker = new Speaker("A");
        return new TranscriptBuilder().Turn(speaker).Part(PartKind.Speech, string.Join(' ', Enumerable.Range(0, count).Select(i => $"w{i}")), 0, speaker).Build();
    }
}
