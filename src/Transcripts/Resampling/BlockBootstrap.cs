using System.Collections.Immutable;

namespace Transcripts.Resampling;

/// <summary>
/// Bootstrap intervals of ratios of sums over items in sequence, such as sentences. Items that follow each other are seldom
/// independent; blocks of them, drawn whole, keep what neighbours have in common (Künsch 1989, "The jackknife and the
/// bootstrap for general stationary observations"). Blocks run round from the last item to the first, so that each item
/// is drawn equally often (circular blocks, Politis and Romano 1992). Blocks of one are the ordinary bootstrap (Efron 1979).
/// </summary>
internal static class BlockBootstrap
{
    /// <summary>
    /// Percentile and BCa intervals of each ratio; null where the items do not make two blocks, or for ratios beyond
    /// <see cref="BootstrapOptions.MaximumIntervals"/>. The ratios are found on the same resamples. The acceleration is that of
    /// the jackknife that leaves out a block at each place in turn, times the square root of the block's length, since such
    /// blocks overlap and count each item that often.
    /// </summary>
    /// <param name="ratios">The ratios, all over the same number of items, each with denominators above 0.</param>
    /// <param name="blockLength">Items in a block, 1 or more.</param>
    /// <param name="options">Resamples, confidence and seed.</param>
    public static ImmutableArray<BootstrapIntervals?> Intervals(ImmutableArray<RatioOfSums> ratios, int blockLength, BootstrapOptions options)
    {
        var intervals = new BootstrapIntervals?[ratios.Length];
        var asked = ratios.AsSpan()[..Math.Min(ratios.Length, options.MaximumIntervals)];
        if (!asked.IsEmpty && asked[0].Length >= 2 * blockLength)
        {
            var replicates = Replicates(asked, blockLength, options.Resamples, options.Seed);
            for (var row = 0; row < asked.Length; row++)
            {
                Array.Sort(replicates[row]);
                var acceleration = Math.Sqrt(blockLength) * BcaInterval.Acceleration(asked[row].Jackknife(blockLength));
                intervals[row] = new BootstrapIntervals(
                    BcaInterval.Percentile(replicates[row], options.Confidence),
                    BcaInterval.Of(asked[row].Value, replicates[row], acceleration, options.Confidence));
            }
        }

        return [.. intervals];
    }

    /// <summary>
    /// The ratios in each resample, a row for each ratio. A resample has as many items as there are: blocks from places drawn
    /// with replacement, the last cut short. Time is proportional to resamples times blocks times ratios.
    /// </summary>
    public static double[][] Replicates(ReadOnlySpan<RatioOfSums> ratios, int blockLength, int resamples, long seed)
    {
        var items = ratios[0].Length;
        var random = new SplitMix64(unchecked((ulong)seed));
        var starts = new int[(items + blockLength - 1) / blockLength];
        var last = items - ((starts.Length - 1) * blockLength);
        var replicates = new double[ratios.Length][];
        for (var row = 0; row < ratios.Length; row++)
            replicates[row] = new double[resamples];
        for (var resample = 0; resample < resamples; resample++)
        {
            for (var block = 0; block < starts.Length; block++)
                starts[block] = random.Below(items);
            for (var row = 0; row < ratios.Length; row++)
                replicates[row][resample] = ratios[row].Of(starts, blockLength, last);
        }

        return replicates;
    }
}

/// <summary>Two bootstrap intervals of one value.</summary>
/// <param name="Percentile">The percentile interval (Efron 1979).</param>
/// <param name="Bca">The bias-corrected and accelerated interval (Efron 1987).</param>
internal readonly record struct BootstrapIntervals(Interval Percentile, Interval Bca);
