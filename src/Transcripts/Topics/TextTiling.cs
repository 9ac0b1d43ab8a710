using System.Collections.Immutable;
using Transcripts.Topics.LexicalCohesion;

namespace Transcripts.Topics;

/// <summary>
/// Segmentation by topic where the vocabulary changes: TextTiling (Hearst 1997, "TextTiling: segmenting text into
/// multi-paragraph subtopic passages", Computational Linguistics 23(1)). Speech is read as one line of words in document
/// order, whoever speaks, and cut into token sequences of equal length. At each gap between two of them a lexical score is
/// taken and smoothed; a gap is the deeper the further the scores rise on both sides of it; deep valleys become
/// boundaries, deepest first, and move to the nearest edge of a paragraph.
/// </summary>
/// <remarks>
/// Where this departs from the paper, or the paper leaves it open: a block at an end of the text has the sequences there
/// are. Only valleys become boundaries, places from which the scores rise on both sides; a gap on a slope has a depth and
/// counts for the cutoff, but is none. The cutoff takes the standard deviation of the population, and a boundary is deeper
/// than 0 even where the cutoff is below 0. A boundary whose nearest edge is the beginning or end of all speech falls away,
/// and of two that move to one edge the deeper stays; of two edges as near, the earlier is taken. The last sequence may be
/// shorter than the others. The cutoff is taken from the text itself, so that a text of one topic is cut too, wherever its
/// words happen to vary: whether boundaries mean something, a reference tells (<see cref="SegmentationEvaluation"/>), not the depth.
/// </remarks>
/// <param name="Options">How the text was read.</param>
/// <param name="Gaps">The gaps between token sequences, in order; none for a text of one sequence or less.</param>
/// <param name="Cutoff">The depth beyond which a valley is a boundary, may be below 0; null where there is no gap.</param>
/// <param name="Boundaries">The boundaries, in document order.</param>
/// <param name="Segmentation">The segments between them; one for a text too short to have a gap.</param>
public sealed record TextTiling(
    TextTilingOptions Options,
    ImmutableArray<TextTilingGap> Gaps,
    double? Cutoff,
    ImmutableArray<TextTilingBoundary> Boundaries,
    TopicSegmentation Segmentation)
{
    /// <summary>The topics of <paramref name="transcript"/>. Time is linear in its length.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="options">Null for <see cref="TextTilingOptions.Default"/>.</param>
    public static TextTiling Of(Transcript transcript, TextTilingOptions? options = null)
    {
        options ??= TextTilingOptions.Default;
        var words = SpeechWords.Of(transcript, options.StopWords, options.Stemmer);
        var units = SpeechUnits.Of(transcript, options.Unit);
        var scores = options.Score switch
        {
            LexicalScore.BlockComparison => BlockComparison.Of(words, options.SequenceLength, options.BlockSize),
            LexicalScore.VocabularyIntroduction => VocabularyIntroduction.Of(words, options.SequenceLength),
            _ => throw new ArgumentOutOfRangeException(nameof(options), options.Score, "No such lexical score."),
        };
        var smoothed = DepthScores.Smooth(scores, options.SmoothingWidth, options.SmoothingRounds);
        var depths = DepthScores.Of(smoothed);
        var cutoff = CutoffOf(depths, options.Cutoff);
        var boundaries = AtUnits(Chosen(DepthScores.Valleys(smoothed), depths, cutoff ?? 0, options.InterveningSequences), units, depths, options.SequenceLength);
        return new TextTiling(
            options,
            [
                .. scores.Select((score, gap) =>
                {
                    var word = (gap + 1) * options.SequenceLength;
                    return new TextTilingGap(gap, word, words.StartOf(word), score, smoothed[gap], depths[gap]);
                }),
            ],
            cutoff,
            boundaries,
            TopicSegmentation.Of(transcript, units, boundaries.Select(boundary => boundary.Unit), words));
    }

    private static double? CutoffOf(double[] depths, DepthCutoff cutoff)
    {
        if (depths.Length == 0) return null;
        var mean = depths.Average();
        var deviation = Math.Sqrt(depths.Select(depth => (depth - mean) * (depth - mean)).Average());
        return cutoff switch
        {
            DepthCutoff.Conservative => mean - (deviation / 2),
            DepthCutoff.Liberal => mean - deviation,
            _ => throw new ArgumentOutOfRangeException(nameof(cutoff), cutoff, "No such cutoff."),
        };
    }

    // Valleys deep enough, deepest first, that leave room between them.
    private static List<int> Chosen(ImmutableArray<int> valleys, double[] depths, double cutoff, int intervening)
    {
        var chosen = new List<int>();
        var taken = new bool[depths.Length];
        foreach (var valley in valleys.Where(valley => depths[valley] > Math.Max(cutoff, DepthScores.Tolerance)).OrderByDescending(valley => depths[valley]).ThenBy(valley => valley))
        {
            if (taken[valley]) continue;
            chosen.Add(valley);
            for (var near = Math.Max(valley - intervening, 0); near <= Math.Min(valley + intervening, taken.Length - 1); near++)
                taken[near] = true;
        }

        return chosen;
    }

    private static ImmutableArray<TextTilingBoundary> AtUnits(List<int> gaps, SpeechUnits units, double[] depths, int sequence)
    {
        var boundaries = new SortedDictionary<int, TextTilingBoundary>();
        ImmutableArray<int> edges = [.. units.Units.Select(unit => unit.FirstWord), units.Words];
        foreach (var gap in gaps)
        {
            var word = (gap + 1) * sequence;
            var found = edges.BinarySearch(word);
            var edge = found >= 0 ? found : ~found - 1;
            if (found < 0 && edges[edge + 1] - word < word - edges[edge]) edge++;
            if (edge > 0 && edge < units.Units.Length)
                boundaries.TryAdd(edge, new TextTilingBoundary(gap, edge, units.Units[edge].Extent.Start, depths[gap]));
        }

        return [.. boundaries.Values];
    }
}

/// <summary>A gap between two token sequences.</summary>
/// <param name="Index">Position among the gaps, from 0.</param>
/// <param name="Word">Words of all speech before it.</param>
/// <param name="Offset">Where the first word behind it begins in the source.</param>
/// <param name="Score">The lexical score: for block comparison the cosine, 0 to 1; for vocabulary introduction new terms for each word, 0 to 1.</param>
/// <param name="Smoothed">The score after smoothing.</param>
/// <param name="Depth">How far the smoothed scores rise on both sides of it, added; 0 to 2.</param>
public sealed record TextTilingGap(int Index, int Word, int Offset, double Score, double Smoothed, double Depth);

/// <summary>A boundary between two topics.</summary>
/// <param name="Gap">Index of the gap that gave rise to it.</param>
/// <param name="Unit">Index of the unit that begins the new topic.</param>
/// <param name="Offset">Where that unit begins in the source.</param>
/// <param name="Depth">Depth of the gap.</param>
public sealed record TextTilingBoundary(int Gap, int Unit, int Offset, double Depth);
