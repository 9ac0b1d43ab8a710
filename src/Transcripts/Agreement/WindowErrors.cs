namespace Transcripts.Agreement;

/// <summary>What a window that slides over two segmentations of one sequence finds.</summary>
/// <param name="Errors">Windows in which they differ; for weighted counts, the sum of the differences.</param>
/// <param name="Windows">Windows in all; 0 for a sequence that is not longer than the window.</param>
/// <param name="Size">Size k of the window: how many possible boundaries it holds.</param>
public readonly record struct WindowErrors(long Errors, int Windows, int Size)
{
    /// <summary>Errors for each window, 0 for none; null where there is no window.</summary>
    public double? Rate => Windows > 0 ? (double)Errors / Windows : null;

    /// <summary>Slides the window over both rows of marks at once; time is linear in their length.</summary>
    /// <param name="reference">Marks of the reference.</param>
    /// <param name="hypothesis">Marks of the hypothesis, as many.</param>
    /// <param name="size">Marks in a window, 1 or more.</param>
    /// <param name="error">The error of a window with so many boundaries in the reference and so many in the hypothesis.</param>
    /// <exception cref="ArgumentException">The rows are not of one length.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is less than 1.</exception>
    internal static WindowErrors Count(ReadOnlySpan<bool> reference, ReadOnlySpan<bool> hypothesis, int size, Func<int, int, int> error)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        RefuseUnequal(reference.Length, hypothesis.Length);
        var (errors, windows) = (0L, 0);
        var (inReference, inHypothesis) = (0, 0);
        for (var end = 0; end < reference.Length; end++)
        {
            inReference += reference[end] ? 1 : 0;
            inHypothesis += hypothesis[end] ? 1 : 0;
            if (end < size - 1) continue;
            errors += error(inReference, inHypothesis);
            windows++;
            inReference -= reference[end - size + 1] ? 1 : 0;
            inHypothesis -= hypothesis[end - size + 1] ? 1 : 0;
        }

        return new WindowErrors(errors, windows, size);
    }

    /// <summary>The same over the possible boundaries of two segmentations.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="hypothesis">The hypothesis, of the same units.</param>
    /// <param name="size">Null for <see cref="Segmentation.HalfMeanLength"/> of the reference.</param>
    /// <param name="error">The error of a window.</param>
    internal static WindowErrors Count(Segmentation reference, Segmentation hypothesis, int? size, Func<int, int, int> error)
    {
        RefuseUnequal(reference.Units, hypothesis.Units);
        return Count(reference.Marks.AsSpan(), hypothesis.Marks.AsSpan(), size ?? reference.HalfMeanLength, error);
    }

    internal static void RefuseUnequal(int reference, int hypothesis)
    {
        if (reference != hypothesis)
        {
            throw new ArgumentException(
                $"The reference has {reference} units and the hypothesis {hypothesis}: cut the same units in both.", nameof(hypothesis));
        }
    }
}
