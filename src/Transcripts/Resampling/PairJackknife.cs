namespace Transcripts.Resampling;

/// <summary>
/// An interval of a mean over all pairs of items, such as how alike runs are. Pairs that share an item are not independent,
/// so items are left out one at a time: the jackknife of a U-statistic (Arvesen 1969, Annals of Mathematical Statistics 40), with Student's t.
/// </summary>
internal static class PairJackknife
{
    /// <summary>The interval around the mean; null for fewer than three items.</summary>
    /// <param name="items">How many items there are.</param>
    /// <param name="ofPair">The value of two items, the lower number first.</param>
    /// <param name="confidence">Above 0 and below 1.</param>
    public static Interval? Of(int items, Func<int, int, double> ofPair, double confidence)
    {
        if (items < 3)
            return null;
        var ofItem = new double[items];
        for (var first = 0; first < items; first++)
        {
            for (var second = first + 1; second < items; second++)
            {
                ofItem[first] += ofPair(first, second);
                ofItem[second] += ofPair(first, second);
            }
        }

        var sum = ofItem.Sum() / 2;
        double[] without = [.. ofItem.Select(own => (sum - own) / ((items - 1.0) * (items - 2) / 2))];
        // The mean over all pairs and the mean of these are the same.
        var mean = without.Average();
        var error = Math.Sqrt((items - 1.0) / items * without.Sum(value => (value - mean) * (value - mean)));
        var reach = StudentDistribution.Quantile(confidence, items - 1) * error;
        return new Interval(mean - reach, mean + reach);
    }
}
