namespace Transcripts.Topics.LexicalCohesion;

/// <summary>
/// Cuts a sequence of units in two, again and again, each time where the inside density becomes highest (Choi 2000,
/// section 3.3, after Reynar 1998): the sum of the cells of the blocks on the diagonal over the number of these cells.
/// </summary>
internal static class DivisiveClustering
{
    /// <summary>
    /// All cuts in the order in which they are made, down to single units: the unit that begins the new segment, and the
    /// density with it. Of cuts as good, the earliest in the text. Time grows with the square of the number of units.
    /// </summary>
    public static IEnumerable<(int Unit, double Density)> Cuts(SquareMatrix ranks)
    {
        var sums = ranks.Cumulative();
        var ends = new SortedSet<int> { 0, ranks.Size };
        var (sum, area) = (SumOf(0, ranks.Size), AreaOf(0, ranks.Size));
        for (var cut = 1; cut < ranks.Size; cut++)
        {
            var (best, density, bestSum, bestArea) = (-1, double.NegativeInfinity, 0.0, 0.0);
            var start = 0;
            foreach (var end in ends.Skip(1))
            {
                var (otherSum, otherArea) = (sum - SumOf(start, end), area - AreaOf(start, end));
                for (var unit = start + 1; unit < end; unit++)
                {
                    var newSum = otherSum + SumOf(start, unit) + SumOf(unit, end);
                    var newArea = otherArea + AreaOf(start, unit) + AreaOf(unit, end);
                    if (newSum / newArea > density + DepthScores.Tolerance)
                        (best, density, bestSum, bestArea) = (unit, newSum / newArea, newSum, newArea);
                }

                start = end;
            }

            ends.Add(best);
            (sum, area) = (bestSum, bestArea);
            yield return (best, density);
        }

        double SumOf(int from, int to) => sums[to, to] - sums[from, to] - sums[to, from] + sums[from, from];

        static double AreaOf(int from, int to) => (double)(to - from) * (to - from);
    }

    /// <summary>The density of all units as one segment.</summary>
    public static double Whole(SquareMatrix ranks) => ranks.Size > 0 ? ranks.Sum / ((double)ranks.Size * ranks.Size) : 0;
}
