using System.Collections.Immutable;
using Transcripts.Attitudes.Lexicon;
using Transcripts.Resampling;

namespace Transcripts.Attitudes.Learning;

/// <summary>How right a classifier is on sentences it was not trained on, beside the rules on the same sentences.</summary>
/// <param name="Learned">The classifier: each example is predicted by one that was trained on the other folds.</param>
/// <param name="Rules">The rules, which are not trained.</param>
/// <param name="Difference">An interval of the macro-F1 of the classifier less that of the rules, from the same draws of sentences.</param>
/// <param name="Predictions">What the classifier said of each example, -1, 0 or 1, in their order.</param>
/// <param name="Folds">The fold of each example, from 0.</param>
public sealed record StanceCrossValidation(
    StanceAccuracy Learned,
    StanceAccuracy Rules,
    Interval Difference,
    ImmutableArray<int> Predictions,
    ImmutableArray<int> Folds)
{
    /// <summary>Equal where predictions and folds are.</summary>
    public bool Equals(StanceCrossValidation? other) =>
        other is not null && Learned == other.Learned && Rules == other.Rules && Predictions.SequenceEqual(other.Predictions) && Folds.SequenceEqual(other.Folds);

    /// <summary>A hash of the matrices.</summary>
    public override int GetHashCode() => HashCode.Combine(Learned.Matrix, Rules.Matrix);

    internal static StanceCrossValidation Of(
        ImmutableArray<StanceExample> examples, int folds, long seed, StanceClassifierOptions options, BootstrapOptions bootstrap, AttitudeLexicon lexicon)
    {
        var groups = StanceFolds.Groups(examples);
        if (groups.IsEmpty || folds > groups.Max() + 1)
        {
            throw new ArgumentException(
                $"{folds} folds need as many sentences, and there are {(groups.IsEmpty ? 0 : groups.Max() + 1)}: give more examples or fewer folds.", nameof(examples));
        }

        var data = FeatureRows.Of(examples, lexicon);
        var foldOf = StanceFolds.Of(groups, folds, seed);
        var predicted = new int[examples.Length];
        for (var fold = 0; fold < folds; fold++)
        {
            // Which features there are, what they weigh and how often each polarity occurs: all from the other folds.
            var weights = StanceTrainer.Fit(data, [.. Enumerable.Range(0, examples.Length).Where(example => foldOf[example] != fold)], options);
            for (var example = 0; example < examples.Length; example++)
            {
                if (foldOf[example] == fold)
                    predicted[example] = weights.PolarityOf(weights.Probabilities(Named(data, example)));
            }
        }

        ImmutableArray<int> predictions = [.. predicted];
        var draws = StanceBootstrap.MacroF1s(data.Polarities, groups, [predictions, data.Rules], bootstrap);
        double[] differences = [.. draws[0].Zip(draws[1], (learned, rules) => learned - rules).Order()];
        return new StanceCrossValidation(
            StanceAccuracy.Of(data.Polarities, predictions, draws[0], bootstrap.Confidence),
            StanceAccuracy.Of(data.Polarities, data.Rules, draws[1], bootstrap.Confidence),
            BcaInterval.Percentile(differences, bootstrap.Confidence),
            predictions,
            foldOf);
    }

    private static IEnumerable<KeyValuePair<string, float>> Named(FeatureRows data, int example) =>
        data.Rows[example].Features.Zip(data.Rows[example].Values, (feature, value) => KeyValuePair.Create(data.Names[feature], value));
}
