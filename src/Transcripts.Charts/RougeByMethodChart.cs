using Plotly.NET;
using Transcripts.Resampling;
using Transcripts.Summaries.Evaluation;
using static Transcripts.Charts.Numerals;

namespace Transcripts.Charts;

/// <summary>
/// ROUGE by method: a dot for each method on one document with its bootstrap interval, the best on top, between the greedy oracle (a star
/// and a dashed line) and random extracts (a square at their mean and a band over most of them).
/// </summary>
public static class RougeByMethodChart
{
    private const int MostRows = 25;
    private const int MostSentences = 20;

    // An interval may lie beside its dot, and so is a line of its own below it.
    private const double Below = 0.28;

    private const string OracleColour = "#D55E00";

    /// <summary>
    /// The chart of <paramref name="comparison"/> by one measure. The intervals draw the lines of the reference anew: they tell how much a
    /// score hangs on single lines, and lie mostly below it (<see cref="RougeIntervals"/>). Hover shows the first sentence of the summary.
    /// Of more than 25 methods the best are drawn, and the title of the axis counts the others.
    /// </summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="measure">By which measure, its F.</param>
    public static Figure Of(MethodComparison comparison, RougeMeasure measure = RougeMeasure.Rouge1)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var methods = comparison.Methods.OrderByDescending(score => score.Rouge.Score[measure].F).ToList();
        MethodScore[] scores = [comparison.Oracle, .. methods.Take(MostRows)];
        var (mean, range) = (comparison.Random.Mean(draw => draw[measure].F), comparison.Random.Range(draw => draw[measure].F));
        var (oracle, bottom) = (comparison.Oracle.Rouge.Score[measure].F, scores.Length);
        var end = scores.Select(score => score.Rouge.Score[measure].F).Append(range.Upper).Append(scores.Max(score => IntervalOf(score, measure)?.Upper ?? 0)).Max();
        return Frame.Figure(
            [
                .. scores.Select((score, row) => Line(score, row, measure)).OfType<Trace>(),
                Dots("Oracle", "star", 13, OracleColour, [.. scores.Take(1)], 0, comparison, measure),
                Dots("Methods", "circle", 10, "#0072B2", scores[1..], 1, comparison, measure),
                Random(comparison, measure, mean, range, bottom),
            ],
            Title(comparison, measure, methods, mean),
            AlternativeText(comparison, measure, methods, mean, range),
            Frame.Quantities(AxisTitle(comparison, measure, methods.Count - (scores.Length - 1))).With("range", new[] { 0, end > 0 ? 1.06 * end : 1 }).With("tickformat", ".2f").With("fixedrange", true),
            Frame.Lanes(
            [
                .. scores.Select(score => $"{PlotText.WrappedLabel(score.Method)}{PlotText.Break}{Value(score.Rouge.Score[measure].F)}"),
                $"Random, mean{PlotText.Break}{Value(mean)}",
            ]),
            126 + (42 * (bottom + 1)),
            new Layout().With("hovermode", "closest").With("shapes", new object[]
            {
                new { type = "rect", layer = "below", x0 = range.Lower, x1 = range.Upper, y0 = -0.5, y1 = bottom + 0.5, fillcolor = "rgba(128,128,128,0.22)", line = new { width = 0 } },
                new { type = "line", layer = "below", x0 = oracle, x1 = oracle, y0 = -0.5, y1 = bottom + 0.5, line = new { color = OracleColour, width = 1.5, dash = "dash" } },
                new { type = "line", layer = "below", x0 = mean, x1 = mean, y0 = -0.5, y1 = bottom + 0.5, line = new { color = Frame.Line, width = 1.5, dash = "dot" } },
            }));
    }

    private static Interval? IntervalOf(MethodScore score, RougeMeasure measure) => score.Rouge.Percentile?[(int)measure];

    private static Trace? Line(MethodScore score, int row, RougeMeasure measure) => IntervalOf(score, measure) is not { } interval ? null : new Trace("scatter")
        .With("name", $"{PlotText.Label(score.Method)}, interval")
        .With("mode", "lines+markers")
        .With("x", new[] { interval.Lower, interval.Upper })
        .With("y", new[] { row + Below, row + Below })
        .With("line", new { color = Frame.Line, width = 1.5 })
        .With("marker", new { symbol = "line-ns", size = 6, line = new { color = Frame.Line, width = 1.5 } })
        .With("hoverinfo", "skip");

    private static Trace Dots(string name, string symbol, int size, string colour, MethodScore[] scores, int first, MethodComparison comparison, RougeMeasure measure) => new Trace("scatter")
        .With("name", name)
        .With("mode", "markers")
        .With("x", scores.Select(score => score.Rouge.Score[measure].F).ToArray())
        .With("y", scores.Select((_, row) => first + row).ToArray())
        .With("cliponaxis", false)
        .With("marker", new { symbol, size, color = colour, opacity = 1 })
        .With("customdata", scores.Select(score => score.Summary.Sentences.Take(MostSentences).Select(sentence => new[] { sentence.Extent.Start, sentence.Extent.End }).ToArray()).ToArray())
        .With("hoverinfo", "text")
        .With("hovertext", scores.Select(score => Hover(score, comparison, measure)).ToArray());

    private static Trace Random(MethodComparison comparison, RougeMeasure measure, double mean, Interval range, int row) => new Trace("scatter")
        .With("name", "Random")
        .With("mode", "markers")
        .With("x", new[] { mean })
        .With("y", new[] { row })
        .With("cliponaxis", false)
        .With("marker", new { symbol = "square-open", size = 10, color = Frame.Line, line = new { width = 2 } })
        .With("error_x", new
        {
            type = "data",
            symmetric = false,
            array = new[] { Math.Max(0, range.Upper - mean) },
            arrayminus = new[] { Math.Max(0, mean - range.Lower) },
            color = Frame.Line,
            thickness = 1.5,
            width = 3,
        })
        .With("hoverinfo", "text")
        .With("hovertext", new[]
        {
            $"{Count(comparison.Random.Draws.Length)} random extracts{PlotText.Break}mean {RougeMeasureName.Of(measure)} F {Value(mean)}{PlotText.Break}"
            + $"{Percent(comparison.Random.Coverage)} of them between {Value(range.Lower)} and {Value(range.Upper)}",
        });

    private static string Hover(MethodScore score, MethodComparison comparison, RougeMeasure measure)
    {
        var found = score.Rouge.Score[measure];
        var chance = comparison.Random.AtLeast(measure, found.F);
        var interval = IntervalOf(score, measure) is { } known ? $" ({Value(known.Lower)} to {Value(known.Upper)})" : "";
        return PlotText.Label(score.Method) + SentenceLine.Of(
            $"{RougeMeasureName.Of(measure)} F {Value(found.F)}{interval}{PlotText.Break}precision {Value(found.Precision)}, recall {Value(found.Recall)}{PlotText.Break}"
            + $"{Count(chance)} of {Count(comparison.Random.Draws.Length)} random extracts do as well{PlotText.Break}{Count(score.Summary.Sentences.Length, "sentence")}, {Count(score.Summary.Words, "word")}",
            [.. score.Summary.Sentences.Take(1).Select(sentence => (sentence.Extent, sentence.Text))]);
    }

    private static string AxisTitle(MethodComparison comparison, RougeMeasure measure, int others) => string.Join(
        PlotText.Break,
        new[]
        {
            $"{RougeMeasureName.Of(measure)} F (0 to 1)",
            $"whiskers: {Percent(comparison.Options.Bootstrap.Confidence)} intervals over",
            "the lines of the reference",
            $"band: {Percent(comparison.Random.Coverage)} of {Count(comparison.Random.Draws.Length)} random extracts",
            others > 0 ? $"({Count(others, "more method")} not drawn)" : "",
        }.Where(line => line.Length > 0));

    private static string Value(double value) => value.ToString("0.000", System.Globalization.CultureInfo.InvariantCulture);

    private static string Title(MethodComparison comparison, RougeMeasure measure, List<MethodScore> methods, double mean)
    {
        var (name, oracle) = (RougeMeasureName.Of(measure), comparison.Oracle.Rouge.Score[measure].F);
        var best = methods.Select(score => score.Rouge.Score[measure].F).DefaultIfEmpty().Max();
        var bounds = $"chance reaches {Value(mean)}, the greedy oracle {Value(oracle)}";
        if (methods.Count == 0)
            return $"No method is compared; by {name} {bounds}";
        if (best <= 0)
            return $"By {name} no method has anything in common with the reference; {bounds}";
        var first = methods.Where(score => score.Rouge.Score[measure].F == best).ToList();
        var leaders = first.Count switch
        {
            1 => $"{PlotText.InTitle(first[0].Method)} is ahead",
            2 => $"{PlotText.InTitle(first[0].Method)} and {PlotText.InTitle(first[1].Method)} are ahead",
            _ => $"{Count(first.Count, "method")} are ahead",
        };
        return $"By {name} {leaders} ({Value(best)}); {bounds}";
    }

    private static string AlternativeText(MethodComparison comparison, RougeMeasure measure, List<MethodScore> methods, double mean, Interval range)
    {
        var each = methods.Prepend(comparison.Oracle).Take(12).Select(score => $"{score.Method} {Value(score.Rouge.Score[measure].F)}"
            + (IntervalOf(score, measure) is { } interval ? $" ({Value(interval.Lower)} to {Value(interval.Upper)})" : "")).ToList();
        return $"Dot plot of the {RougeMeasureName.Of(measure)} F of {Count(methods.Count, "method")} and the greedy oracle on one document, with {Percent(comparison.Options.Bootstrap.Confidence)} bootstrap intervals over lines of the reference: "
            + $"{string.Join("; ", each)}. {Count(comparison.Random.Draws.Length)} random extracts: mean {Value(mean)}, {Percent(comparison.Random.Coverage)} of them between {Value(range.Lower)} and {Value(range.Upper)}.";
    }
}
