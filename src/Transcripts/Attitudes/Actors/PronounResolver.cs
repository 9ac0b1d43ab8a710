using System.Collections.Frozen;
using System.Collections.Immutable;
using Transcripts.Attitudes.Clauses;

namespace Transcripts.Attitudes.Actors;

/// <summary>
/// Resolves pronouns by speaker, salience and number. The third person looks back within the sentence and to the
/// sentence before, subjects first, as in centering (Grosz, Joshi and Weinstein 1995), much simplified; what is not
/// clear stays unresolved.
/// </summary>
/// <param name="actors">The actors.</param>
internal sealed class PronounResolver(ImmutableArray<Actor> actors)
{
    private const int Reach = 4;

    // The most persons that one "they" means.
    private const int Most = 6;

    private static readonly FrozenSet<string> Quoting = ClosedClasses.Set("say tell ask reply answer declare threaten state shout add write respond announce begin");

    // What the sentence before leaves to this one.
    private Salience last = Salience.None;

    /// <summary>Adds the pronouns of a sentence to its mentions.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mentions">Its mentions by name.</param>
    /// <param name="we">Whom the speaker speaks for, or -1.</param>
    /// <param name="you">Whom the speaker speaks to, or -1.</param>
    public void Resolve(SentenceStructure sentence, SentenceMentions mentions, int we, int you)
    {
        var names = mentions.All.OrderBy(mention => mention.First).ToList();
        var next = 0;
        var now = last;
        var quoted = false;
        var direct = DirectSpeech.None;
        for (var index = 0; index < sentence.Count; index++)
        {
            while (next < names.Count && names[next].End <= index)
                now = Noted(names[next++], sentence, now);
            ref var word = ref sentence.Words[index];
            quoted ^= word.Class == WordClass.Quote;
            if (word.Form.Form == ":" && word.Clause >= 0 && OpensQuotation(sentence, mentions, word.Clause))
                direct = Opened(sentence, mentions, word.Clause, now);
            if (word.Class is not (WordClass.Pronoun or WordClass.PossessivePronoun) || mentions.At(index) is not null)
                continue;
            if (Resolved(sentence, mentions, index, now, direct.Speaker >= 0 ? direct : quoted ? DirectSpeech.Unknown : direct, we, you) is { } mention)
                mentions.Add(mention);
        }

        while (next < names.Count)
            now = Noted(names[next++], sentence, now);
        last = Remembered(sentence, mentions);
    }

    private WordMention? Resolved(SentenceStructure sentence, SentenceMentions mentions, int index, Salience now, DirectSpeech direct, int we, int you)
    {
        var form = sentence.FormAt(index);
        var mark = form.IndexOf('\'', StringComparison.Ordinal);
        return (mark > 0 ? form[..mark] : form) switch
        {
            "i" or "me" or "my" or "we" or "us" or "our" when direct.Speaker >= 0 => Third([form is "i" or "me" or "my" || direct.Side < 0 ? direct.Speaker : direct.Side], 0.5) with { IsAct = true },
            "you" or "your" when direct.Addressee >= 0 => Third([direct.Addressee], 0.5) with { IsAddressee = true },
            "i" or "me" or "my" or "myself" or "mine" when direct == DirectSpeech.None => new WordMention(index, index + 1, [], MentionKind.Pronoun, 1) { IsFirstPerson = true },
            "we" or "us" or "our" or "ours" or "ourselves" when direct == DirectSpeech.None => new WordMention(index, index + 1, we < 0 ? [] : [we], MentionKind.Pronoun, 0.8) { IsFirstPerson = true },
            "you" or "your" or "yours" or "yourself" or "yourselves" when direct == DirectSpeech.None && you >= 0 => Third([you], 0.7) with { IsAddressee = true },
            "he" or "him" or "his" or "himself" or "she" or "her" => Person(sentence, mentions, index) is >= 0 and var subject ? Third([subject], 0.7) : now.Person >= 0 ? Third([now.Person], 0.6) : null,
            "they" or "them" or "their" or "theirs" or "themselves" => now.Plural.IsEmpty ? null : Third(now.Plural, 0.6),
            "its" or "itself" => now.Plural.Length == 1 ? Third(now.Plural, 0.5) : null,
            "it" => Act(sentence, mentions, index) is >= 0 and var doer ? Third([doer], 0.4) with { IsAct = true } : null,
            _ => null,
        };

        WordMention Third(ImmutableArray<int> who, double confidence) => new(index, index + 1, who, MentionKind.Pronoun, confidence);
    }

