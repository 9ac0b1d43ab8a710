using System.Collections.Immutable;
using System.Globalization;
using Plotly.NET;
using Transcripts.Summaries.Evaluation;
using static Transcripts.Charts.Numerals;

namespace Transcripts.Charts;

/// <summary>ROUGE against length: a line for each method over the words a summary may have, with the mean of random extracts and the greedy oracle.</summary>
public static class SummaryLengthChart
{
    private const int MostSentences = 20;
    private const int MostMethods = 6;
    private static readonly ImmutableArray<string> Symbols = ["circle", "square", "triangle-up", "pentagon", "cross", "hexagram"];

    /// <summary>
    /// The chart of <paramref name="curve"/>. The band is the range that holds most random extracts by F; by precision or recall there is
    /// none. An upright line marks the length of the reference. Hover shows the first sentence of the summary. Of more than 6
    /// methods the first are drawn, and the title of the axis counts the others.
    /// </summary>
    /// <param name="curve">The curve.</param>
    /// <param name="measure">By which measure.</param>
    /// <param name="value">F, precision or recall.</param>
    public static Figure Of(LengthCurve curve, RougeMeasure measure = RougeMeasure.Rouge1, RougeValue value = RougeValue.F)
    {
        ArgumentNullException.ThrowIfNull(curve);
        var name = $"{RougeMeasureName.Of(measure)} {value switch { RougeValue.F => "F", RougeValue.Precision => "precision", _ => "recall" }}";
        var random = curve.Points.Where(point => point.Summary is null).ToList();
        var oracle = curve.Points.Where(point => point.Summary is not null && point.Method == OracleExtract.Name).ToList();
        var methods = curve.Points.Where(point => point.Summary is not null && point.Method != OracleExtract.Name).GroupBy(point => point.Method).ToList();
        var drawn = methods.Take(MostMethods).ToList();
        var palette = Palette.For([.. drawn.Take(1).Select(line => line.Key), OracleExtract.Name, .. drawn.Skip(1).Select(line => line.Key)]);
        var others = methods.Count - drawn.Count;
        var end = curve.Points.Select(point => point.Budget).Append(curve.ReferenceWords).Max();
        return Frame.Figure(
            [
                .. Band(random, measure, value, curve.Options.Bootstrap.Confidence),
                .. drawn.Select((line, at) => Line(line.Key, [.. line], Symbols[at % Symbols.Length], "solid", palette.OutlineOf(line.Key), measure, value, name)),
                Line("Random, mean", random, "square-open", "dot", Frame.Line, measure, value, name),
                Line("Oracle", oracle, "star", "dash", palette.OutlineOf(OracleExtract.Name), measure, value, name),
            ],
            Title(drawn, random, measure, value, name),
            AlternativeText(curve, drawn, random, oracle, measure, value, name),
            Frame.Quantities($"Words allowed (reference: {Count(curve.ReferenceWords)}){(others > 0 ? $"{PlotText.Break}({Count(others, "more method")} not drawn)" : "")}")
                .With("range", new[] { 0, Math.Max(1.04 * end, 1) }).With("tickformat", ",d"),
            Frame.Quantities($"{name} (0 to 1)").With("tickformat", ".2f"),
            450,
            new Layout()
                .With("hovermode", "closest")
                .With("legend", new { orientation = "h", x = 0, y = others > 0 ? -0.28 : -0.22, yanchor = "top", traceorder = "normal" })
                .With("shapes", new object[]
                {
                    new { type = "line", layer = "below", x0 = curve.ReferenceWords, x1 = curve.ReferenceWords, yref = "paper", y0 = 0, y1 = 1, line = new { color = Frame.Line, width = 1 } },
                }));
    }

    private static IEnumerable<Trace> Band(List<LengthCurvePoint> random, RougeMeasure measure, RougeValue value, double share)
    {
        var known = random.Where(point => point[measure].Range is not null).ToList();
        if (value != RougeValue.F || known.Count == 0)
            yield break;
        yield return new Trace("scatter")
            .With("name", $"Random, {Percent(share)} of extracts")
            .With("mode", "lines")
            .With("x", known.Concat(known.AsEnumerable().Reverse()).Select(point => point.Budget).ToArray())
            .With("y", known.Select(point => point[measure].Range!.Value.Upper).Concat(known.AsEnumerable().Reverse().Select(point => point[measure].Range!.Value.Lower)).ToArray())
            .With("fill", "toself")
            .With("fillcolor", "rgba(128,128,128,0.22)")
            .With("line", new { width = 0 })
            .With("hoverinfo", "skip");
    }

