using System.Collections.Immutable;
using Transcripts.Resampling;

namespace Transcripts.Counts.Weighting;

/// <summary>How often each feature of a matrix occurs, and how sure one can be of its relative frequency.</summary>
/// <param name="Features">A row for each feature, the most frequent first, equals in the order of their first occurrence.</param>
/// <param name="Words">Running words of all units, 0 or more: the base of relative frequencies.</param>
/// <param name="Units">Units with at least one running word: those that are resampled.</param>
/// <param name="Options">What the intervals were found with.</param>
public sealed record FeatureFrequencies(
    ImmutableArray<FeatureFrequency> Features,
    long Words,
    int Units,
    BootstrapOptions Options)
{
    /// <summary>
    /// Counts and relative frequencies of the features of <paramref name="matrix"/>. The intervals say how far a frequency would
    /// move if the units were drawn anew from units like these: a word that a few units use all the time has a wide one, a
    /// word spread evenly a narrow one. Let units be what is said independently of each other, as nearly as can be, and not
    /// overlap: paragraphs or turns rather than sentences, or sentences in blocks
    /// (<see cref="BootstrapOptions.BlockLength"/>). Time is proportional to resamples times cells of the matrix.
    /// </summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="options">
    /// How the intervals are found; by default <see cref="BootstrapOptions.Default"/>, which gives them for the 200 most frequent
    /// features.
    /// </param>
    public static FeatureFrequencies Of(DocumentFeatureMatrix matrix, BootstrapOptions? options = null)
    {
        options ??= BootstrapOptions.Default;
        int[] ranked = [.. Enumerable.Range(0, matrix.Features.Length).OrderByDescending(feature => matrix.Counts[feature])];
        var (sizes, place) = UnitsWithWords(matrix);
        UnitPart[][] rows = [.. ranked.Take(options.MaximumIntervals).Select(feature => Parts(matrix.Column(feature), place))];
        var intervals = RatioBootstrap.Intervals(sizes, rows, options);
        var words = sizes.Sum(size => (long)size);
        return new FeatureFrequencies(
            [.. ranked.Select((feature, rank) => Frequency(matrix, feature, words, rank < intervals.Length ? intervals[rank] : null))],
            words,
            sizes.Length,
            options);
    }

    private static FeatureFrequency Frequency(DocumentFeatureMatrix matrix, int feature, long words, BootstrapIntervals? intervals) => new(
        feature,
        matrix.Features[feature],
        matrix.Counts[feature],
        matrix.Column(feature).Length,
        1000.0 * matrix.Counts[feature] / words,
        PerThousand(intervals?.Percentile),
        PerThousand(intervals?.Bca));

    private static Interval? PerThousand(Interval? share) => share is { } interval ? new Interval(1000 * interval.Lower, 1000 * interval.Upper) : null;

    /// <summary>The words of the units that have any, and the place of each unit among them.</summary>
    private static (int[] Sizes, int[] Place) UnitsWithWords(DocumentFeatureMatrix matrix)
    {
        var sizes = new List<int>();
        var place = new int[matrix.Units.Length];
        for (var unit = 0; unit < place.Length; unit++)
        {
            place[unit] = sizes.Count;
            if (matrix.Words[unit] > 0)
                sizes.Add(matrix.Words[unit]);
        }

        return ([.. sizes], place);
    }

    private static UnitPart[] Parts(ReadOnlySpan<UnitCount> column, int[] place)
    {
        var parts = new UnitPart[column.Length];
        for (var index = 0; index < parts.Length; index++)
            parts[index] = new UnitPart(place[column[index].Unit], column[index].Count);
        return parts;
    }
}

/// <summary>How often one feature occurs.</summary>
/// <param name="Index">Its place among the features of the matrix, which <see cref="DocumentFeatureMatrix.Occurrences(int)"/> takes.</param>
/// <param name="Feature">The feature, as it is counted.</param>
/// <param name="Count">Occurrences, 1 or more.</param>
/// <param name="Units">Units that have it, 1 or more: its range.</param>
/// <param name="PerThousand">Occurrences per thousand running words; above 0, at most 1,000.</param>
/// <param name="Percentile">
/// Bootstrap percentile interval of <paramref name="PerThousand"/>. Null where fewer than two units, or blocks of them, leave nothing
/// to resample, or for a feature beyond <see cref="BootstrapOptions.MaximumIntervals"/>.
/// </param>
/// <param name="Bca">Bias-corrected and accelerated interval; null as <paramref name="Percentile"/>.</param>
public sealed record FeatureFrequency(
    int Index,
    string Feature,
    int Count,
    int Units,
    double PerThousand,
    Interval? Percentile,
    Interval? Bca);
