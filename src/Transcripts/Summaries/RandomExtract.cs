using Transcripts.Resampling;

namespace Transcripts.Summaries;

/// <summary>Sentences in an order drawn by chance from a seed: what a summary is worth that knows nothing. The score falls from 1 to 1/n in that order. Reason: <c>draw</c> (from 0).</summary>
public static class RandomExtract
{
    /// <summary>The name of the method.</summary>
    public const string Name = "Random";

    /// <summary>The sentences of <paramref name="document"/> shuffled (Fisher and Yates); the same seed gives the same order.</summary>
    /// <param name="document">The document.</param>
    /// <param name="seed">What the pseudo-random numbers begin from; any value.</param>
    public static SentenceRanking Rank(SummaryDocument document, long seed = 1)
    {
        ArgumentNullException.ThrowIfNull(document);
        var random = new SplitMix64(unchecked((ulong)seed));
        var order = Enumerable.Range(0, document.Sentences.Length).ToArray();
        for (var last = order.Length - 1; last > 0; last--)
        {
            var drawn = random.Below(last + 1);
            (order[last], order[drawn]) = (order[drawn], order[last]);
        }

        var draws = new int[order.Length];
        for (var draw = 0; draw < order.Length; draw++)
            draws[order[draw]] = draw;
        return SentenceRanking.ByScore(Name, document, [.. draws.Select(draw => (double)(draws.Length - draw) / draws.Length)], place => [new("draw", draws[place])]);
    }
}
