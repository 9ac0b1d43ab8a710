namespace Transcripts.Speakers;

/// <summary>
/// How many equally talkative speakers would be as diverse as these (Hill 1973, "Diversity and evenness:
/// a unifying notation and its consequences"). From 1 to the number of speakers with words; 0 where nobody says a word.
/// </summary>
/// <param name="OrderOne">Hill number of order 1, the exponential of Shannon's entropy: each speaker weighs by share.</param>
/// <param name="OrderTwo">Hill number of order 2, the inverse of Simpson's Σ p² (Simpson 1949): the talkative weigh more. Never above <paramref name="OrderOne"/>.</param>
public readonly record struct EffectiveSpeakers(double OrderOne, double OrderTwo)
{
    /// <summary>The effective numbers of <paramref name="words"/>, the words of each speaker, 0 or more; speakers without words do not count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static EffectiveSpeakers Of(IEnumerable<int> words)
    {
        var shares = FloorShares.Of(words);
        return shares.IsEmpty
            ? default
            : new EffectiveSpeakers(
                Math.Exp(shares.Sum(share => -share * Math.Log(share))),
                1 / shares.Sum(share => share * share));
    }
}
