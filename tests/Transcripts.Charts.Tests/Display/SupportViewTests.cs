using FsCheck.Xunit;
using Transcripts.Display;
using Transcripts.Display.Support;
using Transcripts.Generation;
using Transcripts.Reading;
using Transcripts.Summaries;
using Transcripts.Summaries.Support;
using Xunit;

namespace Transcripts.Charts.Tests.Display;

public sealed class SupportViewTests
{
    private static readonly SummaryDocument Meeting = SummaryDocument.Of(TranscriptReader.Parse("Zhou: Romania wants arms.\n\nNase: Albania opposes Romania.\n"));

    [Fact]
    public void Support_as_text_has_verdicts_doubts_and_sources() => Assert.Equal(
        """
        The text beside its source: of 3 sentences 1 supported, 1 partly, 1 without support
        ✓ supported: Romania wants arms.
          100 % of its words by weight found; cites [0]: fits by its words; cites [1]: has little of it
            [0] 6–25 Zhou: ‹Romania› ‹wants› ‹arms›.
            [1] 33–57 Nase: Albania opposes ‹Romania›.
        ~ partly: Albania opposes 40 Bulgarians.
          28 % of its words by weight found; numbers that nobody says: 40; names that nobody says: Bulgarians
            [1] 33–57 Nase: ‹Albania› ‹opposes› Romania.
        ✗ no support: It sails.
          0 % of its words by weight found; cites [9]: no such sentence
        Verdicts compare words: a “not” too much or too little, or one taken for the other, they do not see. Read the sentences beneath.

        """,
        SummarySupport.Of(Meeting, "Romania wants arms [0, 1]. Albania opposes 40 Bulgarians. It sails [9].").ShowSupport().ToString());

    [Fact]
    public void On_the_page_verdicts_are_words_and_sources_are_folded()
    {
        var page = Markup.Parse(SupportHtml.Of(SummarySupport.Of(Meeting, "Romania wants arms. It sails.").ShowSupport()));

        Assert.Equal(["✓ supported", "✗ no support"], page.QuerySelectorAll(".tr-to").Select(element => element.TextContent));
        Assert.Equal(["2 source sentences"], page.QuerySelectorAll("details:not([open]) > summary").Select(element => element.TextContent));
        Assert.Equal(["Romania", "wants", "arms", "Romania"], page.QuerySelectorAll("details mark").Select(element => element.TextContent));
        Assert.Null(page.QuerySelector("script"));
    }

    [Fact]
    public async Task Without_a_model_a_line_says_how_to_set_one_and_the_extract_is_open()
    {
        var view = (await GeneratedSummary.OfAsync(Meeting, null, cancellation: TestContext.Current.CancellationToken)).ShowSupport();

        var lines = view.ToString().Split('\n');
        var page = Markup.Parse(SupportHtml.Of(view));

        Assert.Equal("No summary by a model", lines[0]);
        Assert.StartsWith("No model is set, so none was asked. Set the environment variables TRANSCRIPTS_CHAT_ENDPOINT ", lines[1], StringComparison.Ordinal);
        Assert.Equal("The extract: 2 sentences of the meeting, 6 words, word for word", lines[2]);
        Assert.Equal(["Zhou: Romania wants arms.", "Nase: Albania opposes Romania."], page.QuerySelectorAll("details[open] li p").Select(element => element.TextContent));
    }

    [Property(Arbitrary = [typeof(HostileText)], MaxTest = 50)]
    public void Hostile_text_stays_text(HostileText text)
    {
        var support = SummarySupport.Of(Meeting, "Romania wants arms. " + text.Value);
        var harmless = support with { Sentences = [.. support.Sentences.Select(sentence => sentence with { Sentence = sentence.Sentence with { Text = "x" }, Words = [], Citations = [] })] };

        Assert.Equal(Skeleton(harmless), Skeleton(support));
        Assert.DoesNotContain('\u001B', support.ShowSupport().ToString());
    }

    private static string Skeleton(SummarySupport support) => Markup.Skeleton(SupportHtml.Of(support.ShowSupport()));
}
