using Transcripts.Attitudes.Lexicon;

namespace Transcripts.Attitudes.Clauses;

/// <summary>Gives each verb group its link to the clause before, its subject and its objects.</summary>
internal static class ClauseParser
{
    // How many phrases or words a search looks back: keeps time linear in sentences of any length.
    private const int Reach = 16;

    // Their object is the subject of the infinitive behind it.
    private static readonly System.Collections.Frozen.FrozenSet<string> ObjectControl = ClosedClasses.Set(
        "ask want have let make get tell urge order force allow permit help enable encourage persuade invite compel expect advise instruct cause lead push press beg request require teach warn beseech call appeal incite instigate "
        + "like need prompt inspire convince train assist send see watch hear find leave keep describe thank praise criticize criticise condemn blame accuse denounce attack support stop prevent deter dissuade deny");

    public static void Parse(SentenceStructure sentence)
    {
        var clauses = sentence.Clauses;
        var quoted = false;
        var word = 0;
        for (var index = 0; index < clauses.Count; index++)
        {
            for (; word < clauses[index].First; word++)
                quoted ^= sentence.Words[word].Class == WordClass.Quote;
            clauses[index].IsQuoted = quoted;
            clauses[index].Limit = index + 1 < clauses.Count ? clauses[index + 1].First : sentence.Count;
            Attach(sentence, index);
            if (index > 0)
                Complete(sentence, index - 1, index);
        }

        if (clauses.Count > 0)
            Complete(sentence, clauses.Count - 1, -1);
        Assign(sentence);
    }

    private static void Attach(SentenceStructure sentence, int index)
    {
        var clause = sentence.Clauses[index];
        var words = sentence.Words;
        var first = clause.First;
        var isFirst = index == 0;
        clause.Parent = index - 1;
        var opener = Opener(sentence, clause, index);
        if (words[first].Class == WordClass.To)
        {
            clause.Link = ClauseLink.Infinitive;
            clause.Subject = NonfiniteSubject(sentence, index, purpose: false);
        }
        else if (IsGerund(words, clause))
        {
            clause.Link = ClauseLink.Gerund;
            clause.Subject = NonfiniteSubject(sentence, index, purpose: true);
        }
        else if (IsReducedPassive(sentence, clause, index))
        {
            clause.Link = ClauseLink.Participle;
            clause.IsPassive = true;
            clause.Subject = NearestPhrase(sentence, first, 0);
        }
        else
        {
            clause.Link = isFirst && opener is not (ClauseLink.Conditional or ClauseLink.Relative) ? ClauseLink.Main : opener;
            FiniteSubject(sentence, index);
        }
    }

    /// <summary>What the words between the verb group before and this one say of the link.</summary>
    private static ClauseLink Opener(SentenceStructure sentence, Clause clause, int index)
    {
        var words = sentence.Words;
        var stop = index > 0 ? sentence.Clauses[index - 1].End : 0;
        var link = index > 0 && IsAdjacentComplement(sentence, index) ? ClauseLink.Complement : ClauseLink.Coordinate;
        for (var at = clause.First - 1; at >= stop; at--)
        {
            switch (words[at].Class)
            {
                case WordClass.Relative:
                    return ClauseLink.Relative;
                case WordClass.Subordinator:
                    return words[at].Form.Form switch
                    {
                        "if" or "unless" or "whether" or "lest" => ClauseLink.Conditional,
                        "that" or "how" or "why" => ClauseLink.Complement,
                        _ => ClauseLink.Adverbial,
                    };
                case WordClass.Stop when words[at].Form.Form is ":" && index > 0:
                    return ClauseLink.Complement;
                case WordClass.Stop or WordClass.Coordinator:
                    return ClauseLink.Coordinate;
                default:
                    break;
            }
        }

        return link;
    }

