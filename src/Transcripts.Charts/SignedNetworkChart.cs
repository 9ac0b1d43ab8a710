using System.Collections.Immutable;
using Plotly.NET;
using Transcripts.Attitudes;
using Transcripts.Attitudes.Actors;
using static Transcripts.Charts.Numerals;

namespace Transcripts.Charts;

/// <summary>
/// Signed network: an arrow from each holder to each target, a solid one with a plus where the holder is for the target, a
/// dashed one with a minus where against, the broader the more sentences say so. The actors stand around a circle; where has no meaning of its own.
/// </summary>
public static class SignedNetworkChart
{
    private const int MostActors = 16;
    private const int MostNamed = 8;
    private const int Widths = 4;
    private const int Segments = 16;
    private const double Across = 1.9;
    private const double Upwards = 1.2;

    /// <summary>
    /// The network of <paramref name="attitudes"/>. The sign on an arrow has the number of sentences beside it where they are
    /// several; hover over it shows the first, over a disc the first that has the actor as holder or target. Of more than 16 actors
    /// those in the most attitudes are drawn, and a line below names the others.
    /// </summary>
    /// <param name="attitudes">The attitudes.</param>
    /// <param name="attribution">Whether those of the speakers themselves are drawn, those they report, or both as one.</param>
    /// <param name="palette">Colours by actors' names (<see cref="ActorName.Of"/>); by default those of <see cref="ActorPalette"/>.</param>
    public static Figure Of(TranscriptAttitudes attitudes, Attribution attribution = Attribution.Own, Palette? palette = null)
    {
        ArgumentNullException.ThrowIfNull(attitudes);
        var all = SignedArrow.Of(attitudes, attribution);
        var weights = all.SelectMany(arrow => new[] { (Actor: arrow.Holder, arrow.Count), (Actor: arrow.Target, arrow.Count) })
            .GroupBy(end => end.Actor, end => end.Count)
            .OrderByDescending(group => group.Sum())
            .ThenBy(group => group.Key.Id, StringComparer.Ordinal)
            .Select(group => group.Key).ToList();
        var most = weights.Take(MostActors).ToHashSet();
        ImmutableArray<SignedArrow> arrows = [.. all.Where(arrow => most.Contains(arrow.Holder) && most.Contains(arrow.Target))];
        var joined = arrows.SelectMany(arrow => new[] { arrow.Holder, arrow.Target }).ToHashSet();
        ImmutableArray<Actor> actors = [.. weights.Where(joined.Contains)];
        ImmutableArray<Actor> others = [.. weights.Where(actor => !joined.Contains(actor))];
        var places = Places(actors, arrows);
        var curves = arrows.Zip(SignedArrow.Lanes(arrows), (arrow, lane) => Curve(places[arrow.Holder], places[arrow.Target], lane)).ToImmutableArray();
        var samples = new SentenceSamples(attitudes.Transcript);
        var rest = others.IsEmpty ? "" : PlotText.Wrap("Not drawn: " + Names(others), 52);
        var lines = others.IsEmpty ? 0 : rest.Split(PlotText.Break).Length;
        return Frame.Figure(
            [
                .. Lines(arrows, curves),
                Signs(arrows, curves, samples),
                Discs(actors, places, arrows, samples, palette ?? ActorPalette.For(attitudes)),
            ],
            Title(all, attribution),
            AlternativeText(all, arrows, actors, others, attribution),
            Hidden(Across),
            Hidden(Upwards),
            470 + (15 * lines),
            new Layout()
                .With("hovermode", "closest")
                .With("legend", new { orientation = "h", x = 0, y = 0, yanchor = "top", itemclick = false, itemdoubleclick = false })
                .With("annotations", others.IsEmpty ? Array.Empty<object>() : new object[]
                {
                    new { text = rest, xref = "paper", yref = "paper", x = 0, y = -0.09, xanchor = "left", yanchor = "top", align = "left", showarrow = false, font = new { size = 11 } },
                }))
            .WithRoomBelow(lines);
    }

    private static Figure WithRoomBelow(this Figure figure, int lines)
    {
        var margin = new { t = 30 + (20 * PlotText.Wrap(figure.Title, 38).Split(PlotText.Break).Length), r = 8, b = 48 + (15 * lines), l = 8 };
        return figure with { Chart = GenericChart.setLayout(GenericChart.getLayout(figure.Chart).With("margin", margin), figure.Chart) };
    }

    private static Plotly.NET.LayoutObjects.LinearAxis Hidden(double end) => Frame.Quantities("")
        .With("visible", false).With("rangemode", "normal").With("range", new[] { -end, end });

    private static Dictionary<Actor, (double X, double Y)> Places(ImmutableArray<Actor> actors, ImmutableArray<SignedArrow> arrows)
    {
        var numbers = actors.Select((actor, number) => (actor, number)).ToDictionary(pair => pair.actor, pair => pair.number);
        var places = CircleLayout.Of(actors.Length, arrows.Select(arrow => (numbers[arrow.Holder], numbers[arrow.Target])));
        return numbers.ToDictionary(pair => pair.Key, pair => places[pair.Value]);
    }

