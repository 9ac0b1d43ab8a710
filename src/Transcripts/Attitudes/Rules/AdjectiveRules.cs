using Transcripts.Attitudes.Clauses;
using Transcripts.Attitudes.Lexicon;

namespace Transcripts.Attitudes.Rules;

/// <summary>Attitudes that an adjective carries toward its noun or its subject, or from these toward what its preposition governs.</summary>
internal static class AdjectiveRules
{
    public static void Apply(SentenceReading reading, Cue cue)
    {
        var sentence = reading.Structure;
        var phrase = sentence.Words[cue.Head].Phrase;
        var clause = sentence.Words[cue.Head].Clause;
        var isPredicate = phrase < 0 && clause >= 0 && sentence.Clauses[clause].End <= cue.First;
        var negated = IsNegatedHere(sentence, cue) ^ (isPredicate && reading.Contexts.IsNegated(clause));
        foreach (var entry in cue.Entries)
        {
            if (entry.Frame.Holder == FrameRole.Speaker && phrase >= 0)
                Attribute(reading, cue, entry, phrase, clause, negated);
            else if (entry.Frame.Holder == FrameRole.Speaker && isPredicate)
                Predicate(reading, cue, entry, clause, negated);
            else if (entry.Frame.Target == FrameRole.Prepositional)
                Related(reading, cue, entry, phrase, clause, negated);
        }
    }

    /// <summary>"aggressive Soviet policy", "a great leader" said of the subject, "gave a brilliant speech".</summary>
    private static void Attribute(SentenceReading reading, Cue cue, LexiconEntry entry, int phrase, int clause, bool negated)
    {
        var sentence = reading.Structure;
        var targets = reading.PartiesOfOne(phrase);
        if (targets.Count > 0)
        {
            Emission.EmitSpoken(reading, targets, cue, entry, clause, "adjective before its noun", negated, wordChoice: true);
            return;
        }

        var predicated = Roles.Predicated(sentence, phrase);
        var light = predicated >= 0 ? predicated : Roles.LightVerb(sentence, phrase, any: false);
        if (light >= 0)
            Emission.EmitSpoken(reading, Roles.Subject(reading, light), cue, entry, light, "adjective of what is said of the subject", negated ^ reading.Contexts.IsNegated(light), wordChoice: false);
    }

    /// <summary>"the proposal is realistic", "called him corrupt", "even worse than Tito".</summary>
    private static void Predicate(SentenceReading reading, Cue cue, LexiconEntry entry, int clause, bool negated)
    {
        var sentence = reading.Structure;
        var found = sentence.Clauses[clause];
        if (ClosedClasses.IsCopula(found.Lemma) || found.IsPassive)
        {
            Emission.EmitSpoken(reading, Roles.Subject(reading, clause), cue, entry, clause, "adjective said of the subject", negated, wordChoice: false);
            if (sentence.FormAt(cue.First - 1) is "even" or "just" || sentence.FormAt(cue.First) is "worse")
                Emission.EmitSpoken(reading, reading.PartiesOf(Roles.Behind(sentence, cue.End, ["than"])), cue, entry, clause, "comparison with another", negated, wordChoice: false);
        }
        else if (found.Object >= 0 && found.Lemma is "call" or "make" or "find" or "consider" or "deem" or "label" or "think" or "declare" or "keep" or "leave" or "render")
        {
            Emission.Emit(reading, Roles.Agent(reading, clause), reading.PartiesOf(found.Object), cue, entry, clause, "adjective said of the object", negated);
        }
    }

    /// <summary>"hostile to China", "proud of our comrades".</summary>
    private static void Related(SentenceReading reading, Cue cue, LexiconEntry entry, int phrase, int clause, bool negated)
    {
        var governed = Roles.Behind(reading.Structure, cue.End, entry.Frame.Prepositions);
        if (governed < 0)
            return;
        var holders = phrase >= 0 ? reading.PartiesOfOne(phrase) : clause >= 0 ? Roles.Subject(reading, clause) : [];
        Emission.Emit(reading, holders, reading.PartiesOf(governed), cue, entry, clause, $"adjective: subject toward what follows \"{entry.Frame.Prepositions[0]}\"", negated);
    }

    private static bool IsNegatedHere(SentenceStructure sentence, Cue cue)
    {
        for (var at = cue.First - 1; at >= 0 && at >= cue.First - 3; at--)
        {
            if (sentence.Words[at].Class == WordClass.Negation)
                return Roles.ClauseOfVerb(sentence, at) < 0 && !BehindAuxiliary(sentence, at);
            if (sentence.Words[at].Class is not WordClass.Adverb)
                return false;
        }

        return false;
    }

    // "is not realistic": the verb group has counted this negation.
    private static bool BehindAuxiliary(SentenceStructure sentence, int at) =>
        at > 0 && (sentence.Words[at - 1].Class is WordClass.Auxiliary or WordClass.Modal || sentence.Words[at - 1].Form.Contracted.Length > 0);
}
