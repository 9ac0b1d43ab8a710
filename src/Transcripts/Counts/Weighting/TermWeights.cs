using System.Collections.Immutable;

namespace Transcripts.Counts.Weighting;

/// <summary>
/// What sets a unit apart: how much each of its features weighs by a variant of tf-idf. Sparse, with a row for each unit of
/// the matrix and a cell for each of its features, weights of 0 included. Immutable.
/// </summary>
public sealed class TermWeights
{
    private readonly ImmutableArray<ImmutableArray<TermWeight>> rows;

    private TermWeights(DocumentFeatureMatrix matrix, TermWeighting weighting, ImmutableArray<ImmutableArray<TermWeight>> rows)
    {
        Matrix = matrix;
        Weighting = weighting;
        this.rows = rows;
    }

    /// <summary>What was weighted.</summary>
    public DocumentFeatureMatrix Matrix { get; }

    /// <summary>The variant; its <see cref="TermWeighting.Formula"/> belongs beside every weight that is shown.</summary>
    public TermWeighting Weighting { get; }

    /// <summary>The features of a unit with their weights, in the order of features; none for a unit without a feature.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit.</exception>
    public ImmutableArray<TermWeight> this[int unit]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(unit);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unit, rows.Length);
            return rows[unit];
        }
    }

    /// <summary>The features of a unit that weigh most and more than 0, the heaviest first, equals in the order of features.</summary>
    /// <param name="unit">Index of the unit.</param>
    /// <param name="count">How many at most, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit, or <paramref name="count"/> is negative.</exception>
    public ImmutableArray<TermWeight> Heaviest(int unit, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return [.. this[unit].Where(term => term.Weight > 0).OrderByDescending(term => term.Weight).Take(count)];
    }

    /// <summary>
    /// The weights of the features of <paramref name="matrix"/>. In a matrix of one unit, and for a feature that every unit has, an
    /// inverse document frequency of <see cref="InverseDocumentFrequency.Plain"/> is 0 and so is the weight.
    /// </summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="weighting">The variant; null for <see cref="TermWeighting.Tidytext"/>.</param>
    public static TermWeights Of(DocumentFeatureMatrix matrix, TermWeighting? weighting = null)
    {
        weighting ??= TermWeighting.Tidytext;
        var units = Enumerable.Range(0, matrix.Units.Length).Count(unit => matrix.Row(unit).Length > 0);
        double[] idf = [.. Enumerable.Range(0, matrix.Features.Length).Select(feature => Idf(weighting.Idf, units, matrix.Column(feature).Length))];
        return new TermWeights(matrix, weighting, [.. Enumerable.Range(0, matrix.Units.Length).Select(unit => Row(matrix.Row(unit), weighting, idf))]);
    }

    private static double Idf(InverseDocumentFrequency idf, double units, double with) => idf switch
    {
        InverseDocumentFrequency.None => 1,
        InverseDocumentFrequency.Plain => Math.Log(units / with),
        InverseDocumentFrequency.Smoothed => Math.Log((1 + units) / (1 + with)) + 1,
        InverseDocumentFrequency.Probabilistic => Math.Max(0, Math.Log((units - with) / with)),
        _ => throw new ArgumentOutOfRangeException(nameof(idf), idf, "No such inverse document frequency."),
    };

    private static ImmutableArray<TermWeight> Row(ReadOnlySpan<FeatureCount> row, TermWeighting weighting, double[] idf)
    {
        var (sum, most) = (0L, 0);
        foreach (var (_, count) in row)
            (sum, most) = (sum + count, Math.Max(most, count));
        var weights = ImmutableArray.CreateBuilder<TermWeight>(row.Length);
        var squares = 0.0;
        foreach (var (feature, count) in row)
        {
            var weight = Tf(weighting.Tf, count, sum, most) * idf[feature];
            weights.Add(new TermWeight(feature, count, weight));
            squares += weight * weight;
        }

        if (weighting.Cosine && squares > 0)
        {
            for (var place = 0; place < weights.Count; place++)
                weights[place] = weights[place] with { Weight = weights[place].Weight / Math.Sqrt(squares) };
        }

        return weights.MoveToImmutable();
    }

    private static double Tf(TermFrequency tf, double count, long sum, int most) => tf switch
    {
        TermFrequency.Count => count,
        TermFrequency.Relative => count / sum,
        TermFrequency.Logarithmic => 1 + Math.Log(count),
        TermFrequency.Boolean => 1,
        TermFrequency.MaximumNormalised => 0.5 + (0.5 * count / most),
        _ => throw new ArgumentOutOfRangeException(nameof(tf), tf, "No such term frequency."),
    };
}

/// <summary>What a feature weighs in a unit.</summary>
/// <param name="Feature">Place of the feature among the matrix's features.</param>
/// <param name="Count">Occurrences in the unit, 1 or more.</param>
/// <param name="Weight">The weight, 0 or more; its scale is the variant's.</param>
public readonly record struct TermWeight(int Feature, int Count, double Weight);
