namespace Transcripts.Topics.Models;

/// <summary>
/// Pairs the rows of a square matrix with its columns, one to one, so that the costs of the pairs add up to the least: the
/// assignment problem (Kuhn 1955, "The Hungarian method"), solved by shortest augmenting paths (Jonker and Volgenant 1987)
/// in cubic time.
/// </summary>
internal static class OptimalAssignment
{
    private const int None = -1;

    /// <summary>The column of each row.</summary>
    /// <param name="costs">Finite costs, a row each.</param>
    public static int[] Of(double[][] costs)
    {
        var size = costs.Length;
        var rowPrices = new double[size];
        var columnPrices = new double[size];
        var rowOf = new int[size];
        Array.Fill(rowOf, None);
        for (var row = 0; row < size; row++)
            Add(row, costs, rowPrices, columnPrices, rowOf);
        var columnOf = new int[size];
        for (var column = 0; column < size; column++)
            columnOf[rowOf[column]] = column;
        return columnOf;
    }

    /// <summary>
    /// Gives <paramref name="added"/> a column along the cheapest path over columns taken, whose rows move on. Prices keep
    /// every cost at or above the prices of its row and column together, and at them for the pairs made.
    /// </summary>
    private static void Add(int added, double[][] costs, double[] rowPrices, double[] columnPrices, int[] rowOf)
    {
        var size = costs.Length;
        var distance = new double[size];
        Array.Fill(distance, double.PositiveInfinity);
        var from = new int[size];
        Array.Fill(from, None);
        var reached = new bool[size];
        var path = new List<int>();
        var (row, length, last) = (added, 0.0, None);
        while (true)
        {
            var nearest = None;
            for (var column = 0; column < size; column++)
            {
                if (reached[column])
                    continue;
                var through = length + costs[row][column] - rowPrices[row] - columnPrices[column];
                if (through < distance[column])
                    (distance[column], from[column]) = (through, last);
                if (nearest == None || distance[column] < distance[nearest])
                    nearest = column;
            }

            (length, last) = (distance[nearest], nearest);
            reached[nearest] = true;
            if (rowOf[nearest] == None)
                break;
            path.Add(nearest);
            row = rowOf[nearest];
        }

        rowPrices[added] += length;
        foreach (var column in path)
        {
            rowPrices[rowOf[column]] += length - distance[column];
            columnPrices[column] -= length - distance[column];
        }

        for (var column = last; column != None; column = from[column])
            rowOf[column] = from[column] == None ? added : rowOf[from[column]];
    }
}
