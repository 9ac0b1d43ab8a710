using System.Collections.Immutable;
using Plotly.NET;
using Transcripts.Topics;
using static Transcripts.Charts.Numerals;

namespace Transcripts.Charts;

/// <summary>
/// Topic stream: a band for each topic along the meeting, as wide as the sentences that have it, the bands lying on both
/// sides of a middle line ("ThemeRiver": Havre, Hetzler, Whitney and Nowell 2002).
/// </summary>
public static class TopicStreamChart
{
    private const int MostBands = 7;

    /// <summary>
    /// The stream of <paramref name="course"/>. The width of the whole stream is the number of topic labels in a window: it swells
    /// where sentences have several topics and narrows where they have none. Beyond 7 topics, those with the fewest
    /// sentences share a band. Between windows the bands are drawn straight. Hover shows the first sentence.
    /// </summary>
    /// <param name="transcript">The transcript that was labelled.</param>
    /// <param name="course">The course.</param>
    /// <param name="palette">Colours by the name of the topic; by default those of <see cref="TopicPalette"/>.</param>
    public static Figure Of(Transcript transcript, TopicCourse course, Palette? palette = null)
    {
        var samples = new SentenceSamples(transcript);
        var topics = course.Cells.GroupBy(cell => cell.Topic).ToList();
        palette ??= TopicPalette.For(topics.Select(topic => (topic.Key, topic.Sum(cell => cell.Sentences))));
        var bands = Bands(topics, palette, course.Windows.Length);
        int[] middles = [.. course.Windows.Select(window => (window.Start + window.End) / 2)];
        double[] foot = [.. Enumerable.Range(0, middles.Length).Select(window => -bands.Sum(band => band.Sentences[window].Length) / 2.0)];
        var widest = foot.Select(value => -value).DefaultIfEmpty(0).Max();
        // The line below all bands lies as deep as half their widths, so that they lie around the middle.
        List<Trace> traces =
        [
            new Trace("scatter").With("mode", "lines").With("x", middles).With("y", foot.ToArray())
                .With("line", new { color = Frame.Line, width = 1 }).With("hoverinfo", "skip").With("showlegend", false),
        ];
        traces.AddRange(bands.Select(band => new Trace("scatter")
            .With("name", PlotText.Encode(PlotText.Shorten(band.Name, 36)))
            .With("mode", "lines")
            .With("x", middles)
            .With("y", Top(foot, band))
            .With("fill", "tonexty")
            .With("fillcolor", band.Fill)
            .With("line", new { color = band.Outline, width = 1 })
            .With("customdata", band.Sentences.Select(sentences => samples.Offsets(sentences)).ToArray())
            .With("hoverinfo", "text")
            .With("hovertext", band.Sentences.Select((sentences, window) => Hover(band, sentences, course.Windows[window], samples)).ToArray())));
        return Frame.Figure(
            traces,
            Title(course, topics),
            AlternativeText(course, topics),
            Frame.Quantities("Words spoken so far").With("range", new double[] { 0, Math.Max(course.Windows.IsEmpty ? 1 : course.Windows[^1].End, 1) }).With("tickformat", ",d"),
            Frame.Quantities("Sentences in the window (width of a band)").With("showticklabels", false).With("ticks", "").With("showgrid", false)
                .With("range", new[] { -1.1 * Math.Max(widest, 1), 1.1 * Math.Max(widest, 1) }),
            360 + (14 * bands.Count),
            new Layout()
                .With("hovermode", "closest")
                .With("legend", new { orientation = "h", x = 0, y = -0.22, yanchor = "top", traceorder = "normal" }));
    }

    private static List<Band> Bands(List<IGrouping<Topic, TopicWindowCell>> topics, Palette palette, int windows)
    {
        var own = topics.Count > MostBands + 1 ? topics.OrderByDescending(topic => topic.Sum(cell => cell.Sentences)).Take(MostBands).Select(topic => topic.Key).ToHashSet() : [.. topics.Select(topic => topic.Key)];
        var bands = topics.Where(topic => own.Contains(topic.Key))
            .Select(topic => new Band(topic.Key.Name, palette.ColourOf(topic.Key.Name), palette.OutlineOf(topic.Key.Name), [.. topic.Select(cell => cell.SentenceIndexes)]))
            .ToList();
        var rest = topics.Where(topic => !own.Contains(topic.Key)).SelectMany(topic => topic).ToLookup(cell => cell.Window);
        if (rest.Count > 0)
        {
            bands.Add(new Band(
                $"{Count(topics.Count - own.Count)} other topics",
                Frame.Line,
                Frame.Line,
                [.. Enumerable.Range(0, windows).Select(window => rest[window].SelectMany(cell => cell.SentenceIndexes).Order().ToImmutableArray())]));
        }

        return bands;
    }

    /// <summary>The upper edge of a band on what lies below it; the foot is raised to it.</summary>
    private static double[] Top(double[] foot, Band band)
    {
        for (var window = 0; window < foot.Length; window++)
            foot[window] += band.Sentences[window].Length;
        return [.. foot];
    }

    private static string Hover(Band band, ImmutableArray<int> sentences, TopicWindow window, SentenceSamples samples) =>
        $"{PlotText.Encode(band.Name)}{PlotText.Break}words {Count(window.Start)} to {Count(window.End)}: {Count(sentences.Length, "sentence")}{samples.Hover(sentences)}";

    private static string Title(TopicCourse course, List<IGrouping<Topic, TopicWindowCell>> topics)
    {
        var fullest = topics.SelectMany(topic => topic).MaxBy(cell => cell.Sentences);
        return fullest is not { Sentences: > 0 }
            ? "No window has a topic of the dictionary"
            : $"The widest band is {PlotText.InTitle(fullest.Topic.Name)} around word {Count(course.Windows[fullest.Window].Start)}: {Count(fullest.Sentences)} of {Count(course.Windows[fullest.Window].Sentences, "sentence")}";
    }

    private static string AlternativeText(TopicCourse course, List<IGrouping<Topic, TopicWindowCell>> topics)
    {
        var each = topics.Select(topic => (topic.Key.Name, Sentences: topic.Sum(cell => cell.Sentences))).OrderByDescending(topic => topic.Sentences).Take(10)
            .Select(topic => $"{topic.Name} {Count(topic.Sentences)}").ToList();
        return $"Stream of {Count(topics.Count, "topic")} over {Count(course.Windows.Length, "window")} of the meeting, a band for each, as wide as its sentences"
            + (each.Count > 0 ? $". In all: {List(each)}." : ".");
    }

    private sealed record Band(string Name, string Fill, string Outline, ImmutableArray<ImmutableArray<int>> Sentences);
}
