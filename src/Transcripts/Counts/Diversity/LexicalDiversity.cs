using System.Collections.Immutable;

namespace Transcripts.Counts.Diversity;

/// <summary>
/// How rich the vocabulary of each unit is, of each speaker for instance. There are no intervals: words of a speech are not
/// drawn independently, windows overlap, and a bootstrap of words changes the very repetitions that are measured. Compare
/// differences with those between a speaker's own stretches instead.
/// </summary>
/// <param name="Units">A row for each unit, in their order.</param>
/// <param name="Options">How it was measured.</param>
public sealed record LexicalDiversity(ImmutableArray<UnitDiversity> Units, DiversityOptions Options)
{
    /// <summary>The diversity of the units of <paramref name="sequence"/>, each its words in a row.</summary>
    /// <param name="sequence">The words; with stop words, since the measures were tried on running text.</param>
    /// <param name="options">Null for <see cref="DiversityOptions.Default"/>.</param>
    public static LexicalDiversity Of(WordSequence sequence, DiversityOptions? options = null)
    {
        options ??= DiversityOptions.Default;
        return new LexicalDiversity(
            [.. sequence.Units.Select((unit, index) => UnitDiversity.Of(unit, TypeCounts.Of(sequence.Words[sequence[index]]), options))],
            options);
    }

    /// <summary>The diversity of each speaker of <paramref name="transcript"/>: words and numbers, in lower case.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="options">Null for <see cref="DiversityOptions.Default"/>.</param>
    public static LexicalDiversity Of(Transcript transcript, DiversityOptions? options = null) =>
        Of(WordSequence.Of(transcript, TextUnits.Speakers(transcript)), options);
}

/// <summary>Measures that a text can be too short for.</summary>
[Flags]
public enum TooShortFor
{
    /// <summary>For none of them.</summary>
    None = 0,

    /// <summary>Shorter than a window: there is no moving average.</summary>
    Mattr = 1,

    /// <summary>Shorter than <see cref="DiversityOptions.ShortestForMtld"/>: MTLD is given and not to be trusted.</summary>
    Mtld = 2,

    /// <summary>Shorter than the draws: there is no HD-D.</summary>
    Hdd = 4,
}

/// <summary>How rich the vocabulary of a unit is.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Words">Its words (tokens).</param>
/// <param name="Types">Its different words.</param>
/// <param name="TypeTokenRatio">Types over words, above 0 to 1: falls as texts grow, so that it compares only texts of one length. Null without words.</param>
/// <param name="Mattr">The moving average of that ratio, above 0 to 1; null for a unit shorter than a window.</param>
/// <param name="Mtld">MTLD in both directions, in words; null without words.</param>
/// <param name="Hdd">HD-D, above 0 to 1; null for a unit shorter than the draws.</param>
/// <param name="YulesK">Yule's K, 0 to 10,000, lower for a richer vocabulary; null without words.</param>
/// <param name="Maas">Maas's a² with natural logarithms, lower for a richer vocabulary; null for fewer than two words.</param>
/// <param name="TooShort">For which measures it is too short.</param>
public sealed record UnitDiversity(
    TextUnit Unit,
    int Words,
    int Types,
    double? TypeTokenRatio,
    double? Mattr,
    Mtld? Mtld,
    double? Hdd,
    double? YulesK,
    double? Maas,
    TooShortFor TooShort)
{
    /// <summary>The diversity of the words of a unit.</summary>
    public static UnitDiversity Of(TextUnit unit, TypeCounts counts, DiversityOptions options)
    {
        var words = counts.Tokens;
        return new UnitDiversity(
            unit,
            words,
            counts.Types,
            Diversity.TypeTokenRatio.Of(counts),
            MovingAverageTypeTokenRatio.Of(counts, options.Window),
            Diversity.Mtld.Of(counts, options.Threshold, options.EndsAtThreshold),
            words < options.Draws ? null : HypergeometricDiversity.Of(counts, options.Draws),
            YulesCharacteristic.Of(counts),
            Diversity.TypeTokenRatio.Maas(counts),
            (words < options.Window ? TooShortFor.Mattr : TooShortFor.None)
                | (words < options.ShortestForMtld ? TooShortFor.Mtld : TooShortFor.None)
                | (words < options.Draws ? TooShortFor.Hdd : TooShortFor.None));
    }
}
