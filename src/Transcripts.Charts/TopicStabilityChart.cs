using Plotly.NET;
using Transcripts.Topics.Models;
using static Transcripts.Charts.Numerals;

namespace Transcripts.Charts;

/// <summary>Stability of a topic model: how far each topic is found again with other seeds, beside what shuffled words give.</summary>
public static class TopicStabilityChart
{
    private const int MostTopics = 30;
    private const int Words = 4;
    private const string Found = "Same text, other seeds";

    /// <summary>
    /// The chart of <paramref name="stability"/>: in the lane of each topic, named by its first words, a mark at its mean similarity
    /// with its match in the other runs and a thin line down to the lowest; an upright band where two models of shuffled words
    /// agree by chance. Hover shows the topic's words and the units where it is strongest. Of more than 30 topics the
    /// largest are drawn.
    /// </summary>
    /// <param name="stability">The stability.</param>
    public static Figure Of(TopicStability stability)
    {
        var palette = Palette.For([Found]);
        TopicStabilityScore[] rows = [.. stability.Topics.OrderByDescending(topic => topic.Similarity).Take(MostTopics)];
        var lower = stability.ChanceInterval?.Lower ?? stability.Chance;
        var upper = stability.ChanceInterval?.Upper ?? stability.Chance;
        var band = new Trace("scatter")
            .With("name", "Words shuffled")
            .With("mode", "lines")
            .With("x", new[] { lower, upper, upper, lower, lower })
            .With("y", new[] { -0.5, -0.5, rows.Length - 0.5, rows.Length - 0.5, -0.5 })
            .With("fill", "toself")
            .With("fillcolor", "rgba(128,128,128,0.3)")
            .With("line", new { color = Frame.Line, width = 1 })
            .With("hoverinfo", "text")
            .With("hoveron", "fills")
            .With("text", $"two models of shuffled words agree by {Decimals(stability.Chance)}");
        var marks = new Trace("scatter")
            .With("name", Found)
            .With("mode", "markers")
            .With("x", rows.Select(row => row.Similarity).ToArray())
            .With("y", Enumerable.Range(0, rows.Length).ToArray())
            .With("marker", new { size = 10, color = palette.ColourOf(Found) })
            .With("error_x", new
            {
                type = "data",
                symmetric = false,
                array = rows.Select(_ => 0.0).ToArray(),
                arrayminus = rows.Select(row => Math.Max(0, row.Similarity - row.Lowest)).ToArray(),
                color = palette.OutlineOf(Found),
                thickness = 1.5,
                width = 3,
            })
            .With("customdata", rows.Select(row => Offsets(stability.Model, row.Topic)).ToArray())
            .With("hoverinfo", "text")
            .With("hovertext", rows.Select(row => Hover(stability.Model, row)).ToArray());
        return Frame.Figure(
            [band, marks],
            Title(stability),
            AlternativeText(stability, rows),
            Frame.Quantities("Similarity to its match in other runs (1 = the same)").With("range", new double[] { 0, 1 }).With("tickformat", ".1f"),
            Frame.Lanes([.. rows.Select(row => PlotText.Wrap(PlotText.Shorten(TopWords(stability.Model, row.Topic, Words), 60), 22))]),
            130 + (44 * Math.Max(rows.Length, 2)),
            new Layout().With("hovermode", "closest").With("legend", new { orientation = "h", x = 0, y = -0.2, yanchor = "top" }));
    }

    private static string TopWords(TopicModel model, int topic, int words) =>
        model.Topics[topic].TopWords.Select(word => word.Word).Take(words).ToList() is { Count: > 0 } top ? string.Join(", ", top) : "(no words)";

    private static int[][] Offsets(TopicModel model, int topic) =>
        [.. model.Topics[topic].Documents.Take(20).Where(document => !document.Unit.Spans.IsEmpty).Select(document => new[] { document.Unit.Spans[0].Start, document.Unit.Spans[^1].End })];

    private static string Hover(TopicModel model, TopicStabilityScore row)
    {
        var documents = model.Topics[row.Topic].Documents.Take(3).Where(document => !document.Unit.Spans.IsEmpty)
            .Select(document => $"{PlotText.Label(document.Unit.Name)}, source offsets {document.Unit.Spans[0].Start} to {document.Unit.Spans[^1].End}");
        return string.Join(
            PlotText.Break,
            documents.Prepend($"similarity {Decimals(row.Similarity)}, lowest {Decimals(row.Lowest)}").Prepend(PlotText.Wrap(PlotText.Shorten(TopWords(model, row.Topic, 10), 160), 40)));
    }

    private static string Title(TopicStability stability) => stability.ExceedsChance
        ? $"Topics of two seeds agree by {Decimals(stability.Agreement)}, shuffled words by {Decimals(stability.Chance)}"
        : $"Topics of two seeds agree by {Decimals(stability.Agreement)}, no more than shuffled words do";

    private static string AlternativeText(TopicStability stability, TopicStabilityScore[] rows) =>
        $"Strip chart of the similarity of {Count(rows.Length, "topic")} to their matches in {Count(stability.Options.Runs - 1, "other run")}, from {Decimals(rows[^1].Similarity)} to {Decimals(rows[0].Similarity)}; "
        + $"models of shuffled words agree by {Decimals(stability.Chance)}.";
}
