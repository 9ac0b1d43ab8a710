using System.Collections.Immutable;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Transcripts.Attitudes;
using Transcripts.Attitudes.Actors;
using Transcripts.Reading;
using Xunit;

namespace Transcripts.Charts.Tests;

public sealed class SignedNetworkChartTests
{
    private static readonly Transcript Talk = TranscriptReader.Parse("ANNA: One. Two. Three. Four. Five.\n\nBEN: Six.");

    private static readonly TranscriptAttitudes Nothing = TranscriptAttitudes.Of(Talk);

    private static readonly Actor Anna = Nothing.Speakers[0];
    private static readonly Actor Ben = Nothing.Speakers[1];
    private static readonly Actor France = new("France", ActorKind.State) { Names = ["France & co"] };

    [Fact]
    public void Each_sign_has_its_own_arrow_with_its_count()
    {
        var figure = SignedNetworkChart.Of(With((Anna, Ben, 1, false, 0), (Anna, Ben, 1, false, 1), (Anna, Ben, -1, false, 2), (Ben, France, -1, false, 5), (Anna, France, -1, true, 3)));
        var parts = new FigureParts(figure);
        var signs = parts.Trace(parts.Traces.Count - 2);

        Assert.Equal(["+2", "−", "−"], FigureParts.Strings(signs["text"]!));
        Assert.Equal(
            ["ANNA for BEN<br>2 sentences, in the speaker’s own name", "ANNA against BEN<br>1 sentence, in the speaker’s own name", "BEN against France &amp; co<br>1 sentence, in the speaker’s own name"],
            FigureParts.Strings(signs["hovertext"]!).Select(text => text[..text.IndexOf("<br>“", StringComparison.Ordinal)]));
        Assert.Equal(["One.", "Two."], Passages(signs["customdata"]![0]!));
        Assert.Equal(["Six."], Passages(signs["customdata"]![2]!));
        Assert.Equal("Most often ANNA is for BEN: in 2 sentences", figure.Title);
        Assert.Equal("Network of attitudes in the speakers’ own name: 3 arrows among 3 actors. Most sentences: ANNA for BEN 2, ANNA against BEN 1 and BEN against France & co 1.", figure.AlternativeText);
    }

