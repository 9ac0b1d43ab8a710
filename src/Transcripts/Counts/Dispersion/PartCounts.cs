using System.Collections.Immutable;

namespace Transcripts.Counts.Dispersion;

/// <summary>How often a word comes in each part of a text, and how long the parts are. Parts without words say nothing of where a word stands and are left out. Immutable.</summary>
public sealed class PartCounts
{
    private PartCounts(ImmutableArray<int> counts, ImmutableArray<int> sizes)
    {
        Counts = counts;
        Sizes = sizes;
        Frequency = counts.Sum(count => (long)count);
        Words = sizes.Sum(size => (long)size);
    }

    /// <summary>Occurrences in each part that has words, 0 or more.</summary>
    public ImmutableArray<int> Counts { get; }

    /// <summary>Words of each of these parts, 1 or more.</summary>
    public ImmutableArray<int> Sizes { get; }

    /// <summary>Occurrences in all parts.</summary>
    public long Frequency { get; }

    /// <summary>Words of all parts.</summary>
    public long Words { get; }

    /// <summary>Each part's share of all words, above 0, adding up to 1.</summary>
    internal IEnumerable<double> Shares => Sizes.Select(size => (double)size / Words);

    /// <summary>Each part's occurrences for each of its words.</summary>
    internal IEnumerable<double> Rates => Counts.Zip(Sizes, (count, size) => (double)count / size);

    /// <summary>The counts of a word.</summary>
    /// <param name="counts">Occurrences in each part.</param>
    /// <param name="sizes">Words of each part, in the same order.</param>
    /// <exception cref="ArgumentException">There are not as many counts as sizes.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative or more than the words of its part.</exception>
    public static PartCounts Of(ReadOnlySpan<int> counts, ReadOnlySpan<int> sizes)
    {
        if (counts.Length != sizes.Length)
            throw new ArgumentException($"{counts.Length} counts for {sizes.Length} parts: give one for each.", nameof(counts));
        var keptCounts = ImmutableArray.CreateBuilder<int>();
        var keptSizes = ImmutableArray.CreateBuilder<int>();
        for (var part = 0; part < sizes.Length; part++)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(counts[part], nameof(counts));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(counts[part], sizes[part], nameof(counts));
            if (sizes[part] == 0)
                continue;
            keptCounts.Add(counts[part]);
            keptSizes.Add(sizes[part]);
        }

        return new PartCounts(keptCounts.DrainToImmutable(), keptSizes.DrainToImmutable());
    }
}
