namespace Transcripts.Counts.Weighting;

/// <summary>How the count f of a feature in a unit becomes its weight there (Salton and Buckley 1988, table 1, whose letter is given).</summary>
public enum TermFrequency
{
    /// <summary>f, the count itself (t).</summary>
    Count,

    /// <summary>f over the counts of all features of the unit: 0 to 1.</summary>
    Relative,

    /// <summary>1 + ln f: ten times as often weighs a little more (not in that table; l in the later SMART system).</summary>
    Logarithmic,

    /// <summary>1 for each feature that the unit has (b).</summary>
    Boolean,

    /// <summary>0.5 + 0.5 f over the greatest count in the unit: above 0.5 to 1 (n).</summary>
    MaximumNormalised,
}
