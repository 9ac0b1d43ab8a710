using Transcripts.Attitudes.Actors;
using Transcripts.Attitudes.Clauses;

namespace Transcripts.Attitudes.Rules;

/// <summary>Marks the words that mean the target, and those that mean somebody else.</summary>
internal static class TargetMentions
{
    /// <summary>Marks them; false where no word of the sentence lies in the target.</summary>
    public static bool Find(SentenceStructure sentence, SentenceMentions mentions, string text, TextSpan target, int self, int other)
    {
        var first = -1;
        var end = -1;
        for (var index = 0; index < sentence.Count; index++)
        {
            if (!sentence.Words[index].Span.Overlaps(target))
                continue;
            first = first < 0 ? index : first;
            end = index + 1;
        }

        if (first < 0)
            return false;
        var isPronoun = sentence.Words[first].Class is WordClass.Pronoun or WordClass.PossessivePronoun;
        mentions.Add(new WordMention(first, end, [self], isPronoun ? MentionKind.Pronoun : MentionKind.Name, 1));
        Repeat(sentence, mentions, first, end, self);
        Others(sentence, mentions, self, other, isPronoun ? sentence.FormAt(first) : "");
        return true;
    }

    // The last word of a name, met again, means the same.
    private static void Repeat(SentenceStructure sentence, SentenceMentions mentions, int first, int end, int self)
    {
        var last = -1;
        for (var index = first; index < end; index++)
        {
            if (sentence.Words[index].Class == WordClass.ProperNoun)
                last = index;
        }

        if (last < 0)
            return;
        var name = sentence.FormAt(last);
        for (var index = 0; index < sentence.Count; index++)
        {
            if (sentence.Words[index].Class == WordClass.ProperNoun && sentence.FormAt(index) == name && mentions.At(index) is null)
                mentions.Add(new WordMention(index, index + 1, [self], MentionKind.Name, 0.9));
        }
    }

    /// <summary>Names and persons' pronouns; a pronoun of the third person means the target where the target was the last name before it.</summary>
    private static void Others(SentenceStructure sentence, SentenceMentions mentions, int self, int other, string pronoun)
    {
        var last = -1;
        var group = GroupOf(pronoun);
        for (var index = 0; index < sentence.Count; index++)
        {
            if (mentions.At(index) is { } mention)
            {
                last = mention.Actors.IsEmpty ? last : mention.Actors[0];
                continue;
            }

            var found = sentence.Words[index].Class;
            if (found is WordClass.Pronoun or WordClass.PossessivePronoun)
            {
                var form = sentence.FormAt(index);
                if (form is "i" or "me" or "my" or "we" or "us" or "our")
                    mentions.Add(new WordMention(index, index + 1, [other], MentionKind.Pronoun, 0.5));
                else if (GroupOf(form) is > 0 and var third)
                    mentions.Add(new WordMention(index, index + 1, [(group > 0 ? third == group : third < 3 && last == self) ? self : other], MentionKind.Pronoun, 0.5));
            }
            else if (found == WordClass.ProperNoun && sentence.Words[index].Phrase is >= 0 and var phrase && sentence.Phrases[phrase].Head == index)
            {
                mentions.Add(new WordMention(index, index + 1, [other], MentionKind.Name, 0.5));
                if (sentence.Phrases[phrase].Preposition < 0)
                    last = other;
            }
        }
    }

    private static int GroupOf(string pronoun) => pronoun switch
    {
        "he" or "him" or "his" or "himself" or "he's" => 1,
        "she" or "her" or "hers" or "herself" or "she's" => 2,
        "they" or "them" or "their" or "themselves" or "they're" => 3,
        _ => 0,
    };
}
