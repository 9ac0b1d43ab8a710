namespace Transcripts.Attitudes.Clauses;

/// <summary>Finds the noun phrases of a tagged sentence and what joins them: ’s, "of", other prepositions, "and", commas.</summary>
internal static class NounPhraseChunker
{
    // In words: keeps time linear in texts that are no sentences.
    private const int Longest = 24;

    public static void Chunk(SentenceStructure sentence)
    {
        var words = sentence.Words;
        for (var index = 0; index < words.Length;)
        {
            var end = EndOf(words, index, out var head);
            if (end == index)
            {
                index++;
                continue;
            }

            Add(sentence, index, end, head);
            index = end;
        }
    }

    private static int EndOf(Span<ClauseWord> words, int start, out int head)
    {
        head = -1;
        if (words[start].Class == WordClass.Pronoun)
        {
            head = start;
            return start + 1;
        }

        var at = start;
        var determined = false;
        for (; at < words.Length && at < start + Longest; at++)
        {
            switch (words[at].Class)
            {
                case WordClass.Determiner or WordClass.PossessivePronoun when at == start || (head < 0 && words[at - 1].Class == WordClass.Determiner):
                    determined = true;
                    continue;
                case WordClass.Number:
                    if (head < 0 || words[head].Class is WordClass.Noun or WordClass.ProperNoun)
                        continue;
                    break;
                case WordClass.Noun or WordClass.ProperNoun:
                    head = at;
                    continue;
                case WordClass.Adjective when head >= 0 && start > 0 && words[start].Class == WordClass.ProperNoun && words[start - 1].Class == WordClass.Verb && words[start - 1].Form.VerbLemma is "give" or "offer" or "grant" or "lend" or "send" or "show":
                    // "gave Vietnam military aid" has two objects.
                    return at;
                case WordClass.Adjective when head < 0 || IsNoun(words, at + 1):
                    continue;
                case WordClass.Adverb when determined && head < 0 && at + 1 < words.Length && words[at + 1].Class == WordClass.Adjective:
                    continue;
                case WordClass.Coordinator or WordClass.Comma when head < 0 && at > start && words[at - 1].Class == WordClass.Adjective && at + 2 < words.Length && words[at + 1].Class == WordClass.Adjective && IsNoun(words, at + 2):
                    continue;
                default:
                    break;
            }

            break;
        }

        if (at == start + 1 && words[start].Class == WordClass.PossessivePronoun && at < words.Length && words[at].Class == WordClass.Verb)
        {
            // "their inciting attacks": the subject of the gerund.
            head = start;
            return at;
        }

        if (head < 0 && determined && at > start + 1 && words[start].Form.Form is "the" or "these" or "those" or "all")
            head = at - 1;
        else if (head < 0 && at > start && words[at - 1].Class == WordClass.Number)
            head = at - 1;
        return head < 0 ? start : Math.Max(head + 1, start + 1);
    }

    private static bool IsNoun(Span<ClauseWord> words, int index) =>
        index < words.Length && words[index].Class is WordClass.Noun or WordClass.ProperNoun;

    private static void Add(SentenceStructure sentence, int first, int end, int head)
    {
        var words = sentence.Words;
        var number = sentence.Phrases.Count;
        var phrase = new NounPhrase { First = first, End = end, Head = head, Root = number };
        if (words[first].Class == WordClass.PossessivePronoun)
            phrase.PossessivePronoun = first;
        var previous = number - 1;
        var before = number > 0 ? sentence.Phrases[previous] : null;
        var gap = first - 1;
        if (before is not null && gap >= before.End && words[gap].Class == WordClass.PossessiveMark && gap == before.End)
        {
            phrase.Possessor = previous;
            phrase.Preposition = before.Preposition;
            phrase.Governor = before.Governor;
            Inherit(sentence, phrase, before, number);
        }
        else if (gap >= 0 && words[gap].Class == WordClass.Other && words[gap].Form.Form == "'" && before is not null && gap == before.End && words[before.Head].Form.IsPlural)
        {
            phrase.Possessor = previous;
            phrase.Preposition = before.Preposition;
        }
        else if (gap >= 0 && words[gap].Class == WordClass.Preposition)
        {
            phrase.Preposition = gap;
            if (before is not null && gap == before.End)
            {
                phrase.Governor = previous;
                if (words[gap].Form.Form == "of")
                    before.Of = number;
            }
        }
        else if (before is not null)
        {
            Join(sentence, phrase, before, previous, number);
        }

        for (var at = first; at < end; at++)
            words[at].Phrase = number;
        sentence.Phrases.Add(phrase);
    }

    // "Khrushchev’s chauvinism": what governs the possessor governs the whole.
    private static void Inherit(SentenceStructure sentence, NounPhrase phrase, NounPhrase possessor, int number)
    {
        if (possessor.Governor >= 0 && possessor.Preposition >= 0 && sentence.FormAt(possessor.Preposition) == "of")
            sentence.Phrases[possessor.Governor].Of = number;
    }

    private static void Join(SentenceStructure sentence, NounPhrase phrase, NounPhrase before, int previous, int number)
    {
        var words = sentence.Words;
        var joint = false;
        var comma = false;
        for (var at = before.End; at < phrase.First; at++)
        {
            var found = words[at].Class;
            if (found == WordClass.Coordinator && words[at].Form.Form is "and" or "or" or "&" || (found == WordClass.Coordinator && words[at].Form.Form == "nor"))
                joint = true;
            else if (found == WordClass.Comma)
                comma = true;
            else if (!(found == WordClass.Adverb && words[at].Form.Form is "also" or "even" or "especially" or "particularly" or "too"))
                return;
        }

        if ((!joint && !comma) || StartsClause(words, phrase.End, joint && (comma || (before.First > 0 && words[before.First - 1].Class == WordClass.Verb))))
            return;
        if (joint || IsListed(sentence, phrase))
        {
            before.Next = number;
            phrase.Root = before.Root;
            phrase.Preposition = before.Preposition;
            phrase.Governor = before.Governor;
        }
        else
        {
            phrase.Apposition = previous;
        }
    }

    // A comma joins a list if "and" follows behind the next phrase.
    private static bool IsListed(SentenceStructure sentence, NounPhrase phrase)
    {
        var words = sentence.Words;
        var at = phrase.End;
        for (var steps = 0; at < words.Length && steps < 12; at++, steps++)
        {
            switch (words[at].Class)
            {
                case WordClass.Coordinator:
                    return words[at].Form.Form is "and" or "or" && at + 1 < words.Length && words[at + 1].Class is not (WordClass.Verb or WordClass.Auxiliary or WordClass.Modal);
                case WordClass.Comma or WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective or WordClass.Determiner or WordClass.Number or WordClass.PossessiveMark or WordClass.PossessivePronoun:
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    // "… pressure, and Romania rejected it": the phrase is the subject of a verb, not the end of a list.
    private static bool StartsClause(Span<ClauseWord> words, int at, bool strong)
    {
        if (!strong)
            return false;
        while (at < words.Length && words[at].Class is WordClass.Adverb or WordClass.Negation)
            at++;
        return at < words.Length && words[at].Class is WordClass.Verb or WordClass.Auxiliary or WordClass.Modal;
    }
}
