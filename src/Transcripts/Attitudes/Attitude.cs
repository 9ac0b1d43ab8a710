using Transcripts.Attitudes.Actors;

namespace Transcripts.Attitudes;

/// <summary>A directed, signed, attributed statement: who thinks what of whom, by what word of which sentence.</summary>
/// <param name="Holder">Who holds it.</param>
/// <param name="Target">Toward whom.</param>
/// <param name="Polarity">1 for, -1 against, 0 where the sentence mentions the target with no attitude of the speaker's.</param>
/// <param name="Strength">1 (mild) to 3 (strong); 0 where <paramref name="Polarity"/> is 0.</param>
/// <param name="Reported">Whether the speaker reports it of another. The speaker's own attitudes are not reported.</param>
/// <param name="Rule">The rule that found it, in words, or "mention".</param>
/// <param name="Sentence">Index of the sentence among <see cref="TranscriptAttitudes.Sentences"/>.</param>
/// <param name="Evidence">The word or phrase that carries it, or the mention; a span of the source.</param>
/// <param name="Turn">Index of the turn.</param>
public sealed record Attitude(
    Actor Holder,
    Actor Target,
    int Polarity,
    int Strength,
    bool Reported,
    string Rule,
    int Sentence,
    TextSpan Evidence,
    int Turn);
