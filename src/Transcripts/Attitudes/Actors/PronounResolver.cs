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
    private ImmutableArray<int> lastPlural = [];
    private int lastPerson = -1;
    private ImmutableArray<int> lastPersons = [];

    /// <summary>Forgets the sentence before: another speaker begins.</summary>
    public void Forget() => (lastPlural, lastPerson, lastPersons) = ([], -1, []);

    /// <summary>Adds the pronouns of a sentence to its mentions.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mentions">Its mentions by name.</param>
    /// <param name="we">Whom the speaker speaks for, or -1.</param>
    /// <param name="you">Whom the speaker speaks to, or -1.</param>
    public void Resolve(SentenceStructure sentence, SentenceMentions mentions, int we, int you)
    {
        var names = mentions.All.OrderBy(mention => mention.First).ToList();
        var next = 0;
        var plural = lastPlural;
        var person = lastPerson;
        var persons = lastPersons;
        var quoted = false;
        var open = ImmutableArray<int>.Empty;
        for (var index = 0; index < sentence.Count; index++)
        {
            while (next < names.Count && names[next].End <= index)
                Note(names[next++], sentence, ref plural, ref person, ref persons, ref open);
            ref var word = ref sentence.Words[index];
            quoted ^= word.Class == WordClass.Quote;
            if (word.Class is not (WordClass.Pronoun or WordClass.PossessivePronoun) || mentions.At(index) is not null)
                continue;
            var form = word.Form.Form;
            var mark = form.IndexOf('\'', StringComparison.Ordinal);
            switch (mark > 0 ? form[..mark] : form)
            {
                case "i" or "me" or "my" or "myself" or "mine" when !quoted:
                    mentions.Add(new WordMention(index, index + 1, [], MentionKind.Pronoun, 1) { IsFirstPerson = true });
                    break;
                case "we" or "us" or "our" or "ours" or "ourselves" when !quoted && !IsQuotedByColon(sentence, index):
                    mentions.Add(new WordMention(index, index + 1, we < 0 ? [] : [we], MentionKind.Pronoun, 0.8) { IsFirstPerson = true });
                    break;
                case "you" or "your" or "yours" or "yourselves" or "yourself" when !quoted && you >= 0 && !IsQuotedByColon(sentence, index):
                    mentions.Add(new WordMention(index, index + 1, [you], MentionKind.Pronoun, 0.7));
                    break;
                case "he" or "him" or "his" or "himself" when person >= 0:
                    mentions.Add(new WordMention(index, index + 1, [person], MentionKind.Pronoun, 0.7));
                    break;
                case "they" or "them" or "their" or "themselves" or "theirs" when !plural.IsEmpty || persons.Length > 1:
                    mentions.Add(new WordMention(index, index + 1, persons.Length > 1 && plural.IsEmpty ? persons : plural, MentionKind.Pronoun, 0.6));
                    break;
                case "its" or "itself" when plural.Length == 1:
                    mentions.Add(new WordMention(index, index + 1, plural, MentionKind.Pronoun, 0.5));
                    break;
                default:
                    break;
            }
        }

        while (next < names.Count)
            Note(names[next++], sentence, ref plural, ref person, ref persons, ref open);
        Remember(sentence, mentions);
    }

    // "He said: we can hold it without you": the words are another's.
    private static bool IsQuotedByColon(SentenceStructure sentence, int index)
    {
        var clause = sentence.Words[index].Clause;
        if (clause <= 0)
            return false;
        for (var at = index - 1; at >= 0 && at > index - 40; at--)
        {
            if (sentence.FormAt(at) == ":")
                return true;
        }

        return false;
    }

    private void Note(WordMention mention, SentenceStructure sentence, ref ImmutableArray<int> plural, ref int person, ref ImmutableArray<int> persons, ref ImmutableArray<int> open)
    {
        if (mention.Actors.IsEmpty || mention.IsFirstPerson)
            return;
        var actor = mention.Actors[0];
        switch (actors[actor].Kind)
        {
            case ActorKind.Person:
                person = actor;
                open = [.. open, actor];
                break;
            default:
                if (IsGoverned(sentence, mention))
                    return;
                plural = [actor];
                if (IsPersonNoun(sentence.FormAt(mention.End - 1)) || IsPersonNoun(HeadBehind(sentence, mention)))
                    person = actor;
                break;
        }
    }

    /// <summary>What the next sentence can mean by "he" and "they".</summary>
    private void Remember(SentenceStructure sentence, SentenceMentions mentions)
    {
        var subjects = sentence.Clauses.Where(clause => clause.Subject >= 0).Select(clause => sentence.Phrases[clause.Subject]).Take(16).ToList();
        var ranked = mentions.All
            .Where(mention => !mention.IsFirstPerson && !mention.Actors.IsEmpty)
            .OrderBy(mention => subjects.Any(subject => mention.First < subject.End && subject.First < mention.End) ? 0 : 1)
            .ThenBy(mention => mention.First)
            .ToList();
        var persons = ranked.Where(mention => actors[mention.Actors[0]].Kind == ActorKind.Person && mention.Actors.Length == 1).Select(mention => mention.Actors[0]).Distinct().ToList();
        var others = ranked.Where(mention => actors[mention.Actors[0]].Kind != ActorKind.Person && !IsGoverned(sentence, mention)).ToList();
        lastPerson = persons.Count > 0 ? persons[0] : others.Where(mention => IsPersonNoun(sentence.FormAt(mention.End - 1))).Select(mention => mention.Actors[0]).FirstOrDefault(-1);
        lastPersons = persons.Count == 2 ? [.. persons] : [];
        var they = ranked.FirstOrDefault(mention => mention.Kind == MentionKind.Pronoun && (mention.Actors.Length > 1 || actors[mention.Actors[0]].Kind != ActorKind.Person));
        lastPlural = they?.Actors ?? (others.Count > 0 ? others[0].Actors : []);
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
}
