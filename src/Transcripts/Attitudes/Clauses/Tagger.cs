using Transcripts.Attitudes.Lexicon;

namespace Transcripts.Attitudes.Clauses;

/// <summary>
/// Gives each word its class: closed classes from lists, open ones from the lexicon and from endings, and where a
/// word can be several, from the words around it.
/// </summary>
internal static class Tagger
{
    public static void Tag(Span<ClauseWord> words)
    {
        var isTitle = IsTitle(words);
        var hasFinite = false;
        var lastVerb = VerbForms.None;
        for (var index = 0; index < words.Length; index++)
        {
            var form = words[index].Form;
            var found = form.Closed is { } closed ? ClosedClass(words, index, closed) : OpenClass(words, index, isTitle, hasFinite, lastVerb);
            words[index].Class = found;
            if (found == WordClass.Verb)
            {
                var before = Before(words, index);
                words[index].Verb = form.Forms;
                lastVerb = form.Forms;
                hasFinite |= before is not WordClass.To && (form.Forms & (VerbForms.Finite | VerbForms.Base)) != 0;
            }
            else if (found is WordClass.Auxiliary or WordClass.Modal)
            {
                hasFinite = true;
            }
            else if (found is WordClass.Stop or WordClass.Subordinator or WordClass.Relative or WordClass.Quote || (found == WordClass.Coordinator && IsBeforeSubject(words, index)))
            {
                hasFinite = false;
            }
        }
    }

    private static WordClass ClosedClass(Span<ClauseWord> words, int index, WordClass closed)
    {
        var form = words[index].Form.Form;
        switch (form)
        {
            case "to":
                return IsBeforeBase(words, index) ? WordClass.To : WordClass.Preposition;
            case "her":
                return NextIsNominal(words, index) ? WordClass.PossessivePronoun : WordClass.Pronoun;
            case "that":
                return That(words, index);
            case "one" or "no" or "what" or "all" or "this" or "these" or "those" or "such" or "both" or "some" or "many" or "others" when closed is WordClass.Pronoun or WordClass.Determiner:
                return NextIsNominal(words, index) ? WordClass.Determiner : WordClass.Pronoun;
            case "like":
                return Before(words, index) is WordClass.Modal or WordClass.To or WordClass.Pronoun ? WordClass.Verb : WordClass.Preposition;
            case "so" or "while" or "when" or "once" when index + 1 < words.Length && words[index + 1].Form.CanBeAdjective:
                return form == "so" ? WordClass.Adverb : WordClass.Subordinator;
            case "just" when index > 0 && words[index - 1].Class == WordClass.Auxiliary && (index + 1 == words.Length || words[index + 1].Form.Closed is WordClass.Stop or WordClass.Comma or WordClass.Coordinator):
                return WordClass.Adjective;
            case "neither" or "nor":
                return WordClass.Negation;
            case "yet" when index > 0 && words[index - 1].Class is WordClass.Negation or WordClass.Auxiliary or WordClass.Modal:
                // "We have not yet decided."
                return WordClass.Adverb;
            default:
                return closed;
        }
    }

    private static WordClass That(Span<ClauseWord> words, int index)
    {
        // "pointed out that he …"
        if (index > 1 && words[index - 1].Form.Form is "out" or "up" && words[index - 2].Class == WordClass.Verb)
            return WordClass.Subordinator;
        if (index == 0 || words[index - 1].Class is WordClass.Preposition or WordClass.Stop or WordClass.Comma)
            return NextIsNominal(words, index) ? WordClass.Determiner : WordClass.Pronoun;
        var next = index + 1 < words.Length ? words[index + 1].Form : null;
        var beforeVerb = next is not null && (next.Closed is WordClass.Auxiliary or WordClass.Modal or WordClass.Negation || (next.Closed is null && next.Forms != VerbForms.None && !next.CanBeNoun && !next.IsCapital));
        return words[index - 1].Class switch
        {
            WordClass.Noun or WordClass.ProperNoun when beforeVerb => WordClass.Relative,
            WordClass.Verb or WordClass.Auxiliary when beforeVerb || next is null || next.Closed is WordClass.Stop or WordClass.Comma => WordClass.Pronoun,
            _ => WordClass.Subordinator,
        };
    }

