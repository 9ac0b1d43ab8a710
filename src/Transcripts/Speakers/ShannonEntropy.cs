namespace Transcripts.Speakers;

/// <summary>
/// How uncertain the speaker of a word picked at random is (Shannon 1948, "A mathematical theory of communication").
/// The plug-in estimate, without correction for the number of words.
/// </summary>
/// <param name="Bits">H = −Σ p log₂ p in bits: 0 for one speaker, log₂ of their number for equal shares.</param>
/// <param name="Evenness">
/// H over its greatest value (Pielou 1966): 0 to 1, 1 for equal shares. Null for fewer than two speakers with words,
/// where there is nothing to be even.
/// </param>
public readonly record struct ShannonEntropy(double Bits, double? Evenness)
{
    /// <summary>The entropy of <paramref name="words"/>, the words of each speaker, 0 or more; speakers without words do not count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static ShannonEntropy Of(IEnumerable<int> words)
    {
        var shares = FloorShares.Of(words);
        var bits = shares.Sum(share => -share * Math.Log2(share));
        return new ShannonEntropy(bits, shares.Length < 2 ? null : Math.Min(1, bits / Math.Log2(shares.Length)));
    }
}