    private static Trace Line(
        string method, IReadOnlyList<LengthCurvePoint> points, string symbol, string dash, string colour, RougeMeasure measure, RougeValue value, string name) => new Trace("scatter")
        .With("name", PlotText.Label(method))
        .With("mode", "lines+markers")
        .With("x", points.Select(point => point.Budget).ToArray())
        .With("y", points.Select(point => Of(point, measure, value)).ToArray())
        .With("line", new { color = colour, width = 2, dash })
        .With("marker", new { symbol, size = 8, color = colour })
        .With("customdata", points.Select(point => point.Summary is { } summary
            ? summary.Sentences.Take(MostSentences).Select(sentence => new[] { sentence.Extent.Start, sentence.Extent.End }).ToArray()
            : []).ToArray())
        .With("hoverinfo", "text")
        .With("hovertext", points.Select(point => Hover(method, point, measure, value, name)).ToArray());

    private static double Of(LengthCurvePoint point, RougeMeasure measure, RougeValue value) => value switch
    {
        RougeValue.F => point[measure].F,
        RougeValue.Precision => point[measure].Precision,
        _ => point[measure].Recall,
    };

    private static string Hover(string method, LengthCurvePoint point, RougeMeasure measure, RougeValue value, string name) =>
        PlotText.Label(method) + SentenceLine.Of(
            $"{name} {Value(Of(point, measure, value))}{PlotText.Break}"
            + $"{(point.Summary is { } summary ? $"{Count(summary.Sentences.Length, "sentence")}, {Count(summary.Words, "word")}" : $"{Number(point.Words)} words on the average")} of {Count(point.Budget)} allowed",
            [.. (point.Summary?.Sentences ?? []).Take(1).Select(sentence => (sentence.Extent, sentence.Text))]);

    private static string Value(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Title(List<IGrouping<string, LengthCurvePoint>> methods, List<LengthCurvePoint> random, RougeMeasure measure, RougeValue value, string name)
    {
        if (random.Count == 0)
            return "No length is tried";
        if (methods.Count == 0)
            return $"No method is drawn beside chance and the greedy oracle ({name})";
        var first = methods[0].ToList();
        var chance = random.ToDictionary(point => point.Budget, point => Of(point, measure, value));
        var ahead = first.Count(point => Of(point, measure, value) > chance[point.Budget]);
        var best = first.MaxBy(point => Of(point, measure, value))!;
        return $"{PlotText.InTitle(methods[0].Key)} is ahead of mean chance at {Count(ahead)} of {Count(first.Count, "length")}; its {name} is highest at {Count(best.Budget)} words ({Value(Of(best, measure, value))})";
    }

    private static string AlternativeText(
        LengthCurve curve, List<IGrouping<string, LengthCurvePoint>> methods, List<LengthCurvePoint> random, List<LengthCurvePoint> oracle, RougeMeasure measure, RougeValue value, string name)
    {
        var each = methods.Select(line => Ends(line.Key, [.. line])).Append(Ends("random extracts on the average", random)).Append(Ends("the greedy oracle", oracle)).Where(text => text.Length > 0).ToList();
        return $"Lines of {name} against the words allowed, beside a reference of {Count(curve.ReferenceWords, "word")}" + (each.Count > 0 ? $": {string.Join("; ", each)}." : ".");

        string Ends(string who, IReadOnlyList<LengthCurvePoint> points) => points is [var shortest, .., var longest]
            ? $"{who} {Value(Of(shortest, measure, value))} at {Count(shortest.Budget)} and {Value(Of(longest, measure, value))} at {Count(longest.Budget)}"
            : points is [var only] ? $"{who} {Value(Of(only, measure, value))} at {Count(only.Budget)}" : "";
    }
}
