using Plotly.NET;
using Transcripts.Topics;
using static Transcripts.Charts.Numerals;

namespace Transcripts.Charts;

/// <summary>Topic frequency: a bar for each topic, the longest on top, as long as its share of the sentences, with the bootstrap interval.</summary>
public static class TopicFrequencyChart
{
    private const int MostBars = 30;

    /// <summary>
    /// The chart of <paramref name="frequencies"/>. The whiskers below the bars are BCa intervals, with a dot at the share.
    /// A sentence may have several topics, so that the bars need not add up to all sentences. Hover shows the first
    /// sentence of a topic. Of more than 30 topics the most frequent are drawn, and the last label says how many are not.
    /// </summary>
    /// <param name="transcript">The transcript that was labelled.</param>
    /// <param name="frequencies">The frequencies.</param>
    /// <param name="palette">Colours by the name of the topic; by default those of <see cref="TopicPalette"/>.</param>
    public static Figure Of(Transcript transcript, TopicFrequencies frequencies, Palette? palette = null)
    {
        palette ??= TopicPalette.For(frequencies.Topics.Select(row => (row.Topic, row.Sentences)));
        var samples = new SentenceSamples(transcript);
        TopicFrequency[] bars = [.. frequencies.Topics.OrderByDescending(row => row.Sentences).Take(MostBars)];
        var trace = new Trace("bar")
            .With("orientation", "h")
            .With("x", bars.Select(bar => bar.Share).ToArray())
            .With("y", Enumerable.Range(0, bars.Length).ToArray())
            .With("marker", new
            {
                color = bars.Select(bar => palette.ColourOf(bar.Topic.Name)).ToArray(),
                line = new { color = bars.Select(bar => palette.OutlineOf(bar.Topic.Name)).ToArray(), width = 1.5 },
            })
            .With("width", 0.5)
            .With("customdata", bars.Select(bar => samples.Offsets(bar.SentenceIndexes)).ToArray())
            .With("hoverinfo", "text")
            .With("hovertext", bars.Select(bar => Hover(bar, frequencies, samples)).ToArray());

        return Frame.Figure(
            bars.Any(bar => bar.Bca is not null) ? [trace, Whiskers.Of(bars.Select(bar => (bar.Share, bar.Bca)))] : [trace],
            Title(frequencies),
            AlternativeText(frequencies, bars),
            Frame.Quantities("Share of all sentences").With("tickformat", ".0%").With("range", Range(bars)),
            Frame.Lanes(Labels(bars, frequencies.Topics.Length)),
            70 + (52 * Math.Max(bars.Length, 2)));
    }

    private static string[] Labels(TopicFrequency[] bars, int topics) =>
    [
        .. bars.Select((bar, index) =>
            $"{PlotText.WrappedLabel(bar.Topic.Name)}{PlotText.Break}{Percent(bar.Share, 1)}"
            + (index == bars.Length - 1 && topics > bars.Length ? $"{PlotText.Break}({Count(topics - bars.Length)} more)" : "")),
    ];

    private static double[] Range(TopicFrequency[] bars) =>
        [0, bars.Select(bar => 1.05 * Math.Max(bar.Share, bar.Bca?.Upper ?? 0)).DefaultIfEmpty().Max() is var end and > 0 ? end : 1];

    private static string Hover(TopicFrequency bar, TopicFrequencies all, SentenceSamples samples) =>
        $"{PlotText.Encode(bar.Topic.Name)}{PlotText.Break}{Count(bar.Sentences)} of {Count(all.Sentences, "sentence")}, {Percent(bar.Share, 1)}{Interval(bar)}"
        + $"{PlotText.Break}{Count(bar.Hits, "place")}, {Number(bar.HitsPerThousandWords)} per thousand words{samples.Hover(bar.SentenceIndexes)}";

    private static string Interval(TopicFrequency bar) =>
        bar.Bca is { } interval ? $" ({Percent(interval.Lower, 1)} to {Percent(interval.Upper, 1)})" : "";

    private static string Title(TopicFrequencies frequencies)
    {
        TopicFrequency[] ranked = [.. frequencies.Topics.OrderByDescending(row => row.Sentences)];
        return ranked is not [{ Sentences: > 0 } first, ..] ? "No sentence has a topic of the dictionary"
            : ranked is [_, var second, ..] && second.Sentences == first.Sentences ? $"No topic is in more than {Percent(first.Share)} of the sentences"
            : $"Most often it is about {PlotText.InTitle(first.Topic.Name)}: {Percent(first.Share)} of the sentences";
    }

    private static string AlternativeText(TopicFrequencies frequencies, TopicFrequency[] bars)
    {
        var text = $"Bar chart of the share of {Count(frequencies.Sentences, "sentence")} that each of {Count(frequencies.Topics.Length, "topic")} has";
        var intervals = bars.Any(bar => bar.Bca is not null) ? $", with {Percent(frequencies.Options.Confidence)} bootstrap intervals" : "";
        return $"{text}{intervals}: {List([.. bars.Take(10).Select(bar => $"{bar.Topic.Name} {Percent(bar.Share, 1)}{Interval(bar)}")])}.";
    }
}