    // "They said Romania will come": nothing but a subject stands between the two verb groups.
    private static bool IsAdjacentComplement(SentenceStructure sentence, int index)
    {
        var before = sentence.Clauses[index - 1];
        return SpeechVerbs.Takes(before.Lemma) && before.End < sentence.Count && sentence.Words[before.End].Class is not (WordClass.Comma or WordClass.Stop);
    }

    private static bool IsGerund(Span<ClauseWord> words, Clause clause) =>
        (words[clause.First].Class == WordClass.Verb && (words[clause.First].Form.Forms & VerbForms.Gerund) != 0)
        || words[clause.First].Form.Form is "being" or "having";

    private static bool IsReducedPassive(SentenceStructure sentence, Clause clause, int index)
    {
        var words = sentence.Words;
        var forms = words[clause.Verb].Form.Forms;
        if (clause.First != clause.Verb || (forms & VerbForms.Participle) == 0 || clause.IsPassive)
            return false;
        var next = sentence.FormAt(clause.End);
        var before = clause.First > 0 ? words[clause.First - 1].Class : WordClass.Stop;
        if (before is WordClass.Coordinator)
        {
            // "was praised and thanked": the second participle shares the auxiliary.
            if (index > 0 && sentence.Clauses[index - 1].IsPassive && sentence.Clauses[index - 1].Link != ClauseLink.Participle && (next is "by" || !OpensPhrase(words, clause.End)))
            {
                clause.IsPassive = true;
            }

            return false;
        }

        if (next == "by")
            return true;
        if ((forms & VerbForms.Past) == 0 && (forms & VerbForms.Base) == 0)
            return true;
        return before == WordClass.Comma && next is "for" or "as" or "in";
    }

    private static bool OpensPhrase(Span<ClauseWord> words, int at) =>
        at < words.Length && words[at].Phrase >= 0;

    private static void FiniteSubject(SentenceStructure sentence, int index)
    {
        var clause = sentence.Clauses[index];
        var words = sentence.Words;
        var stop = index > 0 ? sentence.Clauses[index - 1].End : 0;
        var at = clause.First - 1;
        while (at >= stop && words[at].Class is WordClass.Adverb or WordClass.Negation)
            at--;
        if (words[clause.First].Form.Contracted.Length > 0)
        {
            clause.Subject = words[clause.First].Phrase;
            return;
        }

        if (at >= stop && words[at].Class is WordClass.Relative or WordClass.Pronoun && words[at].Form.Form is "who" or "which" or "that" && clause.Link == ClauseLink.Relative)
        {
            clause.Subject = NearestPhrase(sentence, at, 0);
            return;
        }

        if (index > 0 && at >= stop - 1 && (at < stop || words[at].Class == WordClass.Coordinator || (words[at].Class == WordClass.Comma && sentence.Clauses[index - 1].Link is not (ClauseLink.Gerund or ClauseLink.Participle or ClauseLink.Relative))))
        {
            // No subject of its own: "Khrushchev then went and had talks".
            var shared = index - 1;
            while (shared > 0 && shared > index - 6 && sentence.Clauses[shared].Link is ClauseLink.Gerund or ClauseLink.Infinitive or ClauseLink.Participle)
                shared--;
            clause.Subject = sentence.Clauses[shared].Subject;
            clause.Parent = sentence.Clauses[shared].Parent;
            if (clause.Link == ClauseLink.Coordinate)
                clause.Link = sentence.Clauses[shared].Link;
            return;
        }

        var found = SubjectBetween(sentence, clause.First, stop);
        if (found < 0 && index > 0)
        {
            // The clause before is a parenthesis: "Stoica, acting under orders, only listened".
            var outer = sentence.Clauses[index - 1];
            found = outer.Link == ClauseLink.Relative && outer.Subject >= 0 ? OuterSubject(sentence, index) : outer.Subject;
        }

        else if (found >= 0 && index > 0 && sentence.Clauses[index - 1] is { Link: ClauseLink.Relative, Subject: >= 0 } relative && sentence.Phrases[found].First <= relative.End + 1 && clause.Link == ClauseLink.Coordinate && sentence.Phrases[found].End >= at)
        {
            // "The troops that occupied Prague are aggressors": the phrase is the object of the relative clause.
            found = OuterSubject(sentence, index);
            clause.Link = ClauseLink.Main;
        }

        clause.Subject = found >= 0 ? found : NearestPhrase(sentence, clause.First, stop);
    }

