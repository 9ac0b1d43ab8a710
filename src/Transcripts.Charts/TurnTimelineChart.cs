using Plotly.NET;
using Transcripts.Speakers;
using static Transcripts.Charts.Numerals;

namespace Transcripts.Charts;

/// <summary>Turn timeline: who speaks when, a lane for each speaker along the words of the meeting.</summary>
public static class TurnTimelineChart
{
    private const int MostLanes = 25;
    private const int FirstWords = 60;

    // A bar of less than this share of the meeting is too thin to see or to point at on a phone.
    private const double Thin = 0.01;

    /// <summary>
    /// The timeline of <paramref name="transcript"/>: each uninterrupted stretch of speech is a bar as long as its words;
    /// a stretch under a hundredth of the meeting has an upright mark at its middle as well. Hover shows its first words and
    /// source offsets. Beyond 25 speakers, those with the fewest words share a lane.
    /// </summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="palette">Colours by name; by default those of <see cref="Palette.For(Transcript)"/>.</param>
    public static Figure Of(Transcript transcript, Palette? palette = null)
    {
        var course = SpeechCourse.Of(transcript);
        var words = course.Stretches.ToLookup(stretch => stretch.Segment.Speaker, stretch => stretch.Words);
        var lanes = Lanes.For(transcript.Speakers, speaker => words[speaker].Sum(), palette, MostLanes);
        var stretches = course.Stretches.ToLookup(stretch => lanes.Of(stretch.Segment.Speaker));
        var traces = lanes.All.SelectMany((lane, index) => Traces(transcript, course, lane, index, [.. stretches[index]]));
        return Frame.Figure(
            traces,
            Title(course),
            AlternativeText(course),
            Frame.Quantities("Words spoken so far").With("range", new double[] { 0, Math.Max(course.Words, 1) }).With("tickformat", ",d"),
            Frame.Lanes([.. lanes.All.Select(lane => PlotText.Label(lane.Name))]),
            80 + (38 * Math.Max(lanes.All.Length, 2)),
            new Layout().With("barmode", "overlay").With("hovermode", "closest"));
    }

    private static IEnumerable<Trace> Traces(Transcript transcript, SpeechCourse course, Lane lane, int index, SpeechStretch[] stretches)
    {
        yield return Common("bar", lane, index, stretches, transcript)
            .With("orientation", "h")
            .With("base", stretches.Select(stretch => stretch.Start).ToArray())
            .With("x", stretches.Select(stretch => stretch.Words).ToArray())
            .With("width", 0.6)
            .With("marker", new { color = lane.Fill, line = new { color = lane.Outline, width = 1 } });

        SpeechStretch[] thin = [.. stretches.Where(stretch => stretch.Words < Thin * course.Words)];
        if (thin.Length > 0)
        {
            yield return Common("scatter", lane, index, thin, transcript)
                .With("mode", "markers")
                .With("x", thin.Select(stretch => (stretch.Start + stretch.End) / 2.0).ToArray())
                .With("marker", new { symbol = "line-ns", size = 11, line = new { color = lane.Outline, width = 2 } });
        }
    }

    private static Trace Common(string type, Lane lane, int index, SpeechStretch[] stretches, Transcript transcript) => new Trace(type)
        .With("name", PlotText.Label(lane.Name))
        .With("y", stretches.Select(_ => index).ToArray())
        .With("hoverinfo", "text")
        .With("hovertext", stretches.Select(stretch => Hover(stretch, transcript)).ToArray());

    private static string Hover(SpeechStretch stretch, Transcript transcript)
    {
        var (segment, span) = (stretch.Segment, stretch.Segment.Span);
        var first = span.Length > 4 * FirstWords ? new TextSpan(span.Start, 4 * FirstWords) : span;
        var addressee = segment.Addressee is { } person ? $" to {PlotText.Label(person.Name)}" : "";
        return string.Join(
            PlotText.Break,
            $"{PlotText.Label(segment.Speaker.Name)}{addressee}",
            $"“{PlotText.Wrap(PlotText.Shorten(transcript.Text(first), FirstWords), 40)}”",
            $"turn {Count(segment.Turn)}, {segment.Kind.ToString().ToLowerInvariant()}, {Count(stretch.Words, "word")} from word {Count(stretch.Start)}",
            $"source offsets {span.Start} to {span.End}");
    }

    private static string Title(SpeechCourse course) => course.Stretches.MaxBy(stretch => stretch.Words) is { Words: > 0 } longest
        ? $"The longest unbroken stretch, {Count(longest.Words, "word")}, is {PlotText.InTitle(longest.Segment.Speaker.Name)}’s"
        : "Nobody says a word";

    private static string AlternativeText(SpeechCourse course)
    {
        var text = $"Timeline of {Count(course.Stretches.Length, "stretch", "stretches")} of speech by {Count(course.Speakers.Length, "speaker")} along "
            + $"the {Count(course.Words, "word")} of the meeting, a lane for each speaker.";
        return course.Stretches.MaxBy(stretch => stretch.Words) is { Words: > 0 } longest
            ? $"{text} {course.Stretches[0].Segment.Speaker.Name} begins and {course.Stretches[^1].Segment.Speaker.Name} ends; "
                + $"the longest stretch without a break, {Count(longest.Words, "word")}, is by {longest.Segment.Speaker.Name}, {Percent((double)longest.Start / course.Words)} of the way in."
            : text;
    }
}
