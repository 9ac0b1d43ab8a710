using Transcripts.Attitudes.Lexicon;

namespace Transcripts.Attitudes.Clauses;

/// <summary>Gives each verb group its link to the clause before, its subject and its objects.</summary>
internal static class ClauseParser
{
    // How many phrases or words a search looks back: keeps time linear in sentences of any length.
    private const int Reach = 16;

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
            clause.Subject = SubjectFinder.NonfiniteSubject(sentence, index, purpose: false);
        }
        else if (IsGerund(words, clause))
        {
            clause.Link = ClauseLink.Gerund;
            clause.Subject = SubjectFinder.NonfiniteSubject(sentence, index, purpose: true);
        }
        else if (IsReducedPassive(sentence, clause, index))
        {
            clause.Link = ClauseLink.Participle;
            clause.IsPassive = true;
            clause.Subject = SubjectFinder.NearestPhrase(sentence, first, 0);
        }
        else
        {
            clause.Link = isFirst && opener is not (ClauseLink.Conditional or ClauseLink.Relative) ? ClauseLink.Main : opener;
            SubjectFinder.FiniteSubject(sentence, index);
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
        return ReportingVerbs.Takes(before.Lemma) && before.End < sentence.Count && sentence.Words[before.End].Class is not (WordClass.Comma or WordClass.Stop);
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

            var number = SubjectFinder.Whole(sentence, word.Phrase, clause.Limit);
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
