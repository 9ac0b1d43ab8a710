using Transcripts.Attitudes.Clauses;
using Transcripts.Attitudes.Lexicon;

namespace Transcripts.Attitudes.Learning;

/// <summary>What the target is in its clause: subject, object, agent or possessor, of which verb or thing, behind which preposition.</summary>
internal static class RoleFeatures
{
    public static void Add(TargetView view, FeatureSet features)
    {
        var sentence = view.Sentence;
        var number = sentence.Words[view.End - 1].Phrase;
        if (number < 0)
            return;
        var phrase = sentence.Phrases[number];
        if (!view.Holds(phrase.Head))
        {
            features.Mark("role: modifier");
            features.Mark("modifies: " + view.Lemma(phrase.Head));
        }

        AddPreposition(view, phrase, features);
        AddPossession(view, number, features);
        for (var word = phrase.First; word < Math.Min(phrase.Head, view.First); word++)
        {
            if (view.IsWord(word))
                features.Mark("epithet: " + view.Lemma(word));
        }

        for (var clause = 0; clause < sentence.Clauses.Count; clause++)
            AddClause(view, number, clause, features);
    }

    private static void AddPreposition(TargetView view, NounPhrase phrase, FeatureSet features)
    {
        if (phrase.Preposition < 0)
            return;
        var preposition = view.Sentence.FormAt(phrase.Preposition);
        features.Mark("role: behind " + preposition);
        if (phrase.Governor >= 0)
            features.Mark($"behind: {view.Lemma(view.Sentence.Phrases[phrase.Governor].Head)} {preposition}");
        if (phrase.Preposition > 0)
            features.Mark($"before preposition: {view.Lemma(phrase.Preposition - 1)} {preposition}");
    }

    private static void AddPossession(TargetView view, int number, FeatureSet features)
    {
        var phrases = view.Sentence.Phrases;
        for (var next = number; next < phrases.Count && next <= number + 2; next++)
        {
            if ((next == number || phrases[next].Possessor != number) && !view.Holds(phrases[next].PossessivePronoun))
                continue;
            features.Mark("role: possessor");
            features.Mark("has: " + view.Lemma(phrases[next].Head));
        }
    }

    private static void AddClause(TargetView view, int number, int index, FeatureSet features)
    {
        var sentence = view.Sentence;
        var clause = sentence.Clauses[index];
        if (RoleIn(view, number, index) is not { } role)
            return;
        var not = view.Reading.Contexts.IsNegated(index) ? " not" : "";
        features.Mark("role: " + role);
        features.Mark($"role: {role} {clause.Link}");
        features.Mark($"{role} of: {clause.Lemma}{not}");
        if (clause.Modal.Length > 0)
            features.Mark($"{role} of modal: {clause.Modal}");
        if (role == "subject" && clause.Object >= 0)
        {
            var done = view.Lemma(sentence.Phrases[clause.Object].Head);
            features.Mark($"subject of: {clause.Lemma} {done}");
            features.Mark("does to: " + done);
        }

        if (PolarityOf(sentence.Words[clause.Verb].Form.Lexical) is not 0 and var polarity)
            features.Mark($"{role} of verb {TargetView.Signed(polarity)}{not}");
    }

    private static string? RoleIn(TargetView view, int number, int index)
    {
        var sentence = view.Sentence;
        var clause = sentence.Clauses[index];
        var phrase = sentence.Phrases[number];
        return clause.Subject == number || clause.Subject == phrase.Root ? (clause.IsPassive ? "passive subject" : "subject")
            : clause.Object == number || clause.Object == phrase.Root || clause.SecondObject == number ? "object"
            : clause.IsPassive && phrase.Preposition >= 0 && sentence.FormAt(phrase.Preposition) == "by" && view.Clause == index ? "agent"
            : null;
    }

    private static int PolarityOf(LexicalWord word) => word.Verb.IsEmpty ? 0 : word.Verb[0].Polarity;
}
