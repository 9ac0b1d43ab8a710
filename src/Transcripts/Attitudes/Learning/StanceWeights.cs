using System.Collections.Immutable;

namespace Transcripts.Attitudes.Learning;

/// <summary>What was learned: a linear score for each class.</summary>
/// <param name="Classes">The polarities that the examples had, ascending; at least one.</param>
/// <param name="Biases">The score of each class without any feature.</param>
/// <param name="Names">The features, in ordinal order.</param>
/// <param name="Weights">The weight of each feature for each class.</param>
internal sealed record StanceWeights(ImmutableArray<int> Classes, ImmutableArray<float> Biases, ImmutableArray<string> Names, ImmutableArray<ImmutableArray<float>> Weights)
{
    private readonly Lazy<Dictionary<string, int>> numbers = new(() => Numbered(Names));

    /// <summary>The number of a feature, or null where it was not learned.</summary>
    public int? NumberOf(string name) => numbers.Value.TryGetValue(name, out var number) ? number : null;

    /// <summary>The probability of each class for features with their values (softmax of the scores); they sum to 1.</summary>
    public double[] Probabilities(IEnumerable<KeyValuePair<string, float>> features)
    {
        double[] scores = [.. Biases];
        foreach (var (name, value) in features)
        {
            if (NumberOf(name) is not { } number)
                continue;
            for (var place = 0; place < scores.Length; place++)
                scores[place] += (double)value * Weights[number][place];
        }

        var most = scores.Max();
        var sum = 0.0;
        for (var place = 0; place < scores.Length; place++)
            sum += scores[place] = Math.Exp(scores[place] - most);
        for (var place = 0; place < scores.Length; place++)
            scores[place] /= sum;
        return scores;
    }

    /// <summary>The class of the greatest probability; of equal ones that which is nearest to 0, and of those the lesser.</summary>
    public int PolarityOf(ReadOnlySpan<double> probabilities)
    {
        var best = 0;
        for (var place = 1; place < probabilities.Length; place++)
        {
            if (probabilities[place] > probabilities[best] || (probabilities[place] == probabilities[best] && Math.Abs(Classes[place]) < Math.Abs(Classes[best])))
                best = place;
        }

        return Classes[best];
    }

    private static Dictionary<string, int> Numbered(ImmutableArray<string> names)
    {
        var numbers = new Dictionary<string, int>(names.Length, StringComparer.Ordinal);
        for (var number = 0; number < names.Length; number++)
            numbers.Add(names[number], number);
        return numbers;
    }
}
