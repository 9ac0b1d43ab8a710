using Transcripts.Attitudes.Actors;
using Transcripts.Attitudes.Clauses;
using Transcripts.Attitudes.Lexicon;

namespace Transcripts.Summaries.Commitments;

/// <summary>Requests, promises and decisions in a sentence: directives, commissives and declarations (Searle 1976, "A classification of illocutionary acts").</summary>
internal sealed class SpeechActs(SentenceStructure sentence, IReadOnlyCollection<Mention> mentions)
{
    // How many words behind a verb its preposition is looked for.
    private const int Reach = 8;

    /// <summary>Those of a sentence, in order; one for each clause at most.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mentions">The actors it mentions.</param>
    public static IEnumerable<SpeechAct> Find(SentenceStructure sentence, IReadOnlyCollection<Mention> mentions)
    {
        var acts = new SpeechActs(sentence, mentions);
        for (var index = 0; index < sentence.Clauses.Count; index++)
        {
            if (acts.At(index) is { } act)
                yield return act;
        }
    }

    private SpeechAct? At(int index)
    {
        var clause = sentence.Clauses[index];
        if (Hypotheses.Has(sentence, index))
            return null;
        if (IsImperative(clause))
            return Own(new SpeechAct(MinutesKind.Asked, index, -1, -1, BySpeaker: true, clause.IsNegated, "please") { ToHearer = true });
        if (clause.Link is ClauseLink.Gerund or ClauseLink.Participle || clause.Subject < 0)
            return null;
        if (sentence.IsQuestion)
            return IsRequestingQuestion(clause) ? new SpeechAct(MinutesKind.Asked, index, -1, clause.Subject, BySpeaker: true, Negated: false, "could you") : null;
        return (Request(index) ?? Promise(index) ?? Decision(index)) is { } act ? Own(act) : null;
    }

    // Whose act it is, where its words are another's.
    private SpeechAct Own(SpeechAct act)
    {
        var saying = Voices.Of(sentence, act.Clause);
        if (saying < 0)
            return act;
        var sayer = Voices.Sayer(sentence, saying, act.Clause);
        if (sayer >= 0 && Persons.IsSpeaker(sentence, sayer))
            return act;
        return act with { By = act.BySpeaker ? sayer : act.By, BySpeaker = false, ToHearer = false, IsQuoted = true };
    }

    private SpeechAct? Request(int index)
    {
        var clause = sentence.Clauses[index];
        var bySpeaker = IsBySpeaker(clause);
        if (ActVerbs.Hoping.Contains(clause.Lemma))
            return Hope(index, bySpeaker);
        var isAsking = ActVerbs.Asking.Contains(clause.Lemma);
        var isProposing = ActVerbs.Proposing.Contains(clause.Lemma);
        var isDirecting = ActVerbs.Directing.Contains(clause.Lemma) || clause.Lemma == "like" && IsModal(clause, "would");
        if (!isAsking && !isProposing && !isDirecting || clause.Link == ClauseLink.Relative && clause.Modal.Length > 0)
            return null;
        var by = clause.IsPassive ? Agent(clause) : clause.Subject;
        var who = clause.Link == ClauseLink.Infinitive ? Wisher(index) : by;
        if (clause.Link == ClauseLink.Infinitive && who < 0)
            return null;
        var to = isProposing ? Behind(clause, "to") : clause.IsPassive ? clause.Subject : Asked(clause);
        if (!Persons.Means(sentence, to, mentions))
            to = -1;
        if (!Holds(clause, to, bySpeaker) || isDirecting && (to < 0 || !HasInfinitive(index) || sentence.Clauses[index + 1].Lemma is "know" or "be" || clause.Link == ClauseLink.Relative) || isAsking && !Seeks(index, to) || isProposing && clause.Lemma == "suggest" && !Persons.Means(sentence, by, mentions))
            return null;
        var isSpeaker = clause.IsPassive ? who >= 0 && Persons.IsSpeaker(sentence, who) : Persons.IsSpeaker(sentence, who);
        return new SpeechAct(MinutesKind.Asked, index, who, to, isSpeaker, clause.IsNegated, "verb of asking");
    }

    // "I would like to ask you to": who would like to ask asks.
    private int Wisher(int index)
    {
        if (index == 0 || sentence.Clauses[index - 1] is not { Lemma: "like" or "want" or "wish" or "have" } wish || !IsBySpeaker(wish) || sentence.Clauses[index].First > wish.End + 1)
            return -1;
        return wish.Subject;
    }

    // "We would ask", "I must demand" and "I'd invite" ask; "they would invite", "I will ask him" and "you may ask" do not.
    private bool Holds(Clause clause, int to, bool bySpeaker) => clause.Modal switch
    {
        "" => true,
        "would" or "must" => bySpeaker,
        "will" or "'ll" => bySpeaker && (IsModal(clause, "would") || to >= 0 && sentence.FormAt(sentence.Phrases[to].Head) == "you"),
        _ => false,
    };