    // The first of two is a straight line, the others parabolas inside of it; toward oneself, each a wider loop above the disc.
    private static (double X, double Y)[] Curve((double X, double Y) from, (double X, double Y) to, int lane)
    {
        var shares = Enumerable.Range(0, Segments + 1).Select(step => (double)step / Segments);
        if (from == to)
        {
            var radius = 0.07 + (0.05 * lane);
            return [.. shares.Select(share => (Round(from.X + (radius * Math.Sin(Math.Tau * share))), Round(from.Y + (radius * (1 - Math.Cos(Math.Tau * share))))))];
        }

        // Through the middle of the circle both sides are inside.
        var (x, y) = ((from.X + to.X) / -2, (from.Y + to.Y) / -2);
        var inwards = Math.Sqrt((x * x) + (y * y));
        (x, y, inwards) = inwards > 0.001 ? (x, y, inwards) : (from.Y, -from.X, 1);
        return [.. shares.Select(share => (Share: share, Off: 0.72 * lane * share * (1 - share) / inwards))
            .Select(step => (Round(from.X + (step.Share * (to.X - from.X)) + (step.Off * x)), Round(from.Y + (step.Share * (to.Y - from.Y)) + (step.Off * y))))];

        static double Round(double value) => Math.Round(value, 4);
    }

    private static int Width(SignedArrow arrow, int most) => (int)Math.Ceiling((double)Widths * arrow.Count / most);

    // One trace for each sign and width, one series of points for each arrow; the last of them is the head.
    private static IEnumerable<Trace> Lines(ImmutableArray<SignedArrow> arrows, ImmutableArray<(double X, double Y)[]> curves)
    {
        var most = arrows.Select(arrow => arrow.Count).DefaultIfEmpty(1).Max();
        return arrows.Zip(curves, (arrow, curve) => (Arrow: arrow, Curve: curve))
            .GroupBy(pair => (pair.Arrow.Sign, Width: Width(pair.Arrow, most)))
            .OrderByDescending(group => group.Key.Sign).ThenByDescending(group => group.Key.Width)
            .GroupBy(group => group.Key.Sign)
            .SelectMany(sign => sign.Select((group, index) => Line(group.Key.Sign, group.Key.Width, [.. group.Select(pair => pair.Curve)], index == 0)));
    }

    private static Trace Line(int sign, int width, (double X, double Y)[][] curves, bool isFirst) => new Trace("scatter")
        .With("name", sign > 0 ? "+ for" : "− against")
        .With("legendgroup", sign > 0 ? "for" : "against")
        .With("showlegend", isFirst)
        .With("mode", "lines+markers")
        .With("x", curves.SelectMany(curve => curve.Select(point => (double?)point.X).Append(null)).ToArray())
        .With("y", curves.SelectMany(curve => curve.Select(point => (double?)point.Y).Append(null)).ToArray())
        .With("line", new { color = sign > 0 ? SignColours.For : SignColours.Against, width = 0.5 + (1.25 * width), dash = sign > 0 ? "solid" : "6px,4px", backoff = 0 })
        .With("marker", new
        {
            symbol = "arrow",
            angleref = "previous",
            size = curves.SelectMany(curve => curve.Select((_, place) => place == Segments ? 9 + (2 * width) : 0).Append(0)).ToArray(),
            standoff = 9,
            opacity = 1,
            color = sign > 0 ? SignColours.For : SignColours.Against,
            line = new { width = 0 },
        })
        .With("hoverinfo", "skip");

    private static Trace Signs(ImmutableArray<SignedArrow> arrows, ImmutableArray<(double X, double Y)[]> curves, SentenceSamples samples) => new Trace("scatter")
        .With("name", "Attitudes")
        .With("showlegend", false)
        .With("mode", "markers+text")
        .With("x", curves.Select((curve, index) => curve[SignPlace(index)].X).ToArray())
        .With("y", curves.Select((curve, index) => curve[SignPlace(index)].Y).ToArray())
        .With("text", arrows.Select(arrow => (arrow.Sign > 0 ? "+" : "−") + (arrow.Count > 1 ? Count(arrow.Count) : "")).ToArray())
        .With("textposition", "middle center")
        .With("textfont", new { size = 10, color = "#222222" })
        .With("marker", new
        {
            size = arrows.Select(arrow => arrow.Count > 9 ? 22 : arrow.Count > 1 ? 18 : 13).ToArray(),
            color = "#FFFFFF",
            opacity = 1,
            line = new { color = arrows.Select(arrow => arrow.Sign > 0 ? SignColours.For : SignColours.Against).ToArray(), width = 1.5 },
        })
        .With("customdata", arrows.Select(arrow => samples.Offsets(arrow.Sentences)).ToArray())
        .With("hoverinfo", "text")
        .With("hovertext", arrows.Select(arrow =>
            $"{PlotText.Label(ActorName.Of(arrow.Holder))} {arrow.Verb} {PlotText.Label(ActorName.Of(arrow.Target))}{PlotText.Break}{Count(arrow.Count, "sentence")}, {Voice(arrow)}{samples.Hover(arrow.Sentences)}").ToArray());

