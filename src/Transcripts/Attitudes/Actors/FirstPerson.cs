using Transcripts.Attitudes.Clauses;

namespace Transcripts.Attitudes.Actors;

/// <summary>The pronouns of the first person, which need no antecedent.</summary>
internal static class FirstPerson
{
    public static void Find(SentenceStructure sentence, SentenceMentions mentions, int we)
    {
        for (var index = 0; index < sentence.Count; index++)
        {
            if (sentence.FormAt(index) is "i" or "me" or "my" or "we" or "us" or "our" && sentence.Words[index].Class is WordClass.Pronoun or WordClass.PossessivePronoun && mentions.At(index) is null)
                mentions.Add(new WordMention(index, index + 1, we < 0 || sentence.FormAt(index) is "i" or "me" or "my" ? [] : [we], MentionKind.Pronoun, 0.8) { IsFirstPerson = true });
        }
    }
}
