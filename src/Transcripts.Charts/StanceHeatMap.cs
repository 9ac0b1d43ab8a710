using System.Collections.Immutable;
using Plotly.NET;
using Transcripts.Attitudes;
using Transcripts.Attitudes.Actors;
using Transcripts.Attitudes.Aggregates;
using static Transcripts.Charts.Numerals;

namespace Transcripts.Charts;

/// <summary>
/// Holder by target: a row for each actor toward whom there are attitudes, a column for each holder, those who speak in their own
/// name on the left and those of whom it is reported on the right. The bluer a cell, the more of it is for, the redder, the more is against.
/// </summary>
public static class StanceHeatMap
{
    private const int MostHolders = 8;
    private const int MostTargets = 14;

    // Above so many columns, for and against stand below each other: a phone has some 25 pixels for a column then.
    private const int MostWithOneLine = 5;
    private const double Gap = 0.5;
    private static readonly ImmutableArray<bool> OwnThenReported = [false, true];

    /// <summary>
    /// The map of <paramref name="attitudes"/>. A cell says how many are for (+) and against (−), its colour is the mean of the
    /// signs, white where as many are either; an empty cell has none. Hover shows the first sentence. Of more than 8 holders on
    /// a side or 14 targets those in the most attitudes are drawn, and the title of the axis counts the others.
    /// </summary>
    /// <param name="attitudes">The attitudes.</param>
    public static Figure Of(TranscriptAttitudes attitudes)
    {
        ArgumentNullException.ThrowIfNull(attitudes);
        var all = SignedNetwork.Of(attitudes).Edges;
        var holders = OwnThenReported
            .SelectMany(reported => Most(all.Where(edge => edge.Reported == reported), edge => edge.Holder, MostHolders).Select(holder => (holder, reported)))
            .ToHashSet();
        ImmutableArray<SignedEdge> ofHolders = [.. all.Where(edge => holders.Contains((edge.Holder, edge.Reported)))];
        var targets = Most(ofHolders, edge => edge.Target, MostTargets);
        ImmutableArray<SignedEdge> drawn = [.. ofHolders.Where(edge => targets.Contains(edge.Target))];
        var own = Most(drawn.Where(edge => !edge.Reported), edge => edge.Holder, MostHolders);
        var reported = Most(drawn.Where(edge => edge.Reported), edge => edge.Holder, MostHolders);
        var columns = own.Length + reported.Length;
        var second = own.IsEmpty ? 0 : own.Length + Gap;
        double[] places = [.. own.Select((_, index) => (double)index), .. reported.Select((_, index) => second + index)];
        var right = places.DefaultIfEmpty().Max() + 0.5;
        var samples = new SentenceSamples(attitudes.Transcript);
        return Frame.Figure(
            [
                Panel("In the speakers’ own name", own, targets, drawn.Where(edge => !edge.Reported), places[..own.Length], samples),
                Panel("Reported", reported, targets, drawn.Where(edge => edge.Reported), places[own.Length..], samples),
                Numbers(drawn, (holder, reportedly) => reportedly ? places[own.Length + reported.IndexOf(holder)] : places[own.IndexOf(holder)], targets, columns),
            ],
            Title(all),
            AlternativeText(all, drawn, own.Length, reported.Length, targets.Length),
            Frame.Lanes([.. own.Concat(reported).Select(actor => PlotText.Encode(PlotText.Shorten(ActorName.Of(actor), 20)))])
                .With("tickvals", places)
                .With("tickangle", columns > 3 ? -90 : 0)
                .With("title", new Title().With("text", AxisTitle(all, own.Length, reported.Length, targets.Length)).With("standoff", 8))
                .With("range", new[] { -0.5, right }),
            Frame.Lanes([.. targets.Select(actor => PlotText.Wrap(PlotText.Shorten(ActorName.Of(actor), 30), 14))])
                .With("range", new[] { Math.Max(targets.Length, 1) - 0.5, -1.1 }),
            240 + (34 * Math.Max(targets.Length, 2)),
            new Layout().With("hovermode", "closest").With("annotations", Headings(own.Length, reported.Length, right)));
    }

    private static ImmutableArray<Actor> Most(IEnumerable<SignedEdge> edges, Func<SignedEdge, Actor> of, int most) =>
    [
        .. edges.GroupBy(of)
            .OrderByDescending(group => group.Sum(Size)).ThenBy(group => group.Key.Id, StringComparer.Ordinal)
            .Take(most).Select(group => group.Key),
    ];

    private static int Size(SignedEdge edge) => edge.For + edge.Against;

    private static Trace Panel(
        string name, ImmutableArray<Actor> holders, ImmutableArray<Actor> targets, IEnumerable<SignedEdge> edges, double[] places, SentenceSamples samples)
    {
        var cells = edges.ToDictionary(edge => (edge.Target, edge.Holder));
        return new Trace("heatmap")
            .With("name", name)
            .With("x", places)
            .With("y", Enumerable.Range(0, targets.Length).ToArray())
            .With("z", Rows(edge => edge?.Mean))
            .With("zmin", -1)
            .With("zmax", 1)
            .With("colorscale", new object[] { new object[] { 0, SignColours.Against }, new object[] { 0.5, "#FFFFFF" }, new object[] { 1, SignColours.For } })
            .With("showscale", false)
            .With("xgap", 2)
            .With("ygap", 2)
            .With("customdata", Rows(edge => edge is null ? [] : samples.Offsets(edge.Sentences.Distinct())))
            .With("hoverongaps", false)
            .With("hoverinfo", "text")
            .With("hovertext", Rows(edge => edge is null ? "" : Hover(edge, samples)));

        T[][] Rows<T>(Func<SignedEdge?, T> value) =>
            [.. targets.Select(target => holders.Select(holder => value(cells.GetValueOrDefault((target, holder)))).ToArray())];
    }

