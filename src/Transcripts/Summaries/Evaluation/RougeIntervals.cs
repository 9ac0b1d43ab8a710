using System.Collections.Immutable;
using Transcripts.Resampling;

namespace Transcripts.Summaries.Evaluation;

/// <summary>
/// Bootstrap intervals of the F of one text against one reference: the lines of the reference are drawn with replacement, and the
/// text is compared with what was drawn. They tell how much a score hangs on single lines of the reference, not how other
/// documents would score. A reference drawn so repeats lines and lacks others, which lowers scores: the interval lies mostly below the score.
/// </summary>
/// <param name="Score">The score on the reference as it is.</param>
/// <param name="Percentile">Percentile intervals in the order of <see cref="RougeMeasure"/>; null where the reference has fewer than two lines with a word.</param>
/// <param name="Options">What they were found with.</param>
public sealed record RougeIntervals(Rouge Score, ImmutableArray<Interval>? Percentile, BootstrapOptions Options)
{
    // Five lines are drawn in 3,125 orders.
    private const int FewLines = 5;

    /// <summary>The intervals of <paramref name="candidate"/>.</summary>
    /// <param name="candidate">The text that is judged, a sentence on each line.</param>
    /// <param name="reference">The text it is judged by, likewise.</param>
    /// <param name="stemming">Whether words are compared by their stems. Default true.</param>
    /// <param name="options">Null for <see cref="BootstrapOptions.Default"/>. Time grows with resamples times the product of both lengths.</param>
    public static RougeIntervals Of(string candidate, string reference, bool stemming = true, BootstrapOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(reference);
        options ??= BootstrapOptions.Default;
        var own = RougeTokens.OfLines(candidate, stemming);
        var lines = RougeTokens.OfLines(reference, stemming);
        var score = Rouge.Of(own, lines);
        if (lines.Length < 2)
            return new RougeIntervals(score, null, options);
        var random = new SplitMix64(unchecked((ulong)options.Seed));
        double[][] replicates = [.. Enum.GetValues<RougeMeasure>().Select(_ => new double[options.Resamples])];
        var known = new Dictionary<string, Rouge>(StringComparer.Ordinal);
        var drawn = new int[lines.Length];
        for (var resample = 0; resample < options.Resamples; resample++)
        {
            for (var line = 0; line < drawn.Length; line++)
                drawn[line] = random.Below(drawn.Length);
            var found = Compared();
            foreach (var measure in Enum.GetValues<RougeMeasure>())
                replicates[(int)measure][resample] = found[measure].F;
        }

        return new RougeIntervals(score, [.. replicates.Select(values => BcaInterval.Percentile([.. values.Order()], options.Confidence))], options);

        // Few lines are drawn in the same order again and again.
        Rouge Compared()
        {
            if (drawn.Length > FewLines)
                return Rouge.Of(own, [.. drawn.Select(line => lines[line])]);
            var key = string.Join(' ', drawn);
            if (!known.TryGetValue(key, out var found))
                known.Add(key, found = Rouge.Of(own, [.. drawn.Select(line => lines[line])]));
            return found;
        }
    }
}
