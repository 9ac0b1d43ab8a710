using System.Collections.Immutable;

namespace Transcripts.Charts;

/// <summary>
/// Places for the nodes of a small graph on a circle, so that labels stand outside and lines run inside. Seats are exchanged,
/// and stretches of the circle turned round, as long as fewer lines cross, or, where as many do, the lines grow shorter. The same
/// graph gives the same places. Time grows with the square of the nodes and of the edges: for a few dozen.
/// </summary>
internal static class CircleLayout
{
    private const int Rounds = 20;

    /// <summary>A place for each node on the circle around 0 of radius 1, the first on top.</summary>
    /// <param name="nodes">How many nodes there are.</param>
    /// <param name="edges">Which nodes are joined.</param>
    public static ImmutableArray<(double X, double Y)> Of(int nodes, IEnumerable<(int First, int Second)> edges)
    {
        (int First, int Second)[] joined = [.. edges.Where(edge => edge.First != edge.Second).Select(edge => edge.First < edge.Second ? edge : (edge.Second, edge.First)).Distinct().Order()];
        int[] seats = [.. Enumerable.Range(0, nodes)];
        var best = Cost(seats, joined);
        var improved = true;
        for (var round = 0; round < Rounds && improved; round++)
        {
            improved = false;
            for (var high = 2; high < nodes; high++)
            {
                for (var low = 1; low < high; low++)
                {
                    improved |= Try([.. seats.Select(seat => seat == low ? high : seat == high ? low : seat)]);
                    improved |= Try([.. seats.Select(seat => seat >= low && seat <= high ? low + high - seat : seat)]);
                }
            }
        }

        return Places(seats);

        bool Try(int[] changed)
        {
            var cost = Cost(changed, joined);
            if (cost.CompareTo(best) >= 0)
                return false;
            (seats, best) = (changed, cost);
            return true;
        }
    }

    private static ImmutableArray<(double X, double Y)> Places(int[] seats) =>
        [.. seats.Select(seat => Math.SinCos(Math.Tau * seat / seats.Length)).Select(turn => (Math.Round(turn.Sin, 4), Math.Round(turn.Cos, 4)))];

    // Lengths are compared to six places, so that rounding decides nothing.
    private static (int Crossings, double Length) Cost(int[] seats, (int First, int Second)[] edges)
    {
        var crossings = 0;
        var length = 0.0;
        for (var one = 0; one < edges.Length; one++)
        {
            var (low, high) = Ends(edges[one]);
            length += Math.Sin(Math.PI * (high - low) / seats.Length);
            for (var other = 0; other < one; other++)
            {
                var (first, second) = Ends(edges[other]);
                crossings += (first < low && low < second && second < high) || (low < first && first < high && high < second) ? 1 : 0;
            }
        }

        return (crossings, Math.Round(length, 6));

        (int Low, int High) Ends((int First, int Second) edge) =>
            (Math.Min(seats[edge.First], seats[edge.Second]), Math.Max(seats[edge.First], seats[edge.Second]));
    }
}
