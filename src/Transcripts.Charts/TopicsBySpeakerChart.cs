using Plotly.NET;
using Transcripts.Topics;
using static Transcripts.Charts.Numerals;

namespace Transcripts.Charts;

/// <summary>Topics by speaker: a heat map, a row for each topic and a column for each speaker.</summary>
public static class TopicsBySpeakerChart
{
    private const int MostSpeakers = 12;
    private const int MostTopics = 30;

    /// <summary>
    /// The heat map of <paramref name="topics"/>: the darker a cell, the larger the share of the speaker's sentences that has
    /// the topic; the number in it counts them. Hover shows the first. Beyond 12 speakers those with the most sentences are
    /// drawn, and the title of the axis says how many are not; of more than 30 topics the most frequent.
    /// </summary>
    /// <param name="transcript">The transcript that was labelled.</param>
    /// <param name="topics">The topics of each speaker.</param>
    public static Figure Of(Transcript transcript, TopicsBySpeaker topics)
    {
        var samples = new SentenceSamples(transcript);
        var all = topics.Rows.GroupBy(row => row.Speaker).OrderByDescending(group => group.First().SpeakerSentences).ToList();
        var shown = all.Take(MostSpeakers).ToList();
        Topic[] rows = [.. topics.Rows.GroupBy(row => row.Topic).OrderByDescending(group => group.Sum(row => row.Sentences)).Take(MostTopics).Select(group => group.Key)];
        var cells = topics.Rows.ToDictionary(row => (row.Speaker, row.Topic));
        TopicCell[][] map = [.. rows.Select(topic => shown.Select(speaker => Cell(cells[(speaker.Key, topic)], samples)).ToArray())];
        string[] labels = [.. shown.Select(speaker => $"{PlotText.Label(speaker.Key.Name)}{PlotText.Break}{Count(speaker.First().SpeakerSentences)}")];
        return Frame.Figure(
            [TopicHeatMap.Trace(map)],
            Title(topics),
            AlternativeText(topics, rows.Length),
            Frame.Lanes(labels)
                .With("title", new Title().With("text", $"Speaker and sentences{(all.Count > shown.Count ? $" ({Count(all.Count - shown.Count)} more speakers)" : "")}").With("standoff", 8))
                .With("range", new[] { -0.5, Math.Max(labels.Length, 1) - 0.5 }),
            Frame.Lanes([.. rows.Select(topic => PlotText.WrappedLabel(topic.Name))]),
            150 + (30 * Math.Max(rows.Length, 2)),
            new Layout().With("hovermode", "closest"));
    }

    private static TopicCell Cell(SpeakerTopic row, SentenceSamples samples) => new(
        row.Sentences,
        row.Share,
        $"{PlotText.Label(row.Speaker.Name)}: {PlotText.Encode(row.Topic.Name)}{PlotText.Break}{Count(row.Sentences)} of {Count(row.SpeakerSentences, "sentence")}, {Percent(row.Share, 1)}"
        + (row.Bca is { } interval ? $" ({Percent(interval.Lower, 1)} to {Percent(interval.Upper, 1)})" : "")
        + samples.Hover(row.SentenceIndexes),
        samples.Offsets(row.SentenceIndexes));

    private static string Title(TopicsBySpeaker topics)
    {
        var most = topics.Rows.Where(row => row.Sentences > 0).GroupBy(row => row.Speaker).Select(group => (Speaker: group.Key, Topics: group.Count())).OrderByDescending(row => row.Topics).ToList();
        return most is not [var first, ..] ? "No speaker speaks of a topic of the dictionary"
            : most is [_, var second, ..] && second.Topics == first.Topics ? $"No one speaks of more than {Count(first.Topics, "topic")}"
            : $"{PlotText.InTitle(first.Speaker.Name)} speaks of {Count(first.Topics, "topic")}{(most is [_, var next, ..] ? $", nobody else of more than {Count(next.Topics)}" : "")}";
    }

    private static string AlternativeText(TopicsBySpeaker topics, int rows)
    {
        var speakers = topics.Rows.Select(row => row.Speaker).Distinct().Count();
        var largest = topics.Rows.Where(row => row.Sentences > 0).OrderByDescending(row => row.Sentences).Take(5)
            .Select(row => $"{row.Speaker.Name} on {row.Topic.Name} {Count(row.Sentences)} ({Percent(row.Share)} of the speaker’s)").ToList();
        return $"Heat map of the sentences of {Count(speakers, "speaker")} on {Count(rows, "topic")}"
            + (largest.Count > 0 ? $". Most sentences: {List(largest)}." : ".");
    }
}
