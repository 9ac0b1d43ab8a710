namespace Transcripts.Resampling;

/// <summary>
/// The bootstrap of ratios of sums over units in their order (Efron 1979): as many units as there are, drawn with
/// replacement, and what was drawn of each row over what was drawn of the whole. A share of words by sentences and a
/// frequency of a word by paragraphs are such ratios. Units may be drawn in blocks of neighbours, which keeps the likeness
/// of neighbours (moving blocks: Künsch 1989, "The jackknife and the bootstrap for general stationary observations",
/// Annals of Statistics 17).
/// </summary>
internal static class RatioBootstrap
{
    /// <summary>
    /// Percentile and BCa interval of each row's ratio. Null throughout where the units make fewer than two blocks, so that
    /// there is nothing to resample. Time is proportional to resamples times (units plus parts of all rows).
    /// </summary>
    /// <param name="sizes">What each unit adds to the whole, 1 or more.</param>
    /// <param name="rows">For each row the units that add to it.</param>
    /// <param name="options">How often, from which seed and in which blocks units are drawn.</param>
    public static BootstrapIntervals?[] Intervals(ReadOnlySpan<int> sizes, IReadOnlyList<UnitPart[]> rows, BootstrapOptions options)
    {
        var intervals = new BootstrapIntervals?[rows.Count];
        if (sizes.Length / 2 < options.BlockLength)
            return intervals;
        var replicates = Replicates(sizes, rows, options);
        var total = 0L;
        foreach (var size in sizes)
            total += size;

        var left = new double[Blocks(sizes.Length, options.BlockLength)];
        for (var row = 0; row < intervals.Length; row++)
        {
            var sorted = replicates[row];
            Array.Sort(sorted);
            Jackknife(sizes, rows[row], options.BlockLength, left);
            intervals[row] = new BootstrapIntervals(
                BcaInterval.Percentile(sorted, options.Confidence),
                BcaInterval.Of((double)Sum(rows[row]) / total, sorted, BcaInterval.Acceleration(left), options.Confidence));
        }

        return intervals;
    }

    /// <summary>The ratios of each resample, an array of them for each row.</summary>
    /// <param name="sizes">What each unit adds to the whole, 1 or more; one unit or more.</param>
    /// <param name="rows">For each row the units that add to it.</param>
    /// <param name="options">How often, from which seed and in which blocks units are drawn.</param>
    public static double[][] Replicates(ReadOnlySpan<int> sizes, IReadOnlyList<UnitPart[]> rows, BootstrapOptions options)
    {
        var random = new SplitMix64(unchecked((ulong)options.Seed));
        double[][] replicates = [.. rows.Select(_ => new double[options.Resamples])];
        var times = new int[sizes.Length];
        for (var resample = 0; resample < options.Resamples; resample++)
        {
            Draw(ref random, times, options.BlockLength);
            var total = 0L;
            for (var unit = 0; unit < times.Length; unit++)
                total += (long)times[unit] * sizes[unit];
            for (var row = 0; row < replicates.Length; row++)
            {
                var sum = 0L;
                foreach (var (unit, amount) in rows[row])
                    sum += (long)times[unit] * amount;
                replicates[row][resample] = (double)sum / total;
            }
        }

        return replicates;
    }

    /// <summary>
    /// The ratio of a row with each block of neighbours left out in turn. The blocks do not overlap, so that with blocks of
    /// one unit it is the jackknife; the last may be shorter.
    /// </summary>
    /// <param name="sizes">What each unit adds to the whole, 1 or more; units of two blocks or more.</param>
    /// <param name="row">The units that add to the row.</param>
    /// <param name="blockLength">Units in a block, 1 or more.</param>
    /// <param name="ratios">Where the ratios go, one for each block.</param>
    public static void Jackknife(ReadOnlySpan<int> sizes, UnitPart[] row, int blockLength, double[] ratios)
    {
        var total = 0L;
        foreach (var size in sizes)
            total += size;
        var sum = Sum(row);
        var (next, part) = (0, 0);
        for (var block = 0; block < ratios.Length; block++)
        {
            var (size, amount) = (0L, 0L);
            for (var end = Math.Min(next + blockLength, sizes.Length); next < end; next++)
            {
                size += sizes[next];
                for (; part < row.Length && row[part].Unit == next; part++)
                    amount += row[part].Amount;
            }

            ratios[block] = (double)(sum - amount) / (total - size);
        }
    }

    private static int Blocks(int units, int blockLength) => ((units - 1) / blockLength) + 1;

    /// <summary>How often each unit is drawn: blocks from anywhere in the order, the last one cut where there are enough units.</summary>
    private static void Draw(ref SplitMix64 random, int[] times, int blockLength)
    {
        Array.Clear(times);
        for (var drawn = 0; drawn < times.Length; drawn += blockLength)
        {
            var start = random.Below(times.Length - blockLength + 1);
            foreach (ref var count in times.AsSpan(start, Math.Min(blockLength, times.Length - drawn)))
                count++;
        }
    }

    private static long Sum(UnitPart[] row)
    {
        var sum = 0L;
        foreach (var part in row)
            sum += part.Amount;
        return sum;
    }
}

/// <summary>What a unit adds to a row.</summary>
/// <param name="Unit">Position of the unit; within a row they ascend.</param>
/// <param name="Amount">What it adds, 0 or more and at most its size.</param>
internal readonly record struct UnitPart(int Unit, int Amount);
