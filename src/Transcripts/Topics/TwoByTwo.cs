namespace Transcripts.Topics;

/// <summary>Yes and no of two raters on the same items.</summary>
/// <param name="Both">Both say yes.</param>
/// <param name="OnlyFirst">Only the first says yes.</param>
/// <param name="OnlySecond">Only the second says yes.</param>
/// <param name="Neither">Both say no.</param>
internal readonly record struct TwoByTwo(int Both, int OnlyFirst, int OnlySecond, int Neither)
{
    /// <summary>All items.</summary>
    public int Total => Both + OnlyFirst + OnlySecond + Neither;

    /// <summary>Share of the first rater's yes that the second shares, or null where the first never says yes.</summary>
    public double? Precision => Quotient(Both, Both + OnlyFirst);

    /// <summary>Share of the second rater's yes that the first shares, or null where the second never says yes.</summary>
    public double? Recall => Quotient(Both, Both + OnlySecond);

    /// <summary>The harmonic mean of both, 2·Both / (2·Both + OnlyFirst + OnlySecond); null where neither rater ever says yes.</summary>
    public double? F1 => Quotient(2 * Both, (2 * Both) + OnlyFirst + OnlySecond);

    /// <summary>
    /// Agreement beyond chance (Cohen 1960, "A coefficient of agreement for nominal scales"): (o − e) / (1 − e), where o is the
    /// share of items on which both agree and e what they would agree on if each kept to its own share of yes. From -1 to 1;
    /// null where both always say the same one thing, since then 1 − e is 0.
    /// </summary>
    public double? Kappa
    {
        get
        {
            var (first, second, total) = ((long)Both + OnlyFirst, (long)Both + OnlySecond, (long)Total);

            // Times the square of the total, so that sums of whole numbers are exact.
            var observed = total * (Both + (long)Neither);
            var expected = (first * second) + ((total - first) * (total - second));
            return total * total > expected ? (double)(observed - expected) / ((total * total) - expected) : null;
        }
    }

    /// <summary>The sum of two tables.</summary>
    public static TwoByTwo operator +(TwoByTwo left, TwoByTwo right) =>
        new(left.Both + right.Both, left.OnlyFirst + right.OnlyFirst, left.OnlySecond + right.OnlySecond, left.Neither + right.Neither);

    /// <summary>What of the first table is left without the second.</summary>
    public static TwoByTwo operator -(TwoByTwo left, TwoByTwo right) =>
        new(left.Both - right.Both, left.OnlyFirst - right.OnlyFirst, left.OnlySecond - right.OnlySecond, left.Neither - right.Neither);

    private static double? Quotient(int over, int under) => under > 0 ? (double)over / under : null;
}
