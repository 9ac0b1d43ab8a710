using System.Collections.Immutable;
using Plotly.NET;
using Transcripts.Attitudes.Evaluation;
using Transcripts.Resampling;
using static Transcripts.Charts.Numerals;

namespace Transcripts.Charts;

/// <summary>
/// How right the rules for attitudes are, in full, with one part left out at a time, and beside baselines: two marks in each lane
/// with their bootstrap intervals, against the values of the rules in full.
/// </summary>
public static class AttitudeMethodsChart
{
    private const int MostSentences = 20;
    private const string LeftOut = "without ";
    private const string Stance = "Stance of the speaker (macro-F1)";
    private const string Edges = "Directed edges (F1)";

    // A heading stands between two groups.
    private const double Gap = 0.8;

    /// <summary>
    /// The chart of <paramref name="comparison"/>, in its order: a method whose name begins with "without" is one with a part left out,
    /// those behind these are baselines. Hover shows the first difference to the annotation, of a method with a part
    /// left out the first that the rules in full do not have; where there is nothing to measure, there is no mark.
    /// </summary>
    /// <param name="comparison">The comparison.</param>
    public static Figure Of(AttitudeComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var rows = Row.Of(comparison);
        var palette = Palette.For([Stance, Edges]);
        var bottom = rows.Select(row => row.Place).DefaultIfEmpty().Max();
        return Frame.Figure(
            [
                Marks(rows, Stance, "circle", palette, row => (row.Place - 0.14, row.Stance)),
                Marks(rows, Edges, "diamond-open", palette, row => (row.Place + 0.14, row.Edges)),
            ],
            Title(rows),
            AlternativeText(rows),
            Frame.Quantities("F1 (1 = as annotated)").With("range", new[] { 0, 1.02 }).With("tickformat", ".1f"),
            Frame.Lanes([.. rows.Select(row => $"{PlotText.WrappedLabel(row.Name)}{PlotText.Break}{Value(row.Stance.Value)} · {Value(row.Edges.Value)}")])
                .With("tickvals", rows.Select(row => row.Place).ToArray())
                .With("range", new[] { bottom + 0.6, -Gap - 0.3 }),
            170 + (int)(44 * (bottom + 2)),
            new Layout()
                .With("hovermode", "closest")
                .With("legend", new { orientation = "h", x = 0, y = -0.12, yanchor = "top", itemclick = false, itemdoubleclick = false })
                .With("shapes", References(rows, palette, bottom).Concat(Rules(rows)).ToArray())
                .With("annotations", rows.Where(row => row.Heading is not null).Select(row => (object)new
                {
                    text = row.Heading,
                    xref = "paper",
                    x = 0,
                    xanchor = "left",
                    y = row.Place - Gap,
                    yanchor = "middle",
                    showarrow = false,
                    font = new { size = 11 },
                }).ToArray()));
    }

    private static Trace Marks(ImmutableArray<Row> rows, string name, string symbol, Palette palette, Func<Row, (double Place, Score Score)> of)
    {
        (Row Row, double Place, double Value, Interval Interval)[] marks =
            [.. rows.Select(row => (Row: row, Mark: of(row))).Where(mark => mark.Mark.Score.Value is not null).Select(mark => (mark.Row, mark.Mark.Place, mark.Mark.Score.Value!.Value, mark.Mark.Score.Interval))];
        return new Trace("scatter")
            .With("name", name)
            .With("mode", "markers")
            .With("x", marks.Select(mark => mark.Value).ToArray())
            .With("y", marks.Select(mark => mark.Place).ToArray())
            .With("cliponaxis", false)
            .With("marker", new { size = 10, symbol, color = palette.ColourOf(name), line = new { color = palette.ColourOf(name), width = 2 } })
            .With("error_x", new
            {
                type = "data",
                symmetric = false,
                array = marks.Select(mark => Math.Max(0, mark.Interval.Upper - mark.Value)).ToArray(),
                arrayminus = marks.Select(mark => Math.Max(0, mark.Value - mark.Interval.Lower)).ToArray(),
                color = palette.OutlineOf(name),
                thickness = 1.5,
                width = 3,
            })
            .With("customdata", marks.Select(mark => mark.Row.Differences.Take(MostSentences).Select(difference => new[] { difference.Sentence.Start, difference.Sentence.End }).ToArray()).ToArray())
            .With("hoverinfo", "text")
            .With("hovertext", marks.Select(mark =>
                $"{PlotText.Label(mark.Row.Name)}{PlotText.Break}{name}: {Decimals(mark.Value)} ({Decimals(mark.Interval.Lower)} to {Decimals(mark.Interval.Upper)}){mark.Row.Hover()}").ToArray());
    }

