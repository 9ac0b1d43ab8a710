namespace Transcripts.Charts;

/// <summary>Which value of a ROUGE score is drawn.</summary>
public enum RougeValue
{
    /// <summary>The harmonic mean of precision and recall.</summary>
    F,

    /// <summary>What is in common over what the summary has.</summary>
    Precision,

    /// <summary>What is in common over what the reference has.</summary>
    Recall,
}
