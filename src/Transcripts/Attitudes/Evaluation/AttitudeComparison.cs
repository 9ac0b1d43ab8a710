using System.Collections.Immutable;
using Transcripts.Attitudes.Actors;
using Transcripts.Attitudes.Lexicon;
using Transcripts.Resampling;

namespace Transcripts.Attitudes.Evaluation;

/// <summary>The method beside simpler ones, and beside itself with parts left out, on one annotation.</summary>
/// <param name="Methods">The method in full, then with one part left out at a time, then the baselines.</param>
public sealed record AttitudeComparison(ImmutableArray<ComparedMethod> Methods)
{
    /// <summary>Compares on <paramref name="gold"/>.</summary>
    /// <param name="transcript">The transcript that was annotated.</param>
    /// <param name="gold">The annotation.</param>
    /// <param name="actors">Null for <see cref="ActorList.Default"/>.</param>
    /// <param name="lexicon">Null for <see cref="AttitudeLexicon.Default"/>.</param>
    /// <param name="bootstrap">Null for <see cref="BootstrapOptions.Default"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="gold"/> is empty, or of another text: a sentence of it does not stand where it says.</exception>
    public static AttitudeComparison Of(
        Transcript transcript,
        GoldAttitudes gold,
        ActorList? actors = null,
        AttitudeLexicon? lexicon = null,
        BootstrapOptions? bootstrap = null)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        ArgumentNullException.ThrowIfNull(gold);
        if (!gold.IsOf(transcript))
            throw new ArgumentException("The annotation is of another text: a sentence of it does not stand where it says. Give the annotation of this transcript.", nameof(gold));
        var all = TranscriptAttitudes.Of(transcript, actors, lexicon);
        (string Name, AttitudeOptions Options)[] parts =
        [
            ("without roles", new AttitudeOptions { Roles = false }),
            ("without negation", new AttitudeOptions { Negation = false }),
            ("without pronouns", new AttitudeOptions { Pronouns = false }),
            ("without attribution", new AttitudeOptions { Attribution = false }),
        ];
        (string Name, IEnumerable<GoldAttitude> Predictions)[] baselines =
        [
            ("lexicon over the sentence", Baselines.LexiconOverSentence(all, lexicon)),
            ("lexicon within five words", Baselines.LexiconInWindow(all, 5, lexicon)),
            ("majority", Baselines.Majority(all, gold)),
            ("all neutral", Baselines.AllNeutral(all)),
        ];
        return new AttitudeComparison(
        [
            new ComparedMethod("rules", AttitudeEvaluation.Of(all, gold, bootstrap)),
            .. parts.Select(part => new ComparedMethod(part.Name, AttitudeEvaluation.Of(TranscriptAttitudes.Of(transcript, actors, lexicon, part.Options), gold, bootstrap))),
            .. baselines.Select(baseline => new ComparedMethod(baseline.Name, AttitudeEvaluation.Of(baseline.Predictions, gold, bootstrap))),
        ]);
    }
}

/// <summary>A method and how right it is.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Evaluation">How far it agrees with the annotation.</param>
public sealed record ComparedMethod(string Name, AttitudeEvaluation Evaluation);
