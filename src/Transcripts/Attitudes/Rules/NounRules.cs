using System.Collections.Frozen;
using System.Collections.Immutable;
using Transcripts.Attitudes.Clauses;
using Transcripts.Attitudes.Lexicon;

namespace Transcripts.Attitudes.Rules;

/// <summary>Attitudes that a noun carries toward whoever it denotes, whoever has what it denotes, or what its preposition governs.</summary>
internal static class NounRules
{
    public const string WithoutTarget = "noun without target";

    private static readonly ImmutableArray<string> Against = ["toward", "towards", "against"];

    private static readonly FrozenSet<string> Representatives = ClosedClasses.Set("representative representatives agent agents tool tools servant servants ringleader ringleaders chieftain leader leaders head champion champions exponent exponents embodiment symbol accomplice instrument mouthpiece spokesman source bulwark");

    public static void Apply(SentenceReading reading, Cue cue)
    {
        var sentence = reading.Structure;
        var phrase = sentence.Words[cue.Head].Phrase;
        if (phrase < 0)
            return;
        var isRelated = cue.Entries.Any(entry => entry.Frame.Target == FrameRole.Prepositional && Roles.Behind(sentence, cue.End, entry.Frame.Prepositions) >= 0);
        foreach (var entry in cue.Entries)
        {
            if (isRelated && entry.Frame.Target != FrameRole.Prepositional)
                continue;
            switch (entry.Frame.Holder, entry.Frame.Target)
            {
                case (FrameRole.Speaker, FrameRole.Self):
                    Denoted(reading, cue, entry, phrase);
                    break;
                case (FrameRole.Speaker, FrameRole.Possessor or FrameRole.Subject):
                    Possessed(reading, cue, entry, phrase);
                    break;
                case (FrameRole.Possessor, FrameRole.Prepositional):
                    Related(reading, cue, entry, phrase);
                    break;
                case (FrameRole.Speaker, FrameRole.Prepositional):
                    var governed = Roles.Behind(sentence, cue.End, entry.Frame.Prepositions);
                    Emission.EmitSpoken(reading, reading.PartiesOf(governed), cue, entry, ClauseOf(reading, cue), "noun: speaker toward what follows its preposition", IsDenied(reading, phrase), wordChoice: false);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>"Soviet revisionists", "that liar Khrushchev", "they are bandits", "denounced him as a traitor".</summary>
    private static void Denoted(SentenceReading reading, Cue cue, LexiconEntry entry, int phrase)
    {
        var sentence = reading.Structure;
        var noun = sentence.Phrases[phrase];
        var clause = ClauseOf(reading, cue);
        var predicated = Roles.Predicated(sentence, phrase);
        if (predicated >= 0)
        {
            Emission.EmitSpoken(reading, Roles.Subject(reading, predicated), cue, entry, predicated, "noun said of the subject", reading.Contexts.IsNegated(predicated) ^ IsDenied(reading, phrase), wordChoice: false);
            return;
        }

        if (noun.Preposition >= 0 && sentence.FormAt(noun.Preposition) == "as" && clause >= 0)
        {
            Emission.Emit(reading, Roles.Agent(reading, clause), Roles.Patient(reading, clause), cue, entry, clause, "noun said of the object with \"as\"", reading.Contexts.IsNegated(clause));
            return;
        }

        var targets = cue.Head == noun.Head || reading.Mentions.At(noun.Head) is not null ? Named(reading, phrase) : [];
        if (targets.Count == 0 && noun.Next < 0 && noun.Apposition >= 0)
            targets = reading.PartiesOfOne(noun.Apposition);
        if (targets.Count == 0 && phrase + 1 < sentence.Phrases.Count && sentence.Phrases[phrase + 1].Apposition == phrase)
            targets = reading.PartiesOfOne(phrase + 1);
        Emission.EmitSpoken(reading, targets, cue, entry, clause, "noun that denotes the actor", negated: false, wordChoice: true);
    }

    // The phrase itself names someone: by its head, or by an adjective before it, but not by a possessor.
    private static List<Party> Named(SentenceReading reading, int phrase)
    {
        var noun = reading.Structure.Phrases[phrase];
        return noun.Possessor >= 0 || noun.PossessivePronoun >= 0 || (noun.Of >= 0 && reading.Mentions.At(noun.Head) is null && !HasMention(reading, noun)) ? [] : [.. reading.PartiesOfOne(phrase).Select(party => party with { IsOwned = false })];
    }

    private static bool HasMention(SentenceReading reading, NounPhrase noun)
    {
        for (var word = noun.First; word < noun.End; word++)
        {
            if (reading.Mentions.At(word) is not null)
                return true;
        }

        return false;
    }

    /// <summary>"Khrushchev’s chauvinism", "the courage of the Romanian people", "they showed courage", "it is a disgrace".</summary>
    private static void Possessed(SentenceReading reading, Cue cue, LexiconEntry entry, int phrase)
    {
        var sentence = reading.Structure;
        var root = sentence.Phrases[phrase].Root;
        var owners = reading.OwnersOf(phrase);
        if (owners.Count == 0 && root != phrase)
            owners = reading.OwnersOf(root);
        var light = Roles.LightVerb(sentence, phrase, any: false);
        var governed = Roles.Behind(sentence, cue.End, Against);
        if (governed >= 0)
            Emission.Emit(reading, owners.Count == 0 && light >= 0 ? Roles.Agent(reading, light) : owners, reading.PartiesOf(governed), cue, entry, ClauseOf(reading, cue), "noun: possessor toward what follows \"toward\"", light >= 0 && reading.Contexts.IsNegated(light));
        if (owners.Count == 0 && Represented(reading, phrase) is { Count: > 0 } representatives)
            owners = representatives;
        if (owners.Count > 0)
        {
            Emission.EmitSpoken(reading, owners, cue, entry, ClauseOf(reading, cue), "noun of what someone has or does", negated: false, wordChoice: true);
            return;
        }

        var predicated = Roles.Predicated(sentence, phrase);
        light = predicated >= 0 ? predicated : light;
        if (light >= 0)
            Emission.EmitSpoken(reading, predicated >= 0 ? Roles.Subject(reading, light) : Roles.Agent(reading, light), cue, entry, light, "noun said of the subject", reading.Contexts.IsNegated(light) ^ IsDenied(reading, phrase), wordChoice: false);
    }

    /// <summary>"pressure on Romania", "their opposition to Khrushchev", "our thanks to Comrade Hoxha".</summary>
    private static void Related(SentenceReading reading, Cue cue, LexiconEntry entry, int phrase)
    {
        var sentence = reading.Structure;
        var governed = Roles.Behind(sentence, cue.End, entry.Frame.Prepositions);
        if (governed < 0)
        {
            if (!Given(reading, cue, entry, phrase) && !Mutual(reading, cue, entry, phrase) && entry.Polarity < 0 && entry.Frame.Prepositions.Contains("on"))
                Emission.Emit(reading, DoersOf(reading, phrase), [], cue, entry, ClauseOf(reading, cue), WithoutTarget, IsDenied(reading, phrase));
            return;
        }

        var noun = sentence.Phrases[phrase];
        if (noun.Of == governed && noun.Preposition >= 0 && sentence.FormAt(noun.Preposition) is "with" or "under" or "by" or "through" or "without" && ClauseOf(reading, cue) is >= 0 and var helped)
        {
            // "with the support of the United States": theirs, for whoever acts.
            Emission.Emit(reading, reading.PartiesOf(governed), Roles.Subject(reading, helped), cue, entry, helped, "noun: of whoever gives it, toward the subject", sentence.FormAt(noun.Preposition) == "without");
            return;
        }

        var holders = entry.Frame.Prepositions.Contains("of") && noun.Of == governed ? OwnersBefore(reading, phrase) : reading.OwnersOf(phrase);
        var clause = ClauseOf(reading, cue);
        var light = Roles.LightVerb(sentence, phrase, any: true);
        if (holders.Count == 0)
            holders = reading.PartiesOf(Roles.Behind(sentence, cue.End, ["by"]));
        if (holders.Count == 0 && light >= 0)
            holders = Roles.Agent(reading, light);
        if (holders.Count == 0 && noun.Preposition >= 0 && clause >= 0)
            holders = Roles.Agent(reading, clause);
        if (holders.Count == 0 && cue.First == 0)
            holders = [new Party(-1, IsSpeaker: true, IsOwned: false)];
        Emission.Emit(reading, holders, reading.PartiesOf(governed), cue, entry, clause, $"noun: possessor toward what follows \"{entry.Frame.Prepositions[0]}\"", (light >= 0 && (reading.Contexts.IsNegated(light) ^ Roles.Undoes(sentence.Clauses[light].Lemma))) ^ IsDenied(reading, phrase));
    }

    /// <summary>"the chief representative of revisionism": the noun is said of the representative.</summary>
    private static List<Party> Represented(SentenceReading reading, int phrase)
    {
        var sentence = reading.Structure;
        var noun = sentence.Phrases[phrase];
        if (noun.Governor < 0 || noun.Preposition < 0 || sentence.FormAt(noun.Preposition) != "of" || !Representatives.Contains(sentence.FormAt(sentence.Phrases[noun.Governor].Head)))
            return [];
        var predicated = Roles.Predicated(sentence, noun.Governor);
        return predicated >= 0 ? Roles.Subject(reading, predicated) : Named(reading, noun.Governor) is { Count: > 0 } named ? named : reading.PartiesOfOne(sentence.Phrases[noun.Governor].Apposition is >= 0 and var other ? other : noun.Governor);
    }

    /// <summary>"Romania and the Soviet side engaged in struggle", "the quarrel between them": each toward the other.</summary>
    private static bool Mutual(SentenceReading reading, Cue cue, LexiconEntry entry, int phrase)
    {
        if (!entry.Frame.Prepositions.Contains("with") && !entry.Frame.Prepositions.Contains("against"))
            return false;
        var sentence = reading.Structure;
        var clause = ClauseOf(reading, cue);
        var between = Roles.Behind(sentence, cue.End, ["between"]);
        var parties = between >= 0 ? reading.PartiesOf(between)
            : clause >= 0 && sentence.Phrases[phrase].First >= sentence.Clauses[clause].End && sentence.Clauses[clause].Subject >= 0 && sentence.Phrases[sentence.Clauses[clause].Subject].Next >= 0 ? Roles.Subject(reading, clause)
            : [];
        if (parties.Count != 2)
            return false;
        Emission.Emit(reading, parties, parties, cue, entry, clause, "noun: each toward the other", IsDenied(reading, phrase));
        return true;
    }

    /// <summary>"give Romania aid", "provide Romania with aid": the receiver is the object of the verb.</summary>
    private static bool Given(SentenceReading reading, Cue cue, LexiconEntry entry, int phrase)
    {
        var sentence = reading.Structure;
        if (ClauseOf(reading, cue) is not (>= 0 and var clause) || !entry.Frame.Prepositions.Contains("to"))
            return false;
        var found = sentence.Clauses[clause];
        var behind = found.SecondObject == phrase || (sentence.Phrases[phrase].Preposition >= 0 && sentence.FormAt(sentence.Phrases[phrase].Preposition) == "with" && found.Lemma is "provide" or "supply" or "furnish" or "present");
        if (!behind || found.Object < 0 || found.Object == phrase)
            return false;
        Emission.Emit(reading, Roles.Agent(reading, clause), Roles.Patient(reading, clause), cue, entry, clause, "noun: giver toward receiver", reading.Contexts.IsNegated(clause) ^ IsDenied(reading, phrase));
        return true;
    }

    private static List<Party> DoersOf(SentenceReading reading, int phrase) =>
        reading.OwnersOf(phrase) is { Count: > 0 } owners ? owners
        : Roles.LightVerb(reading.Structure, phrase, any: false) is >= 0 and var light ? Roles.Agent(reading, light)
        : [];

    private static List<Party> OwnersBefore(SentenceReading reading, int phrase)
    {
        var noun = reading.Structure.Phrases[phrase];
        var of = noun.Of;
        noun.Of = -1;
        var owners = reading.OwnersOf(phrase);
        noun.Of = of;
        return owners;
    }

    private static bool IsDenied(SentenceReading reading, int phrase) =>
        reading.Structure.FormAt(reading.Structure.Phrases[phrase].First) is "no" or "neither";

    private static int ClauseOf(SentenceReading reading, Cue cue) => reading.Structure.Words[cue.Head].Clause;
}
