using System.Collections.Immutable;
using Transcripts.Agreement;
using Transcripts.Attitudes.Lexicon;
using Transcripts.Resampling;

namespace Transcripts.Attitudes.Learning;

/// <summary>How right predictions of stance are.</summary>
/// <param name="Matrix">Rows the examples' labels, columns the predictions; "against", "neutral" and "for". It has the macro-F1.</param>
/// <param name="MacroF1">A bootstrap interval of its macro-F1 (percentile), whole sentences drawn with replacement.</param>
public sealed record StanceAccuracy(ConfusionMatrix Matrix, Interval MacroF1)
{
    /// <summary>How right the rules are, <see cref="Stance.Toward"/> as it stands; nothing is trained.</summary>
    /// <param name="examples">The examples.</param>
    /// <param name="lexicon">Null for <see cref="AttitudeLexicon.Default"/>.</param>
    /// <param name="bootstrap">Null for <see cref="BootstrapOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">There is no example, or one has a target outside its sentence or no polarity.</exception>
    public static StanceAccuracy OfRules(IEnumerable<StanceExample> examples, AttitudeLexicon? lexicon = null, BootstrapOptions? bootstrap = null)
    {
        ImmutableArray<StanceExample> all = [.. examples];
        if (all.IsEmpty)
            throw new ArgumentException("There is nothing to judge by: give at least one example.", nameof(examples));
        ImmutableArray<int> predicted = [.. all.Select((example, index) => example.Problem is { } problem
            ? throw new ArgumentException($"Example {index}: {problem}", nameof(examples))
            : Stance.Toward(example.Sentence, example.Target, lexicon).Polarity)];
        ImmutableArray<int> gold = [.. all.Select(example => example.Polarity)];
        var draws = StanceBootstrap.MacroF1s(gold, StanceFolds.Groups(all), [predicted], bootstrap ?? BootstrapOptions.Default);
        return Of(gold, predicted, draws[0], (bootstrap ?? BootstrapOptions.Default).Confidence);
    }

    internal static StanceAccuracy Of(ImmutableArray<int> gold, ImmutableArray<int> predicted, double[] draws, double confidence)
    {
        double[] sorted = [.. draws.Order()];
        return new StanceAccuracy(
            ConfusionMatrix.Of(gold.Zip(predicted, (first, second) => (StanceExample.Labels[first + 1], StanceExample.Labels[second + 1])), StanceExample.Labels),
            BcaInterval.Percentile(sorted, confidence));
    }
}
