using System.Collections.Immutable;
using Plotly.NET;
using Transcripts.Attitudes;
using Transcripts.Attitudes.Actors;
using Transcripts.Attitudes.Aggregates;
using static Transcripts.Charts.Numerals;

namespace Transcripts.Charts;

/// <summary>
/// What one speaker in his own name thinks of each actor: a bar to the right as long as the share of his sentences on the actor
/// that is for it, one to the left for what is against, and below them the mean of both with its bootstrap interval.
/// </summary>
public static class StanceBarsChart
{
    private const int MostActors = 14;
    private const double Below = 0.38;

    /// <summary>
    /// The chart of one speaker's part of <paramref name="stances"/>, the actors he mentions in the most sentences first. What is left
    /// of a bar to 100 % mentions the actor and is neither. A single sentence has no interval. Of more than 14 actors the title of the
    /// axis counts those not drawn. Hover shows the first sentence.
    /// </summary>
    /// <param name="attitudes">The attitudes.</param>
    /// <param name="stances">The stances of the same attitudes.</param>
    /// <param name="speaker">Whose; by default that of the speaker with the most sentences in <paramref name="stances"/>. One who is not there has no bars.</param>
    public static Figure Of(TranscriptAttitudes attitudes, SpeakerStances stances, Actor? speaker = null)
    {
        ArgumentNullException.ThrowIfNull(attitudes);
        ArgumentNullException.ThrowIfNull(stances);
        speaker ??= stances.Stances.GroupBy(stance => stance.Speaker).MaxBy(group => group.Sum(stance => stance.Sentences))?.Key;
        ImmutableArray<SpeakerStance> all = [.. stances.Stances.Where(stance => stance.Speaker == speaker).OrderByDescending(stance => stance.Sentences)];
        ImmutableArray<SpeakerStance> rows = [.. all.Take(MostActors)];
        var sentences = SentencesOf(attitudes, speaker);
        var samples = new SentenceSamples(attitudes.Transcript);
        var name = speaker is null ? null : ActorName.Of(speaker);
        return Frame.Figure(
            [
                Bars("− against", SignColours.Against, -1, rows, stance => stance.Against, sentences, samples),
                Bars("+ for", SignColours.For, 1, rows, stance => stance.For, sentences, samples),
                Means(rows, sentences, samples),
            ],
            Title(name, all),
            AlternativeText(name, all, rows),
            Axis(End(rows), all.Length - rows.Length),
            Frame.Lanes([.. rows.Select(row => $"{PlotText.Wrap(PlotText.Shorten(ActorName.Of(row.Target), 32), 18)}{PlotText.Break}n = {Count(row.Sentences)}")]),
            120 + (46 * Math.Max(rows.Length, 2)),
            new Layout()
                .With("hovermode", "closest")
                .With("barmode", "overlay")
                .With("shapes", new object[] { new { type = "line", layer = "below", x0 = 0, x1 = 0, yref = "paper", y0 = 0, y1 = 1, line = new { color = Frame.Line, width = 1 } } }));
    }

    // His own attitude in each of his sentences on an actor, found as the stances were.
    private static ILookup<(Actor Target, int Polarity), int> SentencesOf(TranscriptAttitudes attitudes, Actor? speaker)
    {
        var actors = attitudes.Transcript.Speakers.Zip(attitudes.Speakers).DistinctBy(pair => pair.First).ToDictionary(pair => pair.First, pair => pair.Second);
        return attitudes.Attitudes
            .Where(attitude => actors[attitudes.Sentences[attitude.Sentence].Speaker] == speaker)
            .GroupBy(attitude => (attitude.Target, attitude.Sentence), attitude => attitude.Reported ? 0 : Math.Sign(attitude.Polarity))
            .OrderBy(group => group.Key.Sentence)
            .ToLookup(group => (group.Key.Target, group.FirstOrDefault(polarity => polarity != 0)), group => group.Key.Sentence);
    }

    private static Trace Bars(
        string name,
        string colour,
        int sign,
        ImmutableArray<SpeakerStance> rows,
        Func<SpeakerStance, int> count,
        ILookup<(Actor Target, int Polarity), int> sentences,
        SentenceSamples samples) => new Trace("bar")
        .With("name", name)
        .With("orientation", "h")
        .With("x", rows.Select(row => sign * Share(row, count)).ToArray())
        .With("y", Enumerable.Range(0, rows.Length).ToArray())
        .With("width", 0.46)
        .With("marker", new { color = colour })
        .With("text", rows.Select(row => count(row) > 0 ? Percent(Share(row, count)) : "").ToArray())
        .With("textposition", "outside")
        .With("textfont", new { size = 11 })
        .With("cliponaxis", false)
        .With("customdata", rows.Select(row => samples.Offsets(sentences[(row.Target, sign)])).ToArray())
        .With("hoverinfo", "text")
        .With("hovertext", rows.Select(row =>
            $"{PlotText.Label(ActorName.Of(row.Speaker))} {(sign > 0 ? "for" : "against")} {PlotText.Label(ActorName.Of(row.Target))}{PlotText.Break}{Count(count(row))} of {Count(row.Sentences, "sentence")}, {Percent(Share(row, count))}"
            + samples.Hover([.. sentences[(row.Target, sign)]])).ToArray());

    private static double Share(SpeakerStance row, Func<SpeakerStance, int> count) => row.Sentences > 0 ? (double)count(row) / row.Sentences : 0;

