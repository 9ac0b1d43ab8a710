namespace Transcripts.Summaries.Evaluation;

/// <summary>How much of a reference a text has in common with it. All from 0 to 1; 0 where a text has nothing to count.</summary>
/// <param name="Precision">What is in common over what the text has.</param>
/// <param name="Recall">What is in common over what the reference has.</param>
public readonly record struct RougeScore(double Precision, double Recall)
{
    /// <summary>The harmonic mean of the two, F with β = 1; 0 where both are 0.</summary>
    public double F => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    internal static RougeScore Of(int common, int candidate, int reference) =>
        new(candidate > 0 ? (double)common / candidate : 0, reference > 0 ? (double)common / reference : 0);
}
