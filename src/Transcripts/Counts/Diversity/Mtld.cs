namespace Transcripts.Counts.Diversity;

/// <summary>
/// The measure of textual lexical diversity (McCarthy and Jarvis 2010, "MTLD, vocd-D, and HD-D: a validation study"): how many
/// words in a row keep their type-token ratio at a threshold. A stretch whose ratio has fallen below it is a factor; what is
/// left at the end counts as the part of a factor that its ratio has come down. A text that never repeats a word has no
/// factor: its value is its own length, the least that can be said.
/// </summary>
/// <param name="Forward">Words for each factor, read from the beginning.</param>
/// <param name="Backward">Words for each factor, read from the end.</param>
public readonly record struct Mtld(double Forward, double Backward)
{
    /// <summary>The usual threshold, 0.72.</summary>
    public const double UsualThreshold = 0.72;

    /// <summary>The mean of both directions, in words: 1 or more, higher for a richer vocabulary.</summary>
    public double Value => (Forward + Backward) / 2;

    /// <summary>The measure of a text. Null for one without words.</summary>
    /// <param name="counts">The words.</param>
    /// <param name="threshold">Above 0 and below 1.</param>
    /// <param name="endsAtThreshold">
    /// Whether a ratio equal to the threshold ends a factor, as in LexicalRichness. By default it must fall below, as in textacy and
    /// koRpus: the paper speaks of strings that maintain the ratio.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threshold"/> is not above 0 and below 1.</exception>
    public static Mtld? Of(TypeCounts counts, double threshold = UsualThreshold, bool endsAtThreshold = false)
    {
        if (threshold is not (> 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "The threshold is a ratio above 0 and below 1, such as 0.72.");
        if (counts.Tokens == 0)
            return null;
        var words = counts.Numbers.AsSpan();
        var backward = words.ToArray();
        Array.Reverse(backward);
        return new Mtld(Mean(words, counts.Types, threshold, endsAtThreshold), Mean(backward, counts.Types, threshold, endsAtThreshold));
    }

    private static double Mean(ReadOnlySpan<int> words, int vocabulary, double threshold, bool endsAtThreshold)
    {
        // The factor in which a word has last been met.
        var met = new int[vocabulary];
        var (factor, tokens, types) = (1, 0, 0);
        foreach (var word in words)
        {
            tokens++;
            types += met[word] == factor ? 0 : 1;
            met[word] = factor;
            var ratio = (double)types / tokens;
            if (ratio < threshold || (endsAtThreshold && ratio == threshold))
            {
                factor++;
                (tokens, types) = (0, 0);
            }
        }

        var rest = tokens > 0 ? (1 - ((double)types / tokens)) / (1 - threshold) : 0;
        var factors = factor - 1 + rest;
        return words.Length / (factors > 0 ? factors : 1);
    }
}
