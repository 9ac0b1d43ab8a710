using AngleSharp.Dom;
using FsCheck;
using FsCheck.Xunit;
using Transcripts.Display;
using Transcripts.Display.Evidence;
using Transcripts.Tokens;
using Xunit;

namespace Transcripts.Charts.Tests.Display;

public sealed class EvidenceViewTests
{
    private static readonly Transcript Meeting = TranscriptBuilder.Meeting();

    // "We met" and "in May", "Twice", and the name of the place, which nobody says.
    private static readonly EvidenceGroup Months = new("Months", "2 times", [new TextSpan(52, 3), new TextSpan(31, 3), new TextSpan(41, 5), new TextSpan(7, 4)]);
    private static readonly EvidenceGroup None = new("Years", "", []);

    [Fact]
    public void Evidence_as_text_has_each_sentence_with_its_hits_marked() => Assert.Equal(
        """
        What was said when
        Months 2 times (2 sentences)
          [28–63] Ada Berg: We ‹met› ⟨…⟩ in ‹May› ⟨…⟩.
          [41–47] Ion Pop: ‹Twice›.
          1 place outside speech not shown.
        Years (no sentence)

        """,
        Meeting.ShowEvidence([Months, None], "What was said when").ToString());

    [Fact]
    public void A_group_on_the_page_is_folded_under_its_label_and_its_figure()
    {
        var page = Page(Meeting.ShowEvidence([Months, None], "What was said when"));

        Assert.Equal(["Months 2 times 2 sentences", "Years no sentence"], page.QuerySelectorAll("details:not([open]) > summary").Select(summary => summary.TextContent));
        Assert.Equal("What was said when", page.QuerySelector("section")!.GetAttribute("aria-label"));
        Assert.Equal(
            ["28–63|Ada Berg: We met ⟨…⟩ in May ⟨…⟩.|met,May", "41–47|Ion Pop: Twice.|Twice"],
            page.QuerySelectorAll("li").Select(item =>
                $"{item.QuerySelector(".tr-offset")!.TextContent}|{item.QuerySelector("p")!.TextContent}|{string.Join(',', item.QuerySelectorAll("mark").Select(mark => mark.TextContent))}"));
        Assert.Equal(
            Meeting.Speakers.Select(speaker => "--tr-colour:" + Palette.For(Meeting).ColourOf(speaker.Name)),
            page.QuerySelectorAll("li").Select(item => item.GetAttribute("style")));
        Assert.Null(page.QuerySelector("script"));
    }

    [Fact]
    public void The_anchor_is_within_the_fold_and_the_same_for_the_same_content()
    {
        var page = Page(Meeting.ShowEvidence([Months, None, Months]));

        Assert.Equal([Months.Anchor, None.Anchor, Months.Anchor + "-2"], page.QuerySelectorAll("details > div[id]").Select(element => element.Id));
        Assert.Equal(Months.Anchor, (Months with { Hits = [.. Months.Hits] }).Anchor);
        Assert.Equal(4, new[] { Months, Months with { Label = "Month" }, Months with { Note = "2 time" }, Months with { Hits = Months.Hits[..3] } }.Select(group => group.Anchor).Distinct().Count());

        // printf 'a\0b\0003 4' | sha256sum
        Assert.Equal("evidence-52362cd2c94a", new EvidenceGroup("a", "b", [new TextSpan(3, 4)]).Anchor);
    }

    [Fact]
    public void A_hit_that_is_the_whole_sentence_stands_for_it_and_marks_nothing()
    {
        var sentence = TranscriptSentences.Of(Meeting)[0];

        Assert.Equal(
            "The sentences behind the figures\nAll (1 sentence)\n  [28–63] Ada Berg: We met ⟨…⟩ in May ⟨…⟩.\n",
            Meeting.ShowEvidence([new EvidenceGroup("All", "", sentence.Spans)]).ToString());
        // What another says into it is no part of it.
        Assert.Equal(
            "The sentences behind the figures\nAll (1 sentence)\n  [28–63] Ada Berg: We met ⟨…⟩ in May ⟨…⟩.\n",
            Meeting.ShowEvidence([new EvidenceGroup("All", "", [sentence.Extent, new TextSpan(31, 3)])]).ToString());
    }

