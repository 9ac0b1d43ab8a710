using Transcripts.Tokens;

namespace Transcripts.Counts;

/// <summary>What is counted. Every result keeps the options it was made with.</summary>
public sealed record FeatureOptions
{
    private const int LongestNgram = 9;

    /// <summary>The defaults: single words and numbers, in lower case, none left out.</summary>
    public static FeatureOptions Default { get; } = new();

    /// <summary>
    /// How words are cut and which form they are counted under: case, stems, stop words. By default folded case and
    /// nothing left out.
    /// </summary>
    public TokenizerOptions Tokens { get; init; } = new() { FoldCase = true };

    /// <summary>Whether numbers count as features. Default true.</summary>
    public bool Numbers { get; init; } = true;

    /// <summary>
    /// Words in the shortest feature: 1 to 9, by default 1. An n-gram is a run of words with nothing between them but white
    /// space and possessive endings: it crosses no punctuation, no word left out, no interruption and no end of a unit.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 or more than 9.</exception>
    public int MinimumNgram { get; init => field = InRange(value, nameof(MinimumNgram)); } = 1;

    /// <summary>Words in the longest feature: 1 to 9, by default 1. Less than <see cref="MinimumNgram"/> counts as equal to it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 or more than 9.</exception>
    public int MaximumNgram { get; init => field = InRange(value, nameof(MaximumNgram)); } = 1;

    /// <summary>Features that occur less often in all units together are left out: 1 or more, by default 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MinimumCount
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1;

    /// <summary>Features that occur in fewer units are left out: 1 or more, by default 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MinimumUnits
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1;

    private static int InRange(int value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LongestNgram, name);
        return value;
    }
}
