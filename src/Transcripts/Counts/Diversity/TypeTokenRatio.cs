namespace Transcripts.Counts.Diversity;

/// <summary>
/// The ratio of different words to running words, and its relatives, which were to do away with its fault: it falls as a text
/// grows, so that it compares only texts of one length. All depend on length still; the moving average does not.
/// </summary>
public static class TypeTokenRatio
{
    /// <summary>v/n, above 0 to 1. Null for a text without words.</summary>
    public static double? Of(TypeCounts counts) => counts.Tokens > 0 ? (double)counts.Types / counts.Tokens : null;

    /// <summary>The root ratio v/√n (Guiraud 1954), above 0. Null for a text without words.</summary>
    public static double? Root(TypeCounts counts) => counts.Tokens > 0 ? counts.Types / Math.Sqrt(counts.Tokens) : null;

    /// <summary>The corrected ratio v/√(2n) (Carroll 1964), above 0. Null for a text without words.</summary>
    public static double? Corrected(TypeCounts counts) => Root(counts) / Math.Sqrt(2);

    /// <summary>Herdan's C, ln v/ln n (Herdan 1960), 0 to 1. Null for fewer than two words.</summary>
    public static double? Herdan(TypeCounts counts) => counts.Tokens > 1 ? Math.Log(counts.Types) / Math.Log(counts.Tokens) : null;

    /// <summary>
    /// Summer's S, log log v/log log n (Somers 1966). Its value depends on the base: e here as in LexicalRichness, 10 in textacy.
    /// Null where a logarithm is of 0.
    /// </summary>
    /// <param name="counts">The counts.</param>
    /// <param name="logarithmBase">The base, above 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The base is not above 1.</exception>
    public static double? Summer(TypeCounts counts, double logarithmBase = Math.E)
    {
        Check(logarithmBase);
        var (types, tokens) = (Math.Log(Math.Log(counts.Types, logarithmBase)), Math.Log(Math.Log(counts.Tokens, logarithmBase)));
        return counts.Types > 1 && tokens != 0 && double.IsFinite(types / tokens) ? types / tokens : null;
    }

    /// <summary>
    /// Dugast's U, (log n)²/(log n − log v) (Dugast 1979), above 0; in proportion to 1/ln of the base: e here as in LexicalRichness, 10 in
    /// textacy. Null where no word comes twice.
    /// </summary>
    /// <param name="counts">The counts.</param>
    /// <param name="logarithmBase">The base, above 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The base is not above 1.</exception>
    public static double? Dugast(TypeCounts counts, double logarithmBase = Math.E) => Maas(counts, logarithmBase) is > 0 and var maas ? 1 / maas : null;

    /// <summary>
    /// Maas's a², (log n − log v)/(log n)² (Maas 1972): 0 where no word comes twice, higher for a poorer vocabulary. In proportion
    /// to ln of the base: e here as in LexicalRichness; 10 in textacy and quanteda, which gives its root. Null for fewer than two words.
    /// </summary>
    /// <param name="counts">The counts.</param>
    /// <param name="logarithmBase">The base, above 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The base is not above 1.</exception>
    public static double? Maas(TypeCounts counts, double logarithmBase = Math.E)
    {
        Check(logarithmBase);
        var (types, tokens) = (Math.Log(counts.Types), Math.Log(counts.Tokens));
        return counts.Tokens > 1 ? (tokens - types) / (tokens * tokens) * Math.Log(logarithmBase) : null;
    }

    private static void Check(double logarithmBase)
    {
        if (!(logarithmBase > 1 && double.IsFinite(logarithmBase)))
            throw new ArgumentOutOfRangeException(nameof(logarithmBase), logarithmBase, "The base of a logarithm is above 1, such as e or 10.");
    }
}
