using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Transcripts.Attitudes.Learning;

/// <summary>
/// Fits a maximum entropy model (multinomial logistic regression; Berger, Della Pietra and Della Pietra 1996) with
/// Microsoft.ML's L-BFGS on one thread.
/// </summary>
internal static class StanceTrainer
{
    private const string Features = nameof(Row.Features);
    private const string Label = nameof(Row.Label);
    private const string Weight = nameof(Row.Weight);

    /// <summary>Fits weights to those of <paramref name="data"/> that <paramref name="chosen"/> names, at least one.</summary>
    public static StanceWeights Fit(FeatureRows data, IReadOnlyList<int> chosen, StanceClassifierOptions options)
    {
        ImmutableArray<int> classes = [.. chosen.Select(example => data.Polarities[example]).Distinct().Order()];
        var columns = Columns(data, chosen, options.MinimumCount);

        // One class is all there is to say, and no feature can change it.
        if (classes.Length < 2 || columns.Count == 0)
            return new StanceWeights(classes, [.. classes.Select(polarity => LogShare(data, chosen, polarity, options.IsBalanced))], [], []);
        var numbers = new Dictionary<int, int>();
        foreach (var feature in columns)
            numbers.Add(feature, numbers.Count);
        var context = new MLContext(seed: 0);
        var trainer = context.MulticlassClassification.Trainers.LbfgsMaximumEntropy(new LbfgsMaximumEntropyMulticlassTrainer.Options
        {
            FeatureColumnName = Features,
            LabelColumnName = Label,
            ExampleWeightColumnName = Weight,
            L1Regularization = 0,
            L2Regularization = (float)options.Penalty,
            MaximumNumberOfIterations = options.Iterations,
            OptimizationTolerance = 1e-6f,
            NumberOfThreads = 1,
            InitialWeightsDiameter = 0,
        });
        var model = trainer.Fit(Data(context, data, chosen, numbers, classes, options.IsBalanced)).Model;
        VBuffer<float>[]? weights = null;
        model.GetWeights(ref weights, out var count);
        float[][] dense = [.. weights.Take(count).Select(buffer => buffer.DenseValues().ToArray())];
        return new StanceWeights(
            classes,
            [.. model.GetBiases()],
            [.. columns.Select(feature => data.Names[feature])],
            [.. Enumerable.Range(0, columns.Count).Select(column => dense.Select(row => row[column]).ToImmutableArray())]);
    }

    // In ordinal order of their names, so that the order of sentences leaves no trace in the file.
    private static List<int> Columns(FeatureRows data, IReadOnlyList<int> chosen, int minimum)
    {
        var counts = new int[data.Names.Length];
        foreach (var example in chosen)
        {
            foreach (var feature in data.Rows[example].Features)
                counts[feature]++;
        }

        List<int> columns = [.. Enumerable.Range(0, counts.Length).Where(feature => counts[feature] >= minimum)];
        columns.Sort((first, second) => string.CompareOrdinal(data.Names[first], data.Names[second]));
        return columns;
    }

    private static float LogShare(FeatureRows data, IReadOnlyList<int> chosen, int polarity, bool isBalanced) =>
        isBalanced ? 0 : MathF.Log(chosen.Count(example => data.Polarities[example] == polarity) / (float)chosen.Count);

    private static IDataView Data(
        MLContext context, FeatureRows data, IReadOnlyList<int> chosen, Dictionary<int, int> numbers, ImmutableArray<int> classes, bool isBalanced)
    {
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[Features].ColumnType = new VectorDataViewType(NumberDataViewType.Single, numbers.Count);
        schema[Label].ColumnType = new KeyDataViewType(typeof(uint), classes.Length);
        int[] counts = [.. classes.Select(polarity => chosen.Count(example => data.Polarities[example] == polarity))];
        return context.Data.LoadFromEnumerable(
            chosen.Select(example =>
            {
                var place = classes.IndexOf(data.Polarities[example]);
                return new Row
                {
                    Features = Buffer(data.Rows[example], numbers),

                    // Counted from 0, though the column that is made of it counts from 1.
                    Label = (uint)place,
                    Weight = isBalanced ? chosen.Count / (float)(classes.Length * counts[place]) : 1,
                };
            }).ToArray(),
            schema);
    }

    private static VBuffer<float> Buffer(FeatureRow row, Dictionary<int, int> numbers)
    {
        var known = new List<(int Column, float Value)>(row.Features.Length);
        for (var at = 0; at < row.Features.Length; at++)
        {
            if (numbers.TryGetValue(row.Features[at], out var column))
                known.Add((column, row.Values[at]));
        }

        known.Sort((first, second) => first.Column.CompareTo(second.Column));
        return new VBuffer<float>(numbers.Count, known.Count, [.. known.Select(pair => pair.Value)], [.. known.Select(pair => pair.Column)]);
    }

    /// <summary>An example as Microsoft.ML takes it.</summary>
    [SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "Microsoft.ML makes and reads it.")]
    private sealed class Row
    {
        public VBuffer<float> Features { get; init; }

        public uint Label { get; init; }

        public float Weight { get; init; }
    }
}
