using Plotly.NET;
using Transcripts.Summaries;
using static Transcripts.Charts.Numerals;

namespace Transcripts.Charts;

/// <summary>Scores of sentences along the meeting: a mark for each sentence where it begins, those of the summary larger, filled and numbered.</summary>
public static class SummaryScoresChart
{
    private const int MostSpeakers = 8;

    // Numbers of marks nearer than this share of the meeting would cover each other on a phone.
    private const double Near = 0.06;

    // More marks than these would lie on each other on any screen.
    private const int MostPlaces = 2000;

    /// <summary>
    /// The chart of <paramref name="ranking"/> with the sentences of <paramref name="summary"/> marked and numbered in document order, as in
    /// the summary. Marks have the colour of who speaks; hover shows the sentence, its rank and what its score is made of. Of more than
    /// 2,000 places only the best sentence of each is drawn, and those of the summary. Beyond 8 speakers those with the fewest words share a colour.
    /// </summary>
    /// <param name="ranking">The scores.</param>
    /// <param name="summary">A summary of the same transcript, of this ranking or of another.</param>
    /// <param name="palette">Colours by name; by default those of <see cref="Palette.For(Transcript)"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="summary"/> is of another transcript.</exception>
    public static Figure Of(SentenceRanking ranking, Summary summary, Palette? palette = null)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(summary);
        var transcript = ranking.Document.Transcript;
        if (summary.Ranking.Document.Transcript.Source != transcript.Source)
            throw new ArgumentException("The summary is of another transcript than the ranking: give one of the same.", nameof(summary));
        var course = SentencePlaces.Of(ranking.Document);
        var numbers = summary.Sentences.Select((sentence, at) => (sentence.Sentence.Index, Number: at + 1)).ToDictionary(pair => pair.Index, pair => pair.Number);
        Mark[] all = [.. ranking.Sentences.Select(ranked => new Mark(ranked, course.Before(ranked.Sentence), numbers.GetValueOrDefault(ranked.Sentence.Index))).OrderBy(mark => mark.Ranked.Place)];
        var drawn = Drawn(all, course.Words).ToList();
        var lanes = Lanes.For(transcript.Speakers, course.WordsOf, palette, MostSpeakers);
        var beside = NumberPlaces(all, course.Words);
        var (samples, places) = (new SentenceSamples(transcript), drawn.ToLookup(mark => (Lane: lanes.Of(mark.Ranked.Sentence.Speaker), IsChosen: mark.Number > 0)));
        return Frame.Figure(
            lanes.All.SelectMany((lane, index) => Traces(lane, [.. places[(index, false)]], [.. places[(index, true)]], beside, samples)),
            Title(all),
            AlternativeText(ranking, all),
            Frame.Quantities("Words spoken so far").With("range", new[] { -0.02 * Math.Max(course.Words, 1), 1.02 * Math.Max(course.Words, 1) }).With("tickformat", ",d"),
            Frame.Quantities($"Score by {PlotText.Label(ranking.Method)}{(drawn.Count < all.Length ? $" ({Count(drawn.Count)} of {Count(all.Length, "sentence")})" : "")}"),
            340 + (20 * lanes.All.Length),
            new Layout().With("hovermode", "closest").With("legend", new
            {
                orientation = "h",
                x = 0,
                y = -0.2,
                yanchor = "top",
                traceorder = "normal",
                title = new { text = "◆ in the summary, numbered; ○ not in it", side = "top", font = new { size = 12 } },
            }));
    }

    private static IEnumerable<Mark> Drawn(Mark[] all, int words) => all.Length <= MostPlaces
        ? all
        : all.Where(mark => mark.Number == 0)
            .GroupBy(mark => (long)mark.Before * MostPlaces / Math.Max(words, 1))
            .Select(place => place.MinBy(mark => mark.Ranked.Rank)!)
            .Concat(all.Where(mark => mark.Number > 0));

    /// <summary>Where each number stands by its mark: above it, or aside where others are near.</summary>
    private static Dictionary<int, string> NumberPlaces(Mark[] all, int words)
    {
        var (places, run) = (new Dictionary<int, string>(), new List<Mark>());
        foreach (var mark in all.Where(mark => mark.Number > 0).OrderBy(mark => mark.Before).ThenBy(mark => mark.Number))
        {
            if (run.Count > 0 && mark.Before - run[^1].Before > Near * words)
                run.Clear();
            run.Add(mark);
            places[mark.Number] = run.Count == 1 ? "top center" : "middle right";
            if (run.Count == 2)
                places[run[0].Number] = "middle left";
            else if (run.Count > 2)
                places[run[^2].Number] = run.Count % 2 == 1 ? "bottom center" : "top center";
        }

        return places;
    }

    private static IEnumerable<Trace> Traces(Lane lane, Mark[] others, Mark[] chosen, Dictionary<int, string> beside, SentenceSamples samples)
    {
        if (others.Length > 0)
            yield return Trace(lane, others, samples).With("marker", new { symbol = "circle-open", size = 5, color = lane.Outline, line = new { width = 1 } });
        if (chosen.Length > 0)
            yield return Chosen(lane, chosen, beside, samples).With("showlegend", others.Length == 0);
    }

    private static Trace Chosen(Lane lane, Mark[] marks, Dictionary<int, string> beside, SentenceSamples samples) => Trace(lane, marks, samples)
        .With("mode", "markers+text")
        .With("text", marks.Select(mark => Count(mark.Number)).ToArray())
        .With("textposition", marks.Select(mark => beside[mark.Number]).ToArray())
        .With("textfont", new { size = 12 })
        .With("marker", new { symbol = "diamond", size = 11, color = lane.Fill, opacity = 1, line = new { color = lane.Outline, width = 1 } });

    private static Trace Trace(Lane lane, Mark[] marks, SentenceSamples samples) => new Trace("scatter")
        .With("name", PlotText.Label(lane.Name))
        .With("legendgroup", PlotText.Encode(lane.Name))
        .With("mode", "markers")
        .With("cliponaxis", false)
        .With("x", marks.Select(mark => mark.Before).ToArray())
        .With("y", marks.Select(mark => mark.Ranked.Score).ToArray())
        .With("customdata", marks.Select(mark => samples.Offsets([mark.Ranked.Sentence.Index])).ToArray())
        .With("hoverinfo", "text")
        .With("hovertext", marks.Select(mark => Hover(mark, samples)).ToArray());

    private static string Hover(Mark mark, SentenceSamples samples) =>
        $"{PlotText.Label(mark.Ranked.Sentence.Speaker.Name)}, after {Count(mark.Before, "word")}{PlotText.Break}"
        + (mark.Number > 0 ? $"sentence {Count(mark.Number)} of the summary, " : "not in the summary, ")
        + $"rank {Count(mark.Ranked.Rank + 1)}{PlotText.Break}score {Figures(mark.Ranked.Score)}"
        + (mark.Ranked.Reasons.IsDefaultOrEmpty ? "" : $": {PlotText.Wrap(string.Join(", ", mark.Ranked.Reasons.Select(reason => $"{reason.Name} {Figures(reason.Value)}")), 44)}")
        + samples.Hover([mark.Ranked.Sentence.Index]);

    private static string Title(Mark[] all)
    {
        var chosen = all.Where(mark => mark.Number > 0).ToList();
        if (all.Length == 0)
            return "There is no sentence to choose from";
        if (chosen.Count == 0)
            return $"The summary has none of {Count(all.Length, "sentence")}: none fits its budget";
        var bySpeaker = chosen.CountBy(mark => mark.Ranked.Sentence.Speaker).ToList();
        var most = bySpeaker.Max(pair => pair.Value);
        var first = bySpeaker.Where(pair => pair.Value == most).Select(pair => pair.Key).ToList();
        return $"The summary has {Count(chosen.Count)} of {Count(all.Length, "sentence")}"
            + (bySpeaker is [var only] ? $", {(chosen.Count == 1 ? "" : "all ")}by {PlotText.InTitle(only.Key.Name)}"
                : first is [var one] ? $", {Count(most)} of them by {PlotText.InTitle(one.Name)}"
                : $", of {Count(bySpeaker.Count, "speaker")}, none with more than {Count(most)}");
    }

    private static string AlternativeText(SentenceRanking ranking, Mark[] all)
    {
        var text = $"Scores by {ranking.Method} of {Count(all.Length, "sentence")} along the meeting";
        var chosen = all.Where(mark => mark.Number > 0).OrderBy(mark => mark.Number).ToList();
        if (chosen.Count == 0)
            return $"{text}; none is in the summary.";
        var each = chosen.Take(10).Select(mark => $"{Count(mark.Number)} by {mark.Ranked.Sentence.Speaker.Name} after {Count(mark.Before, "word")} (score {Figures(mark.Ranked.Score)})").ToList();
        if (chosen.Count > 10)
            each.Add($"{Count(chosen.Count - 10)} more");
        return $"{text}. In the summary: {List(each)}.";
    }

    /// <summary>A sentence with the words said before it, and its number in the summary or 0.</summary>
    private sealed record Mark(RankedSentence Ranked, int Before, int Number);
}