    private static WordClass OpenClass(Span<ClauseWord> words, int index, bool isTitle, bool hasFinite, VerbForms lastVerb)
    {
        var form = words[index].Form;
        var direct = index > 0 ? words[index - 1].Class : WordClass.Stop;
        var before = Before(words, index);
        var opens = direct is WordClass.Stop or WordClass.Quote or WordClass.Other;
        // "Third, we ask …"
        if (opens && ClosedClasses.IsOrdinal(form.Form) && index + 1 < words.Length && words[index + 1].Form.Closed == WordClass.Comma)
            return WordClass.Adverb;
        if (form.IsCapital && !isTitle && (!opens || (form.Forms == VerbForms.None && !form.CanBeAdjective && !form.CanBeAdverb && form.Lexical.NounLemma.Length == 0)))
            return WordClass.ProperNoun;
        if (form.Forms == VerbForms.None || form.CanBeAdverb)
            return Nominal(words, index, form, before);
        if (index > 0 && words[index - 1].Form.Form == "please" && (form.Forms & VerbForms.Base) != 0)
            return WordClass.Verb;
        var nextOpensPhrase = NextOpensPhrase(words, index);
        var canBeNoun = form.CanBeNoun;
        if (form.Lexical.IsAdjective && (form.Forms & VerbForms.Gerund) != 0 && direct is WordClass.Noun or WordClass.ProperNoun && !nextOpensPhrase && NextIsNominal(words, index))
            return WordClass.Adjective;
        switch (direct)
        {
            case WordClass.Determiner or WordClass.PossessivePronoun or WordClass.Number or WordClass.Adjective or WordClass.PossessiveMark:
                return AfterDeterminer(words, index, form, direct, nextOpensPhrase);
            case WordClass.Preposition:
                return (form.Forms & VerbForms.Gerund) != 0 ? (canBeNoun && !nextOpensPhrase ? WordClass.Noun : WordClass.Verb)
                    : canBeNoun ? WordClass.Noun
                    : (form.Forms & VerbForms.Participle) != 0 && NextIsNominal(words, index) ? WordClass.Adjective
                    : WordClass.Verb;
            default:
                break;
        }

        return before switch
        {
            WordClass.To or WordClass.Modal => (form.Forms & (VerbForms.Base | VerbForms.Participle)) != 0 ? WordClass.Verb : Nominal(words, index, form, before),
            WordClass.Auxiliary => AfterAuxiliary(words, index, form, nextOpensPhrase),
            WordClass.Pronoun when canBeNoun && words[index - 1].Form.Form is "us" or "me" or "him" or "them" && index > 1 && words[index - 2].Form.VerbLemma is not ("let" or "make" or "help" or "see" or "have") => WordClass.Noun,
            WordClass.Pronoun or WordClass.Relative => WordClass.Verb,
            WordClass.Noun or WordClass.ProperNoun => AfterNoun(words, index, form, hasFinite, nextOpensPhrase),
            WordClass.Coordinator => !canBeNoun || (lastVerb & form.Forms) != 0 && (nextOpensPhrase || !NextIsNominal(words, index)) && (form.Forms & VerbForms.Finite) == 0 || nextOpensPhrase ? WordClass.Verb : WordClass.Noun,
            WordClass.Verb => (form.Forms & (VerbForms.Gerund | VerbForms.Participle)) != 0 && !canBeNoun ? (NextIsNominal(words, index) && (form.Forms & VerbForms.Gerund) == 0 ? WordClass.Adjective : WordClass.Verb)
                : canBeNoun && FormBefore(words, index) is not ("help" or "helped" or "let" or "make" or "made" or "dare") ? WordClass.Noun
                : WordClass.Verb,
            _ => canBeNoun && (!nextOpensPhrase || (form.Forms & VerbForms.Base) == 0 && (form.Forms & VerbForms.ThirdPerson) != 0) ? WordClass.Noun
                : (form.Forms & VerbForms.Participle) != 0 && NextIsNominal(words, index) && !nextOpensPhrase && opens ? WordClass.Adjective
                : WordClass.Verb,
        };
    }

    private static WordClass AfterDeterminer(Span<ClauseWord> words, int index, WordForm form, WordClass direct, bool nextOpensPhrase)
    {
        if ((form.Forms & VerbForms.Gerund) != 0)
        {
            if (direct is WordClass.PossessiveMark or WordClass.PossessivePronoun && (nextOpensPhrase || (!form.Lexical.IsAdjective && form.Lexical.NounLemma.Length == 0 && NextIsNominal(words, index))))
                return WordClass.Verb;
            return !form.CanBeNoun && NextIsNominal(words, index) ? WordClass.Adjective : WordClass.Noun;
        }

        if ((form.Forms & VerbForms.Participle) != 0 && (form.Forms & VerbForms.Base) == 0)
            return form.CanBeNoun && !NextIsNominal(words, index) ? WordClass.Noun : WordClass.Adjective;
        if (form.CanBeNoun)
            return WordClass.Noun;
        return direct == WordClass.Adjective || direct == WordClass.Number || FormBefore(words, index) is "these" or "those" or "all" or "some" or "many" or "both" ? WordClass.Verb
            : form.CanBeAdjective ? WordClass.Adjective
            : WordClass.Noun;
    }

    private static WordClass AfterAuxiliary(Span<ClauseWord> words, int index, WordForm form, bool nextOpensPhrase)
    {
        var auxiliary = FormBefore(words, index);
        if (auxiliary is "do" or "does" or "did" or "don't" or "doesn't" or "didn't")
            return (form.Forms & VerbForms.Base) != 0 || !form.CanBeNoun ? WordClass.Verb : WordClass.Noun;
        if ((form.Forms & VerbForms.Gerund) != 0)
            return form.Lexical.IsAdjective && !nextOpensPhrase ? WordClass.Adjective : form.CanBeNoun && auxiliary is "have" or "has" or "had" ? WordClass.Noun : WordClass.Verb;
        if ((form.Forms & VerbForms.Participle) != 0)
            return form.Lexical.IsAdjective && (form.Forms & VerbForms.Base) == 0 && form.Lexical.Verb.IsEmpty && !form.Lexical.Adjective.IsEmpty ? WordClass.Adjective : WordClass.Verb;
        return Nominal(words, index, form, WordClass.Auxiliary);
    }

