using System.Collections.Immutable;

namespace Transcripts.Agreement;

/// <summary>
/// A sequence of units (sentences, paragraphs, words) cut into segments that follow each other without gap, written as
/// the number of units of each segment, its mass (Fournier and Inkpen 2012, "Segmentation similarity and agreement").
/// Two segmentations are equal where their masses are. Immutable.
/// </summary>
public sealed record Segmentation
{
    private Segmentation(ImmutableArray<int> masses, int units)
    {
        Masses = masses;
        Units = units;
    }

    /// <summary>Units of each segment, 1 or more each; empty for a sequence without units.</summary>
    public ImmutableArray<int> Masses { get; }

    /// <summary>Units of the whole sequence, 0 or more.</summary>
    public int Units { get; }

    /// <summary>The unit at which each segment but the first begins, counted from 0: ascending, from 1 up to <see cref="Units"/> − 1.</summary>
    public IEnumerable<int> Boundaries
    {
        get
        {
            var start = 0;
            foreach (var mass in Masses.Take(Math.Max(Masses.Length - 1, 0)))
            {
                start += mass;
                yield return start;
            }
        }
    }

    /// <summary>
    /// Whether there is a boundary at each possible place, which are the places between two units: <see cref="Units"/> − 1
    /// of them. The mark at index i stands for the place before unit i + 1.
    /// </summary>
    public ImmutableArray<bool> Marks
    {
        get
        {
            var marks = new bool[Math.Max(Units - 1, 0)];
            foreach (var boundary in Boundaries)
                marks[boundary - 1] = true;
            return [.. marks];
        }
    }

    /// <summary>
    /// Half the mean segment length in units, rounded half to even and at least 2: the usual size k of the window of
    /// <see cref="Pk"/> and <see cref="WindowDiff"/> where this is the reference. Pevzner and Hearst do not say how to round;
    /// half to even is what segeval does (Fournier 2013).
    /// </summary>
    public int HalfMeanLength =>
        Masses.IsEmpty ? 2 : Math.Max(2, (int)Math.Round(Units / (2.0 * Masses.Length), MidpointRounding.ToEven));

    /// <summary>The segmentation whose segments have <paramref name="masses"/> units.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A mass is less than 1.</exception>
    /// <exception cref="OverflowException">There are more than 2,147,483,647 units.</exception>
    public static Segmentation OfMasses(params IEnumerable<int> masses)
    {
        ImmutableArray<int> given = [.. masses];
        foreach (var mass in given)
            ArgumentOutOfRangeException.ThrowIfLessThan(mass, 1, nameof(masses));
        return new Segmentation(given, given.Aggregate(0, (sum, mass) => checked(sum + mass)));
    }

    /// <summary>The segmentation of <paramref name="units"/> units with a boundary before each unit of <paramref name="boundaries"/>.</summary>
    /// <param name="units">0 or more.</param>
    /// <param name="boundaries">Units that begin a segment, from 1 up to <paramref name="units"/> − 1, in any order; one given twice counts once.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="units"/> is negative, or a boundary is not within its range.</exception>
    public static Segmentation OfBoundaries(int units, IEnumerable<int> boundaries)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(units);
        if (units == 0 && !boundaries.Any()) return new Segmentation([], 0);
        var masses = ImmutableArray.CreateBuilder<int>();
        var start = 0;
        foreach (var boundary in boundaries.Distinct().Order())
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(boundary, 1, nameof(boundaries));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(boundary, units, nameof(boundaries));
            masses.Add(boundary - start);
            start = boundary;
        }

        masses.Add(units - start);
        return new Segmentation(masses.DrainToImmutable(), units);
    }

    /// <summary>Whether the other has the same masses.</summary>
    public bool Equals(Segmentation? other) => other is not null && Masses.SequenceEqual(other.Masses);

    /// <summary>Equal for equal masses.</summary>
    public override int GetHashCode() => Masses.Aggregate(17, HashCode.Combine);

    /// <summary>The masses, as <c>2 3 6</c>.</summary>
    public override string ToString() => string.Join(' ', Masses);
}
