using System.Collections.Immutable;

namespace Transcripts.Attitudes.Evaluation;

/// <summary>How often each polarity was predicted for each polarity of the annotation.</summary>
public sealed class ConfusionMatrix
{
    // Row by row.
    private readonly int[] counts = new int[9];

    /// <summary>The matrix of pairs of the annotated polarity and the predicted one, each 1, -1 or 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A polarity is none of these.</exception>
    public ConfusionMatrix(IEnumerable<(int Gold, int Predicted)> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        foreach (var (gold, predicted) in pairs)
        {
            counts[(3 * Index(gold)) + Index(predicted)]++;
            Total++;
        }
    }

    /// <summary>The polarities in the order of rows and columns.</summary>
    public static ImmutableArray<int> Polarities { get; } = [-1, 0, 1];

    /// <summary>The number of pairs.</summary>
    public int Total { get; }

    /// <summary>The share of pairs that are equal; 0 where there are none.</summary>
    public double Accuracy => Total == 0 ? 0 : (double)Polarities.Sum(polarity => this[polarity, polarity]) / Total;

    /// <summary>
    /// The mean of F1 over the three polarities. One that neither annotation nor prediction has counts as 0, as a
    /// method that never sees a class cannot be said to know it.
    /// </summary>
    public double MacroF1 => Polarities.Average(F1);

    /// <summary>
    /// Cohen's kappa (Cohen 1960, "A coefficient of agreement for nominal scales"): agreement beyond that expected of the
    /// two distributions; 1 for full agreement, 0 for none beyond chance. 0 where chance alone agrees always, or there are no pairs.
    /// </summary>
    public double Kappa
    {
        get
        {
            var expected = Total == 0 ? 1 : Polarities.Sum(polarity => (double)Row(polarity) * Column(polarity)) / ((double)Total * Total);
            return expected >= 1 ? 0 : (Accuracy - expected) / (1 - expected);
        }
    }

    /// <summary>How many of the annotated polarity <paramref name="gold"/> were predicted as <paramref name="predicted"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A polarity is not 1, -1 or 0.</exception>
    public int this[int gold, int predicted] => counts[(3 * Index(gold)) + Index(predicted)];

    /// <summary>The share of predictions of <paramref name="polarity"/> that are right; 0 where there are none.</summary>
    public double Precision(int polarity) => Column(polarity) is var all and > 0 ? (double)this[polarity, polarity] / all : 0;

    /// <summary>The share of annotations of <paramref name="polarity"/> that were predicted; 0 where there are none.</summary>
    public double Recall(int polarity) => Row(polarity) is var all and > 0 ? (double)this[polarity, polarity] / all : 0;

    /// <summary>Twice the hits over annotations and predictions of <paramref name="polarity"/>; 0 where there are neither.</summary>
    public double F1(int polarity) => Row(polarity) + Column(polarity) is var all and > 0 ? 2.0 * this[polarity, polarity] / all : 0;

    private static int Index(int polarity)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(polarity, -1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(polarity, 1);
        return polarity + 1;
    }

    private int Row(int polarity) => Polarities.Sum(predicted => this[polarity, predicted]);

    private int Column(int polarity) => Polarities.Sum(gold => this[gold, polarity]);
}
