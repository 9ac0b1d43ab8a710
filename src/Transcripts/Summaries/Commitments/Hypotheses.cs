using System.Collections.Frozen;
using Transcripts.Attitudes.Clauses;
using Transcripts.Attitudes.Lexicon;

namespace Transcripts.Summaries.Commitments;

/// <summary>Which clauses say what would be, not what is: conditions, what hangs on them, and judgements of what would be better.</summary>
internal static class Hypotheses
{
    // How many clauses or words a search goes: keeps time linear in sentences of any length.
    private const int Reach = 12;

    // Behind them "if" opens a question: "ask if", "see whether".
    private static readonly FrozenSet<string> Wondering = ClosedClasses.Set("ask know wonder see tell say consider decide determine check clarify confirm examine discuss learn find");

    private static readonly FrozenSet<string> Judging = ClosedClasses.Set("better best good important essential necessary possible likely desirable vital critical imperative preferable crucial helpful useful");

    /// <summary>Whether clause <paramref name="index"/> says what would be.</summary>
    public static bool Has(SentenceStructure sentence, int index)
    {
        var clause = sentence.Clauses[index];
        if (IsCondition(sentence, index) || IsPointOfTime(sentence, index) || clause.Link == ClauseLink.Complement && HangsOnJudgement(sentence, index))
            return true;
        return !IsPast(sentence, clause) && (HangsOnConditionBefore(sentence, index) || HangsOnConditionBehind(sentence, index));
    }

    // "if we agree", "whether they agree", "in the event things are no good".
    private static bool IsCondition(SentenceStructure sentence, int index)
    {
        var clause = sentence.Clauses[index];
        if (clause.Link == ClauseLink.Conditional)
            return true;
        if (clause.Link is ClauseLink.Infinitive or ClauseLink.Gerund or ClauseLink.Participle)
            return false;
        var stop = Math.Max(index > 0 ? sentence.Clauses[index - 1].End : 0, clause.First - Reach);
        for (var at = stop; at < clause.First; at++)
        {
            if ((sentence.FormAt(at), sentence.FormAt(at + 1), sentence.FormAt(at + 2)) is ("in", "the", "event") or ("in", "case", _) or ("as" or "so", "long", "as"))
                return true;
        }

        return clause.First > 0 && sentence.FormAt(stop - 1) is "provided" or "providing" or "assuming" or "suppose" or "supposing" && index > 0;
    }

    // "When everyone agrees" tells of no agreement; "when they agreed" does.
    private static bool IsPointOfTime(SentenceStructure sentence, int index)
    {
        var clause = sentence.Clauses[index];
        if (clause.Link != ClauseLink.Adverbial || IsPast(sentence, clause))
            return false;
        var stop = index > 0 ? sentence.Clauses[index - 1].End : 0;
        for (var at = clause.First - 1; at >= stop; at--)
        {
            if (sentence.Words[at].Class == WordClass.Subordinator)
                return sentence.FormAt(at) is "when" or "whenever" or "once" or "where" or "wherever";
        }

        return false;
    }

    // "It would be better that they not invite them", "I cannot say that we will".
    private static bool HangsOnJudgement(SentenceStructure sentence, int index)
    {
        for (var before = index - 1; before >= 0 && before >= index - Reach; before--)
        {
            var clause = sentence.Clauses[before];
            if (clause.Link is ClauseLink.Infinitive or ClauseLink.Gerund or ClauseLink.Participle)
                continue;
            if (clause.IsNegated && !ReportingVerbs.Takes(sentence.Clauses[index].Lemma) && clause.Lemma is not ("doubt" or "forget"))
                return true;
            if (clause.Modal is "would" or "should" or "could" or "may" or "might")
                return !ReportingVerbs.Takes(clause.Lemma);
            if (!ClosedClasses.IsCopula(clause.Lemma))
                return false;
            for (var at = clause.End; at < clause.Limit && at < clause.End + 3; at++)
            {
                if (Judging.Contains(sentence.FormAt(at)))
                    return true;
            }

            return false;
        }

        return false;
    }

    private static bool HangsOnConditionBefore(SentenceStructure sentence, int index)
    {
        for (var before = index - 1; before >= 0 && before >= index - Reach; before--)
        {
            if (HasBoundary(sentence, sentence.Clauses[before].End, sentence.Clauses[before + 1].First))
                return false;
            if (IsCondition(sentence, before) && !IsQuestion(sentence, before))
                return true;
        }

        return false;
    }

    private static bool HangsOnConditionBehind(SentenceStructure sentence, int index)
    {
        for (var behind = index + 1; behind < sentence.Clauses.Count && behind <= index + Reach; behind++)
        {
            if (HasBoundary(sentence, sentence.Clauses[behind - 1].End, sentence.Clauses[behind].First))
                return false;
            if (IsCondition(sentence, behind))
                return !IsQuestion(sentence, behind);
            if (sentence.Clauses[behind].Link is not (ClauseLink.Infinitive or ClauseLink.Gerund or ClauseLink.Participle))
                return false;
        }

        return false;
    }

    private static bool HasBoundary(SentenceStructure sentence, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (sentence.FormAt(at) is ":" or ";" or "(" or ")" or "but" or "—" || sentence.Words[at].Class == WordClass.Quote)
                return true;
        }

        return false;
    }

    // "Whether", and "if" behind a verb of asking or knowing.
    private static bool IsQuestion(SentenceStructure sentence, int index)
    {
        var stop = index > 0 ? sentence.Clauses[index - 1].End : 0;
        for (var at = sentence.Clauses[index].First - 1; at >= stop; at--)
        {
            if (sentence.FormAt(at) == "whether")
                return true;
            if (sentence.FormAt(at) == "if")
                return index > 0 && Wondering.Contains(sentence.Clauses[index - 1].Lemma) && (at == 0 || sentence.Words[at - 1].Class != WordClass.Comma);
        }

        return false;
    }

    /// <summary>Whether the verb tells of what was: a past form, or a form of "have" before it.</summary>
    private static bool IsPast(SentenceStructure sentence, Clause clause)
    {
        if (clause.Modal.Length > 0)
            return false;
        var first = sentence.Words[clause.First];
        return first.Form.Form is "had" or "was" or "were" or "did" or "have" or "has" or "'ve" or "hadn't" or "wasn't" or "weren't" or "didn't" or "haven't" or "hasn't"
            || first.Form.Contracted == "have"
            || (clause.First == clause.Verb && (first.Form.Forms & VerbForms.Past) != 0 && (first.Form.Forms & VerbForms.Base) == 0);
    }
}