    // "They hope that we go": what another is to do.
    private SpeechAct? Hope(int index, bool bySpeaker)
    {
        var clause = sentence.Clauses[index];
        if (clause.Modal is not ("" or "would") || clause.IsPassive || clause.Link == ClauseLink.Infinitive || !Persons.Means(sentence, clause.Subject, mentions) || index + 1 >= sentence.Clauses.Count)
            return null;
        var hoped = sentence.Clauses[index + 1];
        var doer = hoped.Subject;
        if (hoped.Link != ClauseLink.Complement || doer == clause.Subject || !Persons.Means(sentence, doer, mentions) || Persons.IsSpeaker(sentence, doer) == bySpeaker)
            return null;
        if (hoped.IsPassive || hoped.Lemma is "be" or "know" or "feel" or "enjoy" or "like" or "see" or "become" or "agree" || hoped.Lemma == "have" && !HasInfinitive(index + 1))
            return null;
        return new SpeechAct(MinutesKind.Asked, index, clause.Subject, doer, bySpeaker, clause.IsNegated, "hope");
    }

    private SpeechAct? Promise(int index)
    {
        var clause = sentence.Clauses[index];
        if (ActVerbs.Promising.Contains(clause.Lemma) && clause.Modal is "" && clause.Link != ClauseLink.Infinitive && !clause.IsPassive && (clause.Lemma is not ("assure" or "guarantee") || index + 1 < sentence.Clauses.Count && sentence.Clauses[index + 1].Modal is "will" or "'ll" or "would" or "shall"))
            return new SpeechAct(MinutesKind.Promised, index, clause.Subject, Recipient(clause, clause), IsBySpeaker(clause), IsDenied(clause), "verb of promising");
        if (!IsBySpeaker(clause) || clause.IsPassive || clause.Link is not (ClauseLink.Main or ClauseLink.Coordinate or ClauseLink.Complement) || Voices.Of(sentence, index) < 0 && Voices.Reporter(sentence, index) >= 0)
            return null;
        if (Announced(index) is not { } deed || deed != clause && deed.IsPassive || ActVerbs.NoDeed.Contains(deed.Lemma) && !(deed.Lemma == "be" && IsReadyForUnknownVerb(deed)))
            return null;
        return new SpeechAct(MinutesKind.Promised, index, clause.Subject, Recipient(clause, deed), BySpeaker: true, IsDenied(clause), "I will") { Deed = sentence.Clauses.IndexOf(deed) };
    }

    // What one will do, is going to do, is ready to do or means to do.
    private Clause? Announced(int index)
    {
        var clause = sentence.Clauses[index];
        if (clause.Modal is "will" or "'ll" or "shall" or "won't" && !IsModal(clause, "would"))
            return clause;
        if (clause.Modal.Length > 0)
            return null;
        if (clause.Lemma == "be" && IsReadyForUnknownVerb(clause))
            return clause;
        if (!HasInfinitive(index))
            return null;
        var deed = sentence.Clauses[index + 1];
        for (var at = clause.End; at < deed.First; at++)
        {
            if (sentence.Words[at].Class is not WordClass.Adverb && !(clause.Lemma == "be" && ActVerbs.Ready.Contains(sentence.FormAt(at))))
                return null;
        }

        var isReady = clause.Lemma is "be" && deed.First > clause.End && ActVerbs.Ready.Contains(sentence.FormAt(deed.First - 1)) || clause.Lemma == "prepare" && clause.IsPassive;
        var isGoing = sentence.FormAt(clause.Verb) == "going" && sentence.FormAt(clause.First) is not ("was" or "were" or "had");
        return isReady || isGoing || clause.Lemma is "intend" or "plan" ? deed : null;
    }

    // "ready to extract the contents": the lexicon does not know the verb, but what follows is an object.
    private bool IsReadyForUnknownVerb(Clause clause)
    {
        var at = clause.End;
        while (at < sentence.Count && sentence.Words[at].Class == WordClass.Adverb)
            at++;
        return ActVerbs.Ready.Contains(sentence.FormAt(at)) && sentence.FormAt(at + 1) == "to" && at + 3 < sentence.Count && sentence.Words[at + 2].Class == WordClass.Noun
            && sentence.Words[at + 3].Class is WordClass.Determiner or WordClass.PossessivePronoun or WordClass.Pronoun;
    }

    private SpeechAct? Decision(int index)
    {
        var clause = sentence.Clauses[index];
        if (!ActVerbs.Deciding.Contains(clause.Lemma) || clause.Modal.Length > 0 || clause.Link is ClauseLink.Relative or ClauseLink.Infinitive || !IsDecision(index))
            return null;
        var by = clause.IsPassive ? Agent(clause) : clause.Subject;
        var isRefusal = clause.Lemma is "reject" or "refuse";
        return new SpeechAct(MinutesKind.Decided, index, by, -1, by >= 0 && Persons.IsSpeaker(sentence, by), IsDenied(clause) != isRefusal, "verb of deciding");
    }

