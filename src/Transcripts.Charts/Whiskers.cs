using Plotly.NET;
using Transcripts.Resampling;

namespace Transcripts.Charts;

/// <summary>Intervals of lying bars, each below its bar, since no colour of a line stands out from every bar and from the ground too.</summary>
internal static class Whiskers
{
    private const double Below = 0.35;

    /// <summary>A dot at the value and a line over the interval; rows without an interval have neither.</summary>
    /// <param name="rows">The value of each bar with its interval, from the top.</param>
    public static Trace Of(IEnumerable<(double Value, Interval? Interval)> rows)
    {
        (double Place, double Value, Interval Interval)[] whiskers =
            [.. rows.Select((row, index) => (index + Below, row.Value, row.Interval)).Where(row => row.Interval is not null).Select(row => (row.Item1, row.Value, row.Interval!.Value))];
        return new Trace("scatter")
            .With("mode", "markers")
            .With("x", whiskers.Select(whisker => whisker.Value).ToArray())
            .With("y", whiskers.Select(whisker => whisker.Place).ToArray())
            .With("marker", new { color = Frame.Line, size = 5 })
            .With("error_x", new
            {
                type = "data",
                symmetric = false,
                array = whiskers.Select(whisker => Math.Max(0, whisker.Interval.Upper - whisker.Value)).ToArray(),
                arrayminus = whiskers.Select(whisker => Math.Max(0, whisker.Value - whisker.Interval.Lower)).ToArray(),
                color = Frame.Line,
                thickness = 1.5,
                width = 3,
            })
            .With("hoverinfo", "skip");
    }
}
