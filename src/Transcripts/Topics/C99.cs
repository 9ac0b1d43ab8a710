using System.Collections.Immutable;
using Transcripts.Topics.LexicalCohesion;

namespace Transcripts.Topics;

/// <summary>
/// Segmentation by topic where sentences are like each other: C99 (Choi 2000, "Advances in domain independent linear text
/// segmentation", NAACL). The cosine of each pair of units is replaced by its rank among its neighbours; then the text is
/// cut where the ranks within segments become densest, until the gain is no longer unusual.
/// </summary>
/// <remarks>
/// Where this departs from the paper, or the paper leaves it open: the gains are smoothed by the weights 1 2 4 8 4 2 1 over
/// those weights that lie within their row, and cuts count from the first up to the first whose smoothed gain is not above
/// the mean of all by <see cref="C99Options.Threshold"/> standard deviations of the population. Each cut is the
/// one that makes the whole text densest, not the one that makes its own segment densest.
/// </remarks>
/// <param name="Options">How the text was read.</param>
/// <param name="Cuts">All cuts in the order in which they are made, down to single units; none for a text of one unit or less.</param>
/// <param name="Threshold">The smoothed gain above which a cut counts; null where there is no cut or the number of segments was given.</param>
/// <param name="Segmentation">The segments between the cuts that count.</param>
public sealed record C99(C99Options Options, ImmutableArray<C99Cut> Cuts, double? Threshold, TopicSegmentation Segmentation)
{
    /// <summary>The largest number of units, for which about half a gigabyte of memory is needed.</summary>
    public const int MostUnits = 4000;

    private static readonly ImmutableArray<double> Weights = [1, 2, 4, 8, 4, 2, 1];

    /// <summary>The topics of <paramref name="transcript"/>. Time and memory grow with the square of the number of units.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="options">Null for <see cref="C99Options.Default"/>.</param>
    /// <exception cref="ArgumentException">There are more than <see cref="MostUnits"/> units.</exception>
    public static C99 Of(Transcript transcript, C99Options? options = null)
    {
        options ??= C99Options.Default;
        var units = SpeechUnits.Of(transcript, options.Unit);
        if (units.Units.Length > MostUnits)
            throw new ArgumentException($"There are {units.Units.Length} units and C99 compares each with each: take paragraphs, a part of the transcript, or TextTiling.", nameof(transcript));
        var words = SpeechWords.Of(transcript, options.StopWords, options.Stemmer);
        var ranks = RankMask.Of(UnitSimilarity.Of(words, units), options.RankMask);
        ImmutableArray<(int Unit, double Density)> cuts = [.. DivisiveClustering.Cuts(ranks)];
        var before = DivisiveClustering.Whole(ranks);
        var gains = cuts.Select((cut, index) => cut.Density - (index > 0 ? cuts[index - 1].Density : before)).ToArray();
        var smoothed = Smooth(gains);
        double? threshold = options.Segments is null && gains.Length > 0 ? ThresholdOf(smoothed, options.Threshold) : null;
        var counted = threshold is { } least ? smoothed.TakeWhile(gain => gain > least).Count() : Math.Min((options.Segments ?? 1) - 1, cuts.Length);
        return new C99(
            options,
            [.. cuts.Select((cut, index) => new C99Cut(index + 1, cut.Unit, units.Units[cut.Unit].Extent.Start, cut.Density, gains[index], smoothed[index], index < counted))],
            threshold,
            TopicSegmentation.Of(transcript, units, cuts.Take(counted).Select(cut => cut.Unit), words));
    }

    private static double[] Smooth(double[] gains)
    {
        var reach = Weights.Length / 2;
        return [.. gains.Select((_, index) =>
        {
            var (sum, weight) = (0.0, 0.0);
            for (var near = Math.Max(index - reach, 0); near <= Math.Min(index + reach, gains.Length - 1); near++)
            {
                sum += Weights[near - index + reach] * gains[near];
                weight += Weights[near - index + reach];
            }

            return sum / weight;
        })];
    }

    private static double ThresholdOf(double[] gains, double deviations)
    {
        var mean = gains.Average();
        // What differs by rounding only is no unusual gain.
        return mean + (deviations * Math.Sqrt(gains.Select(gain => (gain - mean) * (gain - mean)).Average())) + DepthScores.Tolerance;
    }
}

/// <summary>A cut that <see cref="C99"/> makes.</summary>
/// <param name="Order">Which cut it is, from 1; there are as many segments as that and one more.</param>
/// <param name="Unit">Index of the unit that begins the new segment.</param>
/// <param name="Offset">Where that unit begins in the source.</param>
/// <param name="Density">Mean rank within all segments when it is made, 0 to 1.</param>
/// <param name="Gain">By how much that is more than before.</param>
/// <param name="SmoothedGain">The gain after smoothing.</param>
/// <param name="Counts">Whether it is a boundary of the segmentation.</param>
public sealed record C99Cut(int Order, int Unit, int Offset, double Density, double Gain, double SmoothedGain, bool Counts);
