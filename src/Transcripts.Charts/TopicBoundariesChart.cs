using Plotly.NET;
using Transcripts.Topics;
using static Transcripts.Charts.Numerals;

namespace Transcripts.Charts;

/// <summary>
/// Topic boundaries: how alike the words before and behind each place of the meeting are, and below the curve a row of
/// marks for the boundaries found and, where given, one for those of a reference.
/// </summary>
public static class TopicBoundariesChart
{
    private const int FirstCharacters = 90;

    /// <summary>
    /// The chart of <paramref name="tiling"/>. Hover over a mark shows how the topic behind it begins, and where in the source.
    /// </summary>
    /// <param name="transcript">The transcript that was cut.</param>
    /// <param name="tiling">The boundaries found.</param>
    /// <param name="reference">A segmentation of the same transcript to compare with, or null.</param>
    /// <param name="referenceName">What the reference is called ("By hand").</param>
    public static Figure Of(Transcript transcript, TextTiling tiling, TopicSegmentation? reference = null, string referenceName = "By hand")
    {
        var words = tiling.Segmentation.Units.Words;
        var highest = tiling.Gaps.Select(gap => gap.Smoothed).DefaultIfEmpty(1).Max();
        var step = Math.Max(highest, 0.01) / 8;
        var found = Starts(tiling.Segmentation);
        List<Trace> traces =
        [
            new Trace("scatter")
                .With("name", "Similarity")
                .With("mode", "lines")
                .With("x", tiling.Gaps.Select(gap => gap.Word).ToArray())
                .With("y", tiling.Gaps.Select(gap => gap.Smoothed).ToArray())
                .With("line", new { color = Frame.Line, width = 2 })
                .With("hoverinfo", "text")
                .With("hovertext", tiling.Gaps.Select(gap => $"after {Count(gap.Word, "word")}: similarity {Decimals(gap.Smoothed)}, depth {Decimals(gap.Depth)}{PlotText.Break}source offset {gap.Offset}").ToArray()),
            Marks(transcript, tiling.Segmentation, found, "Found", -step, "triangle-up", 0),
        ];
        List<string> rows = ["Found"];
        if (reference is not null)
        {
            rows.Add(referenceName);
            traces.Add(Marks(transcript, reference, Starts(reference), referenceName, -2 * step, "diamond", 1));
        }

        double[] ticks = [0, highest / 2, highest];
        return Frame.Figure(
            traces,
            Title(found, reference),
            AlternativeText(tiling, found, reference, referenceName),
            Frame.Quantities("Words spoken so far").With("range", new double[] { 0, Math.Max(words, 1) }).With("tickformat", ",d"),
            Frame.Quantities("Similarity before and behind (cosine)")
                .With("tickmode", "array")
                .With("tickvals", ticks.Concat(rows.Select((_, row) => -(row + 1) * step)).ToArray())
                .With("ticktext", ticks.Select(Decimals).Concat(rows.Select(PlotText.Label)).ToArray())
                .With("range", new[] { -(rows.Count + 0.7) * step, 1.05 * Math.Max(highest, 0.01) })
                .With("fixedrange", true),
            330,
            new Layout().With("hovermode", "closest"));
    }

    // The first segment begins with the meeting, which is no change of topic.
    private static TopicSegment[] Starts(TopicSegmentation segmentation) => [.. segmentation.Segments.Skip(1)];

    private static Trace Marks(Transcript transcript, TopicSegmentation segmentation, TopicSegment[] starts, string name, double height, string symbol, int colour)
    {
        var shade = Palette.For(["found", "reference"]);
        var key = colour == 0 ? "found" : "reference";
        return new Trace("scatter")
            .With("name", PlotText.Label(name))
            .With("mode", "markers")
            .With("x", starts.Select(start => segmentation.Units.Units[start.FirstUnit].FirstWord).ToArray())
            .With("y", starts.Select(_ => height).ToArray())
            .With("marker", new { symbol, size = 10, color = shade.ColourOf(key), line = new { color = shade.OutlineOf(key), width = 1 } })
            .With("customdata", starts.Select(start => new[] { start.Spans[0].Start, start.Spans[0].End }).ToArray())
            .With("hoverinfo", "text")
            .With("hovertext", starts.Select(start => Hover(transcript, name, start)).ToArray());
    }

    private static string Hover(Transcript transcript, string name, TopicSegment start)
    {
        var span = start.Spans[0];
        var first = span.Length > 4 * FirstCharacters ? new TextSpan(span.Start, 4 * FirstCharacters) : span;
        return string.Join(
            PlotText.Break,
            start.Title is { Length: > 0 } title ? $"{PlotText.Label(name)}: {PlotText.Wrap(title, 40)}" : PlotText.Label(name),
            $"“{PlotText.Wrap(PlotText.Shorten(transcript.Text(first), FirstCharacters), 40)}”",
            $"source offset {start.Start}");
    }

    private static string Title(TopicSegment[] found, TopicSegmentation? reference)
    {
        var changes = found.Length == 0 ? "No change of topic is found" : $"{Count(found.Length, "change")} of topic {(found.Length == 1 ? "is" : "are")} found";
        return reference is null ? changes : $"{changes}; {Count(Exact(found, reference))} of the {Count(Starts(reference).Length)} of the reference {(Exact(found, reference) == 1 ? "is" : "are")} among them";
    }

    private static int Exact(TopicSegment[] found, TopicSegmentation reference) =>
        found.Select(start => start.Start).Intersect(Starts(reference).Select(start => start.Start)).Count();

    private static string AlternativeText(TextTiling tiling, TopicSegment[] found, TopicSegmentation? reference, string name)
    {
        var text = $"Line of the similarity of the words before and behind {Count(tiling.Gaps.Length, "place")} of the meeting, with {Count(found.Length, "boundary", "boundaries")} found";
        if (reference is not null)
            text += $" and {Count(Starts(reference).Length)} {name.ToLowerInvariant()}, of which {Count(Exact(found, reference))} coincide";
        return found.Length == 0 ? $"{text}." : $"{text}. Found after {List([.. found.Take(8).Select(start => Count(tiling.Segmentation.Units.Units[start.FirstUnit].FirstWord))])}{(found.Length > 8 ? " and more" : "")} words.";
    }
}
