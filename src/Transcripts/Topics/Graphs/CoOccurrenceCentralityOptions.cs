namespace Transcripts.Topics.Graphs;

/// <summary>How centralities are found.</summary>
public sealed record CoOccurrenceCentralityOptions
{
    /// <summary>The defaults: lengths by counts, damping 0.85.</summary>
    public static CoOccurrenceCentralityOptions Default { get; } = new();

    /// <summary>
    /// Whether an edge is the shorter the more sentences it stands for: 1 over its count, as Newman (2001, "Scientific
    /// collaboration networks II") measures it. If not, each edge has length 1. Default true.
    /// </summary>
    public bool WeightedLengths { get; init; } = true;

    /// <summary>The chance of PageRank to go on along an edge: 0 or more and below 1, by default 0.85.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0, or not below 1.</exception>
    public double Damping
    {
        get;
        init
        {
            if (value is not (>= 0 and < 1))
                throw new ArgumentOutOfRangeException(nameof(value), value, "Damping lies from 0 up to, and without, 1, such as 0.85.");
            field = value;
        }
    } = 0.85;
}
