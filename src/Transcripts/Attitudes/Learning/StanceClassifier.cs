using System.Collections.Immutable;
using Transcripts.Attitudes.Lexicon;
using Transcripts.Files;
using Transcripts.Resampling;

namespace Transcripts.Attitudes.Learning;

/// <summary>
/// The second road to stance: a classifier that is trained on labelled examples, over what the rules see (cues, roles,
/// distance, negation, the rules' own score) and the words on each side of the target. A maximum entropy model, trained by
/// Microsoft.ML on one thread: the same examples in the same order give the same model. The words of the target itself are
/// not learned. Safe for use by several threads, one at a time.
/// </summary>
public sealed class StanceClassifier
{
    private const int Shown = 10;

    private readonly StanceWeights weights;
    private readonly AttitudeLexicon lexicon;
    private readonly StanceFeatures reader;
    private readonly Lock gate = new();

    private StanceClassifier(StanceWeights weights, AttitudeLexicon lexicon)
    {
        this.weights = weights;
        this.lexicon = lexicon;
        reader = new StanceFeatures(lexicon);
    }

    /// <summary>How many features were learned.</summary>
    public int FeatureCount => weights.Names.Length;

    /// <summary>
    /// Trains on examples. Where all have the same polarity, that is what it always says, with probability 1.
    /// </summary>
    /// <param name="examples">The examples.</param>
    /// <param name="options">Null for <see cref="StanceClassifierOptions.Default"/>.</param>
    /// <param name="lexicon">Null for <see cref="AttitudeLexicon.Default"/>.</param>
    /// <exception cref="ArgumentException">There is no example, or one has a target outside its sentence or a polarity that is none.</exception>
    public static StanceClassifier Train(IEnumerable<StanceExample> examples, StanceClassifierOptions? options = null, AttitudeLexicon? lexicon = null)
    {
        ImmutableArray<StanceExample> all = [.. examples];
        if (all.IsEmpty)
            throw new ArgumentException("There is nothing to learn from: give at least one example.", nameof(examples));
        lexicon ??= AttitudeLexicon.Default;
        return new StanceClassifier(StanceTrainer.Fit(FeatureRows.Of(all, lexicon), [.. Enumerable.Range(0, all.Length)], options ?? StanceClassifierOptions.Default), lexicon);
    }

    /// <summary>
    /// Trains and judges in turn: each fold is predicted by a classifier trained on the others. All targets of a sentence
    /// are in the same fold, and nothing is fitted on the fold that is predicted.
    /// </summary>
    /// <param name="examples">The examples; at least as many sentences as folds.</param>
    /// <param name="folds">How many folds, 2 or more.</param>
    /// <param name="seed">What the parting into folds begins from.</param>
    /// <param name="options">Null for <see cref="StanceClassifierOptions.Default"/>.</param>
    /// <param name="bootstrap">Of the intervals; null for <see cref="BootstrapOptions.Default"/>.</param>
    /// <param name="lexicon">Null for <see cref="AttitudeLexicon.Default"/>.</param>
    /// <exception cref="ArgumentException">There are fewer sentences than folds, or an example has a target outside its sentence.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="folds"/> is less than 2.</exception>
    public static StanceCrossValidation CrossValidate(
        IEnumerable<StanceExample> examples, int folds = 10, long seed = 1, StanceClassifierOptions? options = null, BootstrapOptions? bootstrap = null, AttitudeLexicon? lexicon = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 2);
        return StanceCrossValidation.Of(
            [.. examples], folds, seed, options ?? StanceClassifierOptions.Default, bootstrap ?? BootstrapOptions.Default, lexicon ?? AttitudeLexicon.Default);
    }

    /// <summary>Loads what <see cref="Save"/> wrote.</summary>
    /// <param name="path">The file.</param>
    /// <param name="lexicon">The lexicon it was trained with; null for <see cref="AttitudeLexicon.Default"/>.</param>
    /// <exception cref="DataFormatException">There is no such file, it is no model, it is damaged, or it is of another version or lexicon: file, line and remedy.</exception>
    public static StanceClassifier Load(string path, AttitudeLexicon? lexicon = null)
    {
        lexicon ??= AttitudeLexicon.Default;
        return new StanceClassifier(StanceModelFile.Read(path, lexicon), lexicon);
    }

    /// <summary>Saves the model. No reader meets the file half written, and the same model has the same bytes.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        StanceModelFile.Write(path, weights, lexicon);
    }

    /// <summary>The stance of <paramref name="sentence"/> toward a target.</summary>
    /// <param name="sentence">An English sentence, or a few.</param>
    /// <param name="target">Where the target is named in it; not empty.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="target"/> is empty or does not lie within the sentence.</exception>
    public StancePrediction Toward(string sentence, TextSpan target)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (new StanceExample(sentence, target, 0).Problem is { } problem)
            throw new ArgumentOutOfRangeException(nameof(target), target, problem);
        lock (gate)
        {
            var features = reader.Of(sentence, target, out var rules);
            var probabilities = weights.Probabilities(features);
            var polarity = weights.PolarityOf(probabilities);
            return new StancePrediction(polarity, Of(-1), Of(0), Of(1), Weightiest(features, weights.Classes.IndexOf(polarity)), rules);

            double Of(int of) => weights.Classes.IndexOf(of) is >= 0 and var place ? probabilities[place] : 0;
        }
    }

    private ImmutableArray<FeatureWeight> Weightiest(IEnumerable<KeyValuePair<string, float>> features, int chosen)
    {
        var others = weights.Classes.Length - 1;
        var found = new List<FeatureWeight>();
        foreach (var (name, value) in features)
        {
            if (weights.NumberOf(name) is not { } number)
                continue;
            var row = weights.Weights[number];
            var rest = others == 0 ? 0 : (row.Sum(weight => (double)weight) - row[chosen]) / others;
            if (row[chosen] - rest is not 0 and var weight)
                found.Add(new FeatureWeight(name, value * weight));
        }

        return [.. found.OrderByDescending(feature => Math.Abs(feature.Weight)).ThenBy(feature => feature.Name, StringComparer.Ordinal).Take(Shown)];
    }
}
