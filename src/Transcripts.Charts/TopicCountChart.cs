using Plotly.NET;
using Transcripts.Resampling;
using Transcripts.Topics.Models;
using static Transcripts.Charts.Numerals;

namespace Transcripts.Charts;

/// <summary>Number of topics: how coherent the topics of models with more and more topics are, beside models of shuffled words.</summary>
public static class TopicCountChart
{
    private const string Text = "The text";
    private const string Chance = "Its words shuffled";

    /// <summary>
    /// The chart of <paramref name="choice"/>: a mark for each number of topics, its line the interval over seeds, and the same
    /// for the words shuffled among the documents.
    /// </summary>
    /// <param name="choice">The numbers tried.</param>
    public static Figure Of(TopicCountChoice choice)
    {
        var palette = Palette.For([Text, Chance]);
        return Frame.Figure(
            [
                Marks(Text, "circle", palette, choice, 0, score => (score.Npmi, score.Interval)),
                Marks(Chance, "square-open", palette, choice, 0.15, score => (score.ChanceNpmi, score.ChanceInterval)),
            ],
            Title(choice),
            AlternativeText(choice),
            Frame.Quantities("Number of topics").With("rangemode", "normal").With("dtick", choice.Scores.Length > 14 ? 5 : 1).With("tickformat", ",d"),
            Frame.Quantities("Coherence (mean NPMI, −1 to 1)").With("rangemode", "normal").With("tickformat", ".2f"),
            320,
            new Layout().With("hovermode", "closest").With("legend", new { orientation = "h", x = 0, y = -0.25, yanchor = "top" }));
    }

    private static Trace Marks(
        string name, string symbol, Palette palette, TopicCountChoice choice, double aside, Func<TopicCountScore, (double? Value, Interval? Interval)> of)
    {
        var rows = choice.Scores.Select(score => (score.Topics, Found: of(score))).Where(row => row.Found.Value is not null)
            .Select(row => (row.Topics, Value: row.Found.Value!.Value, row.Found.Interval)).ToList();
        return new Trace("scatter")
            .With("name", name)
            .With("mode", "markers")
            .With("x", rows.Select(row => row.Topics + aside).ToArray())
            .With("y", rows.Select(row => row.Value).ToArray())
            .With("marker", new { symbol, size = 9, color = palette.OutlineOf(name) })
            .With("error_y", new
            {
                type = "data",
                symmetric = false,
                array = rows.Select(row => Math.Max(0, (row.Interval?.Upper ?? row.Value) - row.Value)).ToArray(),
                arrayminus = rows.Select(row => Math.Max(0, row.Value - (row.Interval?.Lower ?? row.Value))).ToArray(),
                color = palette.OutlineOf(name),
                thickness = 1.5,
                width = 3,
            })
            .With("hoverinfo", "text")
            .With("hovertext", rows.Select(row => $"{name}, {Count(row.Topics, "topic")}: {Decimals(row.Value)}"
                + (row.Interval is { } interval ? $" ({Decimals(interval.Lower)} to {Decimals(interval.Upper)})" : "")).ToArray());
    }

    private static string Title(TopicCountChoice choice) => choice.Best is not { } best ? "No model has a topic that can be measured"
        : choice.IsFlat ? "Coherence does not choose a number of topics: all do about as well"
        : choice.Rivals.Length > 1 ? $"{Count(best, "topic")} {(best == 1 ? "is" : "are")} most coherent, but {Count(choice.Rivals.Length)} numbers do about as well"
        : $"{Count(best, "topic")} {(best == 1 ? "is" : "are")} most coherent";

    private static string AlternativeText(TopicCountChoice choice)
    {
        var rows = choice.Scores.Where(score => score.Npmi is not null).ToList();
        var text = $"Coherence of topic models of {Count(choice.Scores.Length, "size")}, beside models of shuffled words";
        return rows.Count == 0 ? $"{text}."
            : $"{text}. Text: {Decimals(rows.Min(row => row.Npmi!.Value))} to {Decimals(rows.Max(row => row.Npmi!.Value))}"
                + (rows.Exists(row => row.ChanceNpmi is not null) ? $"; shuffled: {Decimals(rows.Min(row => row.ChanceNpmi ?? 1))} to {Decimals(rows.Max(row => row.ChanceNpmi ?? -1))}." : ".");
    }
}