    // Not all in the middle, where lines cross.
    private static int SignPlace(int index) => (Segments / 2) - 2 + (index * 2 % 5);

    private static string Voice(SignedArrow arrow) => arrow.Reported == 0 ? "in the speaker’s own name"
        : arrow.Reported == arrow.Count ? "reported" : $"{Count(arrow.Reported)} of them reported";

    private static Trace Discs(
        ImmutableArray<Actor> actors, Dictionary<Actor, (double X, double Y)> places, ImmutableArray<SignedArrow> arrows, SentenceSamples samples, Palette palette)
    {
        var sentences = actors.Select(actor => arrows.Where(arrow => arrow.Holder == actor || arrow.Target == actor).SelectMany(arrow => arrow.Sentences).Distinct().Order().ToList()).ToList();
        return new Trace("scatter")
            .With("name", "Actors")
            .With("showlegend", false)
            .With("mode", "markers+text")
            .With("x", actors.Select(actor => places[actor].X).ToArray())
            .With("y", actors.Select(actor => places[actor].Y).ToArray())
            .With("text", actors.Select(Label).ToArray())
            .With("textposition", actors.Select(actor => Side(places[actor])).ToArray())
            .With("textfont", new { size = 12 })
            .With("cliponaxis", false)
            .With("marker", new { size = 16, color = actors.Select(actor => palette.ColourOf(ActorName.Of(actor))).ToArray(), opacity = 1, line = new { color = actors.Select(actor => palette.OutlineOf(ActorName.Of(actor))).ToArray(), width = 1.5 } })
            .With("customdata", sentences.Select(indexes => samples.Offsets(indexes)).ToArray())
            .With("hoverinfo", "text")
            .With("hovertext", actors.Zip(sentences, (actor, indexes) => string.Join(
                PlotText.Break,
                PlotText.Label(ActorName.Of(actor)),
                $"as holder {Signs(arrows.Where(arrow => arrow.Holder == actor))}",
                $"as target {Signs(arrows.Where(arrow => arrow.Target == actor))}") + samples.Hover(indexes)).ToArray());

        static string Signs(IEnumerable<SignedArrow> arrows) =>
            arrows.ToLookup(arrow => arrow.Sign, arrow => arrow.Count) is var counts ? $"{Count(counts[1].Sum())} for, {Count(counts[-1].Sum())} against" : "";
    }

    // A phone has some 80 pixels on either side of the circle.
    private static string Label(Actor actor) => PlotText.Wrap(
        string.Join(' ', PlotText.Shorten(ActorName.Of(actor), 28).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => PlotText.Shorten(word, 13))), 12);

    private static string Side((double X, double Y) place) => Math.Abs(place.X) > 0.1 || place == (0, 0)
        ? place.X < 0 ? "middle left" : "middle right"
        : place.Y > 0 ? "top center" : "bottom center";

    private static string Title(ImmutableArray<SignedArrow> arrows, Attribution attribution)
    {
        var reported = attribution == Attribution.Reported;
        if (arrows is not [var first, ..])
            return reported ? "No attitude of anyone is reported" : "Nobody is for or against anyone";
        var most = arrows.TakeWhile(arrow => arrow.Count == first.Count).ToList();
        var where = Count(first.Count, "sentence");
        return most switch
        {
            [_] => $"Most often {Named(first.Holder)} is {(reported ? "said to be " : "")}{first.Verb} {Named(first.Target)}: in {where}",
            [_, var second] when second.Holder == first.Holder =>
                $"{Named(first.Holder)} is {(reported ? "said to be " : "")}most often {first.Verb} {Named(first.Target)} and {second.Verb} {Named(second.Target)}: {where} each",
            _ => $"No one is {(reported ? "said to be " : "")}for or against another in more than {where}",
        };
    }

    private static string Named(Actor actor) => PlotText.InTitle(ActorName.Of(actor));

    private static string Names(ImmutableArray<Actor> actors)
    {
        var names = actors.Take(MostNamed).Select(actor => PlotText.Shorten(ActorName.Of(actor), 24)).ToList();
        if (actors.Length > MostNamed)
            names.Add(Count(actors.Length - MostNamed, "other"));
        return List(names);
    }

    private static string AlternativeText(
        ImmutableArray<SignedArrow> all, ImmutableArray<SignedArrow> arrows, ImmutableArray<Actor> actors, ImmutableArray<Actor> others, Attribution attribution)
    {
        var what = attribution switch
        {
            Attribution.Own => "in the speakers’ own name",
            Attribution.Reported => "reported of others",
            _ => "own and reported",
        };
        var hidden = others.IsEmpty ? "" : $" (of {Count(all.Length)}; not drawn: {Names(others)})";
        var text = $"Network of attitudes {what}: {Count(arrows.Length, "arrow")} among {Count(actors.Length, "actor")}{hidden}";
        var strongest = arrows.Take(6).Select(arrow => $"{ActorName.Of(arrow.Holder)} {arrow.Verb} {ActorName.Of(arrow.Target)} {Count(arrow.Count)}").ToList();
        return strongest.Count > 0 ? $"{text}. Most sentences: {List(strongest)}." : $"{text}.";
    }
}
