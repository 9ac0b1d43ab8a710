using System.Collections.Immutable;
using Transcripts.Resampling;

namespace Transcripts.Attitudes.Learning;

/// <summary>Draws sentences with replacement, all their targets with them, and scores the same draws for each way of predicting.</summary>
internal static class StanceBootstrap
{
    private const int Classes = 3;

    /// <summary>The macro-F1 of each resample, for each of <paramref name="predictions"/>.</summary>
    public static double[][] MacroF1s(ImmutableArray<int> gold, ImmutableArray<int> groups, ImmutableArray<ImmutableArray<int>> predictions, BootstrapOptions options)
    {
        var sentences = groups.Max() + 1;
        List<int>[] members = [.. Enumerable.Range(0, sentences).Select(_ => new List<int>())];
        for (var example = 0; example < groups.Length; example++)
            members[groups[example]].Add(example);
        var random = new SplitMix64(unchecked((ulong)options.Seed));
        double[][] scores = [.. predictions.Select(_ => new double[options.Resamples])];
        var cells = new int[Classes * Classes];
        var drawn = new List<int>(gold.Length);
        for (var resample = 0; resample < options.Resamples; resample++)
        {
            drawn.Clear();
            for (var draw = 0; draw < sentences; draw++)
                drawn.AddRange(members[random.Below(sentences)]);
            for (var way = 0; way < predictions.Length; way++)
            {
                Array.Clear(cells);
                foreach (var example in drawn)
                    cells[((gold[example] + 1) * Classes) + predictions[way][example] + 1]++;
                scores[way][resample] = MacroF1(cells);
            }
        }

        return scores;
    }

    // As ConfusionMatrix.MacroF1, without a matrix for each of thousands of draws: 2 hits over row and column total.
    private static double MacroF1(ReadOnlySpan<int> cells)
    {
        var sum = 0.0;
        for (var label = 0; label < Classes; label++)
        {
            var total = 0;
            for (var other = 0; other < Classes; other++)
                total += cells[(label * Classes) + other] + cells[(other * Classes) + label];
            sum += total == 0 ? 0 : 2.0 * cells[(label * Classes) + label] / total;
        }

        return sum / Classes;
    }
}
