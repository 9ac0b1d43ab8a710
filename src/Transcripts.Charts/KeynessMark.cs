using System.Collections.Immutable;
using Transcripts.Counts.Comparison;

namespace Transcripts.Charts;

/// <summary>A mark of a keyness plot: words that cannot be told apart there.</summary>
/// <param name="Rows">The words, one or more, in the order of the comparison.</param>
/// <param name="LogRatio">Where it lies.</param>
/// <param name="Height">How high: the root of G² or χ², or |z|.</param>
internal sealed record KeynessMark(ImmutableArray<KeynessRow> Rows, double LogRatio, double Height)
{
    private const int LongestLabel = 18;

    /// <summary>1 for words more frequent in the first group, -1 for those of the second, 0 for neither.</summary>
    public int Side => Rows[0].Counts.Direction;

    /// <summary>In pixels; the area grows with the words up to a bound.</summary>
    public double Radius => Math.Round(Math.Min(4 * Math.Sqrt(Rows.Length), 9), 1);

    /// <summary>The first word, and how many others there are.</summary>
    public string Label => $"{PlotText.Shorten(Rows[0].Feature, LongestLabel)}{(Rows.Length > 1 ? $" +{Numerals.Count(Rows.Length - 1)}" : "")}";

    /// <summary>The marks of the rows that have a log ratio and the evidence.</summary>
    public static IEnumerable<KeynessMark> Of(ImmutableArray<KeynessRow> rows, KeynessMeasure evidence) => rows
        .Where(row => row.LogRatio is not null && Test(row, evidence) is not null)
        .GroupBy(row => (row.Counts.First, row.Counts.Second, Test(row, evidence)!.Value.Value))
        .Select(group => new KeynessMark([.. group], group.First().LogRatio!.Value, HeightOf(Math.Abs(group.Key.Value), evidence)));

    /// <summary>The evidence for a row, or null.</summary>
    public static TestStatistic? Test(KeynessRow row, KeynessMeasure evidence) => evidence switch
    {
        KeynessMeasure.LogLikelihood => row.LogLikelihood,
        KeynessMeasure.ChiSquare => row.ChiSquare,
        _ => row.Z,
    };

    /// <summary>The evidence for its words.</summary>
    public TestStatistic Test(KeynessMeasure evidence) => Test(Rows[0], evidence)!.Value;

    private static double HeightOf(double value, KeynessMeasure evidence) => evidence == KeynessMeasure.LogOdds ? value : Math.Sqrt(value);
}
