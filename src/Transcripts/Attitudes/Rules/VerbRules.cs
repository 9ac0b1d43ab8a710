using Transcripts.Attitudes.Clauses;
using Transcripts.Attitudes.Lexicon;

namespace Transcripts.Attitudes.Rules;

/// <summary>Attitudes that a verb carries between its subject, its object and what its prepositions govern.</summary>
internal static class VerbRules
{
    public static void Apply(SentenceReading reading, Cue cue)
    {
        var sentence = reading.Structure;
        var clause = Roles.ClauseOfVerb(sentence, cue.Head);
        if (clause < 0 || sentence.Words[cue.Head].Class == WordClass.Adjective)
        {
            Participle(reading, cue);
            return;
        }

        var negated = reading.Contexts.IsNegated(clause);
        if (sentence.Clauses[clause].IsPassive && AsAdjective(reading, cue, clause, negated))
            return;
        foreach (var entry in cue.Entries)
        {
            var agent = Roles.Agent(reading, clause);
            switch (entry.Frame.Holder, entry.Frame.Target)
            {
                case (FrameRole.Subject, FrameRole.Object):
                    Emission.Emit(reading, agent, Patient(reading, cue, clause), cue, entry, clause, "verb: subject toward object", negated);
                    break;
                case (FrameRole.Subject, FrameRole.Prepositional):
                    var governed = Roles.Behind(sentence, cue.End, entry.Frame.Prepositions);
                    var holders = sentence.Clauses[clause].IsPassive ? [] : agent;
                    Emission.Emit(reading, holders, reading.PartiesOf(governed), cue, entry, clause, $"verb: subject toward what follows \"{entry.Frame.Prepositions[0]}\"", negated);
                    break;
                case (FrameRole.Object, FrameRole.Subject):
                    Emission.Emit(reading, Patient(reading, cue, clause), agent, cue, entry, clause, "verb: object toward subject", negated);
                    break;
                case (FrameRole.Speaker, FrameRole.Subject):
                    Emission.EmitSpoken(reading, agent, cue, entry, clause, "verb: speaker toward subject", negated, wordChoice: false);
                    break;
                case (FrameRole.Speaker, FrameRole.Object):
                    Emission.EmitSpoken(reading, Patient(reading, cue, clause), cue, entry, clause, "verb: speaker toward object", negated, wordChoice: false);
                    break;
                default:
                    break;
            }
        }
    }

    // "are opposed to", "was worried about": a participle that is the adjective of a state.
    private static bool AsAdjective(SentenceReading reading, Cue cue, int clause, bool negated)
    {
        var found = false;
        foreach (var entry in reading.Structure.Words[cue.Head].Form.Lexical.Adjective)
        {
            if (entry.Frame.Target != FrameRole.Prepositional || Roles.Behind(reading.Structure, cue.End, entry.Frame.Prepositions) is not (>= 0 and var governed))
                continue;
            found = true;
            Emission.Emit(reading, Roles.Subject(reading, clause), reading.PartiesOf(governed), cue, entry, clause, $"adjective: subject toward what follows \"{entry.Frame.Prepositions[0]}\"", negated);
        }

        return found;
    }

    // A phrase has its object in the gap or behind its last word, a verb where its clause has it.
    private static List<Party> Patient(SentenceReading reading, Cue cue, int clause)
    {
        var sentence = reading.Structure;
        if (cue.Gap >= 0)
        {
            var last = sentence.Words[cue.End - 1].Class;
            var gap = reading.PartiesOf(Roles.Next(sentence, cue.Gap));
            return last is WordClass.Preposition or WordClass.To ? reading.PartiesOf(Roles.Next(sentence, cue.End)) : gap;
        }

        // "He began by threatening: we can do it without you": the one spoken to.
        if (sentence.FormAt(cue.End) == ":" && sentence.Clauses[clause].Object < 0)
            return Spoken(reading, cue.End);
        return cue.End - cue.First > 1 && sentence.Words[cue.First].Class is not WordClass.Negation && !sentence.Words[cue.First].Form.IsNegator
            ? reading.PartiesOf(sentence.Clauses[clause].IsPassive ? sentence.Clauses[clause].Subject : Roles.Next(sentence, cue.End))
            : Roles.Patient(reading, clause);
    }

    private static List<Party> Spoken(SentenceReading reading, int from)
    {
        for (var word = from; word < reading.Structure.Count; word++)
        {
            if (reading.Structure.FormAt(word) is "you" or "your" && reading.Mentions.At(word) is { Actors: [var actor] })
                return [new Party(actor, IsSpeaker: false, IsOwned: false)];
        }

        return [];
    }

    // "the occupied territory", "a beleaguered leader": the noun is the object, nobody is named as the subject.
    private static void Participle(SentenceReading reading, Cue cue)
    {
        var phrase = reading.Structure.Words[cue.Head].Phrase;
        if (phrase < 0)
            return;
        var clause = reading.Structure.Words[cue.Head].Clause;
        foreach (var entry in cue.Entries.Where(entry => entry.Frame.Target == FrameRole.Object))
        {
            var holders = entry.Frame.Holder == FrameRole.Speaker ? [new Party(-1, IsSpeaker: true, IsOwned: false)] : new List<Party>();
            Emission.Emit(reading, holders, reading.PartiesOfOne(phrase), cue, entry, clause, "participle before its noun", negated: false);
        }
    }
}