    // "Tito told the ambassador that he …": the subject of the clause above comes first.
    private int Person(SentenceStructure sentence, SentenceMentions mentions, int index)
    {
        var clause = sentence.Words[index].Clause;
        for (var steps = 0; clause >= 0 && steps < Reach; steps++, clause = sentence.Clauses[clause].Parent)
        {
            if (sentence.Clauses[clause].Subject is >= 0 and var subject && sentence.Phrases[subject].End <= index && SubjectOf(sentence, mentions, subject) is >= 0 and var actor && actors[actor].Kind == ActorKind.Person)
                return actor;
        }

        return -1;
    }

    /// <summary>"It" as an object is what another did or said: the doer is the last other subject.</summary>
    private int Act(SentenceStructure sentence, SentenceMentions mentions, int index)
    {
        var clause = sentence.Words[index].Clause;
        if (clause < 0 || index < sentence.Clauses[clause].End || (clause + 1 < sentence.Clauses.Count && sentence.Clauses[clause + 1].Subject == sentence.Words[index].Phrase))
            return -1;
        var own = SubjectOf(sentence, mentions, sentence.Clauses[clause].Subject);
        for (var before = clause - 1; before >= 0 && before >= clause - Reach; before--)
        {
            if (SubjectOf(sentence, mentions, sentence.Clauses[before].Subject) is >= 0 and var doer && doer != own)
                return doer;
        }

        return last.Subject != own ? last.Subject : -1;
    }

    private static int SubjectOf(SentenceStructure sentence, SentenceMentions mentions, int phrase) =>
        phrase >= 0 && mentions.At(sentence.Phrases[phrase].Head) is { IsFirstPerson: false, Actors: [var actor] } ? actor : -1;

    // "He said: we can hold it without you": the words are another's.
    private static bool OpensQuotation(SentenceStructure sentence, SentenceMentions mentions, int clause)
    {
        var found = sentence.Clauses[clause];
        var said = Quoting.Contains(found.Lemma) || (clause > 0 && sentence.Clauses[clause - 1].Lemma == "begin");
        return said && !(found.Subject >= 0 && mentions.At(sentence.Phrases[found.Subject].Head) is { IsFirstPerson: true });
    }

    /// <summary>Who speaks behind the colon, and to whom: the one told, or the last other party.</summary>
    private DirectSpeech Opened(SentenceStructure sentence, SentenceMentions mentions, int clause, Salience now)
    {
        var found = sentence.Clauses[clause];
        if (SubjectOf(sentence, mentions, found.Subject) is not (>= 0 and var speaker))
            return DirectSpeech.Unknown;
        var side = SideOf(speaker);
        var told = SubjectOf(sentence, mentions, found.Object);
        ImmutableArray<int> others = [told, .. now.Plural, now.Person, .. last.Parties];
        return new DirectSpeech(speaker, side, others.FirstOrDefault(other => other >= 0 && SideOf(other) is >= 0 and var home && home != side && other != speaker, -1) is >= 0 and var addressee ? SideOf(addressee) : -1);
    }

    private int SideOf(int actor) => actors[actor].Kind != ActorKind.Person ? actor
        : actors[actor].Country is { } country ? Enumerable.Range(0, actors.Length).FirstOrDefault(index => actors[index].Id == country, -1)
        : -1;

