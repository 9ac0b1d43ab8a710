using System.Collections.Frozen;
using Transcripts.Attitudes.Clauses;
using Transcripts.Attitudes.Lexicon;

namespace Transcripts.Attitudes.Rules;

/// <summary>
/// The analysis of single sentences toward one target. The target is actor 0; every other noun phrase with a name or a
/// person's pronoun is "somebody", so that acts between them are seen.
/// </summary>
internal sealed class StanceAnalysis(AttitudeLexicon lexicon)
{
    /// <summary>The target among the actors of <see cref="Reading"/>.</summary>
    public const int Target = 0;

    private const int Other = 1;

    // Words whose "of" or possessor stands for the possessor in news.
    private static readonly FrozenSet<string> Representing = ClosedClasses.Set("administration government campaign team party office regime camp lawyer lawyers spokesman spokeswoman spokesperson staff allies");

    private readonly Vocabulary vocabulary = new(lexicon);

    private readonly SentenceReading reading = new(Representing, static _ => -1, static _ => false, AttitudeOptions.Default, isNews: true);

    public AttitudeLexicon Lexicon => lexicon;

    /// <summary>The sentence that was read last, with what the rules found in it.</summary>
    public SentenceReading Reading => reading;

    public Stance Toward(string text, TextSpan target)
    {
        var structure = reading.Structure;
        structure.Read(text, [new TextSpan(0, text.Length)], vocabulary);
        reading.Mentions.Clear(structure.Count);
        if (!TargetMentions.Find(structure, reading.Mentions, text, target, Target, Other))
            return new Stance(0, 0, "", target);
        RuleBook.Apply(reading);
        return StanceScore.Of(reading, Target, Other, target);
    }
}
