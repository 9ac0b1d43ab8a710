using System.Collections.Immutable;
using Plotly.NET;
using Transcripts.Attitudes;
using Transcripts.Attitudes.Actors;
using Transcripts.Attitudes.Aggregates;
using Transcripts.Speakers;
using Transcripts.Tokens;
using static Transcripts.Charts.Numerals;

namespace Transcripts.Charts;

/// <summary>
/// Course of stances: a line for each actor along the meeting, a step up for each sentence in which a speaker in his own name is
/// for the actor, a step down for each against it.
/// </summary>
public static class StanceCourseChart
{
    private const int MostTargets = 7;
    private const int LineHeight = 15;
    private const int PlotHeight = 330;
    private const int LongestLabel = 14;
    private static readonly ImmutableArray<string> Dashes = ["solid", "5px,2px", "2px,2px", "8px,2px,2px,2px", "12px,3px"];

    /// <summary>
    /// The chart of <paramref name="course"/>, all speakers together. Each mark is an attitude, where its sentence begins; hover shows it.
    /// Of more than 7 actors those with the most attitudes have lines, and the title of the axis counts the others.
    /// </summary>
    /// <param name="attitudes">The attitudes.</param>
    /// <param name="course">The course of the same attitudes.</param>
    /// <param name="palette">Colours by actors' names (<see cref="ActorName.Of"/>); by default those of <see cref="ActorPalette"/>. Grey lines are told apart by their dashes.</param>
    public static Figure Of(TranscriptAttitudes attitudes, StanceCourse course, Palette? palette = null)
    {
        ArgumentNullException.ThrowIfNull(attitudes);
        ArgumentNullException.ThrowIfNull(course);
        palette ??= ActorPalette.For(attitudes);
        var speech = SpeechCourse.Of(attitudes.Transcript);
        var places = Places(attitudes, speech);
        var all = course.Points.GroupBy(point => point.Target)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Id, StringComparer.Ordinal).ToList();
        var lines = Line.Of(all.Take(MostTargets), palette);
        var samples = new SentenceSamples(attitudes.Transcript);
        var end = Math.Max(speech.Words, 1);
        var (least, most) = Range(lines);
        var figure = Frame.Figure(
            lines.IsEmpty ? [new Trace("scatter")] : lines.SelectMany(line => new[] { Steps(line, places, end), Marks(line, places, samples) }),
            Title(lines, all.Count),
            AlternativeText(lines, all.Count, speech.Words),
            Frame.Quantities("Words spoken so far" + (all.Count > lines.Length ? $"{PlotText.Break}({Count(all.Count - lines.Length, "more actor")} not drawn)" : ""))
                .With("range", new[] { 0, end }).With("tickformat", ",d").With("nticks", 5),
            Frame.Quantities("Sentences for − against, so far").With("rangemode", "normal").With("range", new[] { least, most })
                .With("tickformat", ",d").With("dtick", Step(most - least)),
            PlotHeight + (all.Count > lines.Length ? 98 : 78),
            new Layout()
                .With("hovermode", "closest")
                .With("shapes", new object[] { new { type = "line", layer = "below", xref = "paper", x0 = 0, x1 = 1, y0 = 0, y1 = 0, line = new { color = Frame.Line, width = 1 } } })
                .With("annotations", Labels(lines, end, most - least)));
        return WithRoomForLabels(figure, lines);
    }

    // Words spoken before each sentence. What stands between sentences of a segment has no words, so that they add up.
    private static int[] Places(TranscriptAttitudes attitudes, SpeechCourse speech)
    {
        var places = new int[attitudes.Sentences.Length];
        var (next, from, words) = (0, 0, 0);
        foreach (var sentence in attitudes.Sentences)
        {
            var start = sentence.Extent.Start;
            for (; next < speech.Stretches.Length && speech.Stretches[next].Segment.Span.Start <= start; next++)
                (from, words) = (speech.Stretches[next].Segment.Span.Start, speech.Stretches[next].Start);
            words += TranscriptSentences.CountWords(attitudes.Transcript, TextSpan.FromBounds(from, start));
            from = start;
            places[sentence.Index] = words;
        }

        return places;
    }

    private static Trace Steps(Line line, int[] places, int end) => new Trace("scatter")
        .With("name", PlotText.Label(line.Name))
        .With("mode", "lines")
        .With("x", line.Points.Select(point => places[point.Sentence]).Prepend(places[line.Points[0].Sentence]).Append(end).ToArray())
        .With("y", line.Sums.Prepend(0).Append(line.Last).ToArray())
        .With("line", new { shape = "hv", color = line.Colour, width = 2, dash = line.Dash })
        .With("hoverinfo", "skip");

    private static Trace Marks(Line line, int[] places, SentenceSamples samples) => new Trace("scatter")
        .With("name", PlotText.Label(line.Name))
        .With("mode", "markers")
        .With("x", line.Points.Select(point => places[point.Sentence]).ToArray())
        .With("y", line.Sums)
        .With("marker", new { size = 5, color = line.Colour, opacity = 1 })
        .With("customdata", line.Points.Select(point => samples.Offsets([point.Sentence])).ToArray())
        .With("hoverinfo", "text")
        .With("hovertext", line.Points.Zip(line.Sums, (point, sum) =>
            $"{PlotText.Label(ActorName.Of(point.Speaker))} {(point.Polarity > 0 ? "for" : "against")} {PlotText.Label(line.Name)}{PlotText.Break}then {Signed(sum)}, after {Count(places[point.Sentence], "word")}"
            + samples.Hover([point.Sentence])).ToArray());

    private static (double Least, double Most) Range(ImmutableArray<Line> lines)
    {
        var sums = lines.SelectMany(line => line.Sums).Append(0).ToList();
        var (least, most) = (sums.Min(), sums.Max());
        var rest = Math.Max(0.05 * (most - least), 0.5);
        return (least - rest, most + rest);
    }

    // Whole sentences, at most ten ticks.
    private static int Step(double range)
    {
        var step = 1;
        for (var factor = 0; range / step > 10; factor++)
            step = factor % 3 == 1 ? step / 2 * 5 : step * 2;
        return step;
    }

    /// <summary>Each label right of its line's end, moved up or down where another is too near, and joined to the end.</summary>
    private static object[] Labels(ImmutableArray<Line> lines, int end, double range)
    {
        var sorted = lines.OrderByDescending(line => line.Last).ThenBy(line => line.Name, StringComparer.Ordinal).ToList();
        double[] ends = [.. sorted.Select(line => -line.Last * PlotHeight / range)];
        var labels = Apart(ends);
        return [.. sorted.Select((line, index) => (object)new
        {
            text = $"{PlotText.Encode(PlotText.Shorten(line.Name, LongestLabel))} {Signed(line.Last)}",
            x = end,
            y = line.Last,
            ax = 12,
            ay = Math.Round(labels[index] - ends[index], 1),
            xanchor = "left",
            yanchor = "middle",
            align = "left",
            showarrow = true,
            arrowhead = 0,
            arrowwidth = 1.5,
            arrowcolor = line.Colour,
            font = new { size = 11 },
        })];
    }

    /// <summary>Places in pixels downwards, a line's height apart at least, each group of near ones around its own middle.</summary>
    /// <param name="places">Where they would be, in ascending order.</param>
    internal static double[] Apart(IReadOnlyList<double> places)
    {
        var groups = new Stack<(double Middle, int Count)>();
        foreach (var place in places)
        {
            var (middle, count) = (place, 1);
            while (groups.TryPeek(out var above) && middle - above.Middle < (above.Count + count) * LineHeight / 2.0)
            {
                groups.Pop();
                middle = ((above.Middle * above.Count) + (middle * count)) / (above.Count + count);
                count += above.Count;
            }

            groups.Push((middle, count));
        }

        return [.. groups.Reverse().SelectMany(group => Enumerable.Range(0, group.Count).Select(index => group.Middle + ((index - ((group.Count - 1) / 2.0)) * LineHeight)))];
    }

    private static Figure WithRoomForLabels(Figure figure, ImmutableArray<Line> lines)
    {
        var longest = lines.Select(line => Math.Min(line.Name.Length, LongestLabel) + 1 + Signed(line.Last).Length).DefaultIfEmpty().Max();
        var titleLines = PlotText.Wrap(figure.Title, 38).Split(PlotText.Break).Length;
        var margin = new { t = 30 + (20 * titleLines), r = 16 + (longest > 0 ? (int)(6.4 * longest) : 0), b = 48, l = 16 };
        return figure with { Chart = GenericChart.setLayout(GenericChart.getLayout(figure.Chart).With("margin", margin), figure.Chart) };
    }

    private static string Signed(int value) => value < 0 ? $"−{Count(-value)}" : value > 0 ? $"+{Count(value)}" : "0";

    private static string Title(ImmutableArray<Line> lines, int all)
    {
        if (lines.IsEmpty)
            return "No speaker is for or against anyone";
        var among = all > lines.Length ? $"Of the {Count(lines.Length)} actors with most attitudes, " : "";
        var (highest, lowest) = (lines.Max(line => line.Last), lines.Min(line => line.Last));
        return highest > lowest ? $"{among}{Standing(lines, highest, " ends", " end")} highest ({Signed(highest)}), {Standing(lines, lowest)} lowest ({Signed(lowest)})"
            : lines is [var only] ? $"{PlotText.InTitle(only.Name)} ends at {Signed(highest)}"
            : $"{among}{(among.Length > 0 ? "all" : $"All {Count(lines.Length)} actors")} end at {Signed(highest)}";
    }

    private static string Standing(ImmutableArray<Line> lines, int sum, string one = "", string several = "")
    {
        var there = lines.Where(line => line.Last == sum).ToList();
        return there is [var only] ? PlotText.InTitle(only.Name) + one : Count(there.Count, "actor") + several;
    }

    private static string AlternativeText(ImmutableArray<Line> lines, int all, int words)
    {
        var each = lines.Select(line => $"{line.Name} {Signed(line.Last)} (between {Signed(Math.Min(0, line.Sums.Min()))} and {Signed(Math.Max(0, line.Sums.Max()))})").ToList();
        return $"Step lines of what speakers in their own name say for less what they say against {Count(all, "actor")}{(all > lines.Length ? $", {Count(lines.Length)} of them drawn" : "")}, over {Count(words, "word")}"
            + (each.Count > 0 ? $". At the end: {List(each)}." : ".");
    }

    /// <summary>An actor's line.</summary>
    private sealed record Line(string Name, string Colour, string Dash, ImmutableArray<StancePoint> Points, int[] Sums)
    {
        public int Last => Sums[^1];

        public static ImmutableArray<Line> Of(IEnumerable<IGrouping<Actor, StancePoint>> targets, Palette palette)
        {
            var lines = ImmutableArray.CreateBuilder<Line>();
            foreach (var target in targets)
            {
                var colour = palette.OutlineOf(ActorName.Of(target.Key));
                var sum = 0;
                lines.Add(new Line(
                    ActorName.Of(target.Key),
                    colour,
                    Dashes[lines.Count(line => line.Colour == colour) % Dashes.Length],
                    [.. target],
                    [.. target.Select(point => sum += Math.Sign(point.Polarity))]));
            }

            return lines.ToImmutable();
        }
    }
}