    private Salience Noted(WordMention mention, SentenceStructure sentence, Salience now)
    {
        if (mention.Actors.IsEmpty || mention.IsFirstPerson)
            return now;
        var actor = mention.Actors[0];
        if (actors[actor].Kind == ActorKind.Person)
        {
            var phrase = sentence.Words[mention.End - 1].Phrase;
            var joint = phrase >= 0 && sentence.Phrases[phrase].Root != phrase && !now.Open.IsEmpty;
            ImmutableArray<int> open = joint && now.Open.Length < Most ? [.. now.Open, actor] : [actor];
            return now with { Person = actor, Open = open, Plural = joint ? open : now.Plural };
        }

        if (IsGoverned(sentence, mention))
            return now;
        var means = IsPersonNoun(sentence.FormAt(mention.End - 1)) || IsPersonNoun(HeadBehind(sentence, mention));
        return now with { Plural = [actor], Open = [], Person = means ? actor : now.Person };
    }

    /// <summary>What the next sentence can mean by "he", "they" and "it".</summary>
    private Salience Remembered(SentenceStructure sentence, SentenceMentions mentions)
    {
        var subjects = sentence.Clauses.Where(clause => clause.Subject >= 0).Select(clause => sentence.Phrases[clause.Subject]).Take(16).ToList();
        var ranked = mentions.All
            .Where(mention => !mention.IsFirstPerson && !mention.IsAddressee && !mention.IsAct && !mention.Actors.IsEmpty)
            .OrderBy(mention => subjects.Exists(subject => mention.First < subject.End && subject.First < mention.End) ? 0 : 1)
            .ThenBy(mention => mention.First)
            .ToList();
        var persons = ranked.Where(mention => mention.Actors.Length == 1 && actors[mention.Actors[0]].Kind == ActorKind.Person).Select(mention => mention.Actors[0]).Distinct().ToList();
        var others = ranked.Where(mention => actors[mention.Actors[0]].Kind != ActorKind.Person && !IsGoverned(sentence, mention)).ToList();
        var person = persons.Count > 0 ? persons[0] : others.Where(mention => IsPersonNoun(sentence.FormAt(mention.End - 1))).Select(mention => mention.Actors[0]).FirstOrDefault(-1);
        var they = ranked.Find(mention => mention.Kind == MentionKind.Pronoun && (mention.Actors.Length > 1 || actors[mention.Actors[0]].Kind != ActorKind.Person));
        var plural = they?.Actors ?? (others.Count > 0 ? others[0].Actors : persons.Count == 2 ? [.. persons] : []);
        var subject = ranked.Count > 0 && subjects.Exists(phrase => ranked[0].First < phrase.End && phrase.First < ranked[0].End) ? ranked[0].Actors[0] : -1;
        return new Salience(person, plural, [], subject, [.. ranked.SelectMany(mention => mention.Actors).Distinct().Take(6)]);
    }

    // "the ambassador to China", "at Poland’s conference": a place, seldom what "they" means.
    private static bool IsGoverned(SentenceStructure sentence, WordMention mention)
    {
        var phrase = sentence.Words[mention.End - 1].Phrase;
        return phrase >= 0 && sentence.Phrases[phrase].Preposition >= 0 && sentence.FormAt(sentence.Phrases[phrase].Preposition) is "to" or "in" or "at" or "from";
    }

    private static string HeadBehind(SentenceStructure sentence, WordMention mention)
    {
        var phrase = sentence.Words[mention.End - 1].Phrase;
        return phrase >= 0 && phrase + 1 < sentence.Phrases.Count && sentence.Phrases[phrase + 1].Possessor == phrase ? sentence.FormAt(sentence.Phrases[phrase + 1].Head) : "";
    }

    private static bool IsPersonNoun(string noun) =>
        noun is "ambassador" or "leader" or "comrade" or "premier" or "president" or "chairman" or "minister" or "secretary" or "representative" or "delegate" or "diplomat" or "official";

    /// <summary>Whom pronouns can mean; -1 for nobody.</summary>
    private sealed record Salience(int Person, ImmutableArray<int> Plural, ImmutableArray<int> Open, int Subject, ImmutableArray<int> Parties)
    {
        public static Salience None { get; } = new(-1, [], [], -1, []);
    }

    /// <summary>Words of another that are given as said: who speaks, for which state, to which.</summary>
    private sealed record DirectSpeech(int Speaker, int Side, int Addressee)
    {
        public static DirectSpeech None { get; } = new(-1, -1, -1);

        public static DirectSpeech Unknown { get; } = new(-1, -1, -2);
    }
}