    private bool IsDecision(int index)
    {
        var clause = sentence.Clauses[index];
        var next = sentence.FormAt(clause.End);
        var behind = index + 1 < sentence.Clauses.Count ? sentence.Clauses[index + 1] : null;
        return clause.Lemma switch
        {
            "approve" => next != "of",
            "adopt" => ActVerbs.Adopted.Contains(HeadOf(clause.IsPassive ? clause.Subject : clause.Object)),
            "resolve" => HasInfinitive(index) || next == "that",
            "accept" => next != "that" && clause.Object >= 0 || clause.IsPassive,
            "agree" => clause.IsPassive || Follows(clause, "to", "on") || next == "that" && behind?.Modal is "will" or "shall" or "should" or "would" or "must" || IsJoint(clause),
            _ => true,
        };
    }

    // "We all agree."
    private bool IsJoint(Clause clause) =>
        clause.First > 0 && sentence.FormAt(clause.First - 1) is "all" or "both" && sentence.FormAt(clause.End) is "." or "" or "," or ";";

    private string HeadOf(int phrase) => phrase < 0 ? "" : sentence.FormAt(sentence.Phrases[phrase].Head);

    private bool IsBySpeaker(Clause clause) =>
        clause.Subject >= 0 && Persons.IsSpeaker(sentence, clause.Subject) || clause.First < sentence.Count && Persons.IsContracted(sentence.FormAt(clause.First), "i", "we");

    // "None of us will go", "no delegation will go".
    private bool IsDenied(Clause clause) =>
        clause.IsNegated || clause.Subject >= 0 && (HeadOf(clause.Subject) is "none" or "nobody" or "neither" || sentence.FormAt(sentence.Phrases[clause.Subject].First) is "no" or "none" or "neither");

    // "I'd" is "I would" where a base verb follows.
    private bool IsModal(Clause clause, string modal) =>
        clause.Modal == modal || modal == "would" && clause.First < sentence.Count && sentence.FormAt(clause.First).EndsWith("'d", StringComparison.Ordinal);

    private bool HasInfinitive(int index)
    {
        if (index + 1 >= sentence.Clauses.Count || sentence.Clauses[index + 1] is not { Link: ClauseLink.Infinitive } next)
            return false;
        for (var at = sentence.Clauses[index].End; at < next.First; at++)
        {
            if (sentence.Words[at].Class is WordClass.Stop or WordClass.Coordinator or WordClass.Quote)
                return false;
        }

        return true;
    }

    // To ask for a deed, not for an answer: "asked him to come", "asked that", "asked for".
    private bool Seeks(int index, int to)
    {
        var clause = sentence.Clauses[index];
        return clause.Lemma switch
        {
            "ask" => HasInfinitive(index) || Follows(clause, "for", "that"),
            "invite" => to >= 0,
            _ => true,
        };
    }

    private bool Follows(Clause clause, params ReadOnlySpan<string> forms)
    {
        for (var at = clause.End; at < Math.Min(clause.End + 3, sentence.Count); at++)
        {
            if (forms.Contains(sentence.FormAt(at)))
                return true;
        }

        return false;
    }

    // "asked Tito to come", "called on Tito to come".
    private int Asked(Clause clause)
    {
        if (clause.Lemma is "call" or "appeal")
            return sentence.FormAt(clause.End) is "on" or "upon" or "to" && clause.End + 1 < sentence.Count ? sentence.Words[clause.End + 1].Phrase : -1;
        return clause.Object;
    }

    // To whom one gives, sends or tells: an object that is someone, or whoever stands behind "to".
    private int Recipient(Clause clause, Clause deed)
    {
        if (!ActVerbs.Giving.Contains(deed.Lemma))
            return HeadOf(clause.Object) == "you" ? clause.Object : -1;
        if (Persons.Means(sentence, deed.Object, mentions))
            return deed.Object;
        var to = Behind(deed, "to");
        return Persons.Means(sentence, to, mentions) ? to : -1;
    }

    private int Behind(Clause clause, string preposition)
    {
        for (var at = clause.End; at < Math.Min(clause.Limit, clause.End + Reach); at++)
        {
            if (sentence.FormAt(at) == preposition && at + 1 < sentence.Count)
                return sentence.Words[at + 1].Phrase;
        }

        return -1;
    }

    private int Agent(Clause clause) => Behind(clause, "by");

    // "Could you send us the text?": the modal verb stands before the subject.
    private bool IsRequestingQuestion(Clause clause) =>
        HeadOf(clause.Subject) == "you" && !ActVerbs.NoDeed.Contains(clause.Lemma)
        && sentence.Phrases[clause.Subject].First is >= 1 and var first && sentence.FormAt(first - 1) is "can" or "could" or "will" or "would";

    // "Please convey our thanks."
    private bool IsImperative(Clause clause) =>
        clause.First > 0 && clause.First == clause.Verb && sentence.FormAt(clause.First - 1) == "please" && !sentence.IsQuestion
        && (sentence.Words[clause.Verb].Form.Forms & VerbForms.Base) != 0;
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

    /// <summary>Whether its words are another's, so that "you" is not whoever is spoken to.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>The clause of what is promised where another verb announces it ("we are going to send"), or -1.</summary>
    public int Deed { get; init; } = -1;
}