    // A trace of its own, since a heat map's text has one colour. Black has 4.5:1 to all cells but the bluest, and white to these.
    private static Trace Numbers(ImmutableArray<SignedEdge> edges, Func<Actor, bool, double> place, ImmutableArray<Actor> targets, int columns) => new Trace("scatter")
        .With("mode", "text")
        .With("x", edges.Select(edge => place(edge.Holder, edge.Reported)).ToArray())
        .With("y", edges.Select(edge => targets.IndexOf(edge.Target)).ToArray())
        .With("text", edges.Select(edge => Signs(edge, columns > MostWithOneLine ? PlotText.Break : " ")).ToArray())
        .With("textposition", "middle center")
        .With("textfont", new { size = columns > 12 ? 9 : columns > 9 ? 10 : 11, color = edges.Select(edge => edge.Mean > 0.9 ? "#FFFFFF" : "#000000").ToArray() })
        .With("showlegend", false)
        .With("hoverinfo", "skip");

    private static string Signs(SignedEdge edge, string between) =>
        string.Join(between, new[] { edge.For > 0 ? $"+{Count(edge.For)}" : "", edge.Against > 0 ? $"−{Count(edge.Against)}" : "" }.Where(text => text.Length > 0));

    private static string Hover(SignedEdge edge, SentenceSamples samples) =>
        $"{PlotText.Label(ActorName.Of(edge.Holder))} on {PlotText.Label(ActorName.Of(edge.Target))}{PlotText.Break}{Count(edge.For)} for, {Count(edge.Against)} against, {(edge.Reported ? "reported" : "in the speaker’s own name")}"
        + samples.Hover([.. edge.Sentences.Distinct()]);

    // From the outer edges inwards, since one of the two may have a single column.
    private static object[] Headings(int own, int reported, double right)
    {
        return [.. Lines()];

        IEnumerable<object> Lines()
        {
            if (own > 0)
                yield return Heading("Own name", -0.5, "left");
            if (reported > 0)
                yield return Heading("Reported", right, "right");
        }

        static object Heading(string text, double x, string side) =>
            new { text, x, y = -0.8, xanchor = side, yanchor = "middle", showarrow = false, font = new { size = 12 } };
    }

    private static string AxisTitle(ImmutableArray<SignedEdge> all, int own, int reported, int targets)
    {
        var rest = new[]
        {
            (Others: Holders(all, false) - own, Noun: "holder in own name", Plural: "holders in own name"),
            (Others: Holders(all, true) - reported, Noun: "reported holder", Plural: "reported holders"),
            (Others: Targets(all) - targets, Noun: "target", Plural: "targets"),
        }.Where(row => row.Others > 0).Select(row => Count(row.Others, row.Noun, row.Plural)).ToList();
        return $"Holder. Sentences for (+, blue){PlotText.Break}and against (−, red){PlotText.Break}the actor of the row"
            + (rest.Count > 0 ? PlotText.Break + PlotText.Wrap($"Not drawn: {List(rest)}", 30) : "");
    }

    private static int Holders(IEnumerable<SignedEdge> edges, bool reported) => edges.Where(edge => edge.Reported == reported).Select(edge => edge.Holder).Distinct().Count();

    private static int Targets(IEnumerable<SignedEdge> edges) => edges.Select(edge => edge.Target).Distinct().Count();

    private static string Title(ImmutableArray<SignedEdge> all)
    {
        var targets = all.GroupBy(edge => edge.Target).OrderByDescending(group => group.Sum(Size)).ToList();
        if (targets is not [var first, ..])
            return "Nobody is for or against anyone, not even by report";
        var size = first.Sum(Size);
        return targets is [_, var next, ..] && next.Sum(Size) == size
            ? $"No one draws more than {Count(size, "attitude")}"
            : $"{PlotText.InTitle(ActorName.Of(first.Key))} draws most attitudes: {Count(first.Sum(edge => edge.For))} for and {Count(first.Sum(edge => edge.Against))} against, {Count(first.Where(edge => edge.Reported).Sum(Size))} of all {Count(size)} reported";
    }

    private static string AlternativeText(ImmutableArray<SignedEdge> all, ImmutableArray<SignedEdge> drawn, int own, int reported, int targets)
    {
        var largest = drawn.Take(6)
            .Select(edge => $"{ActorName.Of(edge.Holder)} on {ActorName.Of(edge.Target)} {Signs(edge, " ")}{(edge.Reported ? " (reported)" : "")}").ToList();
        return $"Heat map of attitudes toward {Of(targets, Targets(all), "actor")}, by {Of(own, Holders(all, false), "holder")} in their own name and {Of(reported, Holders(all, true), "holder")} of whom they are reported"
            + (largest.Count > 0 ? $". Most sentences: {List(largest)}." : ".");

        static string Of(int shown, int all, string noun) => shown == all ? Count(all, noun) : $"{Count(shown)} of {Count(all, noun)}";
    }
}
