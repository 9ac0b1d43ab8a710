using Transcripts.Attitudes.Lexicon;

namespace Transcripts.Attitudes.Clauses;

/// <summary>Finds the verb groups ("would not have been attacked") of a tagged sentence; each makes a clause.</summary>
internal static class VerbGroupChunker
{
    public static void Chunk(SentenceStructure sentence)
    {
        var words = sentence.Words;
        for (var index = 0; index < words.Length;)
        {
            var opens = words[index].Class is WordClass.Verb or WordClass.Auxiliary or WordClass.Modal or WordClass.To || words[index].Form.Contracted.Length > 0;
            var end = opens ? Take(sentence, index) : index;
            index = Math.Max(end, index + 1);
        }
    }

    private static int Take(SentenceStructure sentence, int first)
    {
        var words = sentence.Words;
        var verb = -1;
        var auxiliary = words[first].Form.Contracted.Length > 0 ? first : -1;
        var toBe = words[first].Form.Contracted == "be";
        var negated = IsNegatedBefore(words, first);
        var modal = words[first].Form.Contracted == "will" ? "will" : "";
        var at = auxiliary >= 0 ? first + 1 : first;
        var end = at;
        for (; at < words.Length && verb < 0 && at < first + 12; at++)
        {
            var form = words[at].Form;
            switch (words[at].Class)
            {
                case WordClass.Auxiliary:
                    auxiliary = at;
                    toBe = form.Form is "be" or "been" or "being" or "am" or "is" or "are" or "was" or "were" or "'s" or "'re" or "'m" or "isn't" or "aren't" or "wasn't" or "weren't" or "ain't";
                    negated |= form.IsNegator;
                    end = at + 1;
                    continue;
                case WordClass.Modal:
                    modal = form.Form;
                    negated |= form.IsNegator;
                    end = at + 1;
                    continue;
                case WordClass.To when at == first:
                    end = at + 1;
                    continue;
                case WordClass.Negation:
                    negated |= !IsNotOnly(words, at);
                    continue;
                case WordClass.Adverb:
                    negated |= form.IsNegator;
                    continue;
                case WordClass.Verb:
                    verb = at;
                    end = at + 1;
                    continue;
                default:
                    break;
            }

            break;
        }

        if (verb < 0)
        {
            // "is not realistic": the negation behind the auxiliary is the clause's, though no verb follows.
            if (auxiliary < 0)
                return first + 1;
            end = auxiliary + 1;
        }

        var main = verb >= 0 ? verb : auxiliary;
        var passive = verb >= 0 && auxiliary >= 0 && (toBe || words[auxiliary].Form.Form == "being") && (words[verb].Form.Forms & VerbForms.Participle) != 0;
        var lemma = verb >= 0 ? words[verb].Form.VerbLemma : toBe ? "be" : words[auxiliary].Form.Form is "have" or "has" or "had" or "having" or "'ve" or "hasn't" or "haven't" or "hadn't" ? "have" : "do";
        if (verb >= 0 && words[verb].Form.VerbLemma == "get" && verb + 1 < words.Length && words[verb + 1].Class == WordClass.Verb && (words[verb + 1].Form.Forms & VerbForms.Participle) != 0)
        {
            main = verb + 1;
            end = verb + 2;
            passive = true;
            lemma = words[main].Form.VerbLemma;
        }

        sentence.Clauses.Add(new Clause { First = first, End = end, Verb = main, Lemma = lemma, IsPassive = passive, IsNegated = negated, Modal = modal });
        return end;
    }

    // "We not only support them": nothing is denied.
    private static bool IsNotOnly(Span<ClauseWord> words, int at) =>
        words[at].Form.Form == "not" && at + 1 < words.Length && words[at + 1].Form.Form is "only" or "merely" or "just" or "simply";

    // "hardly supports", "without supporting": the word stands before the group.
    private static bool IsNegatedBefore(Span<ClauseWord> words, int first)
    {
        for (var at = first - 1; at >= 0 && at >= first - 3; at--)
        {
            if (words[at].Form.IsNegator && words[at].Class is not WordClass.Auxiliary and not WordClass.Modal)
                return !IsNotOnly(words, at) && (words[at].Form.Form is not ("no" or "none" or "nobody") || words[at].Class == WordClass.Pronoun);
            if (words[at].Class is not WordClass.Adverb)
                return false;
        }

        return false;
    }
}
