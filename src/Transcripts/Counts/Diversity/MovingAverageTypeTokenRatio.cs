namespace Transcripts.Counts.Diversity;

/// <summary>
/// The moving-average type-token ratio, MATTR (Covington and McFall 2010, "Cutting the Gordian knot"): the mean ratio of all
/// windows of one length, which does not depend on how long the text is.
/// </summary>
public static class MovingAverageTypeTokenRatio
{
    /// <summary>The mean over all windows, 1/<paramref name="window"/> to 1. Null for a text shorter than a window.</summary>
    /// <param name="counts">The words.</param>
    /// <param name="window">Words in a window, 1 or more. The same for all texts that are compared.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="window"/> is less than 1.</exception>
    public static double? Of(TypeCounts counts, int window)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(window, 1);
        if (counts.Tokens < window)
            return null;
        var inside = new int[counts.Types];
        var types = 0;
        var sum = 0L;
        for (var place = 0; place < counts.Tokens; place++)
        {
            types += inside[counts.Numbers[place]]++ == 0 ? 1 : 0;
            if (place >= window)
                types -= --inside[counts.Numbers[place - window]] == 0 ? 1 : 0;
            sum += place >= window - 1 ? types : 0;
        }

        return (double)sum / window / (counts.Tokens - window + 1);
    }

    /// <summary>
    /// The mean segmental ratio, MSTTR (Johnson 1944): the mean over consecutive segments; the words behind the last full one
    /// are left out. 1/<paramref name="segment"/> to 1. Null for a text shorter than a segment.
    /// </summary>
    /// <param name="counts">The words.</param>
    /// <param name="segment">Words in a segment, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="segment"/> is less than 1.</exception>
    public static double? OfSegments(TypeCounts counts, int segment)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(segment, 1);
        var segments = counts.Tokens / segment;
        if (segments == 0)
            return null;
        var sum = 0L;
        for (var start = 0; start < segments * segment; start += segment)
            sum += counts.Numbers.AsSpan(start, segment).ToArray().Distinct().Count();
        return (double)sum / segment / segments;
    }
}
