using System.Collections.Immutable;
using Plotly.NET;
using Transcripts.Summaries.Evaluation;
using static Transcripts.Charts.Numerals;

namespace Transcripts.Charts;

/// <summary>
/// Coverage of a summary: for each topic or actor the share of sentences that have it in the meeting beside the share in the summary and,
/// where one is given, in a summary that a person wrote. What the summary lacks has a cross; the legend gives the numbers of sentences.
/// </summary>
public static class SummaryCoverageChart
{
    private const int MostRows = 25;

    /// <summary>
    /// The chart of <paramref name="coverage"/>, in its order. Shares are of sentences, which a summary has few of: hover gives the numbers
    /// and the first sentence. Of more than 25 rows those of most sentences are drawn, and the title of the axis counts the others.
    /// </summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="reference">The coverage of a person's summary by itself (<see cref="ReferenceCoverage"/>), or null.</param>
    /// <param name="referenceName">Who wrote that summary.</param>
    /// <param name="nameOf">What a row is called; by default as in the coverage.</param>
    public static Figure Of(SummaryCoverage coverage, SummaryCoverage? reference = null, string referenceName = "Recorder", Func<string, string>? nameOf = null)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        ArgumentException.ThrowIfNullOrWhiteSpace(referenceName);
        var rows = Row.Of(coverage, reference, nameOf ?? (name => name));
        var drawn = rows.Take(MostRows).ToImmutableArray();
        var samples = new SentenceSamples(coverage.Summary.Ranking.Document.Transcript);
        var places = Enumerable.Range(0, drawn.Length).ToList();
        var (all, own, other) = (coverage.Summary.Ranking.Document.Sentences.Length, coverage.Summary.Sentences.Length, reference?.Summary.Ranking.Document.Sentences.Length ?? 0);
        var noun = coverage.Kind == SummaryCoverageKind.Topics ? "topic" : "actor";
        string[] labels = [.. drawn.Select(row => $"{PlotText.WrappedLabel(row.Name)}{(row.Summary.IsEmpty ? $"{PlotText.Break}missing" : "")}")];
        var height = Math.Max(38, 17 * labels.Select(label => label.Split(PlotText.Break).Length).DefaultIfEmpty().Max()) * Math.Max(drawn.Length, 2);
        return Frame.Figure(
            [
                Marks($"Meeting ({Count(all)})", "circle-open", 10, "#0072B2", drawn, places, row => (row.Meeting.Length, all), row => row.Meeting, samples),
                Marks($"Summary ({Count(own)})", "diamond", 11, "#D55E00", drawn, [.. places.Where(place => !drawn[place].Summary.IsEmpty)], row => (row.Summary.Length, own), row => row.Summary, samples),
                Marks("not in the summary", "x-thin", 9, "#D55E00", drawn, [.. places.Where(place => drawn[place].Summary.IsEmpty)], row => (0, own), row => row.Meeting, samples),
                .. reference is null ? [] : new[] { Reference($"{PlotText.Label(referenceName)} ({Count(other)})", drawn, other, reference) },
            ],
            Title(rows, noun),
            AlternativeText(rows, all, own, reference is null ? null : referenceName, other, noun),
            Frame.Quantities("Share of sentences" + (rows.Length > drawn.Length ? $"{PlotText.Break}({Count(rows.Length - drawn.Length, $"more {noun}")} not drawn)" : ""))
                .With("tickformat", ".0%").With("fixedrange", true),
            Frame.Lanes(labels),
            (reference is null ? 160 : 180) + height,
            new Layout()
                .With("hovermode", "closest")
                .With("legend", new { orientation = "h", x = 0, y = -(rows.Length > drawn.Length ? 80.0 : 62) / height, yanchor = "top", traceorder = "normal" })
                .With("shapes", drawn.Select((row, place) => (object)new
                {
                    type = "line",
                    layer = "below",
                    x0 = Share(row.Meeting.Length, all),
                    x1 = Share(row.Summary.Length, own),
                    y0 = place,
                    y1 = place,
                    line = new { color = Frame.Line, width = 2 },
                }).ToArray()));
    }

    private static Trace Marks(
        string name,
        string symbol,
        int size,
        string colour,
        ImmutableArray<Row> rows,
        List<int> places,
        Func<Row, (int Count, int All)> of,
        Func<Row, ImmutableArray<int>> sentences,
        SentenceSamples samples) => new Trace("scatter")
        .With("name", name)
        .With("mode", "markers")
        .With("x", places.Select(place => of(rows[place]) is var (count, all) ? Share(count, all) : 0).ToArray())
        .With("y", places.ToArray())
        .With("cliponaxis", false)
        .With("marker", new { symbol, size, color = colour, opacity = 1, line = new { color = colour, width = 2 } })
        .With("customdata", places.Select(place => samples.Offsets(sentences(rows[place]))).ToArray())
        .With("hoverinfo", "text")
        .With("hovertext", places.Select(place => of(rows[place]) is var (count, all)
            ? $"{PlotText.Label(rows[place].Name)}: {name}{PlotText.Break}{Count(count)} of {Count(all, "sentence")}, {Percent(Share(count, all))}{samples.Hover(sentences(rows[place]))}"
            : "").ToArray());

    // Its offsets are of another text, and so it leads nowhere but to its own words.
    private static Trace Reference(string name, ImmutableArray<Row> rows, int all, SummaryCoverage reference)
    {
        var transcript = reference.Summary.Ranking.Document.Transcript;
        var texts = reference.Summary.Ranking.Document.Sentences.ToDictionary(sentence => sentence.Index, sentence => sentence.Text(transcript));
        return new Trace("scatter")
            .With("name", name)
            .With("mode", "markers")
            .With("x", rows.Select(row => Share(row.Reference.Length, all)).ToArray())
            .With("y", rows.Select((_, place) => place + 0.22).ToArray())
            .With("cliponaxis", false)
            .With("marker", new { symbol = "triangle-up-open", size = 10, color = "#009E73", opacity = 1, line = new { color = "#009E73", width = 2 } })
            .With("hoverinfo", "text")
            .With("hovertext", rows.Select(row => $"{PlotText.Label(row.Name)}: {name}{PlotText.Break}{Count(row.Reference.Length)} of {Count(all, "sentence")}, {Percent(Share(row.Reference.Length, all))}"
                + (row.Reference.IsEmpty ? "" : $"{PlotText.Break}“{PlotText.Wrap(PlotText.Shorten(texts[row.Reference[0]], 110), 44)}”")).ToArray());
    }

    private static double Share(int count, int all) => all > 0 ? (double)count / all : 0;

    private static string Title(ImmutableArray<Row> rows, string noun)
    {
        var missing = rows.Where(row => row.Summary.IsEmpty).ToList();
        var named = missing.Take(missing.Count > 3 ? 2 : 3).Select(row => $"“{PlotText.InTitle(row.Name)}”").ToList();
        if (missing.Count > named.Count)
            named.Add($"{Count(missing.Count - named.Count)} more");
        return rows.IsEmpty ? $"The meeting has no {noun} that the summary could miss"
            : missing.Count == 0 ? $"The summary misses no {noun} of {Count(rows.Length)}"
            : $"The summary misses {Count(missing.Count)} of {Count(rows.Length, noun)}: {List(named)}";
    }

    private static string AlternativeText(ImmutableArray<Row> rows, int all, int own, string? referenceName, int other, string noun)
    {
        var each = rows.Take(12).Select(row => $"{row.Name} {Percent(Share(row.Meeting.Length, all))} of the meeting, {(row.Summary.IsEmpty ? "missing from the summary" : $"{Percent(Share(row.Summary.Length, own))} of the summary")}"
            + (referenceName is null ? "" : $", {Percent(Share(row.Reference.Length, other))} of {referenceName}’s")).ToList();
        if (rows.Length > 12)
            each.Add($"{Count(rows.Length - 12)} more");
        return $"Dumbbell plot of the shares of sentences that have each of {Count(rows.Length, noun)}, in the meeting and in its summary"
            + (each.Count > 0 ? $": {string.Join("; ", each)}." : ".");
    }

    /// <summary>A row with the indexes of its sentences, each in their own text.</summary>
    private sealed record Row(string Name, ImmutableArray<int> Meeting, ImmutableArray<int> Summary, ImmutableArray<int> Reference)
    {
        public static ImmutableArray<Row> Of(SummaryCoverage coverage, SummaryCoverage? reference, Func<string, string> nameOf)
        {
            var known = reference?.Rows.ToDictionary(row => row.Name, row => row.DocumentSentences, StringComparer.Ordinal) ?? [];
            return [.. coverage.Rows.Select(row => new Row(nameOf(row.Name), row.DocumentSentences, row.Sentences, known.GetValueOrDefault(row.Name, [])))];
        }
    }
}
