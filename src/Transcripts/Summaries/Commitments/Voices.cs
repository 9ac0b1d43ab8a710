using System.Collections.Frozen;
using Transcripts.Attitudes.Clauses;

namespace Transcripts.Summaries.Commitments;

/// <summary>Whose words a clause is: behind a verb of saying and a colon, or in quotation marks, the words are those of whoever says them.</summary>
internal static class Voices
{
    // How many clauses and words a search goes: keeps time linear in sentences of any length.
    private const int Reach = 24;
    private const int WordReach = 200;

    // Beside the verbs that take a clause; these go with a colon.
    private static readonly FrozenSet<string> Saying = ClosedClasses.Set("threaten retort cry begin continue quote read go");

    // A comma is enough: "the minister said, we will come".
    private static readonly FrozenSet<string> Spoken = ClosedClasses.Set("say reply answer respond add");

    // Who knows that we will come does not say it in our place.
    private static readonly FrozenSet<string> Knowing = ClosedClasses.Set("know understand remember note recall mention point");

    /// <summary>The clause whose verb says, word for word, what clause <paramref name="index"/> is part of, or -1 where it is the speaker's own.</summary>
    public static int Of(SentenceStructure sentence, int index)
    {
        var clauses = sentence.Clauses;
        var clause = clauses[index];
        if (clause.IsQuoted)
        {
            var quoting = clauses.FindLastIndex(index, Math.Min(index + 1, Reach), before => !before.IsQuoted && Says(before.Lemma));
            if (quoting < 0)
                quoting = clauses.FindIndex(index, Math.Min(clauses.Count - index, Reach), after => !after.IsQuoted && Says(after.Lemma));
            if (quoting >= 0)
                return quoting;
        }

        var governor = index - 1;
        for (var at = clause.First - 1; at >= 0 && at >= clause.First - WordReach && governor >= 0; at--)
        {
            while (governor >= 0 && clauses[governor].First > at)
                governor--;
            if (governor < 0)
                return -1;
            if (sentence.FormAt(at) == ":")
                return Says(clauses[governor].Lemma) ? governor : -1;
            if (sentence.FormAt(at) == "," && at == clauses[governor].End && Spoken.Contains(clauses[governor].Lemma) && clauses[governor].Link is not (ClauseLink.Adverbial or ClauseLink.Relative) && !IsAside(sentence, governor))
                return governor;
        }

        return -1;
    }

    /// <summary>The phrase that says who says it: behind the verb in "said Podgorny", else its subject; -1 where nobody is named.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="saying">The clause that <see cref="Of"/> gives for clause <paramref name="index"/>.</param>
    /// <param name="index">The clause that is said.</param>
    public static int Sayer(SentenceStructure sentence, int saying, int index)
    {
        var clause = sentence.Clauses[saying];
        if (saying > index && clause.End < sentence.Count && sentence.Words[clause.End].Phrase is >= 0 and var behind)
            return behind;
        return clause.Subject;
    }

    /// <summary>The clause of another's verb of saying that reports clause <paramref name="index"/> in the speaker's words ("he said that …"), or -1.</summary>
    public static int Reporter(SentenceStructure sentence, int index)
    {
        if (sentence.Clauses[index].Link != ClauseLink.Complement)
            return -1;
        for (var before = index - 1; before >= 0 && before >= index - Reach; before--)
        {
            var clause = sentence.Clauses[before];
            if (ReportingVerbs.Takes(clause.Lemma))
                return clause.Subject >= 0 && !Persons.IsSpeaker(sentence, clause.Subject) && !Knowing.Contains(clause.Lemma) ? before : -1;
        }

        return -1;
    }

    private static bool Says(string lemma) => ReportingVerbs.Takes(lemma) || Saying.Contains(lemma);

    // "As he said, we will come" is the speaker's own.
    private static bool IsAside(SentenceStructure sentence, int index)
    {
        var clause = sentence.Clauses[index];
        var first = clause.Subject >= 0 ? Math.Min(sentence.Phrases[clause.Subject].First, clause.First) : clause.First;
        return sentence.FormAt(first - 1) switch
        {
            "as" or "like" or "what" => true,
            "," => index > 0 && sentence.Clauses[index - 1].Link is not (ClauseLink.Gerund or ClauseLink.Participle or ClauseLink.Adverbial or ClauseLink.Infinitive),
            _ => false,
        };
    }
}