    [Fact]
    public void For_is_solid_against_is_dashed_and_the_most_frequent_is_broadest()
    {
        var parts = new FigureParts(SignedNetworkChart.Of(With((Anna, Ben, 1, false, 0), (Anna, Ben, 1, false, 1), (Anna, Ben, -1, false, 2))));

        // 2 of 2 is the fourth of four widths, 1 of 2 the second: 0.5 + 1.25 · 4 and 0.5 + 1.25 · 2.
        Assert.Equal(
            ["+ for|solid|5.5", "− against|6px,4px|3"],
            parts.Traces.Take(2).Select(trace => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{trace!["name"]}|{trace["line"]!["dash"]}|{trace["line"]!["width"]!.GetValue<double>()}")));
    }

    [Fact]
    public void An_arrow_begins_at_its_holder_and_ends_at_its_target()
    {
        var parts = new FigureParts(SignedNetworkChart.Of(With((Anna, Ben, 1, false, 0), (Ben, Anna, -1, false, 5))));
        var (line, discs) = (parts.Trace(0), parts.Trace(parts.Traces.Count - 1));

        Assert.Equal(["ANNA", "BEN"], FigureParts.Strings(discs["text"]!));
        var (x, y) = (FigureParts.Numbers(discs["x"]!), FigureParts.Numbers(discs["y"]!));
        // Two stand opposite each other, the first on top.
        Assert.Equal([0, 0, 1, -1], x.Concat(y));
        Assert.Equal((x[0], y[0]), (line["x"]![0]!.GetValue<double>(), line["y"]![0]!.GetValue<double>()));
        Assert.Equal((x[1], y[1]), (line["x"]![16]!.GetValue<double>(), line["y"]![16]!.GetValue<double>()));
        Assert.Null(line["x"]![17]);
        // The other way is bent aside.
        Assert.NotEqual(0, parts.Trace(1)["x"]![8]!.GetValue<double>());
        Assert.Equal([0, 9], FigureParts.Numbers(line["marker"]!["size"]!).Distinct().Select(size => size > 0 ? 9 : 0));
    }

    [Fact]
    public void What_is_reported_stands_apart_unless_both_are_wanted()
    {
        var attitudes = With((Anna, Ben, 1, false, 0), (Anna, Ben, 1, true, 1), (France, Ben, -1, true, 2));

        Assert.Equal("Most often ANNA is for BEN: in 1 sentence", SignedNetworkChart.Of(attitudes).Title);
        Assert.Equal("No one is said to be for or against another in more than 1 sentence", SignedNetworkChart.Of(attitudes, Attribution.Reported).Title);
        var both = new FigureParts(SignedNetworkChart.Of(attitudes, Attribution.Both));
        Assert.Contains("2 sentences, 1 of them reported", FigureParts.Strings(both.Trace(both.Traces.Count - 2)["hovertext"]!)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Titles_of_nothing_and_of_two_equals()
    {
        Assert.Equal("Nobody is for or against anyone", SignedNetworkChart.Of(Nothing).Title);
        Assert.Equal("No attitude of anyone is reported", SignedNetworkChart.Of(Nothing, Attribution.Reported).Title);
        Assert.Equal(
            "ANNA is most often for BEN and against France & co: 1 sentence each",
            SignedNetworkChart.Of(With((Anna, Ben, 1, false, 0), (Anna, France, -1, false, 1))).Title);
    }

    [Fact]
    public void Those_who_do_not_fit_are_named()
    {
        var many = Enumerable.Range(0, 30).Select(number => new Actor($"State{number:00}", ActorKind.State)).ToList();
        var figure = SignedNetworkChart.Of(With([.. many.Select(actor => (Anna, actor, 1, false, 0))]));
        var parts = new FigureParts(figure);

        Assert.Equal(16, parts.Trace(parts.Traces.Count - 1)["x"]!.AsArray().Count);
        Assert.Equal(
            "Not drawn: State15, State16, State17, State18, State19, State20, State21, State22 and 7 others",
            parts.Layout["annotations"]![0]!["text"]!.GetValue<string>().Replace("<br>", " ", StringComparison.Ordinal));
        Assert.Contains("15 arrows among 16 actors (of 30; not drawn: State15, ", figure.AlternativeText, StringComparison.Ordinal);
    }

    [Fact]
    public void Speakers_have_their_colours_and_others_are_grey()
    {
        var colours = Colours(SignedNetworkChart.Of(With((Anna, Ben, 1, false, 0), (Anna, France, 1, false, 1))));
        var palette = Palette.For(Talk);

        Assert.Equal([palette.ColourOf("ANNA"), palette.ColourOf("BEN"), "#7F7F7F"], colours);
        Assert.Equal("#0072B2", Colours(SignedNetworkChart.Of(With((France, Ben, 1, false, 0)), palette: Palette.For(["France & co"])))[1]);

        static string[] Colours(Figure figure) => FigureParts.Strings(new FigureParts(figure) is var parts ? parts.Trace(parts.Traces.Count - 1)["marker"]!["color"]! : "");
    }

    [Property(MaxTest = 50)]
    public void Nodes_sit_on_the_circle_each_in_a_place_of_its_own(byte[] ends)
    {
        var edges = ends.Select(end => (end % 12, end / 12 % 12)).ToList();
        var places = CircleLayout.Of(12, edges);

        Assert.Equal(12, places.Distinct().Count());
        Assert.All(places, place => Assert.Equal(1, (place.X * place.X) + (place.Y * place.Y), 1e-3));
        Assert.Equal((0, 1), places[0]);
    }

    [Fact]
    public void A_ring_in_any_order_is_drawn_without_a_crossing()
    {
        // 0-3-1-4-2-5-0: as a ring in this order, neighbours sit side by side.
        int[] ring = [0, 3, 1, 4, 2, 5];
        var places = CircleLayout.Of(6, ring.Select((node, index) => (node, ring[(index + 1) % 6])));

        Assert.All(ring.Select((node, index) => (places[node], places[ring[(index + 1) % 6]])), pair =>
            Assert.Equal(1, Math.Sqrt(Math.Pow(pair.Item1.X - pair.Item2.X, 2) + Math.Pow(pair.Item1.Y - pair.Item2.Y, 2)), 1e-3));
    }

    private static TranscriptAttitudes With(params ImmutableArray<(Actor Holder, Actor Target, int Polarity, bool Reported, int Sentence)> attitudes) => Nothing with
    {
        Attitudes = [.. attitudes.Select(row => new Attitude(row.Holder, row.Target, row.Polarity, 1, row.Reported, "rule", row.Sentence, Nothing.Sentences[row.Sentence].Spans[0], Nothing.Sentences[row.Sentence].Turn))],
    };

    private static IEnumerable<string> Passages(JsonNode offsets) =>
        offsets.AsArray().Select(pair => Talk.Source[pair![0]!.GetValue<int>()..pair[1]!.GetValue<int>()]);
}
