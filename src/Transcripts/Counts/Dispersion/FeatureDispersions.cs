using System.Collections.Immutable;

namespace Transcripts.Counts.Dispersion;

/// <summary>How evenly each feature of a matrix is spread over its units.</summary>
/// <param name="Features">A row for each feature, in the order of the matrix.</param>
/// <param name="Parts">Units with words.</param>
public sealed record FeatureDispersions(ImmutableArray<FeatureDispersion> Features, int Parts)
{
    /// <summary>
    /// The dispersion of the features of <paramref name="matrix"/> over its units, whose sizes are their running words. Time is
    /// the number of features times that of units.
    /// </summary>
    public static FeatureDispersions Of(DocumentFeatureMatrix matrix)
    {
        var counts = new int[matrix.Units.Length];
        var rows = ImmutableArray.CreateBuilder<FeatureDispersion>(matrix.Features.Length);
        for (var feature = 0; feature < matrix.Features.Length; feature++)
        {
            Array.Clear(counts);
            foreach (var (unit, count) in matrix.Column(feature))
                counts[unit] = count;
            rows.Add(new FeatureDispersion(matrix.Features[feature], DispersionMeasures.Of(PartCounts.Of(counts, matrix.Words.AsSpan()))));
        }

        return new FeatureDispersions(rows.MoveToImmutable(), matrix.Words.Count(words => words > 0));
    }
}

/// <summary>The dispersion of a feature.</summary>
/// <param name="Feature">The feature.</param>
/// <param name="Measures">How evenly it is spread.</param>
public sealed record FeatureDispersion(string Feature, DispersionMeasures Measures);
