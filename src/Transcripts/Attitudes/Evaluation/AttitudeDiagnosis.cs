using System.Collections.Immutable;
using Transcripts.Attitudes.Lexicon;
using Transcripts.Tokens;

namespace Transcripts.Attitudes.Evaluation;

/// <summary>The first step of the analysis that went another way than the annotation.</summary>
public enum AttitudeErrorCause
{
    /// <summary>The target is mentioned in the sentence and was not recognised, mostly a pronoun or a circumscription.</summary>
    Target,

    /// <summary>The holder was not recognised, or another was taken for it.</summary>
    Holder,

    /// <summary>The words that carry the attitude are not in the lexicon.</summary>
    Lexicon,

    /// <summary>Holder, target and word were there; the rules did not join them.</summary>
    Role,

    /// <summary>For was taken for against, or the other way round.</summary>
    Sign,

    /// <summary>An attitude was read into the sentence that the annotation does not see.</summary>
    Overreading,
}

/// <summary>A difference between what was found and an annotation, and what it comes from.</summary>
/// <param name="Error">The difference.</param>
/// <param name="Cause">The first step that went another way; worked out by rule, so itself an estimate.</param>
public sealed record AttitudeDiagnosis(AttitudeError Error, AttitudeErrorCause Cause)
{
    /// <summary>A diagnosis for each error of <paramref name="evaluation"/>, in its order.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="evaluation">Its evaluation.</param>
    /// <param name="lexicon">Null for <see cref="AttitudeLexicon.Default"/>.</param>
    public static ImmutableArray<AttitudeDiagnosis> Of(TranscriptAttitudes found, AttitudeEvaluation evaluation, AttitudeLexicon? lexicon = null)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(evaluation);
        var mentions = found.Mentions.ToLookup(mention => mention.Sentence);
        return [.. evaluation.Errors.Select(error => new AttitudeDiagnosis(error, CauseOf(error, found, mentions, lexicon ?? AttitudeLexicon.Default)))];
    }

    private static AttitudeErrorCause CauseOf(AttitudeError error, TranscriptAttitudes found, ILookup<int, Actors.Mention> mentions, AttitudeLexicon lexicon)
    {
        if (error.Kind == AttitudeErrorKind.WrongSign)
            return AttitudeErrorCause.Sign;
        if (error.Kind == AttitudeErrorKind.WrongHolder)
            return AttitudeErrorCause.Holder;
        if (error.Gold is not { } gold)
            return AttitudeErrorCause.Overreading;
        var sentences = found.Sentences.Where(sentence => sentence.Extent.Overlaps(gold.Sentence)).ToList();
        var actors = sentences.SelectMany(sentence => mentions[sentence.Index]).Select(mention => mention.Actor.Id).ToHashSet(StringComparer.Ordinal);
        var speakers = found.Transcript.Speakers.Zip(found.Speakers).Where(pair => sentences.Exists(sentence => sentence.Speaker.Equals(pair.First))).Select(pair => pair.Second.Id);
        return !actors.Contains(gold.Target) ? AttitudeErrorCause.Target
            : !actors.Contains(gold.Holder) && !speakers.Contains(gold.Holder, StringComparer.Ordinal) ? AttitudeErrorCause.Holder
            : HasCue(gold.Evidence, lexicon) ? AttitudeErrorCause.Role
            : AttitudeErrorCause.Lexicon;
    }

    // A word of the lexicon, or the first word of one of its phrases that stands there whole.
    private static bool HasCue(string evidence, AttitudeLexicon lexicon)
    {
        var words = Tokenizer.Tokenize(evidence).Where(token => token.IsWord).Select(token => token.Span.TextIn(evidence).ToLowerInvariant()).ToList();
        return words.Exists(word => lexicon.Words.TryGetValue(word, out var known) && (known.Verb.Length + known.Noun.Length + known.Adjective.Length + known.Adverb.Length) > 0)
            || words.Where((word, index) => lexicon.Phrases.TryGetValue(word, out var phrases) && phrases.Any(phrase => phrase.Words.SequenceEqual(words.Skip(index).Take(phrase.Words.Length)))).Any();
    }
}