    private static WordClass AfterNoun(Span<ClauseWord> words, int index, WordForm form, bool hasFinite, bool nextOpensPhrase)
    {
        if (!form.CanBeNoun)
            return WordClass.Verb;
        if ((form.Forms & (VerbForms.Past | VerbForms.Gerund)) != 0 && (form.Forms & VerbForms.Base) == 0)
            return WordClass.Verb;
        if (hasFinite)
            return WordClass.Noun;
        var previous = words[index - 1].Form;
        var agrees = (form.Forms & VerbForms.Base) != 0 ? previous.IsPlural || (index > 2 && words[index - 2].Form.Form == "and") || previous.Form is "people" or "police" || form.Forms.HasFlag(VerbForms.Past) : !previous.IsPlural || previous.IsCapital;
        return agrees && (nextOpensPhrase || !NextIsVerb(words, index)) ? WordClass.Verb : WordClass.Noun;
    }

    private static WordClass Nominal(Span<ClauseWord> words, int index, WordForm form, WordClass before)
    {
        if (form.CanBeAdverb)
            return WordClass.Adverb;
        if (form.CanBeAdjective && (!form.CanBeNoun || NextIsNominal(words, index) || before == WordClass.Auxiliary))
            return WordClass.Adjective;
        return form.CanBeNoun || !form.CanBeAdjective ? WordClass.Noun : WordClass.Adjective;
    }

    /// <summary>The class of the word before, adverbs and negations passed over.</summary>
    private static WordClass Before(Span<ClauseWord> words, int index)
    {
        for (var at = index - 1; at >= 0 && at >= index - 4; at--)
        {
            if (words[at].Form.Contracted.Length > 0)
                return words[at].Form.Contracted == "will" ? WordClass.Modal : WordClass.Auxiliary;
            if (words[at].Class is not (WordClass.Adverb or WordClass.Negation))
                return words[at].Class;
        }

        return WordClass.Stop;
    }

    private static string FormBefore(Span<ClauseWord> words, int index)
    {
        for (var at = index - 1; at >= 0 && at >= index - 4; at--)
        {
            if (words[at].Class is not (WordClass.Adverb or WordClass.Negation))
                return words[at].Form.Form;
        }

        return "";
    }

    private static bool IsBeforeBase(Span<ClauseWord> words, int index)
    {
        for (var at = index + 1; at < words.Length && at <= index + 3; at++)
        {
            var next = words[at].Form;
            if (next.Closed is WordClass.Auxiliary && next.Form is "be" or "have" or "do")
                return true;
            if (next.CanBeAdverb || next.Closed is WordClass.Adverb or WordClass.Negation)
                continue;
            return next.Closed is null && (next.Forms & VerbForms.Base) != 0 && !next.IsCapital;
        }

        return false;
    }

    private static bool NextOpensPhrase(Span<ClauseWord> words, int index)
    {
        if (index + 1 >= words.Length)
            return false;
        var next = words[index + 1].Form;
        return next.Closed is WordClass.Determiner or WordClass.PossessivePronoun or WordClass.Pronoun or WordClass.Number || (next.Closed is null && next.IsCapital) || next.Form is "that" or "to";
    }

    private static bool NextIsNominal(Span<ClauseWord> words, int index)
    {
        for (var at = index + 1; at < words.Length && at <= index + 2; at++)
        {
            var next = words[at].Form;
            if (next.CanBeAdverb)
                continue;
            return next.Closed is WordClass.Number || (next.Closed is null && (next.CanBeNoun || next.CanBeAdjective || next.IsCapital) && (next.Forms & VerbForms.Past) == 0);
        }

        return false;
    }

    private static bool NextIsVerb(Span<ClauseWord> words, int index) =>
        index + 1 < words.Length && words[index + 1].Form is var next
        && (next.Closed is WordClass.Auxiliary or WordClass.Modal || (next.Closed is null && (next.Forms & VerbForms.Finite) != 0 && !next.CanBeNoun));

    private static bool IsBeforeSubject(Span<ClauseWord> words, int index) => NextOpensPhrase(words, index);

    // A headline: nearly all its longer words have capitals, which then say nothing.
    private static bool IsTitle(Span<ClauseWord> words)
    {
        var longer = 0;
        var capitals = 0;
        foreach (ref var word in words)
        {
            if (word.Form.Closed is null && word.Form.Form.Length > 3)
            {
                longer++;
                capitals += word.Form.IsCapital ? 1 : 0;
            }
        }

        return longer >= 5 && capitals * 10 >= longer * 9;
    }
}
