namespace Transcripts.Summaries.Evaluation;

/// <summary>The longest common subsequence (LCS): the longest sequence of words that two texts have in common in the same order, gaps allowed. Time and memory grow with the product of their lengths.</summary>
internal static class Lcs
{
    /// <summary>Its length; memory grows with the shorter text only.</summary>
    public static int Length<T>(ReadOnlySpan<T> first, ReadOnlySpan<T> second)
        where T : IEquatable<T>
    {
        if (second.Length > first.Length)
            return Length(second, first);
        var lengths = new int[second.Length + 1];
        foreach (var word in first)
        {
            var diagonal = 0;
            for (var at = 1; at < lengths.Length; at++)
            {
                var above = lengths[at];
                lengths[at] = word.Equals(second[at - 1]) ? diagonal + 1 : Math.Max(above, lengths[at - 1]);
                diagonal = above;
            }
        }

        return lengths[^1];
    }

    /// <summary>
    /// Marks in <paramref name="marked"/> the positions of <paramref name="reference"/> that belong to it. Of several as long, the
    /// one that is met by going back from the end, and where both ways are as good, back in the reference.
    /// </summary>
    public static void Mark<T>(ReadOnlySpan<T> reference, ReadOnlySpan<T> candidate, Span<bool> marked)
        where T : IEquatable<T>
    {
        var lengths = new int[reference.Length + 1][];
        lengths[0] = new int[candidate.Length + 1];
        for (var row = 1; row <= reference.Length; row++)
        {
            lengths[row] = new int[candidate.Length + 1];
            for (var column = 1; column <= candidate.Length; column++)
            {
                lengths[row][column] = reference[row - 1].Equals(candidate[column - 1])
                    ? lengths[row - 1][column - 1] + 1
                    : Math.Max(lengths[row - 1][column], lengths[row][column - 1]);
            }
        }

        for (var (row, column) = (reference.Length, candidate.Length); row > 0 && column > 0;)
        {
            if (reference[row - 1].Equals(candidate[column - 1]))
            {
                marked[--row] = true;
                column--;
            }
            else if (lengths[row][column - 1] > lengths[row - 1][column])
            {
                column--;
            }
            else
            {
                row--;
            }
        }
    }
}
