using System.Collections.Immutable;
using Transcripts.Agreement;
using Transcripts.Resampling;

namespace Transcripts.Topics;

/// <summary>Bootstrap intervals of Cohen's kappa: items are drawn with replacement, with what both raters say of them.</summary>
internal static class KappaBootstrap
{
    /// <summary>
    /// The intervals, and how many resamples had no kappa, mostly for want of any yes; these are left out. Null where there is
    /// no kappa, where there are fewer than two items, or where more resamples have no kappa than lie outside the interval:
    /// what is left out would then decide its ends. Three items with yes are about as few as suffice for 95 %.
    /// </summary>
    /// <param name="items">What the first and the second rater say of each item.</param>
    /// <param name="options">Resamples, confidence and seed.</param>
    public static (BootstrapIntervals? Intervals, int Undefined) Intervals(ImmutableArray<(bool First, bool Second)> items, BootstrapOptions options)
    {
        // The number of the cell that each item belongs to: two bits, one for each rater's yes.
        int[] cells = [.. items.Select(item => (item.First ? 2 : 0) + (item.Second ? 1 : 0))];
        var counts = new int[4];
        foreach (var cell in cells)
            counts[cell]++;
        var all = Table(counts);
        if (all.Kappa is not { } kappa || items.Length < 2)
            return (null, 0);

        var random = new SplitMix64(unchecked((ulong)options.Seed));
        var values = new List<double>(options.Resamples);
        for (var resample = 0; resample < options.Resamples; resample++)
        {
            Array.Clear(counts);
            for (var draw = 0; draw < cells.Length; draw++)
                counts[cells[random.Below(cells.Length)]]++;
            if (Table(counts).Kappa is { } value)
                values.Add(value);
        }

        var undefined = options.Resamples - values.Count;
        if (undefined > (1 - options.Confidence) * options.Resamples)
            return (null, undefined);

        values.Sort();
        double[] sorted = [.. values];

        // An item without which there is no kappa is taken to have no influence.
        double[] jackknife = [.. items.Select(item => all.Subtract(PrecisionRecall.Of([(item.Second, item.First)])).Kappa ?? kappa)];
        return (
            new BootstrapIntervals(
                BcaInterval.Percentile(sorted, options.Confidence),
                BcaInterval.Of(kappa, sorted, BcaInterval.Acceleration(jackknife), options.Confidence)),
            undefined);
    }

    private static PrecisionRecall Table(int[] counts) => new(counts[3], counts[2], counts[1], counts[0]);
}
