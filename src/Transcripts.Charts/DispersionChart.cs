using System.Globalization;
using Plotly.NET;
using Transcripts.Counts.Dispersion;
using static Transcripts.Charts.Numerals;

namespace Transcripts.Charts;

/// <summary>Lexical dispersion ("x-ray"): a row for each word or phrase, an upright mark at each of its places along the words of the meeting.</summary>
public static class DispersionChart
{
    private const int MostRows = 25;
    private const int MostSpeakers = 8;

    // More marks than these would lie on each other on any screen: those of one place share a mark.
    private const int MostPlaces = 2000;

    // Below, dispersion is one of chance: the title compares more frequent ones where it can.
    private const int Enough = 5;

    /// <summary>
    /// The chart of <paramref name="dispersion"/>, rows in its order from the top. Beside each stands how often it comes and its normalised DP
    /// over the units: 0 is spread evenly, 1 in one place. Marks have the colour of who speaks; hover shows the sentence. Beyond 25
    /// expressions the rest share a row, beyond 8 speakers those with the fewest marks share a colour.
    /// </summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="dispersion">Where the expressions stand in it.</param>
    /// <param name="palette">Colours by name; by default those of <see cref="Palette.For(Transcript)"/>.</param>
    public static Figure Of(Transcript transcript, LexicalDispersion dispersion, Palette? palette = null)
    {
        var (samples, segments) = (new SentenceSamples(transcript), new SegmentIndex(transcript));
        var own = dispersion.Rows.Length > MostRows ? MostRows - 1 : dispersion.Rows.Length;
        var plot = 32 + (38 * Math.Max(Math.Min(dispersion.Rows.Length, own + 1), 2));
        Mark[] marks = [.. dispersion.Rows.SelectMany((row, index) => Marks(row, Math.Min(index, own), dispersion.Words, segments))];
        var bySpeaker = marks.ToLookup(mark => mark.Speaker);
        var lanes = Lanes.For(transcript.Speakers, speaker => bySpeaker[speaker].Count(), palette ?? Palette.For(transcript), MostSpeakers);
        var traces = marks.GroupBy(mark => lanes.Of(mark.Speaker)).OrderBy(group => group.Key).Select(group => Trace(lanes.All[group.Key], [.. group], samples));
        return Frame.Figure(
            traces,
            Title(dispersion),
            AlternativeText(dispersion),
            Frame.Quantities("Words spoken so far").With("range", new double[] { 0, Math.Max(dispersion.Words, 1) }).With("tickformat", ",d"),
            Frame.Lanes(Labels(dispersion, own)),
            78 + plot,
            new Layout().With("hovermode", "closest").With("legend", new { orientation = "h", x = 0, y = -70.0 / plot, yanchor = "top", traceorder = "normal" }));
    }

    private static IEnumerable<Mark> Marks(DispersionRow row, int lane, int words, SegmentIndex segments)
    {
        var places = row.Points.GroupBy(point => row.Points.Length <= MostPlaces ? point.Position : (long)point.Position * MostPlaces / words);
        foreach (var place in places)
        {
            var first = place.First();
            yield return new Mark(row.Expression, lane, first.Position, segments.SpeakerAt(first.Span), [.. place.Select(point => point.Span)]);
        }
    }

    private static Trace Trace(Lane lane, Mark[] marks, SentenceSamples samples) => new Trace("scatter")
        .With("name", PlotText.Label(lane.Name))
        .With("mode", "markers")
        .With("x", marks.Select(mark => mark.Position).ToArray())
        .With("y", marks.Select(mark => mark.Lane).ToArray())
        .With("marker", new { symbol = "line-ns", size = 20, color = lane.Outline, line = new { color = lane.Outline, width = 2 } })
        .With("customdata", marks.Select(mark => samples.Offsets(samples.At(mark.Spans))).ToArray())
        .With("hoverinfo", "text")
        .With("hovertext", marks.Select(mark => Hover(mark, samples)).ToArray());

    private static string Hover(Mark mark, SentenceSamples samples) =>
        $"{PlotText.Encode(mark.Expression)}{PlotText.Break}{PlotText.Label(mark.Speaker.Name)}, after {Count(mark.Position, "word")}"
        + (mark.Spans.Length > 1 ? $", {Count(mark.Spans.Length)} times" : "")
        + samples.Hover(samples.At(mark.Spans));

    private static string[] Labels(LexicalDispersion dispersion, int own)
    {
        var labels = dispersion.Rows.Take(own).Select(row => $"{PlotText.Label(row.Expression)}{PlotText.Break}{Measure(row)}");
        return own < dispersion.Rows.Length ? [.. labels, $"{Count(dispersion.Rows.Length - own)} others"] : [.. labels];
    }

    private static string Measure(DispersionRow row) => row.Points.Length == 0
        ? "absent"
        : $"{Count(row.Points.Length)}×{(row.Measures.DpNormalised is { } value ? $", DPnorm {Dp(value)}" : "")}";

    private static string Dp(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Title(LexicalDispersion dispersion)
    {
        DispersionRow[] found = [.. dispersion.Rows.Where(row => row.Points.Length > 0)];
        DispersionRow[] measured = [.. found.Where(row => row.Measures.DpNormalised is not null)];
        if (found.Length == 0)
            return dispersion.Rows.Length == 0 ? "There is no word to look for" : $"{Named(dispersion.Rows)} {(dispersion.Rows.Length == 1 ? "does" : "do")} not come up";
        if (measured.Length < 2)
            return $"{Named(found)} {(found.Length == 1 ? $"comes up {Times(found[0].Points.Length)}" : "come up")}";
        var frequent = measured.Where(row => row.Points.Length >= Enough).ToArray();
        var compared = frequent.Length < 2 || frequent.Length == measured.Length ? "" : $", of {Count(frequent.Length)} that come {Enough} times or more";
        measured = compared.Length > 0 ? frequent : measured;
        var (even, uneven) = (measured.Min(row => row.Measures.DpNormalised!.Value), measured.Max(row => row.Measures.DpNormalised!.Value));
        if (uneven - even < 1e-9)
            return $"{Named(measured)} are spread alike{compared}";
        DispersionRow[] most = [.. measured.Where(row => row.Measures.DpNormalised - even < 1e-9)];
        DispersionRow[] least = [.. measured.Where(row => uneven - row.Measures.DpNormalised < 1e-9)];
        return $"{Named(most)} {(most.Length == 1 ? "is" : "are")} spread most evenly, {Named(least)} least{compared}";
    }

    private static string Named(IReadOnlyList<DispersionRow> rows) =>
        $"“{PlotText.InTitle(rows[0].Expression)}”{(rows.Count > 1 ? $" and {Count(rows.Count - 1, "other")}" : "")}";

    private static string Times(int count) => count == 1 ? "once" : $"{Count(count)} times";

    private static string AlternativeText(LexicalDispersion dispersion)
    {
        var each = dispersion.Rows.Take(10).Select(row => $"“{row.Expression}” " + (row.Points.Length == 0
            ? "is absent"
            : $"{Times(row.Points.Length)}{(row.Measures.DpNormalised is { } value ? $" (normalised DP {Dp(value)})" : "")}")).ToList();
        if (dispersion.Rows.Length > 10)
            each.Add($"{Count(dispersion.Rows.Length - 10)} more");
        return $"Dispersion plot of {Count(dispersion.Rows.Length, "expression")} along the {Count(dispersion.Words, "word")} of the meeting"
            + (each.Count > 0 ? $": {List(each)}." : ".");
    }

    private sealed record Mark(string Expression, int Lane, int Position, Speaker Speaker, TextSpan[] Spans);
}
