using System.Collections.Immutable;
using Transcripts.Attitudes.Clauses;
using Transcripts.Attitudes.Lexicon;

namespace Transcripts.Attitudes.Rules;

/// <summary>Who stands in which role to a cue.</summary>
internal static class Roles
{
    // How many phrases behind a cue its preposition may stand.
    private const int Reach = 3;

    // How many words: keeps time linear in sentences of any length.
    private const int Window = 40;

    private static readonly System.Collections.Frozen.FrozenSet<string> Light = ClosedClasses.Set(
        "do make commit show display have take give launch put exert apply bring mount wage carry practice practise pursue engage conduct spread level raise express voice offer lend extend send provide render demonstrate exhibit "
        + "face suffer win achieve score gain earn get receive incite inflict impose perpetrate hold stage lead deliver enjoy deserve celebrate hatch tell start begin lodge file issue pledge promise convey harbor step adopt play");

    // Who has another do something holds the attitude.
    private static readonly System.Collections.Frozen.FrozenSet<string> Causing = ClosedClasses.Set("ask tell urge order want have get instruct incite instigate make force push press compel egg");

    private static readonly System.Collections.Frozen.FrozenSet<string> Undoing = ClosedClasses.Set("stop cut refuse deny withdraw suspend halt reduce end reject cease lack lose cancel withhold drop freeze abandon deprive");

    /// <summary>The number of the clause whose verb group holds <paramref name="word"/>, or -1.</summary>
    public static int ClauseOfVerb(SentenceStructure sentence, int word)
    {
        var near = sentence.Words[word].Clause;
        for (var index = Math.Max(near - 1, 0); index < sentence.Clauses.Count && index <= near + 1; index++)
        {
            if (sentence.Clauses[index].First <= word && word < sentence.Clauses[index].End)
                return index;
        }

        return -1;
    }

    /// <summary>Who does what the clause says: its subject, or whoever stands behind "by".</summary>
    public static List<Party> Agent(SentenceReading reading, int clause)
    {
        var found = reading.Structure.Clauses[clause];
        if (found.Link == ClauseLink.Infinitive && found.Parent >= 0 && reading.Structure.Clauses[found.Parent] is { IsPassive: false } cause && Causing.Contains(cause.Lemma) && cause.Object >= 0 && cause.Object == found.Subject)
            return Subject(reading, found.Parent);
        return found.IsPassive ? reading.PartiesOf(Behind(reading.Structure, found.End, ["by"])) : Subject(reading, clause);
    }

    /// <summary>The grammatical subject; a relative clause has the antecedent.</summary>
    public static List<Party> Subject(SentenceReading reading, int clause)
    {
        var found = reading.Structure.Clauses[clause];
        if (found.Subject < 0)
            return [];
        var phrase = reading.Structure.Phrases[found.Subject];

        // "in their struggle to oppose": the subject of the infinitive is whose the struggle is.
        return found.Link is ClauseLink.Infinitive or ClauseLink.Gerund && phrase.PossessivePronoun >= 0 && phrase.End <= found.First && phrase.End >= found.First - 2
            ? reading.OwnersOf(found.Subject)
            : reading.PartiesOf(found.Subject) is { Count: > 0 } || found.Link != ClauseLink.Relative || found.Parent < 0 || reading.Structure.Clauses[found.Parent].Object != found.Subject ? reading.PartiesOf(found.Subject)

            // "published an article that refuted him": the article is theirs.
            : Agent(reading, found.Parent);
    }

    /// <summary>Whom the clause’s verb is done to: its object, in the passive its subject.</summary>
    public static List<Party> Patient(SentenceReading reading, int clause)
    {
        var found = reading.Structure.Clauses[clause];
        if (found.IsPassive)
            return reading.PartiesOf(found.Subject);
        if (found.Object < 0 && found.Link == ClauseLink.Relative)
            return [];
        var parties = reading.PartiesOf(found.Object);

        // "We admire what Ghana has done": whose doing it is.
        if (parties.Count == 0 && reading.Structure.FormAt(found.End) == "what" && clause + 1 < reading.Structure.Clauses.Count)
            return [.. Agent(reading, clause + 1).Select(party => party with { IsOwned = true })];
        return parties.Count > 0 || found.SecondObject < 0 ? parties : reading.PartiesOf(found.SecondObject);
    }

