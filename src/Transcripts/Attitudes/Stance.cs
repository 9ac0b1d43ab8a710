using Transcripts.Attitudes.Lexicon;
using Transcripts.Attitudes.Rules;

namespace Transcripts.Attitudes;

/// <summary>What a sentence says of one target, whoever holds it, with the strongest evidence.</summary>
/// <param name="Polarity">1 for, -1 against, 0 neither.</param>
/// <param name="Score">The weighed sum behind it; positive for, negative against, 0 where nothing was found.</param>
/// <param name="Rule">The rule that weighs most, in words; empty where none applied.</param>
/// <param name="Evidence">The word or phrase that weighs most, or the target where there is none.</param>
public sealed record Stance(int Polarity, double Score, string Rule, TextSpan Evidence)
{
    [ThreadStatic]
    private static StanceAnalysis? analysis;

    /// <summary>
    /// The stance of <paramref name="sentence"/> toward a target, without a transcript or a list of actors: attitudes of
    /// anyone toward it, what the author's words make of it, and what it is said to do. Any text is accepted; one without
    /// a verb, or in another language, gives what its words give, mostly 0.
    /// </summary>
    /// <param name="sentence">An English sentence, or a few.</param>
    /// <param name="target">Where the target is named in it; not empty.</param>
    /// <param name="lexicon">Null for <see cref="AttitudeLexicon.Default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="target"/> is empty or does not lie within the sentence.</exception>
    public static Stance Toward(string sentence, TextSpan target, AttitudeLexicon? lexicon = null)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (target.IsEmpty || target.Start < 0 || target.End > sentence.Length || target.End < target.Start)
            throw new ArgumentOutOfRangeException(nameof(target), target, "The target is a stretch of the sentence that is not empty.");
        lexicon ??= AttitudeLexicon.Default;
        if (analysis is null || analysis.Lexicon != lexicon)
            analysis = new StanceAnalysis(lexicon);
        return analysis.Toward(sentence, target);
    }
}
