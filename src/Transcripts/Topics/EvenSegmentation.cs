using Transcripts.Agreement;

namespace Transcripts.Topics;

/// <summary>A baseline that does not look at the text: segments as equal in length as can be.</summary>
public static class EvenSegmentation
{
    /// <summary>The i-th boundary before unit ⌊i · units / segments⌋.</summary>
    /// <param name="units">Units, 1 or more.</param>
    /// <param name="segments">Segments, from 1 up to <paramref name="units"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="units"/> or <paramref name="segments"/> is not within its range.</exception>
    public static Segmentation Of(int units, int segments)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(units, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(segments, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(segments, units);
        return Segmentation.OfBoundaries(units, Enumerable.Range(1, segments - 1).Select(boundary => (int)((long)boundary * units / segments)));
    }
}
