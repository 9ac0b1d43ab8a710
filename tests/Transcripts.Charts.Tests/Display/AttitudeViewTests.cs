using System.Collections.Immutable;
using AngleSharp.Dom;
using FsCheck;
using FsCheck.Xunit;
using Transcripts.Attitudes;
using Transcripts.Attitudes.Actors;
using Transcripts.Display;
using Transcripts.Display.Evidence;
using Xunit;

namespace Transcripts.Charts.Tests.Display;

public sealed class AttitudeViewTests
{
    private static readonly Transcript Meeting = TranscriptBuilder.Meeting();
    private static readonly TranscriptAttitudes Nothing = TranscriptAttitudes.Of(Meeting);
    private static readonly Actor Ada = Nothing.Speakers[0];
    private static readonly Actor France = new("France", ActorKind.State) { Names = ["French <b>Republic</b>"] };

    // "We met ⟨…⟩ in May ⟨…⟩.": "We" is the holder, "met" the cue, "met ⟨…⟩ in" and "May" the target.
    private static readonly TranscriptAttitudes One = With(
        [new Attitude(Ada, France, -1, 2, false, "a <rule>", 0, new TextSpan(31, 3), 0)],
        [Mentioned(Ada, 28, 2), Mentioned(France, 31, 20), Mentioned(France, 52, 3)]);

    [Fact]
    public void An_attitude_as_text_says_its_sign_and_why() => Assert.Equal(
        """
        The attitudes of Ada Berg toward French <b>Republic</b>
        Ada Berg → French <b>Republic</b> (1 against)
          [28–63] Ada Berg: ‹holder: We› ‹target + cue: met› ⟨…⟩ ‹target: in› ‹target: May› ⟨…⟩.
            − against · strength 2 of 3, in the speaker’s own name; rule: a <rule>, by “met”

        """,
        One.ShowAttitudes("ada berg", "france").ToString());

    [Fact]
    public void Holder_target_and_cue_are_marked_in_three_ways_with_their_names()
    {
        var page = Page(One.ShowAttitudes());

        Assert.Equal(
            ["We|tr-is-holder|holder", "met|tr-is-target tr-is-cue|target + cue", "in|tr-is-target|", "May|tr-is-target|target"],
            page.QuerySelectorAll(".tr-roles mark").Select(mark => $"{mark.TextContent}|{mark.ClassName}|{mark.GetAttribute("data-role")}"));
        Assert.Equal("− against", page.QuerySelector("li strong")!.TextContent);
        Assert.Equal("28–63", page.QuerySelector(".tr-offset")!.TextContent);
        Assert.Equal("Ada Berg → French <b>Republic</b> 1 against", page.QuerySelector("details[open] > summary")!.TextContent);
        Assert.Null(page.QuerySelector("script"));
        Assert.Null(page.QuerySelector("b"));
    }

    [Fact]
    public void Groups_are_folded_with_the_most_frequent_first_and_the_rest_is_counted()
    {
        var all = With(
            [
                Said(France, Ada, 1, true, 0), Said(Ada, France, 1, false, 0), Said(Ada, France, -1, true, 1), Said(Ada, France, -1, false, 2), Said(Ada, Ada, 1, false, 2),
            ],
            []);
        var page = Page(all.ShowAttitudes(maxGroups: 2, maxSentences: 1));

        Assert.Equal(
            ["Ada Berg → French <b>Republic</b> 1 for, 2 against, 1 of them reported", "Ada Berg → Ada Berg 1 for"],
            page.QuerySelectorAll("details:not([open]) > summary").Select(summary => summary.TextContent));
        Assert.Equal("2 more sentences left out.", page.QuerySelector("details > p")!.TextContent);
        Assert.Equal("1 more pair left out.", page.QuerySelectorAll("section > p")[^1].TextContent);
        Assert.Throws<ArgumentOutOfRangeException>(() => all.ShowAttitudes(maxGroups: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => all.ShowAttitudes(maxSentences: 0));
    }

    [Fact]
    public void An_edge_or_a_cell_has_its_own_sentences()
    {
        var all = With([Said(Ada, France, 1, false, 0), Said(Ada, France, -1, true, 1), Said(Ada, France, 0, false, 2)], []);

        Assert.Equal(["28–63", "41–47"], Offsets(all.ShowAttitudes("Ada Berg", "France")));
        Assert.Equal(["41–47"], Offsets(all.ShowAttitudes(polarity: -1)));
        Assert.Equal(["28–63"], Offsets(all.ShowAttitudes(attribution: Attribution.Own)));
        Assert.Equal(["41–47"], Offsets(all.ShowAttitudes(attribution: Attribution.Reported)));
        Assert.Single(Offsets(all.ShowAttitudes(polarity: 0)));
        Assert.Equal("No attitudes toward Spain are found\n", all.ShowAttitudes(target: "Spain").ToString());

        static IEnumerable<string> Offsets(AttitudeView view) => Page(view).QuerySelectorAll(".tr-offset").Select(offset => offset.TextContent);
    }

    /// <summary>Wherever marks lie, one over the other or outside of the sentence, its text is that of the source, with a sign for each interruption.</summary>
    [Property]
    public void The_text_of_a_sentence_is_that_of_the_source_whatever_is_marked(NonNegativeInt[] places, NonNegativeInt cue, NonNegativeInt sentence)
    {
        string[] expected = ["We met ⟨…⟩ in May ⟨…⟩.", "Twice.", "Yes."];
        var index = sentence.Get % 3;
        var evidence = new TextSpan(cue.Get % 80, cue.Get / 80 % 6);
        var mentions = places.Select((place, number) => Mentioned(number % 2 == 0 ? Ada : France, place.Get % 60, place.Get / 60 % 25) with { Sentence = index }).ToImmutableArray();
        var view = With([new Attitude(Ada, France, 1, 1, false, "", index, evidence, 0)], mentions).ShowAttitudes();

        Assert.Equal(expected[index], Page(view).QuerySelector(".tr-roles")!.TextContent);

        var spans = Nothing.Sentences[index].Spans;
        var pieces = AttitudePiece.Of(Meeting.Source, spans, view.Groups.Shown[0].Attitudes[0].Marks).ToList();
        for (var offset = spans[0].Start; offset < spans[^1].End; offset++)
        {
            var piece = Assert.Single(pieces, piece => piece.Span.Contains(offset));
            var inSentence = spans.Any(span => span.Contains(offset));
            Assert.Equal(inSentence && evidence.Contains(offset), piece.Roles.HasFlag(AttitudeRoles.Cue));
            Assert.Equal(inSentence && mentions.Any(mention => mention.Actor == France && mention.Span.Contains(offset)), piece.Roles.HasFlag(AttitudeRoles.Target));
            Assert.Equal(inSentence && mentions.Any(mention => mention.Actor == Ada && mention.Span.Contains(offset)), piece.Roles.HasFlag(AttitudeRoles.Holder));
        }
    }

    private static Attitude Said(Actor holder, Actor target, int polarity, bool reported, int sentence) =>
        new(holder, target, polarity, 1, reported, "rule", sentence, Nothing.Sentences[sentence].Spans[0], Nothing.Sentences[sentence].Turn);

    private static Mention Mentioned(Actor actor, int start, int length) => new(actor, new TextSpan(start, length), MentionKind.Name, 1, 0);

    private static TranscriptAttitudes With(ImmutableArray<Attitude> attitudes, ImmutableArray<Mention> mentions) => Nothing with { Attitudes = attitudes, Mentions = mentions };

    private static IDocument Page(AttitudeView view) => Markup.Parse(AttitudeHtml.Of(view));
}
