using Transcripts.Resampling;

namespace Transcripts.Topics;

/// <summary>How the intervals of topic frequencies are found.</summary>
public sealed record TopicFrequencyOptions
{
    /// <summary>The defaults: <see cref="BootstrapOptions.Default"/>, sentences drawn one by one.</summary>
    public static TopicFrequencyOptions Default { get; } = new();

    /// <summary>Resamples, confidence and seed.</summary>
    public BootstrapOptions Bootstrap { get; init; } = BootstrapOptions.Default;

    /// <summary>
    /// Sentences drawn together: 1 or more, by default 1, which takes sentences as independent of each other. A topic mostly
    /// lasts for several sentences; blocks as long as that give wider and more honest intervals.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int BlockLength
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1;
}
