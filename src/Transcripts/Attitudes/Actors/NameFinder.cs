using Transcripts.Attitudes.Clauses;

namespace Transcripts.Attitudes.Actors;

/// <summary>Finds the names, adjectives and groups of a sentence: the longest match at each word, titles and the noun behind included.</summary>
internal static class NameFinder
{
    // How far the noun may stand behind the adjective: "Romanian Party Central Committee".
    private const int Reach = 5;

    public static void Find(SentenceStructure sentence, ActorList actors, SentenceMentions mentions)
    {
        for (var index = 0; index < sentence.Count;)
        {
            var end = Match(sentence, actors, index, out var name);
            if (end < 0 || IsOther(sentence, actors, index, end, name!))
            {
                index = Math.Max(end, index + 1);
                continue;
            }

            var first = index;
            var kind = name!.Kind;
            var confidence = 1.0;
            var actor = actors.Actors[name.Actor];
            if (kind == MentionKind.Name && actor.Kind == ActorKind.Person)
            {
                while (first > 0 && actors.Titles.Contains(sentence.FormAt(first - 1)) && sentence.Words[first - 1].Form.IsCapital && mentions.At(first - 1) is null)
                    first--;
            }
            else if (kind == MentionKind.Demonym)
            {
                var noun = StateNoun(sentence, actors, end);
                confidence = noun > end ? 0.95 : sentence.Words[index].Phrase >= 0 && sentence.Phrases[sentence.Words[index].Phrase].Head == end - 1 ? 0.9 : 0.6;
                end = noun;
            }
            else if (kind == MentionKind.Name && actor.Kind == ActorKind.State && end < sentence.Count && sentence.Words[end].Phrase >= 0 && sentence.Words[end].Phrase == sentence.Words[end - 1].Phrase)
            {
                end = StateNoun(sentence, actors, end);
            }

            mentions.Add(new WordMention(first, end, [name.Actor], kind, confidence));
            index = end;
        }
    }

    private static int Match(SentenceStructure sentence, ActorList actors, int index, out ActorName? found)
    {
        ref var word = ref sentence.Words[index];
        foreach (var name in actors.Names.StartingWith(word.Form.Form))
        {
            if (name.IsCapital && !word.Form.IsCapital)
                continue;
            if (index + name.Words.Length > sentence.Count)
                continue;
            var same = true;
            for (var at = 1; at < name.Words.Length && same; at++)
                same = sentence.Words[index + at].Form.Form == name.Words[at];
            if (same)
            {
                found = name;
                return index + name.Words.Length;
            }
        }

        found = null;
        return -1;
    }

    // "Moscow University" is no actor, and "overseas Chinese" are not China.
    private static bool IsOther(SentenceStructure sentence, ActorList actors, int first, int end, ActorName name) =>
        (end < sentence.Count && sentence.Words[end].Form.IsCapital && actors.OtherNouns.Contains(sentence.FormAt(end)))
        || (end + 1 < sentence.Count && sentence.Words[end].Form.IsCapital && sentence.Words[end + 1].Form.IsCapital && actors.OtherNouns.Contains(sentence.FormAt(end + 1)) && name.Kind != MentionKind.Group)
        || (name.Kind == MentionKind.Demonym && sentence.FormAt(first - 1) is "overseas" or "ethnic")
        || (first > 0 && sentence.FormAt(first - 1) is "university" or "treaty" or "bank" && name.Kind == MentionKind.Name)
        || (first > 1 && sentence.FormAt(first - 1) == "of" && sentence.FormAt(first - 2) is "university" or "treaty" or "bank" or "gulf");

    /// <summary>Behind the noun that the adjective belongs to, where it is a noun by which a state is meant.</summary>
    private static int StateNoun(SentenceStructure sentence, ActorList actors, int end)
    {
        var last = end;
        var phrase = sentence.Words[end - 1].Phrase;
        for (var at = end; at < sentence.Count && at < end + Reach && sentence.Words[at].Phrase == phrase && phrase >= 0; at++)
        {
            if (actors.StateNouns.Contains(sentence.FormAt(at)))
                last = at + 1;
        }

        return last;
    }
}
