namespace Transcripts.Charts;

/// <summary>
/// Places for the nodes of a graph, by springs and repulsion (Fruchterman and Reingold 1991, "Graph drawing by
/// force-directed placement"), from a circle that a seed disturbs. The same graph and seed give the same places. Time grows
/// with the square of the nodes.
/// </summary>
internal static class SpringLayout
{
    private const int Rounds = 300;

    // Holds parts of the graph that no edge joins within sight of each other.
    private const double Gravity = 0.08;

    /// <summary>A place for each node, both coordinates within -1 and 1.</summary>
    /// <param name="nodes">How many nodes there are.</param>
    /// <param name="edges">Which nodes are joined, and how strongly, above 0 up to 1.</param>
    /// <param name="seed">Which way the circle is disturbed.</param>
    public static (double X, double Y)[] Of(int nodes, IReadOnlyList<(int First, int Second, double Strength)> edges, long seed)
    {
        const double Golden = 0.6180339887498949;
        var places = new (double X, double Y)[nodes];
        for (var node = 0; node < nodes; node++)
        {
            var (sin, cos) = Math.SinCos((Math.Tau * node / nodes) + (0.1 * (Golden * (node + 1) * ((seed % 997) + 1) % 1)));
            places[node] = (cos, sin);
        }

        var distance = Math.Sqrt(4.0 / Math.Max(nodes, 1));
        for (var round = 0; round < Rounds; round++)
        {
            var moves = Moves(places, edges, distance);
            var farthest = 0.2 * (1 - ((double)round / Rounds));
            for (var node = 0; node < nodes; node++)
            {
                var length = Math.Sqrt((moves[node].X * moves[node].X) + (moves[node].Y * moves[node].Y));
                var scale = length > farthest ? farthest / length : 1;
                places[node] = (places[node].X + (scale * moves[node].X), places[node].Y + (scale * moves[node].Y));
            }
        }

        return Scaled(places);
    }

    private static (double X, double Y)[] Moves((double X, double Y)[] places, IReadOnlyList<(int First, int Second, double Strength)> edges, double distance)
    {
        var moves = places.Select(place => (X: -Gravity * place.X, Y: -Gravity * place.Y)).ToArray();
        for (var first = 0; first < places.Length; first++)
        {
            for (var second = 0; second < first; second++)
                Push(first, second, length => distance * distance / length);
        }

        foreach (var (first, second, strength) in edges)
            Push(first, second, length => -strength * length * length / distance);
        return moves;

        void Push(int first, int second, Func<double, double> force)
        {
            var (x, y) = (places[first].X - places[second].X, places[first].Y - places[second].Y);
            var length = Math.Max(Math.Sqrt((x * x) + (y * y)), 0.001);
            var push = force(length) / length;
            moves[first] = (moves[first].X + (push * x), moves[first].Y + (push * y));
            moves[second] = (moves[second].X - (push * x), moves[second].Y - (push * y));
        }
    }

    private static (double X, double Y)[] Scaled((double X, double Y)[] places)
    {
        if (places.Length < 2)
            return [.. places.Select(_ => (0.0, 0.0))];
        var (left, right) = (places.Min(place => place.X), places.Max(place => place.X));
        var (low, high) = (places.Min(place => place.Y), places.Max(place => place.Y));
        return [.. places.Select(place => (Within(place.X, left, right), Within(place.Y, low, high)))];

        static double Within(double value, double least, double most) =>
            most > least ? Math.Round((2 * (value - least) / (most - least)) - 1, 4) : 0;
    }
}
