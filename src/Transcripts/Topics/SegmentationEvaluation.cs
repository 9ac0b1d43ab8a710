using System.Collections.Immutable;
using Transcripts.Agreement;

namespace Transcripts.Topics;

/// <summary>
/// How well methods find the boundaries of a reference, beside what takes no reading: boundaries evenly spaced and at
/// random, as many as in the reference, and none at all.
/// </summary>
/// <remarks>
/// Compare over the units between which the reference could have boundaries: over smaller ones, chance has places to err
/// that no method has. Where many methods or options are tried, the best of them looks better than it is; the shares of chance
/// are not corrected for that.
/// </remarks>
/// <param name="Reference">The segmentation that is taken for true.</param>
/// <param name="WindowSize">Size k of the window of Pk and WindowDiff.</param>
/// <param name="Scores">A row for each method in the order given, then the baselines "evenly spaced", "at random" and "one segment".</param>
public sealed record SegmentationEvaluation(Segmentation Reference, int WindowSize, ImmutableArray<SegmentationScore> Scores)
{
    /// <summary>Judges <paramref name="methods"/> by <paramref name="reference"/>.</summary>
    /// <param name="reference">What is taken for true; of 1 unit or more.</param>
    /// <param name="methods">Names of methods and what they found, of the same units.</param>
    /// <param name="options">Null for <see cref="SegmentationEvaluationOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">The reference has no unit, or a segmentation is of other units.</exception>
    public static SegmentationEvaluation Of(
        Segmentation reference, IEnumerable<(string Method, Segmentation Found)> methods, SegmentationEvaluationOptions? options = null)
    {
        options ??= SegmentationEvaluationOptions.Default;
        if (reference.Units == 0) throw new ArgumentException("The reference has no unit, so that there is nothing to judge by.", nameof(reference));
        var size = options.WindowSize ?? reference.HalfMeanLength;
        var marks = reference.Marks;
        var chance = new Dictionary<int, Chance>();
        (string Method, Segmentation Found)[] readingNothing = [("evenly spaced", EvenSegmentation.Of(reference.Units, reference.Masses.Length))];
        return new SegmentationEvaluation(
            reference,
            size,
            [
                .. methods.Concat(readingNothing).Select(row => Score(row.Method, row.Found)),
                AtRandom(),
                Score("one segment", Segmentation.OfMasses(reference.Units)),
            ]);

        SegmentationScore Score(string method, Segmentation found)
        {
            var (pk, windowDiff) = (Pk.Of(reference, found, size), WindowDiff.Of(reference, found, size));
            var level = ChanceFor(found.Masses.Length);
            return new SegmentationScore(
                method,
                found.Masses.Length,
                pk.Rate,
                windowDiff.Rate,
                GeneralizedHammingDistance.Of(reference, found),
                PrecisionRecall.Of(marks.Zip(found.Marks)),
                ChanceLevel.Of(level.Pk, pk, options.Coverage),
                ChanceLevel.Of(level.WindowDiff, windowDiff, options.Coverage));
        }

        SegmentationScore AtRandom()
        {
            var level = ChanceFor(reference.Masses.Length);
            return new SegmentationScore(
                "at random", reference.Masses.Length, level.Pk.Average(draw => draw.Rate), level.WindowDiff.Average(draw => draw.Rate), level.Hamming.Average(), null, null, null);
        }

        Chance ChanceFor(int segments)
        {
            if (!chance.TryGetValue(segments, out var level))
            {
                ImmutableArray<ImmutableArray<bool>> draws = [.. RandomSegmentation.Draw(reference.Units, segments, options.Seed).Take(options.Draws).Select(draw => draw.Marks)];
                level = chance[segments] = new Chance(
                    [.. draws.Select(draw => Pk.Of(marks.AsSpan(), draw.AsSpan(), size))],
                    [.. draws.Select(draw => WindowDiff.Of(marks.AsSpan(), draw.AsSpan(), size))],
                    segments == reference.Masses.Length ? [.. draws.Select(draw => GeneralizedHammingDistance.Of(marks.AsSpan(), draw.AsSpan()))] : []);
            }

            return level;
        }
    }

    private sealed record Chance(ImmutableArray<WindowErrors> Pk, ImmutableArray<WindowErrors> WindowDiff, ImmutableArray<double> Hamming);
}

/// <summary>How well one segmentation meets the reference. For "at random" the first three figures are means over the draws, and there are no others.</summary>
/// <param name="Method">What found it.</param>
/// <param name="Segments">Its number of segments.</param>
/// <param name="Pk">Pk, 0 (best) to 1; null where there are not more units than the window holds.</param>
/// <param name="WindowDiff">WindowDiff, 0 (best) to 1; null likewise.</param>
/// <param name="Hamming">Generalised Hamming distance, 0 (best) or more: an edit costs 1, a shift 0.5 a unit.</param>
/// <param name="Boundaries">Boundaries that stand exactly where the reference has one, among all places between units.</param>
/// <param name="PkByChance">Pk of random segmentations with as many segments.</param>
/// <param name="WindowDiffByChance">WindowDiff of random segmentations with as many segments.</param>
public sealed record SegmentationScore(
    string Method,
    int Segments,
    double? Pk,
    double? WindowDiff,
    double Hamming,
    PrecisionRecall? Boundaries,
    ChanceLevel? PkByChance,
    ChanceLevel? WindowDiffByChance);
