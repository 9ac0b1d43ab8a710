using Plotly.NET;
using Transcripts.Speakers;
using static Transcripts.Charts.Numerals;

namespace Transcripts.Charts;

/// <summary>Who follows whom: a heat map, a row for who was heard before and a column for who begins the next turn.</summary>
public static class WhoFollowsWhomChart
{
    private const int MostLanes = 12;

    /// <summary>
    /// The heat map of <paramref name="taking"/>, the counts written in the cells; a pair that does not occur is left
    /// empty. Beyond 12 speakers, those in the fewest changes share a row and a column;
    /// the darkest blue is the most frequent pair, and such a sum may lie beyond it.
    /// </summary>
    /// <param name="taking">Who follows whom.</param>
    public static Figure Of(TurnTaking taking)
    {
        var matrix = taking.Follows;
        var changes = matrix.Speakers.ToDictionary(speaker => speaker, _ => 0);
        foreach (var cell in matrix.Cells)
        {
            changes[cell.Row] += cell.Count;
            changes[cell.Column] += cell.Count;
        }

        var lanes = Lanes.For(matrix.Speakers, speaker => changes[speaker], null, MostLanes);
        var counts = new int?[lanes.All.Length][];
        for (var row = 0; row < counts.Length; row++)
            counts[row] = new int?[lanes.All.Length];
        foreach (var cell in matrix.Cells)
        {
            ref var count = ref counts[lanes.Of(cell.Row)][lanes.Of(cell.Column)];
            count = (count ?? 0) + cell.Count;
        }

        string[] labels = [.. lanes.All.Select(lane => PlotText.Label(lane.Name))];
        var trace = new Trace("heatmap")
            .With("x", Enumerable.Range(0, labels.Length).ToArray())
            .With("y", Enumerable.Range(0, labels.Length).ToArray())
            .With("z", counts)
            .With("zmin", 0)
            .With("zmax", matrix.Cells.Select(cell => cell.Count).DefaultIfEmpty(1).Max())
            .With("colorscale", new object[] { new object[] { 0, "#D6E8F5" }, new object[] { 1, "#0072B2" } })
            .With("showscale", false)
            .With("xgap", 2)
            .With("ygap", 2)
            .With("text", counts.Select(row => row.Select(count => count is { } value ? Count(value) : "").ToArray()).ToArray())
            .With("texttemplate", "%{text}")
            .With("hoverongaps", false)
            .With("hoverinfo", "text")
            .With("hovertext", counts.Select((row, before) => row.Select((count, next) => count is { } value
                ? $"after {labels[before]}, {labels[next]} begins {Count(value, "turn")}"
                : "").ToArray()).ToArray());

        return Frame.Figure(
            [trace],
            Title(matrix),
            AlternativeText(matrix),
            Frame.Lanes(labels)
                .With("title", new Title().With("text", "Who begins the next turn").With("standoff", 8))
                .With("range", new[] { -0.5, Math.Max(labels.Length, 1) - 0.5 }),
            Frame.Lanes(labels).With("title", new Title().With("text", "Who was heard before").With("standoff", 8)),
            170 + (44 * Math.Max(labels.Length, 2)),
            new Layout().With("hovermode", "closest"));
    }

    private static string Title(SpeakerMatrix matrix)
    {
        var most = matrix.Cells.MaxBy(cell => cell.Count);
        return most is null ? "Nobody follows anybody"
            : matrix.Cells.Count(cell => cell.Count == most.Count) > 1 ? $"No one follows another more than {Times(most.Count)}"
            : $"{PlotText.InTitle(most.Column.Name)} follows {PlotText.InTitle(most.Row.Name)} most often: {Count(most.Count)} of {Count(matrix.Total, "turn")}";
    }

    private static string AlternativeText(SpeakerMatrix matrix)
    {
        var text = $"Heat map of who follows whom among {Count(matrix.Speakers.Length, "speaker")}: {Count(matrix.Total, "turn")} that follow another";
        var pairs = matrix.Cells.OrderByDescending(cell => cell.Count).Take(5)
            .Select(cell => $"{cell.Column.Name} after {cell.Row.Name} {Times(cell.Count)}");
        return matrix.Total == 0 ? $"{text}." : $"{text}. Most often: {List([.. pairs])}.";
    }

    private static string Times(int count) => count switch
    {
        1 => "once",
        2 => "twice",
        _ => $"{Count(count)} times",
    };
}
