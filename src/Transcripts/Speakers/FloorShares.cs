using System.Collections.Immutable;

namespace Transcripts.Speakers;

/// <summary>The shares that the measures of evenness are about.</summary>
internal static class FloorShares
{
    /// <summary>Shares above 0, adding up to 1, of the counts above 0; none where all are 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static ImmutableArray<double> Of(IEnumerable<int> words)
    {
        var counts = words.ToArray();
        foreach (var count in counts)
            ArgumentOutOfRangeException.ThrowIfNegative(count, nameof(words));
        var total = counts.Sum(count => (long)count);
        return [.. counts.Where(count => count > 0).Select(count => (double)count / total)];
    }
}
