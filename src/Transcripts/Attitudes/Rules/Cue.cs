using System.Collections.Immutable;
using Transcripts.Attitudes.Clauses;
using Transcripts.Attitudes.Lexicon;

namespace Transcripts.Attitudes.Rules;

/// <summary>A word or phrase of the lexicon in a sentence.</summary>
/// <param name="First">Its first word.</param>
/// <param name="End">Behind its last word.</param>
/// <param name="Head">The word that decides its place in the clause.</param>
/// <param name="PartOfSpeech">As what it stands there.</param>
/// <param name="Entries">Its entries.</param>
/// <param name="Gap">The first word of what stands in its gap, or -1.</param>
internal readonly record struct Cue(int First, int End, int Head, PartOfSpeech PartOfSpeech, ImmutableArray<LexiconEntry> Entries, int Gap);

/// <summary>Finds the cues of a sentence: phrases before words, the longest first.</summary>
internal static class CueFinder
{
    private const int LongestGap = 4;

    /// <summary>The cue that begins at <paramref name="index"/>, or null.</summary>
    public static Cue? At(SentenceReading reading, int index)
    {
        var sentence = reading.Structure;
        ref var word = ref sentence.Words[index];
        foreach (var phrase in word.Form.Phrases)
        {
            if (Match(sentence, phrase, index) is { } cue)
                return cue;
        }

        if (reading.Mentions.At(index) is { Kind: not (Actors.MentionKind.Group or Actors.MentionKind.Demonym) })
            return null;
        var lexical = word.Form.Lexical;
        return word.Class switch
        {
            WordClass.Verb => Single(index, PartOfSpeech.Verb, lexical.Verb),
            WordClass.Noun => Single(index, PartOfSpeech.Noun, lexical.Noun),
            WordClass.Adjective when !lexical.Adjective.IsEmpty => Single(index, PartOfSpeech.Adjective, lexical.Adjective),
            WordClass.Adjective when (word.Form.Forms & VerbForms.Participle) != 0 => Single(index, PartOfSpeech.Verb, lexical.Verb),
            WordClass.Adverb => Single(index, PartOfSpeech.Adverb, lexical.Adverb),
            _ => null,
        };
    }

    private static Cue? Single(int index, PartOfSpeech partOfSpeech, ImmutableArray<LexiconEntry> entries) =>
        entries.IsEmpty ? null : new Cue(index, index + 1, index, partOfSpeech, entries, -1);

    private static Cue? Match(SentenceStructure sentence, LexicalPhrase phrase, int index)
    {
        var at = index;
        var gap = -1;
        var parts = phrase.Words;
        for (var part = 0; part < parts.Length; part++, at++)
        {
            if (parts[part] == "_")
            {
                gap = at;
                var limit = Math.Min(sentence.Count, at + LongestGap + 1);
                while (at < limit && !(at > gap && sentence.Words[at].Form.Means(parts[part + 1])))
                    at++;
                if (at == limit)
                    return null;
                at--;
                continue;
            }

            if (at >= sentence.Count || !sentence.Words[at].Form.Means(parts[part]))
                return null;
        }

        var head = phrase.PartOfSpeech switch
        {
            PartOfSpeech.Noun => parts.Contains("of") ? index : at - 1,
            PartOfSpeech.Verb when parts[0] is "not" or "no" or "never" => index + 1,
            _ => index,
        };
        var found = sentence.Words[head].Class;
        var fits = phrase.PartOfSpeech switch
        {
            PartOfSpeech.Verb => found is WordClass.Verb or WordClass.Auxiliary,
            PartOfSpeech.Noun => found is WordClass.Noun or WordClass.ProperNoun,
            _ => true,
        };
        return fits ? new Cue(index, at, head, phrase.PartOfSpeech, phrase.Entries, gap) : null;
    }
}
