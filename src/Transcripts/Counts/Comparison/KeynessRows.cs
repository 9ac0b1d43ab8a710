using System.Collections.Immutable;

namespace Transcripts.Counts.Comparison;

/// <summary>Makes the rows of a comparison: each feature by itself, and then the p-values of all together.</summary>
internal static class KeynessRows
{
    /// <summary>The rows by falling G².</summary>
    /// <param name="candidates">The features that get a row.</param>
    /// <param name="forms">The forms they are counted under.</param>
    /// <param name="options">How they are compared.</param>
    /// <param name="words">Words of all that is there.</param>
    public static ImmutableArray<KeynessRow> Of(
        IReadOnlyList<KeynessCandidate> candidates, FeatureOptions forms, KeynessOptions options, long words)
    {
        var prior = options.Prior.For(forms, candidates.Count, words);
        double?[] likelihood = [.. candidates.Select(candidate => options.TwoCells ? TwoCellLogLikelihood.Of(candidate.Counts) : candidate.Counts.Cells?.G2)];
        LogOdds?[] odds = [.. candidates.Select(candidate => DirichletLogOdds.Of(candidate.Counts, prior.Of(candidate.Feature, candidate.Everywhere), prior.Size, options.Variance))];
        var tested = Tested(candidates, likelihood);
        var chiSquare = Tested(candidates, [.. candidates.Select(candidate => ChiSquare.Of(candidate.Counts, options.Yates))]);
        var z = Tested([.. odds.Select(ratio => ratio?.Z)], z => z * z);
        var rows = candidates.Select((candidate, place) => new KeynessRow(
            candidate.Index,
            candidate.Feature,
            candidate.Counts,
            candidate.FirstUnits,
            candidate.SecondUnits,
            tested[place],
            chiSquare[place],
            ChiSquare.HasLowExpected(candidate.Counts),
            odds[place],
            z[place],
            BayesFactor.Of(likelihood[place], candidate.Counts),
            LogRatio.Of(candidate.Counts),
            LogRatio.IntervalOf(candidate.Counts, options.Confidence),
            PercentDifference.Of(candidate.Counts),
            RateDifference.Of(candidate.Counts),
            RateDifference.IntervalOf(candidate.Counts, options.Confidence)));
        return Sort([.. rows], KeynessMeasure.LogLikelihood);
    }

    /// <summary>The rows by a falling measure, those without it last, equals in the order of first occurrence, absent words by name behind them.</summary>
    public static ImmutableArray<KeynessRow> Sort(ImmutableArray<KeynessRow> rows, KeynessMeasure measure) =>
    [
        .. rows.OrderByDescending(row => row.By(measure) ?? double.NegativeInfinity)
            .ThenBy(row => row.Index ?? int.MaxValue)
            .ThenBy(row => row.Index is null ? row.Feature : "", StringComparer.Ordinal),
    ];

    private static TestStatistic?[] Tested(IReadOnlyList<KeynessCandidate> candidates, double?[] measures) =>
        Tested([.. measures.Select((measure, place) => measure * candidates[place].Counts.Direction)], Math.Abs);

    // The square of a normal deviate, which is as far from 0 on either side, has a χ² distribution of one degree of freedom.
    private static TestStatistic?[] Tested(double?[] measures, Func<double, double> chiSquare)
    {
        int[] defined = [.. Enumerable.Range(0, measures.Length).Where(place => measures[place] is not null)];
        double[] p = [.. defined.Select(place => ChiSquareDistribution.UpperTail(chiSquare(measures[place]!.Value)))];
        var (holm, hochberg) = (MultipleComparisons.Holm(p), MultipleComparisons.BenjaminiHochberg(p));
        var tested = new TestStatistic?[measures.Length];
        for (var place = 0; place < defined.Length; place++)
            tested[defined[place]] = new TestStatistic(measures[defined[place]]!.Value, p[place], holm[place], hochberg[place]);
        return tested;
    }
}

/// <summary>A feature that is compared.</summary>
/// <param name="Index">Its place in the matrix, or null.</param>
/// <param name="Feature">Its name.</param>
/// <param name="Counts">Its occurrences.</param>
/// <param name="FirstUnits">Units of the first group that have it.</param>
/// <param name="SecondUnits">Units of the second group that have it, or null.</param>
/// <param name="Everywhere">Its occurrences in all that is there.</param>
internal readonly record struct KeynessCandidate(int? Index, string Feature, CountPair Counts, int FirstUnits, int? SecondUnits, long Everywhere);