    private static Trace Means(ImmutableArray<SpeakerStance> rows, ILookup<(Actor Target, int Polarity), int> sentences, SentenceSamples samples)
    {
        ImmutableArray<int>[] all = [.. rows.Select(row => new[] { -1, 0, 1 }.SelectMany(sign => sentences[(row.Target, sign)]).Order().ToImmutableArray())];
        return new Trace("scatter")
            .With("name", "Mean")
            .With("mode", "markers")
            .With("x", rows.Select(row => row.Mean).ToArray())
            .With("y", rows.Select((_, index) => index + Below).ToArray())
            .With("cliponaxis", false)
            .With("marker", new { color = Frame.Line, symbol = "diamond", size = 8, opacity = 1 })
            .With("error_x", new
            {
                type = "data",
                symmetric = false,
                array = rows.Select(row => row.Interval is { } interval ? Math.Max(0, interval.Upper - row.Mean) : (double?)null).ToArray(),
                arrayminus = rows.Select(row => row.Interval is { } interval ? Math.Max(0, row.Mean - interval.Lower) : (double?)null).ToArray(),
                color = Frame.Line,
                thickness = 1.5,
                width = 3,
            })
            .With("customdata", all.Select(indexes => samples.Offsets(indexes)).ToArray())
            .With("hoverinfo", "text")
            .With("hovertext", rows.Zip(all, (row, indexes) => string.Join(
                PlotText.Break,
                $"{PlotText.Label(ActorName.Of(row.Speaker))} on {PlotText.Label(ActorName.Of(row.Target))}",
                $"mean {Signed(row.Mean)}{Interval(row)}",
                $"{Count(row.For)} for, {Count(row.Neutral)} neither, {Count(row.Against)} against{(row.Interval is null ? "; a single sentence has no interval" : "")}") + samples.Hover(indexes)).ToArray());
    }

    private static string Interval(SpeakerStance row) => row.Interval is { } interval ? $" ({Signed(interval.Lower)} to {Signed(interval.Upper)})" : "";

    private static string Signed(double value) => Math.Round(value, 2) switch
    {
        < 0 and var rounded => $"−{Decimals(-rounded)}",
        > 0 and var rounded => $"+{Decimals(rounded)}",
        _ => Decimals(0),
    };

    // Room for a label outside the longest bar.
    private static double End(ImmutableArray<SpeakerStance> rows) => 0.28 + rows
        .SelectMany(row => new[] { Share(row, stance => stance.For), Share(row, stance => stance.Against), row.Interval?.Upper ?? 0, -(row.Interval?.Lower ?? 0) })
        .DefaultIfEmpty(1).Max();

    private static Plotly.NET.LayoutObjects.LinearAxis Axis(double end, int others)
    {
        var step = end < 0.8 ? 0.25 : 0.5;
        double[] ticks = [.. Enumerable.Range(-4, 9).Select(tick => tick * step).Where(tick => Math.Abs(tick) <= Math.Min(end, 1))];
        return Frame.Quantities($"Share of his or her sentences:{PlotText.Break}← against, for →{PlotText.Break}below: the mean" + (others > 0 ? $"{PlotText.Break}({Count(others, "more actor")} not drawn)" : ""))
            .With("fixedrange", true)
            .With("rangemode", "normal")
            .With("range", new[] { -end, end })
            .With("tickvals", ticks)
            .With("ticktext", ticks.Select(tick => Percent(Math.Abs(tick))).ToArray());
    }

    private static string Title(string? name, ImmutableArray<SpeakerStance> all)
    {
        string?[] sides = [Side("for", all, stance => stance.For), Side("against", all, stance => stance.Against)];
        return name is null ? "Nobody mentions another actor"
            : all.IsEmpty ? $"{PlotText.InTitle(name)} mentions no other actor"
            : sides.All(side => side is null) ? $"{PlotText.InTitle(name)} mentions {Count(all.Length, "actor")}, and is for or against none"
            : $"{PlotText.InTitle(name)} is most often {List([.. sides.OfType<string>()])}";
    }

    private static string? Side(string verb, ImmutableArray<SpeakerStance> all, Func<SpeakerStance, int> count)
    {
        var most = all.Select(count).DefaultIfEmpty().Max();
        var first = all.Where(stance => count(stance) == most).ToList();
        return most == 0 ? null : first switch
        {
            [var only] => $"{verb} {Named(only)} ({Count(most)} of {Count(only.Sentences, "sentence")})",
            [var one, var other] => $"{verb} {Named(one)} and {Named(other)} ({Count(most, "sentence")} each)",
            _ => $"{verb} {Count(first.Count, "actor")} ({Count(most, "sentence")} each)",
        };

        static string Named(SpeakerStance stance) => PlotText.InTitle(ActorName.Of(stance.Target));
    }

    private static string AlternativeText(string? name, ImmutableArray<SpeakerStance> all, ImmutableArray<SpeakerStance> rows)
    {
        var each = rows.Take(8)
            .Select(row => $"{ActorName.Of(row.Target)} {Percent(Share(row, stance => stance.For))} for and {Percent(Share(row, stance => stance.Against))} against, mean {Signed(row.Mean)}{Interval(row)}, of {Count(row.Sentences, "sentence")}")
            .ToList();
        return all.IsEmpty ? $"{Title(name, all)}."
            : $"Diverging bars of what {name} thinks of {Count(all.Length, "actor")}{(all.Length > rows.Length ? $", {Count(rows.Length)} of them drawn" : "")}: {string.Join("; ", each)}.";
    }
}
