using Transcripts.Agreement;
using Transcripts.Resampling;

namespace Transcripts.Topics;

/// <summary>A baseline that does not look at the text: boundaries drawn at random, each choice of places as likely as any other.</summary>
public static class RandomSegmentation
{
    /// <summary>Segmentations, one after the other, without end; the same ones for the same seed.</summary>
    /// <param name="units">Units, 1 or more.</param>
    /// <param name="segments">Segments, from 1 up to <paramref name="units"/>.</param>
    /// <param name="seed">What the pseudo-random numbers begin from.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="units"/> or <paramref name="segments"/> is not within its range.</exception>
    public static IEnumerable<Segmentation> Draw(int units, int segments, long seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(units, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(segments, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(segments, units);
        return Endless();

        IEnumerable<Segmentation> Endless()
        {
            var random = new SplitMix64(unchecked((ulong)seed));
            var boundaries = new List<int>(segments - 1);
            while (true)
            {
                // Selection sampling (Fan, Muller and Rezucha 1962; algorithm S in Knuth, volume 2, section 3.4.2).
                boundaries.Clear();
                for (var place = 1; boundaries.Count < segments - 1; place++)
                {
                    if (random.Below(units - place) < segments - 1 - boundaries.Count)
                        boundaries.Add(place);
                }

                yield return Segmentation.OfBoundaries(units, boundaries);
            }
        }
    }
}