    private static int OuterSubject(SentenceStructure sentence, int index)
    {
        var antecedent = sentence.Clauses[index - 1].Subject;
        var phrase = sentence.Phrases[antecedent];
        for (var steps = 0; phrase.Preposition >= 0 && phrase.Governor >= 0 && steps < Reach; steps++)
        {
            antecedent = phrase.Governor;
            phrase = sentence.Phrases[antecedent];
        }

        return sentence.Phrases[antecedent].Root;
    }

    private static int SubjectBetween(SentenceStructure sentence, int first, int stop)
    {
        var fallback = -1;
        for (var phrase = LastPhraseBefore(sentence, first); phrase >= 0 && sentence.Phrases[phrase].First >= stop; phrase--)
        {
            var candidate = sentence.Phrases[phrase];
            if (ClosedClasses.IsTime(sentence.FormAt(candidate.Head)) && candidate.Possessor < 0)
                continue;
            if (candidate.End < sentence.Count && sentence.Words[candidate.End].Class == WordClass.PossessiveMark)
                continue;
            if (candidate.Preposition < 0)
                return candidate.Apposition >= stop && candidate.Apposition >= 0 && sentence.Phrases[candidate.Apposition].Preposition < 0 && sentence.Phrases[candidate.Apposition].First >= stop ? candidate.Apposition : candidate.Root;
            if (sentence.FormAt(candidate.Preposition) is "as" or "after" or "before" or "since" or "until" or "than" or "like")
                fallback = fallback < 0 ? candidate.Root : fallback;
        }

        return fallback;
    }

    private static int NonfiniteSubject(SentenceStructure sentence, int index, bool purpose)
    {
        var clause = sentence.Clauses[index];
        var words = sentence.Words;
        var before = clause.First - 1;
        while (before >= 0 && words[before].Class is WordClass.Adverb or WordClass.Negation)
            before--;
        var parent = index > 0 ? sentence.Clauses[index - 1] : null;
        var stop = parent?.End ?? 0;
        if (before < 0)
            return -1;
        if (words[before].Class == WordClass.PossessiveMark)
            return NearestPhrase(sentence, before, 0);
        if (purpose && words[before].Phrase >= 0)
            return words[before].Class == WordClass.PossessivePronoun ? words[before].Phrase : sentence.Phrases[words[before].Phrase].Root;
        var between = FirstObject(sentence, stop, clause.First);
        var preposition = words[before].Class == WordClass.Preposition ? words[before].Form.Form : "";
        if (parent is null)
            return -1;
        var toObject = purpose ? preposition is "for" or "in" or "from" or "of" or "as" or "into" or "with" : ObjectControl.Contains(parent.Lemma);
        if (toObject && ObjectControl.Contains(parent.Lemma))
            return parent.IsPassive ? parent.Subject : between >= 0 ? between : parent.Subject;
        var noun = before >= stop && words[before].Phrase >= 0 ? words[before].Phrase
            : preposition is "of" or "in" && before > stop ? words[before - 1].Phrase : -1;
        if (noun >= 0 && Owner(sentence, noun) is >= 0 and var owner)
            return owner;
        return parent.Subject;
    }

    private static int Owner(SentenceStructure sentence, int phrase)
    {
        var noun = sentence.Phrases[phrase];
        return noun.Possessor >= 0 ? noun.Possessor : noun.PossessivePronoun >= 0 ? phrase : -1;
    }

