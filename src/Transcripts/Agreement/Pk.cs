namespace Transcripts.Agreement;

/// <summary>
/// Pk (Beeferman, Berger and Lafferty 1999, "Statistical models for text segmentation", Machine Learning 34): the probability
/// that two units k apart are taken for one segment where the reference parts them, or the reverse. 0 where the segmentations
/// are the same, 1 where every window is wrong. It lets false boundaries pass that lie close to true ones, and weighs a
/// missed boundary more than a false one (Pevzner and Hearst 2002); <see cref="WindowDiff"/> mends both.
/// </summary>
public static class Pk
{
    /// <summary>
    /// Pk of <paramref name="hypothesis"/> against <paramref name="reference"/>: each window holds the k possible boundaries
    /// between unit i and unit i + k, so that N units have N − k windows.
    /// </summary>
    /// <param name="reference">What is taken for true.</param>
    /// <param name="hypothesis">What is judged, of the same units.</param>
    /// <param name="k">Size of the window, 1 or more; null for <see cref="Segmentation.HalfMeanLength"/> of the reference.</param>
    /// <exception cref="ArgumentException">The segmentations are not of as many units.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is less than 1.</exception>
    public static WindowErrors Of(Segmentation reference, Segmentation hypothesis, int? k = null) =>
        WindowErrors.Count(reference, hypothesis, k, Error);

    /// <summary>
    /// The same over rows of marks, n marks having n − k + 1 windows. With a mark for each possible boundary it is the form
    /// above; with a mark for each unit, as NLTK counts, there is one window more and another result.
    /// </summary>
    /// <param name="reference">Whether there is a boundary, place by place.</param>
    /// <param name="hypothesis">The same of what is judged, as many.</param>
    /// <param name="k">Marks in a window, 1 or more.</param>
    /// <exception cref="ArgumentException">The rows are not of one length.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is less than 1.</exception>
    public static WindowErrors Of(ReadOnlySpan<bool> reference, ReadOnlySpan<bool> hypothesis, int k) =>
        WindowErrors.Count(reference, hypothesis, k, Error);

    private static int Error(int reference, int hypothesis) => reference > 0 == hypothesis > 0 ? 0 : 1;
}