    [Fact]
    public void Hits_that_overlap_are_one_mark() => Assert.Equal(
        "The sentences behind the figures\nA (1 sentence)\n  [28–63] Ada Berg: ‹We met› ⟨…⟩ in May ⟨…⟩.\n",
        Meeting.ShowEvidence([new EvidenceGroup("A", "", [new TextSpan(30, 4), new TextSpan(28, 5), new TextSpan(29, 1)])]).ToString());

    [Fact]
    public void What_is_too_much_is_left_out_with_a_note()
    {
        var groups = Enumerable.Range(0, 50).Select(i => new EvidenceGroup($"{i}", "", [new TextSpan(0, 85)])).ToList();

        Assert.Equal(
            "Groups\n0 (3 sentences)\n  [28–63] Ada Berg: We met ⟨…⟩ in May ⟨…⟩.\n  2 more sentences left out.\n49 more groups left out.\n",
            Meeting.ShowEvidence(groups, "Groups", maxGroups: 1, maxSentences: 1).ToString());
        var page = Page(Meeting.ShowEvidence(groups, "Groups"));
        Assert.Equal(40, page.QuerySelectorAll("details").Length);
        Assert.Equal("10 more groups left out.", page.QuerySelectorAll("section > p")[^1].TextContent);
        Assert.Throws<ArgumentOutOfRangeException>(() => Meeting.ShowEvidence(groups, maxGroups: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Meeting.ShowEvidence(groups, maxSentences: 0));
    }

    [Fact]
    public void Of_a_long_sentence_the_part_around_the_first_hit_is_shown()
    {
        var speaker = new Speaker("A");
        var long_ = new TranscriptBuilder().Turn(speaker).Part(PartKind.Speech, string.Join(' ', Enumerable.Range(1000, 1000)), 0, speaker).Build();

        // Each number takes 5 characters with its blank: 1500 begins at 2,500, and 600 characters are shown from 2,350 on.
        var line = long_.ShowEvidence([new EvidenceGroup("1500", "", [new TextSpan(2_500, 4)])]).ToString().Split('\n')[2];
        Assert.StartsWith("  [0–4999] A: …1470 1471 ", line, StringComparison.Ordinal);
        Assert.Contains(" 1499 ‹1500› 1501 ", line, StringComparison.Ordinal);
        Assert.EndsWith(" 1588 1589…", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hit_outside_the_source_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Meeting.ShowEvidence([new EvidenceGroup("", "", [new TextSpan(85, 1)])]));

    [Property]
    public void Every_hit_in_speech_is_marked_in_the_sentence_that_holds_it(NonNegativeInt[] places)
    {
        TextSpan[] hits = [.. places.Select(place => new TextSpan(place.Get % 84, 2))];
        var speech = Meeting.Turns.SelectMany(turn => turn.Spans).ToList();
        var expected = Enumerable.Range(0, 85).Where(offset => hits.Any(hit => hit.Contains(offset)) && speech.Exists(span => span.Contains(offset))).ToList();

        var group = Assert.Single(Meeting.ShowEvidence([new EvidenceGroup("", "", [.. hits])]).Found);

        Assert.Equal(expected, group.Sentences.SelectMany(marked => marked.Marks.IsEmpty ? marked.Sentence.Spans : marked.Marks).SelectMany(span => Enumerable.Range(span.Start, span.Length)).Order());
        Assert.Equal(hits.Count(hit => !speech.Exists(hit.Overlaps)), group.Outside);
    }

    private static IDocument Page(EvidenceView view) => Markup.Parse(EvidenceHtml.Of(view));
}