    // What the rules in full reach, from the top to the bottom.
    private static IEnumerable<object> References(ImmutableArray<Row> rows, Palette palette, double bottom) => rows.Take(1)
        .SelectMany(row => new[] { (row.Stance.Value, Name: Stance), (row.Edges.Value, Name: Edges) })
        .Where(line => line.Value is not null)
        .Select(line => new { type = "line", layer = "below", x0 = line.Value, x1 = line.Value, y0 = -0.4, y1 = bottom + 0.4, line = new { color = palette.OutlineOf(line.Name), width = 1, dash = "dot" } });

    private static IEnumerable<object> Rules(ImmutableArray<Row> rows) => rows.Skip(1)
        .Where(row => row.Heading is not null)
        .Select(row => new { type = "line", layer = "below", xref = "paper", x0 = 0, x1 = 1, y0 = row.Place - Gap - 0.3, y1 = row.Place - Gap - 0.3, line = new { color = Frame.Line, width = 1 } });

    private static string Value(double? value) => value is { } known ? Decimals(known) : "–";

    private static string Title(ImmutableArray<Row> rows)
    {
        if (rows is not [var full, ..])
            return "No method is compared";
        var parts = rows.Skip(1).Where(row => row.Group == Group.Part).ToList();
        var losses = parts.ConvertAll(part => Math.Round(Loss(full.Stance, part.Stance) + Loss(full.Edges, part.Edges), 10));
        if (losses.Count == 0)
            return $"{PlotText.InTitle(full.Name)}: stance {Value(full.Stance.Value)}, edges {Value(full.Edges.Value)}";
        var most = losses.Max();
        if (most <= 0)
            return $"No part left out costs anything: stance {Value(full.Stance.Value)}, edges {Value(full.Edges.Value)}";
        if (losses.Count(loss => loss == most) > 1)
            return $"{Count(losses.Count(loss => loss == most))} parts cost most where they are left out, as much as each other";
        var worst = parts[losses.IndexOf(most)];
        return $"Most is lost {PlotText.InTitle(worst.Name)}: stance {Value(full.Stance.Value)} to {Value(worst.Stance.Value)}, edges {Value(full.Edges.Value)} to {Value(worst.Edges.Value)}";
    }

    private static double Loss(Score full, Score part) => (full.Value ?? 0) - (part.Value ?? 0);

    private static string AlternativeText(ImmutableArray<Row> rows)
    {
        var text = $"Strip chart of the macro-F1 of the speaker’s stance and of the F1 of directed edges by {Count(rows.Length, "method")}, with bootstrap intervals";
        var each = rows.Take(12).Select(row => $"{row.Name} {Value(row.Stance.Value)} and {Value(row.Edges.Value)}").ToList();
        return each.Count > 0 ? $"{text}: {string.Join("; ", each)}." : $"{text}.";
    }

    private enum Group
    {
        Full,
        Part,
        Baseline,
    }

    private readonly record struct Score(double? Value, Interval Interval);

    private sealed record Row(string Name, Group Group, string? Heading, double Place, Score Stance, Score Edges, ImmutableArray<GoldAttitude> Differences)
    {
        public static ImmutableArray<Row> Of(AttitudeComparison comparison)
        {
            var known = comparison.Methods.Take(1).SelectMany(method => method.Evaluation.Errors).ToHashSet();
            var rows = ImmutableArray.CreateBuilder<Row>();
            var place = -1.0;
            foreach (var method in comparison.Methods)
            {
                var group = rows.Count == 0 ? Group.Full : method.Name.StartsWith(LeftOut, StringComparison.Ordinal) ? Group.Part : Group.Baseline;
                var isFirst = rows.Count == 0 || rows[^1].Group != group;
                place += isFirst && rows.Count > 0 ? 1 + Gap + 0.1 : 1;
                var errors = method.Evaluation.Errors.Where(error => group != Group.Part || !known.Contains(error));
                rows.Add(new Row(
                    method.Name,
                    group,
                    isFirst ? HeadingOf(group) : null,
                    Math.Round(place, 2),
                    new Score(method.Evaluation.Stance.MacroF1, method.Evaluation.MacroF1),
                    new Score(method.Evaluation.Edges.F1, method.Evaluation.EdgesF1),
                    [.. errors.Select(error => error.Found ?? error.Gold).OfType<GoldAttitude>()]));
            }

            return rows.ToImmutable();
        }

        public string Hover() => SentenceLine.Of(
            $"{Count(Differences.Length, "difference")} to the annotation{(Group == Group.Part ? $"{PlotText.Break}that the rules in full do not have" : "")}",
            [.. Differences.Select(difference => (difference.Sentence, difference.Text))]);

        private static string HeadingOf(Group group) => group switch
        {
            Group.Full => "In full",
            Group.Part => "One part left out",
            _ => "Baselines",
        };
    }
}
