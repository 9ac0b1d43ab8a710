using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Transcripts.Agreement;

/// <summary>What may be said of the distance between two values (Stevens 1946, "On the theory of scales of measurement").</summary>
public enum MeasurementLevel
{
    /// <summary>Names: same or different.</summary>
    Nominal,

    /// <summary>Ranks: how many ratings lie between.</summary>
    Ordinal,

    /// <summary>A scale with equal steps: the difference.</summary>
    Interval,

    /// <summary>A scale with a zero: the difference relative to the sum. Values are 0 or more.</summary>
    Ratio,
}

/// <summary>
/// Krippendorff's alpha: agreement of any number of raters beyond chance, with missing values (Krippendorff 2011, "Computing
/// Krippendorff's alpha-reliability"; 2004, Content Analysis, chapter 11). 1 is full agreement, 0 agreement as by chance,
/// below 0 less than that. Items with fewer than two ratings cannot be compared and drop out.
/// </summary>
public static class KrippendorffAlpha
{
    /// <summary>Alpha of values.</summary>
    /// <param name="raters">Of each rater the value of each item, null where missing.</param>
    /// <param name="level">What the values are.</param>
    /// <returns>1 − observed by expected disagreement; null where nothing can be compared or all values that can are the same.</returns>
    /// <exception cref="ArgumentException">The raters do not have as many items, a value is no finite number, or one is negative on a ratio scale.</exception>
    public static double? Of(IReadOnlyList<IReadOnlyList<double?>> raters, MeasurementLevel level)
    {
        foreach (var value in raters.SelectMany(ratings => ratings).OfType<double>())
        {
            if (!double.IsFinite(value)) throw new ArgumentException("A rating is no finite number: give null where it is missing.", nameof(raters));
            if (value < 0 && level == MeasurementLevel.Ratio) throw new ArgumentException("A rating is below 0, which a ratio scale does not have: use the interval level.", nameof(raters));
        }

        var (values, items) = Pairable(raters.Select(ratings => ratings.ToList()).ToList(), Comparer<double?>.Default);
        ImmutableArray<double> scale = [.. values.Select(value => value!.Value)];
        var totals = Totals(items, scale.Length);
        var below = Cumulative(totals);
        return Of(items, totals, level switch
        {
            MeasurementLevel.Nominal => Nominal,
            MeasurementLevel.Ordinal => (c, k) => Square(below[k] - below[c] + ((totals[k] - totals[c]) / 2)),
            MeasurementLevel.Interval => (c, k) => Square(scale[c] - scale[k]),
            MeasurementLevel.Ratio => (c, k) => Square((scale[c] - scale[k]) / (scale[c] + scale[k])),
            _ => throw new ArgumentOutOfRangeException(nameof(level), level, "No such level of measurement."),
        });
    }

    /// <summary>Alpha of names, at the nominal level.</summary>
    /// <param name="raters">Of each rater the label of each item, null where missing.</param>
    /// <returns>1 − observed by expected disagreement; null where nothing can be compared or all labels that can are the same.</returns>
    /// <exception cref="ArgumentException">The raters do not have as many items.</exception>
    public static double? Of(IReadOnlyList<IReadOnlyList<string?>> raters)
    {
        var (values, items) = Pairable(raters.Select(ratings => ratings.ToList()).ToList(), StringComparer.Ordinal);
        return Of(items, Totals(items, values.Length), Nominal);
    }

    private static double Nominal(int first, int second) => 1;

    private static double Square(double value) => value * value;

    /// <summary>The values that can be compared, in order, and how often each item has each, by its index.</summary>
    private static (ImmutableArray<T> Values, List<Dictionary<int, int>> Items) Pairable<T>(List<List<T>> raters, IComparer<T> order)
    {
        var count = raters.Count > 0 ? raters[0].Count : 0;
        if (raters.Exists(ratings => ratings.Count != count))
            throw new ArgumentException("The raters do not have as many items: give null where a rating is missing.", nameof(raters));
        var rated = Enumerable.Range(0, count)
            .Select(item => raters.Select(ratings => ratings[item]).Where(value => value is not null).ToList())
            .Where(values => values.Count > 1)
            .ToList();
        ImmutableArray<T> all = [.. rated.SelectMany(values => values).Distinct().Order(order)];
        return (all, [.. rated.Select(Tally)]);

        Dictionary<int, int> Tally(List<T> values)
        {
            var tally = new Dictionary<int, int>();
            foreach (var value in values)
                CollectionsMarshal.GetValueRefOrAddDefault(tally, all.BinarySearch(value, order), out _)++;
            return tally;
        }
    }

    private static double[] Totals(List<Dictionary<int, int>> items, int values)
    {
        var totals = new double[values];
        foreach (var (value, count) in items.SelectMany(item => item))
            totals[value] += count;
        return totals;
    }

    // Ratings of the values before each.
    private static double[] Cumulative(double[] totals)
    {
        var below = new double[totals.Length];
        for (var value = 1; value < totals.Length; value++)
            below[value] = below[value - 1] + totals[value - 1];
        return below;
    }

    // Pairs within an item weigh 1 / (ratings of the item − 1), as in the coincidence matrix; c < k throughout, and each pair stands for both orders.
    private static double? Of(List<Dictionary<int, int>> items, double[] totals, Func<int, int, double> distance)
    {
        var observed = 0.0;
        foreach (var item in items)
        {
            var weight = 1.0 / (item.Values.Sum() - 1);
            int[] present = [.. item.Keys.Order()];
            for (var c = 0; c < present.Length; c++)
            {
                for (var k = c + 1; k < present.Length; k++)
                    observed += weight * item[present[c]] * item[present[k]] * distance(present[c], present[k]);
            }
        }

        var expected = 0.0;
        for (var c = 0; c < totals.Length; c++)
        {
            for (var k = c + 1; k < totals.Length; k++)
                expected += totals[c] * totals[k] * distance(c, k);
        }

        return expected > 0 ? 1 - ((totals.Sum() - 1) * observed / expected) : null;
    }
}
