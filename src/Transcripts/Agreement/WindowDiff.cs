namespace Transcripts.Agreement;

/// <summary>
/// WindowDiff (Pevzner and Hearst 2002, "A critique and improvement of an evaluation metric for text segmentation",
/// Computational Linguistics 28(1)): the share of windows in which reference and hypothesis have different numbers of
/// boundaries. 0 where the segmentations are the same, 1 where every window differs. Windows at the ends of the text are no
/// more than others, so that an error there counts less, as in the paper.
/// </summary>
public static class WindowDiff
{
    /// <summary>
    /// WindowDiff of <paramref name="hypothesis"/> against <paramref name="reference"/>: each window holds the k possible
    /// boundaries between unit i and unit i + k, so that N units have N − k windows.
    /// </summary>
    /// <param name="reference">What is taken for true.</param>
    /// <param name="hypothesis">What is judged, of the same units.</param>
    /// <param name="k">Size of the window, 1 or more; null for <see cref="Segmentation.HalfMeanLength"/> of the reference.</param>
    /// <param name="weighted">Whether a window counts by how many boundaries it has more or fewer, so that the rate can exceed 1. Default false.</param>
    /// <exception cref="ArgumentException">The segmentations are not of as many units.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is less than 1.</exception>
    public static WindowErrors Of(Segmentation reference, Segmentation hypothesis, int? k = null, bool weighted = false) =>
        WindowErrors.Count(reference, hypothesis, k, weighted ? Difference : Error);

    /// <summary>
    /// The same over rows of marks, n marks having n − k + 1 windows. With a mark for each possible boundary it is the form
    /// above; with a mark for each unit, as NLTK counts, there is one window more and another result.
    /// </summary>
    /// <param name="reference">Whether there is a boundary, place by place.</param>
    /// <param name="hypothesis">The same of what is judged, as many.</param>
    /// <param name="k">Marks in a window, 1 or more.</param>
    /// <param name="weighted">Whether a window counts by how many boundaries it has more or fewer. Default false.</param>
    /// <exception cref="ArgumentException">The rows are not of one length.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is less than 1.</exception>
    public static WindowErrors Of(ReadOnlySpan<bool> reference, ReadOnlySpan<bool> hypothesis, int k, bool weighted = false) =>
        WindowErrors.Count(reference, hypothesis, k, weighted ? Difference : Error);

    private static int Error(int reference, int hypothesis) => reference == hypothesis ? 0 : 1;

    private static int Difference(int reference, int hypothesis) => Math.Abs(reference - hypothesis);
}
