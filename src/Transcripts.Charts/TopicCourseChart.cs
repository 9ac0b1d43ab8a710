using Plotly.NET;
using Transcripts.Topics;
using static Transcripts.Charts.Numerals;

namespace Transcripts.Charts;

/// <summary>Topics over the course of a meeting: a heat map, a row for each topic and a column for each window.</summary>
public static class TopicCourseChart
{
    private const int MostTopics = 30;

    /// <summary>
    /// The heat map of <paramref name="course"/>: the darker a cell, the larger the share of the window's sentences that has the
    /// topic. Topics stand in the order in which they are spoken of: by the middle one of their sentences. Hover shows the
    /// first sentence of a cell. Of more than 30 topics the most frequent are drawn.
    /// </summary>
    /// <param name="transcript">The transcript that was labelled.</param>
    /// <param name="course">The course.</param>
    public static Figure Of(Transcript transcript, TopicCourse course)
    {
        var samples = new SentenceSamples(transcript);
        var byTopic = course.Cells.GroupBy(cell => cell.Topic)
            .OrderByDescending(group => group.Sum(cell => cell.Sentences)).Take(MostTopics)
            .OrderBy(group => Middle(group)).ToList();
        TopicCell[][] map = [.. byTopic.Select(topic => topic.Select(cell => Cell(cell, course.Windows[cell.Window], samples)).ToArray())];
        return Frame.Figure(
            [TopicHeatMap.Trace(map)],
            Title(byTopic, course),
            AlternativeText(byTopic, course),
            Frame.Lanes(Ticks(course, out var places))
                .With("title", new Title().With("text", "Words spoken so far").With("standoff", 8))
                .With("tickvals", places)
                .With("range", new[] { -0.5, Math.Max(course.Windows.Length, 1) - 0.5 }),
            Frame.Lanes([.. byTopic.Select(topic => PlotText.WrappedLabel(topic.Key.Name))]),
            120 + (30 * Math.Max(byTopic.Count, 2)),
            new Layout().With("hovermode", "closest"));
    }

    /// <summary>Index of the middle sentence of a topic; topics without sentences come last.</summary>
    private static int Middle(IEnumerable<TopicWindowCell> cells)
    {
        int[] sentences = [.. cells.SelectMany(cell => cell.SentenceIndexes)];
        return sentences.Length == 0 ? int.MaxValue : sentences[sentences.Length / 2];
    }

    /// <summary>Six labels at the most, so that they fit a phone.</summary>
    private static string[] Ticks(TopicCourse course, out int[] places)
    {
        var step = Math.Max(1, (course.Windows.Length + 5) / 6);
        places = [.. Enumerable.Range(0, course.Windows.Length).Where(window => (window + 1) % step == 0)];
        return [.. places.Select(window => Count(course.Windows[window].End))];
    }

    private static TopicCell Cell(TopicWindowCell cell, TopicWindow window, SentenceSamples samples) => new(
        cell.Sentences,
        cell.Share,
        $"{PlotText.Encode(cell.Topic.Name)}{PlotText.Break}words {Count(window.Start)} to {Count(window.End)}: {Count(cell.Sentences)} of {Count(window.Sentences, "sentence")}, {Percent(cell.Share)}"
        + samples.Hover(cell.SentenceIndexes),
        samples.Offsets(cell.SentenceIndexes));

    private static string Title(List<IGrouping<Topic, TopicWindowCell>> topics, TopicCourse course)
    {
        var spoken = topics.Where(topic => topic.Any(cell => cell.Sentences > 0)).ToList();
        return spoken.Count switch
        {
            0 => "No window has a topic of the dictionary",
            1 => $"{PlotText.InTitle(spoken[0].Key.Name)} is the only topic, in {Count(Windows(spoken[0]))} of {Count(course.Windows.Length, "window")}",
            _ => $"The talk goes from {PlotText.InTitle(spoken[0].Key.Name)} to {PlotText.InTitle(spoken[^1].Key.Name)}",
        };
    }

    private static int Windows(IEnumerable<TopicWindowCell> topic) => topic.Count(cell => cell.Sentences > 0);

    private static string AlternativeText(List<IGrouping<Topic, TopicWindowCell>> topics, TopicCourse course)
    {
        var each = topics.Where(topic => topic.Any(cell => cell.Sentences > 0))
            .Select(topic => (topic.Key, Cell: topic.MaxBy(cell => cell.Share)!)).Take(10)
            .Select(topic => $"{topic.Key.Name} around word {Count(course.Windows[topic.Cell.Window].Start)} ({Percent(topic.Cell.Share)})").ToList();
        return $"Heat map of {Count(topics.Count, "topic")} over {Count(course.Windows.Length, "window")} of the meeting"
            + (each.Count > 0 ? $". Densest: {List(each)}." : ".");
    }
}
