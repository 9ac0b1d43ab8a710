using AngleSharp.Dom;
using FsCheck;
using FsCheck.Xunit;
using Microsoft.DotNet.Interactive.Formatting;
using Transcripts.Display;
using Transcripts.Reading;
using Transcripts.Summaries;
using Transcripts.Tests.Speakers;
using Xunit;

namespace Transcripts.Charts.Tests.Display;

public sealed class SummaryViewTests
{
    // Sentences of five, one, two, two and two words.
    private static readonly Transcript Talk = TranscriptReader.Parse("ANNA: We <b>met</b> here. No. And then.\nBO: They agree.\nANNA: The end.");

    private static readonly SentenceRanking Ranking = Lead.Rank(SummaryDocument.Of(Talk));

    // The fourth sentence, at 44.
    private static readonly Summary Fourth = Summary.Of(Ranking with { Sentences = [Ranking.Sentences[3]] }, SummaryBudget.OfSentences(1));

    [Fact]
    public void As_text_folds_are_counted_and_sentences_of_the_summary_numbered() => Assert.Equal(
        """
        The summary by Lead in the text: 1 sentence, 2 words of 12
          … 3 sentences, 8 words (ANNA)
          [44–55] 1. BO: ‹They agree.›
          … 1 sentence, 2 words (ANNA)

        """,
        Talk.ShowSummary(Fourth, context: 0).ToString());

    [Fact]
    public void Neighbours_stay_unfolded_and_unmarked()
    {
        var page = Page(Talk.ShowSummary(Fourth));

        Assert.Equal(["2 sentences, 6 words ANNA"], page.QuerySelectorAll("details > summary").Select(summary => summary.TextContent));
        Assert.Equal(["ANNA: And then.", "BO: 1They agree.", "ANNA: The end."], page.QuerySelectorAll("section > ol > li p").Select(line => line.TextContent));
        Assert.Equal("They agree.", Assert.Single(page.QuerySelectorAll("mark")).TextContent);
        Assert.Equal("Sentence 1 of the summary", page.QuerySelector(".tr-code")!.GetAttribute("title"));
        Assert.Equal("ANNA: We <b>met</b> here. No.", page.QuerySelector("details p")!.TextContent);
        Assert.Null(page.QuerySelector("b"));
        Assert.Null(page.QuerySelector("script"));
    }

    [Fact]
    public void A_pronoun_that_hangs_has_its_noun_beside_it()
    {
        var sentence = Fourth.Sentences[0] with { Hanging = new HangingPronoun("They", new TextSpan(44, 4), "<i>Allies</i>") };

        Assert.EndsWith("They agree. “They”: <i>Allies</i>", Page(Talk.ShowSummary(Fourth with { Sentences = [sentence] }, context: 0)).QuerySelector("section > ol p")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Folded_text_that_is_too_long_is_left_out_with_a_note()
    {
        var page = Page(Talk.ShowSummary(Fourth, context: 0, maxFoldedLength: 25));

        // 19 and 3 code units: the third sentence, of 9, has no room any more, and nothing behind it.
        Assert.Equal("ANNA: We <b>met</b> here. No.", page.QuerySelector("details p")!.TextContent);
        Assert.Equal(["1 more sentence left out.", "1 more sentence left out."], page.QuerySelectorAll("details > p").Select(note => note.TextContent));
        Assert.Throws<ArgumentOutOfRangeException>(() => Talk.ShowSummary(Fourth, context: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Talk.ShowSummary(Fourth, maxFoldedLength: 0));
        Assert.Throws<ArgumentException>(() => TranscriptReader.Parse("ANNA: No.").ShowSummary(Fourth));
    }

    [Fact]
    public void A_summary_without_a_sentence_folds_everything()
    {
        var none = Summary.Of(Ranking with { Sentences = [] }, SummaryBudget.OfSentences(1));

        Assert.Equal("The summary by Lead has no sentence\n  … 5 sentences, 12 words (ANNA, BO)\n", Talk.ShowSummary(none).ToString());
        Assert.Equal(int.MaxValue - 1, Talk.ShowSummary(none, context: int.MaxValue - 1).Context);
    }

    /// <summary>Whoever speaks and whatever is chosen: every sentence is on the page once, in order, and those of the summary are marked.</summary>
    [Property(MaxTest = 50)]
    public void Every_sentence_is_shown_once(byte[] numbers, NonNegativeInt context, NonNegativeInt budget)
    {
        var meeting = Meetings.From(numbers, ["<b>A</b>", "B & <script>"]);
        var document = SummaryDocument.Of(meeting);
        var summary = Summary.Of(RandomExtract.Rank(document), SummaryBudget.OfSentences(1 + (budget.Get % 5)));
        var view = meeting.ShowSummary(summary, context.Get % 3);

        Assert.Equal(document.Sentences.Select(sentence => sentence.Index), view.Stretches.SelectMany(stretch => stretch.Speeches).SelectMany(speech => speech.Sentences).Select(sentence => sentence.Sentence.Index));
        Assert.Equal(summary.Sentences.Sum(sentence => sentence.Sentence.Spans.Length), Page(view).QuerySelectorAll("mark").Length);
        Assert.All(view.Stretches.Where(stretch => stretch.IsFolded).SelectMany(stretch => stretch.Speeches).SelectMany(speech => speech.Sentences), sentence => Assert.Equal(0, sentence.Number));
        Assert.Null(Page(view).QuerySelector("script"));
    }

    private static IDocument Page(Transcripts.Display.Summaries.SummaryView view) => Markup.Parse(view.ToDisplayString("text/html"));
}
