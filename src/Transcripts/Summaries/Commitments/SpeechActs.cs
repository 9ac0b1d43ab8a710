using System.Collections.Frozen;
using Transcripts.Attitudes.Clauses;

namespace Transcripts.Summaries.Commitments;

/// <summary>Requests, promises and decisions in a sentence: directives, commissives and declarations (Searle 1976, "A classification of illocutionary acts").</summary>
internal static class SpeechActs
{
    private static readonly FrozenSet<string> Asking = ClosedClasses.Set("ask request urge demand propose suggest invite beg require recommend");

    private static readonly FrozenSet<string> Promising = ClosedClasses.Set("promise pledge undertake vow guarantee assure");

    private static readonly FrozenSet<string> Deciding = ClosedClasses.Set("decide resolve agree approve adopt ratify accept reject refuse");

    // What one announces and does not do, or does not choose to do.
    private static readonly FrozenSet<string> NoDeed = ClosedClasses.Set(
        "be have see know think believe like say hear feel need want understand remember become seem remain happen find expect hope mean notice look note wonder admit suppose stop get say tell speak talk mention recall agree");

    /// <summary>Those of a sentence, in order; one for each clause at most.</summary>
    public static IEnumerable<SpeechAct> Find(SentenceStructure sentence)
    {
        for (var index = 0; index < sentence.Clauses.Count; index++)
        {
            var clause = sentence.Clauses[index];
            if (clause.Link is ClauseLink.Conditional or ClauseLink.Gerund or ClauseLink.Participle || clause.Subject < 0 && !IsImperative(sentence, index))
                continue;
            if (Of(sentence, index) is { } act)
                yield return act;
        }
    }

    private static SpeechAct? Of(SentenceStructure sentence, int index)
    {
        var clause = sentence.Clauses[index];
        var subject = clause.Subject < 0 ? "" : sentence.FormAt(sentence.Phrases[clause.Subject].Head);
        var bySpeaker = subject is "i" or "we" || clause.First < sentence.Count && IsContracted(sentence.FormAt(clause.First), "i", "we");
        var mayBe = clause.Modal is "may" or "might" or "can" or "could" || clause.Link == ClauseLink.Infinitive;
        if (IsImperative(sentence, index))
            return new SpeechAct(MinutesKind.Asked, index, -1, -1, BySpeaker: true, clause.IsNegated, "please") { ToHearer = true };
        if (sentence.IsQuestion && subject == "you" && AsksModally(sentence, clause) && !NoDeed.Contains(clause.Lemma))
            return new SpeechAct(MinutesKind.Asked, index, -1, clause.Subject, BySpeaker: true, Negated: false, "could you");
        if (sentence.IsQuestion)
            return null;
        if (Asking.Contains(clause.Lemma) && !mayBe && clause.Modal is "" or "would" or "must" or "will" && Requests(sentence, index))
            return Verb(MinutesKind.Asked, sentence, index, bySpeaker, "verb of asking");
        if (Promising.Contains(clause.Lemma) && !mayBe && !clause.IsPassive)
            return Verb(MinutesKind.Promised, sentence, index, bySpeaker, "verb of promising");
        if (Deciding.Contains(clause.Lemma) && !mayBe && clause.Modal.Length == 0 && clause.Link is not ClauseLink.Relative && (clause.Lemma != "agree" || clause.IsPassive || Follows(sentence, clause, "to", "that", "on")))
            return Verb(MinutesKind.Decided, sentence, index, bySpeaker, "verb of deciding");
        if (bySpeaker && clause.Link is ClauseLink.Main or ClauseLink.Coordinate or ClauseLink.Complement && clause.Modal is "will" or "'ll" or "shall" or "won't" && !clause.IsPassive && !NoDeed.Contains(clause.Lemma))
            return new SpeechAct(MinutesKind.Promised, index, clause.Subject, -1, BySpeaker: true, clause.IsNegated, "I will");
        return null;
    }

    private static SpeechAct Verb(MinutesKind kind, SentenceStructure sentence, int index, bool bySpeaker, string rule)
    {
        var clause = sentence.Clauses[index];
        var by = clause.IsPassive ? Agent(sentence, clause) : clause.Subject;
        var to = kind == MinutesKind.Decided ? -1 : clause.IsPassive ? clause.Subject : clause.Object;

        // "It was decided that": nobody is named; "we were asked" is what others ask of the speaker.
        var isSpeaker = clause.IsPassive ? by >= 0 && sentence.FormAt(sentence.Phrases[by].Head) is "us" or "me" : bySpeaker;
        return new SpeechAct(kind, index, by, to, isSpeaker, clause.IsNegated, rule);
    }

    // To ask for a deed, not for an answer: "asked him to come", "asked that", "asked for".
    private static bool Requests(SentenceStructure sentence, int index)
    {
        var clause = sentence.Clauses[index];
        if (clause.Lemma != "ask")
            return true;
        var next = index + 1 < sentence.Clauses.Count ? sentence.Clauses[index + 1] : null;
        return next?.Link == ClauseLink.Infinitive || Follows(sentence, clause, "for", "that");
    }

    private static bool Follows(SentenceStructure sentence, Clause clause, params ReadOnlySpan<string> forms)
    {
        for (var at = clause.End; at < Math.Min(clause.End + 3, sentence.Count); at++)
        {
            if (forms.Contains(sentence.FormAt(at)))
                return true;
        }

        return false;
    }

    // "Could you send us the text?": the modal verb stands before the subject.
    private static bool AsksModally(SentenceStructure sentence, Clause clause) =>
        sentence.Phrases[clause.Subject].First is >= 1 and var first && sentence.FormAt(first - 1) is "can" or "could" or "will" or "would";

    private static int Agent(SentenceStructure sentence, Clause clause)
    {
        for (var at = clause.End; at < Math.Min(clause.Limit, clause.End + 8); at++)
        {
            if (sentence.FormAt(at) == "by" && at + 1 < sentence.Count)
                return sentence.Words[at + 1].Phrase;
        }

        return -1;
    }

    // "Please convey our thanks."
    private static bool IsImperative(SentenceStructure sentence, int index)
    {
        var first = sentence.Clauses[index].First;
        return first > 0 && sentence.FormAt(first - 1) == "please" && !sentence.IsQuestion;
    }

    private static bool IsContracted(string form, params ReadOnlySpan<string> persons)
    {
        var mark = form.IndexOf('\'', StringComparison.Ordinal);
        return mark > 0 && persons.Contains(form[..mark]);
    }
}

/// <summary>A request, promise or decision.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Clause">The clause of its verb.</param>
/// <param name="By">The phrase that says who, or -1.</param>
/// <param name="To">The phrase that says to whom, or -1.</param>
/// <param name="BySpeaker">Whether the speaker does it.</param>
/// <param name="Negated">Whether it is denied.</param>
/// <param name="Rule">The rule.</param>
internal sealed record SpeechAct(MinutesKind Kind, int Clause, int By, int To, bool BySpeaker, bool Negated, string Rule)
{
    /// <summary>Whether it is said to those who are spoken to, though the words do not name them.</summary>
    public bool ToHearer { get; init; }
}
