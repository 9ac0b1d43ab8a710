namespace Transcripts.Attitudes.Learning;

/// <summary>A sentence, a target in it, and the stance that somebody read there.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Target">Where the target is named in it; UTF-16 offsets, not empty.</param>
/// <param name="Polarity">1 for, -1 against, 0 neither.</param>
public sealed record StanceExample(string Sentence, TextSpan Target, int Polarity)
{
    /// <summary>The labels of the polarities -1, 0 and 1 in that order.</summary>
    internal static readonly string[] Labels = ["against", "neutral", "for"];

    /// <summary>What is wrong with it, or null.</summary>
    internal string? Problem =>
        Target.IsEmpty || Target.Start < 0 || Target.End > Sentence.Length || Target.End < Target.Start
            ? $"The target {Target.Start} to {Target.End} is no stretch of the sentence, which has {Sentence.Length} characters."
            : Polarity is < -1 or > 1 ? $"The polarity {Polarity} is none." : null;
}