    private static int FirstObject(SentenceStructure sentence, int from, int to)
    {
        for (var at = from; at < to && at < from + 8; at++)
        {
            var phrase = sentence.Words[at].Phrase;
            if (phrase >= 0)
                return sentence.Phrases[phrase].Preposition < 0 || sentence.FormAt(sentence.Phrases[phrase].Preposition) is "on" or "to" or "upon" ? Whole(sentence, phrase, to) : -1;
        }

        return -1;
    }

    /// <summary>A possessor belongs to the phrase it possesses.</summary>
    private static int Whole(SentenceStructure sentence, int phrase, int limit)
    {
        while (phrase + 1 < sentence.Phrases.Count && sentence.Phrases[phrase + 1].Possessor == phrase && sentence.Phrases[phrase + 1].First < limit)
            phrase++;
        return phrase;
    }

    private static int LastPhraseBefore(SentenceStructure sentence, int word)
    {
        for (var at = word - 1; at >= 0 && at >= word - 40; at--)
        {
            if (sentence.Words[at].Phrase >= 0)
                return sentence.Words[at].Phrase;
        }

        return -1;
    }

    private static int NearestPhrase(SentenceStructure sentence, int word, int stop)
    {
        var phrase = LastPhraseBefore(sentence, word);
        return phrase >= 0 && sentence.Phrases[phrase].First >= stop ? sentence.Phrases[phrase].Root : -1;
    }

    /// <summary>Finds the objects of a clause, now that it is known what the next one takes for its subject.</summary>
    private static void Complete(SentenceStructure sentence, int index, int next)
    {
        var clause = sentence.Clauses[index];
        var taken = next >= 0 && sentence.Clauses[next].Link is not (ClauseLink.Infinitive or ClauseLink.Gerund or ClauseLink.Relative or ClauseLink.Participle) ? sentence.Clauses[next].Subject : -1;
        for (var at = clause.End; at < clause.Limit && at < clause.End + Reach; at++)
        {
            ref var word = ref sentence.Words[at];
            if (word.Phrase < 0)
            {
                if (word.Class is WordClass.Adverb or WordClass.Adjective or WordClass.Negation or WordClass.Quote or WordClass.PossessiveMark || word.Form.Form is "up" or "down" or "out" or "off" or "back" or "forward" or "away")
                    continue;
                break;
            }

            var number = Whole(sentence, word.Phrase, clause.Limit);
            var phrase = sentence.Phrases[number];
            if (number == taken || (taken >= 0 && phrase.Root == taken) || (phrase.Preposition >= clause.End && !IsParticle(sentence, phrase.Preposition, clause)))
                break;
            if (clause.Object < 0)
            {
                clause.Object = number;
            }
            else
            {
                clause.SecondObject = number;
                break;
            }

            at = phrase.End - 1;
        }
    }

    // "carry out attacks", "stir up trouble": the particle is the verb's.
    private static bool IsParticle(SentenceStructure sentence, int preposition, Clause clause) =>
        preposition == clause.End && sentence.FormAt(preposition) is "up" or "down" or "out" or "off" or "away" or "back";

    private static void Assign(SentenceStructure sentence)
    {
        var words = sentence.Words;
        var clause = 0;
        for (var at = 0; at < words.Length && sentence.Clauses.Count > 0; at++)
        {
            while (clause + 1 < sentence.Clauses.Count && at >= StartOf(sentence, clause + 1))
                clause++;
            words[at].Clause = clause;
        }
    }

    /// <summary>The first word of a clause: that of its subject where it stands between the verb groups, else of the verb group.</summary>
    private static int StartOf(SentenceStructure sentence, int index)
    {
        var clause = sentence.Clauses[index];
        if (clause.Subject < 0 || clause.Link is ClauseLink.Relative or ClauseLink.Infinitive)
            return clause.First;
        var start = sentence.Phrases[clause.Subject].First;
        return start >= sentence.Clauses[index - 1].End && start < clause.First ? start : clause.First;
    }
}
