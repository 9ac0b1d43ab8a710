using System.Collections.Immutable;

namespace Transcripts.Attitudes.Learning;

/// <summary>What a trained classifier says of one target, and why.</summary>
/// <param name="Polarity">1 for, -1 against, 0 neither: the most probable. Of equally probable ones 0 before the others, -1 before 1.</param>
/// <param name="Against">The probability of -1; the three are 0 to 1 and sum to 1. A polarity that no example had has 0.</param>
/// <param name="Neutral">The probability of 0.</param>
/// <param name="For">The probability of 1.</param>
/// <param name="Features">What weighs most for or against this answer, at most ten, the weightiest first. Empty where nothing learned occurs.</param>
/// <param name="Rules">What the rules say, with their evidence.</param>
public sealed record StancePrediction(int Polarity, double Against, double Neutral, double For, ImmutableArray<FeatureWeight> Features, Stance Rules)
{
    /// <summary>Equal where all of it is.</summary>
    public bool Equals(StancePrediction? other) =>
        other is not null && (Polarity, Against, Neutral, For, Rules) == (other.Polarity, other.Against, other.Neutral, other.For, other.Rules) && Features.SequenceEqual(other.Features);

    /// <summary>A hash of polarity and probabilities.</summary>
    public override int GetHashCode() => HashCode.Combine(Polarity, Against, Neutral, For);
}

/// <summary>How much one feature weighs.</summary>
/// <param name="Name">The feature in words, such as "subject of: threaten".</param>
/// <param name="Weight">
/// What it adds to the score of the polarity chosen, less the mean of what it adds to those of the others; in units of log
/// odds, positive where it speaks for the choice.
/// </param>
public sealed record FeatureWeight(string Name, double Weight);
