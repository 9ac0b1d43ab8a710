namespace Transcripts.Attitudes.Clauses;

/// <summary>Finds the subject of a verb group among the phrases before it and in the clauses around it.</summary>
internal static class SubjectFinder
{
    // How many steps a search goes up: keeps time linear in sentences of any length.
    private const int Reach = 16;

    // Their object is the subject of the infinitive behind it.
    private static readonly System.Collections.Frozen.FrozenSet<string> ObjectControl = ClosedClasses.Set(
        "ask want have let make get tell urge order force allow permit help enable encourage persuade invite compel expect advise instruct cause lead push press beg request require teach warn beseech call appeal incite instigate "
        + "like need prompt inspire convince train assist send see watch hear find leave keep describe thank praise criticize criticise condemn blame accuse denounce attack support stop prevent deter dissuade deny");

    public static void FiniteSubject(SentenceStructure sentence, int index)
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

    public static int NonfiniteSubject(SentenceStructure sentence, int index, bool purpose)
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
            return words[before].Class == WordClass.Comma ? NearestPhrase(sentence, before, 0) : -1;
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
    public static int Whole(SentenceStructure sentence, int phrase, int limit)
    {
        for (var steps = 0; steps < Reach && phrase + 1 < sentence.Phrases.Count && sentence.Phrases[phrase + 1].Possessor == phrase && sentence.Phrases[phrase + 1].First < limit; steps++)
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

    public static int NearestPhrase(SentenceStructure sentence, int word, int stop)
    {
        var phrase = LastPhraseBefore(sentence, word);
        return phrase >= 0 && sentence.Phrases[phrase].First >= stop ? sentence.Phrases[phrase].Root : -1;
    }
}
