using System.Collections.Immutable;

namespace Transcripts.Agreement;

/// <summary>
/// Generalised Hamming distance (Bookstein, Kulyukin and Raita 2002, "Generalized Hamming distance", Information
/// Retrieval 5): the least cost at which the boundaries of the hypothesis become those of the reference by inserting one,
/// deleting one, or shifting one by some units. 0 where they are the same; else above 0 and without upper end, unless a cost is 0.
/// </summary>
public static class GeneralizedHammingDistance
{
    /// <summary>The distance between two segmentations of the same units. Time grows with the product of their numbers of boundaries.</summary>
    /// <param name="reference">What the boundaries become.</param>
    /// <param name="hypothesis">What they are.</param>
    /// <param name="insertion">Cost of a boundary that the hypothesis lacks, 0 or more. Default 1.</param>
    /// <param name="deletion">Cost of a boundary that it has too many, 0 or more. Default 1.</param>
    /// <param name="shift">Cost of a shift for each unit of its length, 0 or more. Default 0.5: from 4 units on, two edits cost no more.</param>
    /// <exception cref="ArgumentException">The segmentations are not of as many units.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A cost is negative or no finite number.</exception>
    public static double Of(Segmentation reference, Segmentation hypothesis, double insertion = 1, double deletion = 1, double shift = 0.5)
    {
        WindowErrors.RefuseUnequal(reference.Units, hypothesis.Units);
        return Of([.. reference.Boundaries], [.. hypothesis.Boundaries], insertion, deletion, shift);
    }

    /// <summary>The distance between two rows of marks, of possible boundaries or, as NLTK has them, of units.</summary>
    /// <param name="reference">Whether there is a boundary, place by place.</param>
    /// <param name="hypothesis">The same of the hypothesis, as many.</param>
    /// <param name="insertion">Cost of a boundary that the hypothesis lacks, 0 or more. Default 1.</param>
    /// <param name="deletion">Cost of a boundary that it has too many, 0 or more. Default 1.</param>
    /// <param name="shift">Cost of a shift for each place, 0 or more. Default 0.5.</param>
    /// <exception cref="ArgumentException">The rows are not of one length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A cost is negative or no finite number.</exception>
    public static double Of(ReadOnlySpan<bool> reference, ReadOnlySpan<bool> hypothesis, double insertion = 1, double deletion = 1, double shift = 0.5)
    {
        WindowErrors.RefuseUnequal(reference.Length, hypothesis.Length);
        return Of(Places(reference), Places(hypothesis), insertion, deletion, shift);
    }

    // The best pairing crosses nowhere, so that it is an alignment of two ascending rows.
    private static double Of(ImmutableArray<int> reference, ImmutableArray<int> hypothesis, double insertion, double deletion, double shift)
    {
        RefuseCost(insertion, nameof(insertion));
        RefuseCost(deletion, nameof(deletion));
        RefuseCost(shift, nameof(shift));
        var costs = new double[reference.Length + 1];
        for (var r = 1; r < costs.Length; r++)
            costs[r] = r * insertion;
        foreach (var place in hypothesis)
        {
            var before = costs[0];
            costs[0] += deletion;
            for (var r = 1; r < costs.Length; r++)
            {
                var shifted = before + (shift * Math.Abs(place - reference[r - 1]));
                before = costs[r];
                costs[r] = Math.Min(shifted, Math.Min(costs[r] + deletion, costs[r - 1] + insertion));
            }
        }

        return costs[^1];
    }

    private static ImmutableArray<int> Places(ReadOnlySpan<bool> marks)
    {
        var places = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < marks.Length; i++)
        {
            if (marks[i]) places.Add(i);
        }

        return places.DrainToImmutable();
    }

    private static void RefuseCost(double cost, string name)
    {
        if (!double.IsFinite(cost) || cost < 0)
            throw new ArgumentOutOfRangeException(name, cost, "A cost is a finite number, 0 or more.");
    }
}
