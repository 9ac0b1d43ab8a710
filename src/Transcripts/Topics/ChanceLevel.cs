using System.Collections.Immutable;
using Transcripts.Agreement;
using Transcripts.Resampling;

namespace Transcripts.Topics;

/// <summary>What an error rate is where boundaries are placed at random, as many as in the segmentation that is judged.</summary>
/// <param name="Mean">Mean over the draws, 0 to 1.</param>
/// <param name="Interval">Where the middle draws lie (percentiles): it tells of chance, not of how sure the mean is.</param>
/// <param name="AtLeastAsGood">
/// Share of draws with an error as low or lower, the segmentation itself counted as one of them: (1 + those) / (1 + draws), above
/// 0 up to 1. It is the p-value of a Monte Carlo test against random placement (Davison and Hinkley 1997, section 4.2).
/// </param>
public readonly record struct ChanceLevel(double Mean, Interval Interval, double AtLeastAsGood)
{
    /// <summary>The level from the errors of the draws.</summary>
    /// <param name="draws">Windows in error of each draw, of as many windows.</param>
    /// <param name="errors">Windows in error of the segmentation that is judged; null where <paramref name="draws"/> has no windows.</param>
    /// <param name="coverage">Share of the draws within the interval.</param>
    internal static ChanceLevel? Of(ImmutableArray<WindowErrors> draws, WindowErrors errors, double coverage)
    {
        if (errors.Windows == 0) return null;
        double[] rates = [.. draws.Select(draw => draw.Rate!.Value).Order()];
        return new ChanceLevel(
            rates.Average(),
            BcaInterval.Percentile(rates, coverage),
            (1.0 + draws.Count(draw => draw.Errors <= errors.Errors)) / (1 + draws.Length));
    }
}