    /// <summary>The phrase behind <paramref name="from"/> that one of the prepositions governs, or -1.</summary>
    public static int Behind(SentenceStructure sentence, int from, ImmutableArray<string> prepositions)
    {
        var seen = 0;
        for (var at = from; at < sentence.Count && at < from + Window && seen < Reach; at++)
        {
            if (sentence.Words[at].Class is WordClass.Stop or WordClass.Subordinator or WordClass.Relative)
                return -1;

            // "disapproves of convening it": what is governed is an act.
            if (at > from && sentence.Words[at].Class == WordClass.Verb && (sentence.Words[at].Verb & VerbForms.Gerund) != 0 && sentence.Words[at - 1].Class == WordClass.Preposition && prepositions.Contains(sentence.FormAt(at - 1)))
                return -1;
            var number = sentence.Words[at].Phrase;
            if (number < 0)
                continue;
            var phrase = sentence.Phrases[number];
            if (phrase.Preposition >= from && phrase.Root == number && prepositions.Contains(sentence.FormAt(phrase.Preposition)))
                return Whole(sentence, number);
            seen++;
            at = phrase.End - 1;
        }

        return -1;
    }

    /// <summary>The phrase that begins at or right behind <paramref name="word"/>, or -1.</summary>
    public static int Next(SentenceStructure sentence, int word)
    {
        for (var at = word; at < sentence.Count && at <= word + 2; at++)
        {
            if (sentence.Words[at].Phrase is >= 0 and var phrase)
                return Whole(sentence, phrase);
            if (sentence.Words[at].Class is not (WordClass.Adverb or WordClass.Adjective or WordClass.Quote or WordClass.Preposition))
                return -1;
        }

        return -1;
    }

    /// <summary>The clause whose object the phrase is, where its verb leaves the meaning to the noun ("put pressure", "show courage"), or -1.</summary>
    public static int LightVerb(SentenceStructure sentence, int phrase, bool any)
    {
        var first = sentence.Phrases[sentence.Phrases[phrase].Root].First;
        for (var at = first - 1; at >= 0 && at >= first - 6; at--)
        {
            if (sentence.Words[at].Class is WordClass.Verb or WordClass.Auxiliary)
            {
                var clause = ClauseOfVerb(sentence, at);
                return clause >= 0 && sentence.Clauses[clause].Verb == at && (any || Light.Contains(sentence.Clauses[clause].Lemma)) ? clause : -1;
            }

            // "brought up against him many rumors": a phrase with a preposition may stand between.
            if (!any && sentence.Words[at].Phrase is >= 0 and var between && sentence.Phrases[between].Preposition >= 0)
            {
                at = sentence.Phrases[between].Preposition;
                continue;
            }

            if (sentence.Words[at].Class is not (WordClass.Adverb or WordClass.Adjective or WordClass.Determiner) && sentence.FormAt(at) is not ("in" or "on" or "out" or "up" or "off" or "down" or "away" or "back"))
                return -1;
        }

        return -1;
    }

    /// <summary>The clause that says the phrase of its subject ("they are bandits"), or -1.</summary>
    public static int Predicated(SentenceStructure sentence, int phrase)
    {
        var clause = sentence.Words[sentence.Phrases[phrase].First].Clause;
        if (clause < 0)
            return -1;
        var found = sentence.Clauses[clause];
        if (!ClosedClasses.IsCopula(found.Lemma) || found.End > sentence.Phrases[phrase].First)
            return -1;
        var isObject = found.Object == phrase || found.Object == sentence.Phrases[phrase].Root;

        // "is in a difficult position".
        var behind = sentence.Phrases[phrase].Preposition is >= 0 and var preposition && preposition <= found.End + 1 && sentence.FormAt(preposition) is "in" or "under" or "of";
        return isObject || behind ? clause : -1;
    }

    /// <summary>Whether the verb undoes what the noun names ("stopped aid to", "withdrew its support").</summary>
    public static bool Undoes(string lemma) => Undoing.Contains(lemma);

    /// <summary>Behind a possessor stands what it possesses, which the preposition governs as a whole.</summary>
    private static int Whole(SentenceStructure sentence, int phrase)
    {
        for (var steps = 0; steps < Window && phrase + 1 < sentence.Phrases.Count && sentence.Phrases[phrase + 1].Possessor == phrase; steps++)
            phrase++;
        return phrase;
    }
}
