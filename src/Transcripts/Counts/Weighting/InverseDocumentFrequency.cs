namespace Transcripts.Counts.Weighting;

/// <summary>How a feature weighs by the number d of units that have it, of the N units that have any feature. Logarithms are natural.</summary>
public enum InverseDocumentFrequency
{
    /// <summary>1 whatever the feature.</summary>
    None,

    /// <summary>ln (N / d) (Spärck Jones 1972, there with whole powers of 2, and 1 added): 0 for a feature that every unit has.</summary>
    Plain,

    /// <summary>ln ((1 + N) / (1 + d)) + 1, as scikit-learn has it: as if one unit more had every feature once; 1 or more.</summary>
    Smoothed,

    /// <summary>
    /// ln ((N − d) / d) (Croft and Harper 1979; Salton and Buckley 1988, p), and 0 where that is negative, for features of half of
    /// the units or more.
    /// </summary>
    Probabilistic,
}
