using Plotly.NET;
using Transcripts.Resampling;
using Transcripts.Speakers;
using static Transcripts.Charts.Numerals;

namespace Transcripts.Charts;

/// <summary>Share of words: a bar for each speaker, the longest on top, with the bootstrap interval of the share.</summary>
public static class ShareOfWordsChart
{
    private const int MostLanes = 15;

    /// <summary>
    /// The chart of <paramref name="shares"/>. The whiskers below the bars are BCa intervals, with a dot at the
    /// share; a bar without one has no interval. Beyond 15 speakers, those with the fewest words share a bar, which has none.
    /// </summary>
    /// <param name="shares">The shares.</param>
    /// <param name="palette">Colours by name; by default those of <see cref="Palette.For(Transcript)"/>.</param>
    public static Figure Of(SpeakerShares shares, Palette? palette = null)
    {
        var rows = shares.Speakers.ToDictionary(row => row.Speaker);
        Speaker[] speakers = [.. shares.Speakers.Select(row => row.Speaker)];
        var lanes = Lanes.For(speakers, speaker => rows[speaker].Words, palette, MostLanes);
        Bar[] bars = [.. shares.Speakers.GroupBy(row => lanes.Of(row.Speaker)).OrderBy(group => group.Key).Select(group => Bar.Of(lanes.All[group.Key], [.. group]))];

        var trace = new Trace("bar")
            .With("orientation", "h")
            .With("x", bars.Select(bar => bar.Share).ToArray())
            .With("y", Enumerable.Range(0, bars.Length).ToArray())
            .With("marker", new
            {
                color = bars.Select(bar => bar.Lane.Fill).ToArray(),
                line = new { color = bars.Select(bar => bar.Lane.Outline).ToArray(), width = 1.5 },
            })
            .With("width", 0.5)
            .With("hoverinfo", "text")
            .With("hovertext", bars.Select(bar => bar.Hover(shares)).ToArray());

        return Frame.Figure(
            bars.Any(bar => bar.Interval is not null) ? [trace, Whiskers.Of(bars.Select(bar => (bar.Share, bar.Interval)))] : [trace],
            Title(bars, shares.Words),
            AlternativeText(bars, shares),
            Frame.Quantities("Share of all words").With("tickformat", ".0%").With("range", Range(bars)),
            Frame.Lanes([.. bars.Select(bar => $"{PlotText.Label(bar.Lane.Name)}{PlotText.Break}{Percent(bar.Share, 1)}")]),
            70 + (44 * Math.Max(bars.Length, 2)));
    }

    private static double[] Range(Bar[] bars) =>
        [0, bars.Select(bar => 1.05 * Math.Max(bar.Share, bar.Interval?.Upper ?? 0)).DefaultIfEmpty().Max() is var end and > 0 ? end : 1];

    private static string Title(Bar[] bars, int words)
    {
        if (words == 0)
            return "Nobody says a word";
        Bar[] ranked = [.. bars.Where(bar => bar.Lane.Speakers == 1).OrderByDescending(bar => bar.Words)];
        return ranked is [var only, ..] && only.Words == words ? $"{PlotText.InTitle(only.Lane.Name)} speaks all of the words"
            : ranked is [var first, var second, ..] && first.Words == second.Words ? $"No one speaks more than {Percent(first.Share)} of the words"
            : $"{PlotText.InTitle(ranked[0].Lane.Name)} speaks {(ranked[0].Share > 0.5 ? "" : "most: ")}{Percent(ranked[0].Share)} of the words";
    }

    private static string AlternativeText(Bar[] bars, SpeakerShares shares)
    {
        var each = bars.Take(5).Select(bar => $"{bar.Lane.Name} {Percent(bar.Share, 1)}{bar.IntervalText()}").ToList();
        if (bars.Length > 5)
            each.Add($"{Count(bars.Skip(5).Sum(bar => bar.Lane.Speakers))} more {Percent(bars.Skip(5).Sum(bar => bar.Share), 1)} together");
        var intervals = bars.Any(bar => bar.Interval is not null) ? $", with {Percent(shares.Options.Confidence)} bootstrap intervals" : "";
        return $"Bar chart of the share of {Count(shares.Words, "word")} by {Count(shares.Speakers.Length, "speaker")}{intervals}"
            + (each.Count > 0 ? $": {List(each)}." : ".");
    }

    private sealed record Bar(Lane Lane, int Words, int Turns, double Share, Interval? Interval)
    {
        public static Bar Of(Lane lane, SpeakerShare[] rows) => new(
            lane,
            rows.Sum(row => row.Words),
            rows.Sum(row => row.Turns),
            rows.Sum(row => row.Share),
            rows is [{ Bca: var interval }] ? interval : null);

        public string IntervalText() => Interval is { } interval ? $" ({Percent(interval.Lower, 1)} to {Percent(interval.Upper, 1)})" : "";

        public string Hover(SpeakerShares shares) => string.Join(
            PlotText.Break,
            PlotText.Encode(Lane.Name),
            $"{Percent(Share, 1)} of the words{IntervalText()}",
            $"{Count(Words)} of {Count(shares.Words, "word")} in {Count(Turns, "turn")}");
    }
}
