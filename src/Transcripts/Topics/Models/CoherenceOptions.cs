namespace Transcripts.Topics.Models;

/// <summary>How coherence is measured.</summary>
public sealed record CoherenceOptions
{
    /// <summary>Windows of 10 words, the top words of the model.</summary>
    public static CoherenceOptions Default { get; } = new();

    /// <summary>
    /// Words in a window of NPMI, those left out of the matrix not counted: 2 or more, by default 10. Null for windows that
    /// are whole documents.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 2.</exception>
    public int? Window
    {
        get;
        init
        {
            if (value is { } words)
                ArgumentOutOfRangeException.ThrowIfLessThan(words, 2);
            field = value;
        }
    } = 10;
}
