using Plotly.NET;
using Transcripts.Speakers;
using static Transcripts.Charts.Numerals;

namespace Transcripts.Charts;

/// <summary>
/// Cumulative share: how the words spoken so far divide among the speakers, along the meeting. The bands add up to
/// the whole; the speaker with the most words is at the bottom, where a band is read most easily.
/// </summary>
public static class CumulativeShareChart
{
    private const int MostLanes = 8;
    private const int GridPoints = 200;
    private const int MostEnds = 400;

    /// <summary>
    /// The chart of <paramref name="course"/>. Each point is exact; between points, where a band bends, it is drawn
    /// straight. Beyond 8 speakers, those with the fewest words share a band.
    /// </summary>
    /// <param name="course">The course of the meeting.</param>
    /// <param name="palette">Colours by name; by default those of <see cref="Palette.For(Transcript)"/>.</param>
    public static Figure Of(SpeechCourse course, Palette? palette = null)
    {
        var words = course.Stretches.ToLookup(stretch => stretch.Segment.Speaker, stretch => stretch.Words);
        var lanes = Lanes.For(course.Speakers, speaker => words[speaker].Sum(), palette, MostLanes);
        var positions = Positions(course);
        var shares = SharesAt(course, lanes, positions);
        var traces = lanes.All.Select((lane, index) => new Trace("scatter")
            .With("name", PlotText.Label(lane.Name))
            .With("mode", "lines")
            .With("stackgroup", "share")
            .With("x", positions)
            .With("y", shares[index])
            .With("fillcolor", lane.Fill)
            .With("line", new { color = lane.Outline, width = 1.5 })
            .With("hoverinfo", "text")
            .With("hovertext", shares[index].Select(share => $"{PlotText.Label(lane.Name)} {Percent(share, 1)}").ToArray()));

        var (title, range) = Title(course);
        return Frame.Figure(
            traces,
            title,
            $"Stacked areas of the share of the words spoken so far, by {Count(course.Speakers.Length, "speaker")}, over {Count(course.Words, "word")}. {AlternativeText(course, lanes, range)}",
            Frame.Quantities("Words spoken so far").With("range", new double[] { 0, Math.Max(course.Words, 1) }).With("tickformat", ",d"),
            Frame.Quantities("Share of the words so far").With("tickformat", ".0%").With("range", new double[] { 0, 1 }),
            330 + (20 * lanes.All.Length),
            new Layout()
                .With("hovermode", "x unified")
                .With("legend", new { orientation = "h", x = 0, y = -0.22, yanchor = "top", traceorder = "normal" }));
    }

    /// <summary>Where the shares are worked out: evenly spaced, and the ends of stretches where there are not too many.</summary>
    private static int[] Positions(SpeechCourse course)
    {
        var grid = Enumerable.Range(1, GridPoints).Select(step => (int)((long)step * course.Words / GridPoints));
        var ends = course.Stretches.Length <= MostEnds ? course.Stretches.Select(stretch => stretch.End) : [];
        return [.. grid.Concat(ends).Append(Math.Min(1, course.Words)).Where(position => position > 0).Distinct().Order()];
    }

    private static double[][] SharesAt(SpeechCourse course, Lanes lanes, int[] positions)
    {
        double[][] shares = [.. lanes.All.Select(_ => new double[positions.Length])];
        var said = new int[lanes.All.Length];
        var next = 0;
        foreach (var stretch in course.Stretches)
        {
            var speaking = lanes.Of(stretch.Segment.Speaker);
            for (; next < positions.Length && positions[next] <= stretch.End; next++)
            {
                for (var lane = 0; lane < said.Length; lane++)
                    shares[lane][next] = (double)(said[lane] + (lane == speaking ? positions[next] - stretch.Start : 0)) / positions[next];
            }

            said[speaking] += stretch.Words;
        }

        return shares;
    }

    private static (string Title, string Range) Title(SpeechCourse course)
    {
        if (course.Words == 0)
            return ("Nobody says a word", "");
        var last = course.Stretches.GroupBy(stretch => stretch.Segment.Speaker).Select(group => group.Last()).MaxBy(stretch => stretch.Cumulative)!;
        var leader = last.Segment.Speaker;
        var (least, most) = RangeAfterFirstTenth(course, leader);
        var name = PlotText.InTitle(leader.Name);
        var range = Percent(least) == Percent(most) ? $"stays at {Percent(most)}" : $"stays between {Percent(least)} and {Percent(most)}";
        return ($"After the first tenth of the meeting, {name}’s share {range}", $"After the first tenth, that of {leader.Name} {range}.");
    }

    /// <summary>The share so far rises while the speaker speaks and falls while others do, so its extremes lie where stretches end.</summary>
    private static (double Least, double Most) RangeAfterFirstTenth(SpeechCourse course, Speaker speaker)
    {
        var from = (course.Words + 9) / 10;
        var (least, most, said) = (1.0, 0.0, 0);
        foreach (var stretch in course.Stretches.Where(stretch => stretch.Words > 0))
        {
            var speaks = stretch.Segment.Speaker == speaker;
            if (stretch.Start < from && from <= stretch.End)
                Note(said + (speaks ? from - stretch.Start : 0), from);
            said += speaks ? stretch.Words : 0;
            if (stretch.End >= from)
                Note(said, stretch.End);
        }

        return (least, most);

        void Note(int words, int position)
        {
            var share = (double)words / position;
            (least, most) = (Math.Min(least, share), Math.Max(most, share));
        }
    }

    private static string AlternativeText(SpeechCourse course, Lanes lanes, string range)
    {
        if (course.Words == 0)
            return "Nobody says a word.";
        var words = new int[lanes.All.Length];
        foreach (var stretch in course.Stretches)
            words[lanes.Of(stretch.Segment.Speaker)] += stretch.Words;
        return $"{range} At the end: {List([.. lanes.All.Select((lane, index) => $"{lane.Name} {Percent((double)words[index] / course.Words, 1)}")])}.";
    }
}
