namespace Transcripts.Counts.Diversity;

/// <summary>
/// HD-D (McCarthy and Jarvis 2007, "vocd: a theoretical and empirical evaluation"): the type-token ratio to be expected of words drawn
/// from the text at random without putting back, worked out from the hypergeometric distribution instead of by drawing.
/// </summary>
public static class HypergeometricDiversity
{
    /// <summary>The usual number of draws, 42.</summary>
    public const int UsualDraws = 42;

    /// <summary>
    /// Σ (1 − P(a type is not drawn))/draws over all types: above 0 to 1. A text of fewer words than draws is drawn whole, which gives
    /// its own ratio; that compares with no other. Null for a text without words.
    /// </summary>
    /// <param name="counts">The counts.</param>
    /// <param name="draws">Words drawn, 1 or more. The same for all texts that are compared.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="draws"/> is less than 1.</exception>
    public static double? Of(TypeCounts counts, int draws = UsualDraws)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 1);
        if (counts.Tokens == 0)
            return null;
        draws = Math.Min(draws, counts.Tokens);

        // Most types share a few counts.
        return counts.Counts.CountBy(count => count).OrderBy(types => types.Key)
            .Sum(types => types.Value * (1 - NotDrawn(counts.Tokens, types.Key, draws))) / draws;
    }

    /// <summary>C(n − k, d)/C(n, d) as a product, of d factors or of k, whichever are fewer: all are shares, so that nothing overflows.</summary>
    private static double NotDrawn(int tokens, int count, int draws)
    {
        var (fewer, more) = (Math.Min(count, draws), Math.Max(count, draws));
        var probability = 1.0;
        for (var factor = 0; factor < fewer && probability > 0; factor++)
            probability *= Math.Max(0, (double)tokens - more - factor) / (tokens - factor);
        return probability;
    }
}
