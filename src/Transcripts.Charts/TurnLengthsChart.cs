using Plotly.NET;
using Transcripts.Speakers;
using static Transcripts.Charts.Numerals;

namespace Transcripts.Charts;

/// <summary>Turn lengths: a mark for each turn in its speaker's lane, and an upright line at the speaker's median.</summary>
public static class TurnLengthsChart
{
    private const int MostLanes = 15;

    // From here on the short turns of a linear axis crowd at its foot.
    private const int LogRatio = 50;

    /// <summary>
    /// The chart of <paramref name="lengths"/>. The axis is logarithmic, and says so, where the longest turn has 50 times the
    /// words of the shortest. Marks of equal turns are set beside each other; height within a lane means nothing.
    /// Circles are turns that hold the floor, diamonds interjections, squares narrated exchanges. Beyond 15 speakers,
    /// those with the fewest words share a lane.
    /// </summary>
    /// <param name="lengths">The turn lengths.</param>
    /// <param name="palette">Colours by name; by default those of <see cref="Palette.For(Transcript)"/>.</param>
    public static Figure Of(TurnLengths lengths, Palette? palette = null)
    {
        var words = lengths.Turns.ToLookup(turn => turn.Speaker, turn => turn.Words);
        var lanes = Lanes.For(lengths.Speakers, speaker => words[speaker].Sum(), palette, MostLanes);
        var turns = lengths.Turns.ToLookup(turn => lanes.Of(turn.Speaker));
        int[] sorted = [.. lengths.Turns.Select(turn => turn.Words).Order()];
        var logarithmic = sorted is [> 0, ..] && sorted[^1] / sorted[0] >= LogRatio;
        var axis = Frame.Quantities(logarithmic ? "Words in the turn (logarithmic)" : "Words in the turn");
        if (logarithmic)
        {
            axis = axis.With("type", "log").With("tickformat", ",d").With("tickvals", LogTicks(sorted[^1]))
                .With("range", new[] { Math.Log10(sorted[0] * 0.8), Math.Log10(sorted[^1] * 1.25) });
        }

        return Frame.Figure(
            lanes.All.SelectMany((lane, index) => Traces(lane, index, [.. turns[index]])),
            Title(lengths, sorted),
            AlternativeText(lengths, lanes, turns, sorted),
            axis,
            Frame.Lanes([.. lanes.All.Select(lane => PlotText.Label(lane.Name))]),
            80 + (48 * Math.Max(lanes.All.Length, 2)),
            new Layout().With("hovermode", "closest"));
    }

    /// <summary>1, 3, 10, 30, …: two ticks a power of ten leave room for their labels on a phone.</summary>
    private static double[] LogTicks(int most) =>
        [.. Enumerable.Range(0, 10).SelectMany(power => new[] { Math.Pow(10, power), 3 * Math.Pow(10, power) }).TakeWhile(tick => tick <= 3.0 * most)];

    private static IEnumerable<Trace> Traces(Lane lane, int index, TurnLength[] turns)
    {
        if (turns.Length == 0)
            yield break;
        var median = Median(turns);
        yield return new Trace("scatter")
            .With("name", PlotText.Label(lane.Name))
            .With("mode", "markers")
            .With("x", turns.Select(turn => turn.Words).ToArray())
            .With("y", Heights(index, turns))
            .With("marker", new
            {
                symbol = turns.Select(turn => Symbol(turn.Kind)).ToArray(),
                size = 9,
                color = lane.Fill,
                line = new { color = lane.Outline, width = 1.5 },
            })
            .With("hoverinfo", "text")
            .With("hovertext", turns.Select(turn =>
                $"{PlotText.Label(turn.Speaker.Name)}{PlotText.Break}turn {Count(turn.Turn)}, {turn.Kind.ToString().ToLowerInvariant()}{PlotText.Break}{Count(turn.Words, "word")}").ToArray());
        yield return new Trace("scatter")
            .With("name", PlotText.Label(lane.Name))
            .With("mode", "markers")
            .With("x", new[] { median })
            .With("y", new[] { index })
            .With("marker", new { symbol = "line-ns", size = 20, line = new { color = Frame.Line, width = 3 } })
            .With("hoverinfo", "text")
            .With("hovertext", new[] { $"{PlotText.Label(lane.Name)}{PlotText.Break}median of {Count(turns.Length, "turn")}: {Number(median)} words" });
    }

    private static string Symbol(TurnKind kind) => kind switch
    {
        TurnKind.Interjection => "diamond",
        TurnKind.Exchange => "square",
        _ => "circle",
    };

    /// <summary>Heights within the lane that part neighbours in length: multiples of the golden ratio, whose fractions spread evenly.</summary>
    private static double[] Heights(int lane, TurnLength[] turns)
    {
        const double Spread = 0.5;
        const double Golden = 0.6180339887498949;
        var heights = new double[turns.Length];
        var rank = 0;
        foreach (var turn in Enumerable.Range(0, turns.Length).OrderBy(position => turns[position].Words))
        {
            var place = (0.5 + (Golden * rank++)) % 1;
            heights[turn] = lane + (turns.Length == 1 ? 0 : Spread * (place - 0.5));
        }

        return heights;
    }

    private static double Median(IEnumerable<TurnLength> turns) => Median([.. turns.Select(turn => turn.Words).Order()]);

    private static double Median(int[] sorted) => (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2.0;

    private static string Title(TurnLengths lengths, int[] sorted) => lengths.Turns.MaxBy(turn => turn.Words) switch
    {
        null => "Nobody takes a turn",
        { } only when sorted.Length == 1 => $"The only turn, {PlotText.InTitle(only.Speaker.Name)}’s, has {Count(only.Words, "word")}",
        { } longest => $"Half of the {Count(sorted.Length)} turns have at most {Number(Math.Floor(Median(sorted)))} words; the longest, {PlotText.InTitle(longest.Speaker.Name)}’s, has {Count(longest.Words)}",
    };

    private static string AlternativeText(TurnLengths lengths, Lanes lanes, ILookup<int, TurnLength> turns, int[] sorted)
    {
        var text = $"Strip chart of the words in {Count(lengths.Turns.Length, "turn")} of {Count(lengths.Speakers.Length, "speaker")}";
        if (sorted.Length == 0)
            return $"{text}.";
        var each = lanes.All.Select((lane, index) => (lane, index)).Where(pair => turns[pair.index].Any()).Take(5)
            .Select(pair => $"{pair.lane.Name} {Number(Median(turns[pair.index]))} over {Count(turns[pair.index].Count(), "turn")}");
        return $"{text}, from {Count(sorted[0])} to {Count(sorted[^1])}, median {Number(Median(sorted))}. Medians: {List([.. each])}.";
    }
}
