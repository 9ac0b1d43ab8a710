using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.ML;
using Microsoft.ML.Data;
using Transcripts.Resampling;

namespace Transcripts.Topics.Models;

/// <summary>
/// Latent Dirichlet allocation by Microsoft.ML, which has LightLDA (Yuan et al. 2015, "LightLDA: Big topic models on modest
/// computer clusters"). <see cref="TopicTrainer.LightLda"/> says what sets it apart.
/// </summary>
internal static class LightLda
{
    private const string Counts = nameof(Row.Counts);
    private const string Topics = "Topics";

    /// <summary>Fits topics to <paramref name="corpus"/>, which has at least one word.</summary>
    /// <exception cref="ArgumentException">Alpha is less than it takes.</exception>
    public static FittedTopics Fit(TopicCorpus corpus, TopicModelOptions options)
    {
        var random = new SplitMix64((ulong)options.Seed);
        var columns = Permutation(corpus.Vocabulary, ref random);
        var order = Permutation(corpus.Documents.Length, ref random);
        ImmutableArray<int> rows = [.. order.Where(document => corpus.Documents[document].Length > 0)];
        var context = new MLContext(seed: 0);
        var data = Data(context, corpus, rows, columns);
        var transformer = context.Transforms.Text.LatentDirichletAllocation(
            Topics,
            Counts,
            options.Topics,
            // In single precision the product may fall short of the least that is taken.
            alphaSum: Math.Max((float)(options.EffectiveAlpha * options.Topics), (float)TopicModelOptions.LeastLightLdaPrior),
            beta: (float)options.Beta,
            maximumNumberOfIterations: options.Iterations,
            likelihoodInterval: int.MaxValue,
            numberOfThreads: 1,
            // A document of this length or more would be cut.
            maximumTokenCountPerDocument: corpus.Documents.Max(document => document.Length) + 1,
            numberOfSummaryTermsPerTopic: corpus.Vocabulary,
            resetRandomGenerator: true).Fit(data);
        var shares = transformer.Transform(data).GetColumn<float[]>(Topics).ToArray();
        int[][] counts = [.. corpus.Documents.Select(_ => new int[options.Topics])];
        for (var row = 0; row < rows.Length; row++)
        {
            var words = corpus.Documents[rows[row]].Length;
            counts[rows[row]] = Array.ConvertAll(shares[row], share => (int)Math.Round((double)share * words));
        }

        return FittedTopics.InOrder(
            [.. transformer.GetLdaDetails(0).ItemScoresPerTopic.Select(scores => Topic([.. scores.Select(score => (score.Item, (double)score.Score))], columns))],
            counts);
    }

    /// <summary>
    /// A topic from the scores of the words drawn from it, (n + β) / (N + Vβ) in single precision; the other words share
    /// evenly what they leave of 1.
    /// </summary>
    private static FittedTopic Topic(ImmutableArray<(int Column, double Score)> scores, int[] columns)
    {
        var sum = scores.Sum(score => score.Score);
        var others = columns.Length - scores.Length;
        var left = others == 0 ? 0 : Math.Max(1 - sum, 0);
        // Rounding apart, this is 1.
        var whole = sum + left;
        var byColumn = new double[columns.Length];
        Array.Fill(byColumn, others == 0 ? 0 : left / others / whole);
        foreach (var (column, score) in scores)
            byColumn[column] = score / whole;
        var words = new int[columns.Length];
        for (var word = 0; word < columns.Length; word++)
            words[columns[word]] = word;
        return FittedTopic.Of([.. columns.Select(column => byColumn[column])], scores.Select(score => words[score.Column]));
    }

    private static IDataView Data(MLContext context, TopicCorpus corpus, ImmutableArray<int> rows, int[] columns)
    {
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[Counts].ColumnType = new VectorDataViewType(NumberDataViewType.Single, corpus.Vocabulary);
        return context.Data.LoadFromEnumerable(
            rows.Select(document => new Row { Counts = CountsOf(corpus.Documents[document], columns) }).ToArray(),
            schema);
    }

    private static VBuffer<float> CountsOf(ImmutableArray<int> words, int[] columns)
    {
        var counts = new SortedDictionary<int, float>();
        foreach (var word in words)
            counts[columns[word]] = counts.GetValueOrDefault(columns[word]) + 1;
        return new VBuffer<float>(columns.Length, counts.Count, [.. counts.Values], [.. counts.Keys]);
    }

    private static int[] Permutation(int length, ref SplitMix64 random)
    {
        int[] numbers = [.. Enumerable.Range(0, length)];
        for (var left = length; left > 1; left--)
        {
            var other = random.Below(left);
            (numbers[left - 1], numbers[other]) = (numbers[other], numbers[left - 1]);
        }

        return numbers;
    }

    /// <summary>A document as Microsoft.ML takes it.</summary>
    [SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "Microsoft.ML makes and reads it.")]
    private sealed class Row
    {
        /// <summary>How often each word occurs.</summary>
        public VBuffer<float> Counts { get; init; }
    }
}
