using System.Collections.Immutable;

namespace Transcripts.Topics.Models;

/// <summary>
/// The Jensen-Shannon divergence of two distributions (Lin 1991, "Divergence measures based on the Shannon entropy"): the
/// mean of their Kullback-Leibler divergences from their mean, in bits. 0 where they are equal, 1 where they share nothing.
/// </summary>
internal static class JensenShannon
{
    /// <summary>The divergence of two distributions over the same values, 0 to 1.</summary>
    public static double Divergence(ImmutableArray<double> first, ImmutableArray<double> second)
    {
        var bits = 0.0;
        for (var value = 0; value < first.Length; value++)
        {
            var mean = (first[value] + second[value]) / 2;
            bits += (Term(first[value], mean) + Term(second[value], mean)) / 2;
        }

        return Math.Clamp(bits, 0, 1);
    }

    private static double Term(double probability, double mean) => probability > 0 ? probability * Math.Log2(probability / mean) : 0;
}
