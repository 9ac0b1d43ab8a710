namespace Transcripts.Agreement;

/// <summary>
/// Bennett's S: agreement of two raters beyond chance, where chance gives every label alike (Bennett, Alpert and
/// Goldstein 1954, "Communications through limited-response questioning"). From −1 to 1; 0 as by chance. It grows with
/// the number of labels on offer, so that a label nobody uses raises it.
/// </summary>
public static class BennettS
{
    /// <summary>(A − 1/k) / (1 − 1/k) with A the observed agreement and k the number of labels; null where there is no item or fewer than two labels.</summary>
    public static double? Of(ConfusionMatrix ratings)
    {
        var labels = ratings.Labels.Length;
        return labels > 1 && ratings.ObservedAgreement is { } observed ? ((labels * observed) - 1) / (labels - 1) : null;
    }
}
