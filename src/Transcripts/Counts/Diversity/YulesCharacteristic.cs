namespace Transcripts.Counts.Diversity;

/// <summary>
/// Yule's characteristic K and its relatives (Yule 1944, The Statistical Study of Literary Vocabulary): how likely it is that two words of
/// a text are the same. They hardly depend on how long the text is.
/// </summary>
public static class YulesCharacteristic
{
    /// <summary>K = 10⁴ (Σ c² − n)/n² over the counts c of the types: 0 where no word comes twice, up to 10⁴; higher for a poorer vocabulary. Null for a text without words.</summary>
    public static double? Of(TypeCounts counts) =>
        counts.Tokens > 0 ? 1e4 * (counts.SquareSum - counts.Tokens) / counts.Tokens / counts.Tokens : null;

    /// <summary>I = v²/(Σ c² − v), higher for a richer vocabulary. Null where no word comes twice.</summary>
    public static double? Inverse(TypeCounts counts) =>
        counts.SquareSum - counts.Types is var repeated and > 0 ? (double)counts.Types * counts.Types / repeated : null;

    /// <summary>Simpson's D, Σ c (c − 1)/(n (n − 1)) (Simpson 1949): the probability that two words drawn are the same, 0 to 1. Null for fewer than two words.</summary>
    public static double? Simpson(TypeCounts counts) =>
        counts.Tokens > 1 ? (counts.SquareSum - counts.Tokens) / ((double)counts.Tokens * (counts.Tokens - 1)) : null;

    /// <summary>Herdan's Vₘ, √(Σ (c/n)² − 1/v) (Herdan 1955): 0 where all types come equally often. Null for a text without words.</summary>
    public static double? HerdanVm(TypeCounts counts) => counts.Tokens > 0
        ? Math.Sqrt(Math.Max(0, (counts.SquareSum / counts.Tokens / counts.Tokens) - (1.0 / counts.Types)))
        : null;
}
