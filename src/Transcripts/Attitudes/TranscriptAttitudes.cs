using System.Collections.Immutable;
using Transcripts.Attitudes.Actors;
using Transcripts.Attitudes.Lexicon;
using Transcripts.Attitudes.Rules;
using Transcripts.Tokens;

namespace Transcripts.Attitudes;

/// <summary>
/// The attitudes of a transcript, found by rules over clauses and a lexicon: what each sentence itself expresses, in the
/// speaker's own name or reported. Each keeps the rule that found it. Time is linear in the length of the text; any text is accepted.
/// </summary>
/// <param name="Transcript">The transcript.</param>
/// <param name="Sentences">Its sentences.</param>
/// <param name="Attitudes">
/// One for each sentence, holder and target, in the order of sentences; where a sentence says both good and bad, the
/// stronger. Behind those of a sentence stand, with polarity 0 and the speaker as holder, the actors it mentions that
/// none of them is toward.
/// </param>
/// <param name="Mentions">Every mention of an actor, resolved pronouns included.</param>
/// <param name="Speakers">Who each speaker of the transcript is as an actor, in the order of <see cref="Transcript.Speakers"/>.</param>
public sealed record TranscriptAttitudes(
    Transcript Transcript,
    ImmutableArray<Sentence> Sentences,
    ImmutableArray<Attitude> Attitudes,
    ImmutableArray<Mention> Mentions,
    ImmutableArray<Actor> Speakers)
{
    /// <summary>The attitudes of <paramref name="transcript"/>.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="actors">Whom to look for; null for <see cref="ActorList.Default"/>. A speaker who is not among them becomes an actor of the same name.</param>
    /// <param name="lexicon">The words that carry attitudes; null for <see cref="AttitudeLexicon.Default"/>.</param>
    /// <param name="options">Null for <see cref="AttitudeOptions.Default"/>.</param>
    public static TranscriptAttitudes Of(Transcript transcript, ActorList? actors = null, AttitudeLexicon? lexicon = null, AttitudeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        return new TranscriptAnalysis(transcript, actors ?? ActorList.Default, lexicon ?? AttitudeLexicon.Default, options ?? AttitudeOptions.Default).Run();
    }

    /// <summary>The attitudes that are for or against someone.</summary>
    public IEnumerable<Attitude> Signed() => Attitudes.Where(attitude => attitude.Polarity != 0);

    /// <summary>Equal where the attitudes are.</summary>
    public bool Equals(TranscriptAttitudes? other) =>
        other is not null && Transcript.Source == other.Transcript.Source && Attitudes.SequenceEqual(other.Attitudes);

    /// <summary>A hash of the number of attitudes.</summary>
    public override int GetHashCode() => HashCode.Combine(Transcript.Source.Length, Attitudes.Length);
}
