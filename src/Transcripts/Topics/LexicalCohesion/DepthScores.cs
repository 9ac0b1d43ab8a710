using System.Collections.Immutable;

namespace Transcripts.Topics.LexicalCohesion;

/// <summary>From lexical scores to boundaries (Hearst 1997, sections 4.3 and 4.4): smoothing, depth, valleys.</summary>
internal static class DepthScores
{
    /// <summary>Scores no further apart are equal: sums of the same numbers in another order differ by so little.</summary>
    public const double Tolerance = 1e-12;

    /// <summary>Each score becomes the mean of itself and its neighbours, half of <paramref name="width"/> on either side, as far as there are.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="width">Even, 0 or more.</param>
    /// <param name="rounds">How often, 0 or more.</param>
    public static double[] Smooth(double[] scores, int width, int rounds)
    {
        for (var round = 0; round < rounds && width > 0; round++)
        {
            var smoothed = new double[scores.Length];
            for (var gap = 0; gap < scores.Length; gap++)
            {
                var (first, last) = (Math.Max(gap - (width / 2), 0), Math.Min(gap + (width / 2), scores.Length - 1));
                var sum = 0.0;
                for (var near = first; near <= last; near++)
                    sum += scores[near];
                smoothed[gap] = sum / (last - first + 1);
            }

            scores = smoothed;
        }

        return scores;
    }

    /// <summary>
    /// The depth of each score: how far the scores rise from it to the nearest peak on the left, and on the right, added.
    /// A peak is where they begin to fall; on level ground the search goes on.
    /// </summary>
    public static double[] Of(double[] scores)
    {
        var depths = new double[scores.Length];
        // Climbing from a score leads to the peak to which its neighbour climbs, if that is not lower.
        var peak = 0.0;
        for (var gap = 0; gap < scores.Length; gap++)
        {
            peak = gap > 0 && scores[gap - 1] >= scores[gap] - Tolerance ? Math.Max(peak, scores[gap]) : scores[gap];
            depths[gap] = peak - scores[gap];
        }

        for (var gap = scores.Length - 1; gap >= 0; gap--)
        {
            peak = gap < scores.Length - 1 && scores[gap + 1] >= scores[gap] - Tolerance ? Math.Max(peak, scores[gap]) : scores[gap];
            depths[gap] += peak - scores[gap];
        }

        return depths;
    }

    /// <summary>The scores from which the scores rise to both sides; of a level valley floor the middle one, of two the left.</summary>
    public static ImmutableArray<int> Valleys(double[] scores)
    {
        var valleys = ImmutableArray.CreateBuilder<int>();
        var floor = -1;
        for (var gap = 1; gap < scores.Length; gap++)
        {
            var step = scores[gap] - scores[gap - 1];
            if (step > Tolerance && floor >= 0) valleys.Add((floor + gap - 1) / 2);
            floor = step > Tolerance ? -1 : step < -Tolerance ? gap : floor;
        }

        return valleys.DrainToImmutable();
    }
}
