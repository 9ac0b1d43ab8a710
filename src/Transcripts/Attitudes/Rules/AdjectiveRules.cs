using System.Collections.Frozen;
using System.Collections.Immutable;
using Transcripts.Attitudes.Clauses;
using Transcripts.Attitudes.Lexicon;

namespace Transcripts.Attitudes.Rules;

/// <summary>Attitudes that an adjective carries toward its noun or its subject, or from these toward what its preposition governs.</summary>
internal static class AdjectiveRules
{
    private static readonly ImmutableArray<string> Toward = ["toward", "towards", "to", "on", "against"];

    private static readonly FrozenSet<string> Attitudinal = ClosedClasses.Set("attitude policy stance position view feeling opinion approach posture sentiment spirit gesture act action measure step relation relationship remark statement word speech");

    public static void Apply(SentenceReading reading, Cue cue)
    {
        var sentence = reading.Structure;
        var phrase = sentence.Words[cue.Head].Phrase;
        var clause = sentence.Words[cue.Head].Clause;
        var isPredicate = phrase < 0 && clause >= 0 && sentence.Clauses[clause].End <= cue.First;
        var negated = IsNegatedHere(sentence, cue) ^ (isPredicate && reading.Contexts.IsNegated(clause));
        var isRelated = cue.Entries.Any(entry => entry.Frame.Target == FrameRole.Prepositional && IsOfOthers(reading, Roles.Behind(sentence, cue.End, entry.Frame.Prepositions)));
        foreach (var entry in cue.Entries)
        {
            if (isRelated && entry.Frame.Target != FrameRole.Prepositional && entry.Polarity > 0)
                continue;
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
        // "great pressure", "good friends": the noun decides.
        var sentence = reading.Structure;
        var noun = sentence.Words[sentence.Phrases[phrase].Head].Form.Lexical;
        if (cue.Head != sentence.Phrases[phrase].Head && !noun.Noun.IsEmpty && noun.Noun[0].Polarity != entry.Polarity)
            return;
        if (Attitudinal.Contains(noun.NounLemma) && Roles.Behind(sentence, sentence.Phrases[phrase].End, Toward) is >= 0 and var governed)
        {
            var owners = reading.OwnersOf(phrase);
            var verb = Roles.LightVerb(sentence, phrase, any: true);
            Emission.Emit(reading, owners.Count == 0 && verb >= 0 ? Roles.Agent(reading, verb) : owners, reading.PartiesOf(governed), cue, entry, clause, "adjective of an attitude toward someone", negated);
            return;
        }

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
            if (Related(reading, cue, entry, found, clause) || Compared(reading, cue, entry, found, clause, negated))
                return;
            Emission.EmitSpoken(reading, Roles.Subject(reading, clause), cue, entry, clause, "adjective said of the subject", negated, wordChoice: false);
        }
        else if (found.Object >= 0 && found.Lemma is "call" or "make" or "find" or "consider" or "deem" or "label" or "think" or "declare" or "keep" or "leave" or "render")
        {
            Emission.Emit(reading, Roles.Agent(reading, clause), reading.PartiesOf(found.Object), cue, entry, clause, "adjective said of the object", negated);
        }
    }

    /// <summary>"Relations between Romania and the Soviet Union are tense": each toward the other.</summary>
    private static bool Related(SentenceReading reading, Cue cue, LexiconEntry entry, Clause found, int clause)
    {
        var sentence = reading.Structure;
        if (found.Subject < 0 || sentence.FormAt(sentence.Phrases[found.Subject].Head) is not ("relations" or "relationship" or "ties" or "relation" or "atmosphere"))
            return false;
        var parties = reading.PartiesOf(Roles.Behind(sentence, sentence.Phrases[found.Subject].End, ["between"]));
        if (parties.Count != 2)
            return false;
        Emission.Emit(reading, parties, parties, cue, entry, clause, "adjective of relations: each toward the other", reading.Contexts.IsNegated(clause));
        return true;
    }

    /// <summary>"even worse than Tito" is against both; "even Tito is better than Khrushchev" against the second only.</summary>
    private static bool Compared(SentenceReading reading, Cue cue, LexiconEntry entry, Clause found, int clause, bool negated)
    {
        var sentence = reading.Structure;
        var other = Roles.Behind(sentence, cue.End, ["than"]);
        if (other < 0)
            return false;
        var even = found.Subject >= 0 && sentence.FormAt(sentence.Phrases[found.Subject].First - 1) == "even";
        if (even && entry.Polarity > 0)
        {
            Emission.EmitSpoken(reading, reading.PartiesOf(other), cue, entry with { Polarity = -1 }, clause, "comparison: even another is better", negated, wordChoice: false);
            return true;
        }

        if ((sentence.FormAt(cue.First - 1) == "even" || sentence.FormAt(cue.First - 2) == "even") && entry.Polarity < 0)
            Emission.EmitSpoken(reading, reading.PartiesOf(other), cue, entry, clause, "comparison: even worse than another", negated, wordChoice: false);
        return false;
    }

    /// <summary>"hostile to China", "proud of our comrades".</summary>
    private static void Related(SentenceReading reading, Cue cue, LexiconEntry entry, int phrase, int clause, bool negated)
    {
        var governed = Roles.Behind(reading.Structure, cue.End, entry.Frame.Prepositions);
        if (governed < 0)
            return;
        var verb = phrase >= 0 ? Roles.LightVerb(reading.Structure, phrase, any: true) : -1;
        var holders = phrase >= 0 ? (reading.PartiesOfOne(phrase) is { Count: > 0 } named ? named : verb >= 0 ? Roles.Agent(reading, verb) : []) : clause >= 0 ? Roles.Subject(reading, clause) : [];
        Emission.Emit(reading, holders, reading.PartiesOf(governed), cue, entry, clause, $"adjective: subject toward what follows \"{entry.Frame.Prepositions[0]}\"", negated);
    }

    // "helpful to us" is the speaker's praise, "loyal to Khrushchev" is none.
    private static bool IsOfOthers(SentenceReading reading, int governed) =>
        governed >= 0 && !reading.PartiesOf(governed).Exists(party => party.IsSpeaker);

    private static bool IsNegatedHere(SentenceStructure sentence, Cue cue)
    {
        for (var at = cue.First - 1; at >= 0 && at >= cue.First - 3; at--)
        {
            if (sentence.FormAt(at) == "no")
                return true;
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
