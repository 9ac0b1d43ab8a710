namespace Transcripts.Counts.Diversity;

/// <summary>How lexical diversity is measured. Every result keeps the options it was made with.</summary>
public sealed record DiversityOptions
{
    /// <summary>The defaults: windows of 50 words, a threshold of 0.72 and 42 draws.</summary>
    public static DiversityOptions Default { get; } = new();

    /// <summary>Words in a window of the moving average: 1 or more, by default 50 (Zenker and Kyle 2021 find it stable from 50 words on).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int Window { get; init => field = AtLeastOne(value, nameof(Window)); } = 50;

    /// <summary>The type-token ratio at which MTLD's factors end: above 0 and below 1, by default 0.72.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0 and below 1.</exception>
    public double Threshold
    {
        get;
        init
        {
            if (value is not (> 0 and < 1))
                throw new ArgumentOutOfRangeException(nameof(value), value, "The threshold is a ratio above 0 and below 1, such as 0.72.");
            field = value;
        }
    } = Mtld.UsualThreshold;

    /// <summary>Whether a ratio equal to <see cref="Threshold"/> ends a factor; by default it must fall below.</summary>
    public bool EndsAtThreshold { get; init; }

    /// <summary>Words that HD-D draws: 1 or more, by default 42.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int Draws { get; init => field = AtLeastOne(value, nameof(Draws)); } = HypergeometricDiversity.UsualDraws;

    /// <summary>Words from which on MTLD is trusted: 1 or more, by default 100 (Koizumi 2012: "can we use short texts of less than 100 tokens?").</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int ShortestForMtld { get; init => field = AtLeastOne(value, nameof(ShortestForMtld)); } = 100;

    private static int AtLeastOne(int value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, name);
        return value;
    }
}
