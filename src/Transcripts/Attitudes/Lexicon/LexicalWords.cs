using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Transcripts.Attitudes.Lexicon;

/// <summary>All inflected forms of the words of a lexicon and of the plain words the tagger knows.</summary>
internal static class LexicalWords
{
    public static FrozenDictionary<string, LexicalWord> Of(ImmutableArray<LexiconEntry> entries)
    {
        var words = new Dictionary<string, LexicalWord>(StringComparer.Ordinal);
        foreach (var lemma in PlainWords.Verbs)
            AddVerb(words, lemma, []);
        foreach (var lemma in PlainWords.Nouns)
            AddNoun(words, lemma, []);
        foreach (var lemma in PlainWords.Adjectives)
            Change(words, lemma, word => word with { IsAdjective = true });
        foreach (var group in entries.GroupBy(entry => (Head: Head(entry), entry.PartOfSpeech, Phrase: entry.Words.Length > 1)))
        {
            // The head of a phrase is known as a word, but carries its attitude in the phrase only.
            ImmutableArray<LexiconEntry> cues = group.Key.Phrase ? [] : [.. group];
            switch (group.Key.PartOfSpeech)
            {
                case PartOfSpeech.Verb:
                    AddVerb(words, group.Key.Head, cues);
                    break;
                case PartOfSpeech.Noun:
                    AddNoun(words, group.Key.Head, cues);
                    break;
                case PartOfSpeech.Adjective when !group.Key.Phrase:
                    Change(words, group.Key.Head, word => word with { IsAdjective = true, Adjective = cues });
                    foreach (var degree in Inflection.Degrees(group.Key.Head))
                        Change(words, degree, word => word with { IsAdjective = true, Adjective = cues });
                    break;
                case PartOfSpeech.Adverb when !group.Key.Phrase:
                    Change(words, group.Key.Head, word => word with { IsAdverb = true, Adverb = cues });
                    break;
                default:
                    break;
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string Head(LexiconEntry entry) => entry.PartOfSpeech switch
    {
        PartOfSpeech.Verb => entry.Words.First(word => word is not ("not" or "no" or "never")),
        PartOfSpeech.Noun => entry.Words[^1],
        _ => entry.Lemma,
    };

    private static void AddVerb(Dictionary<string, LexicalWord> words, string lemma, ImmutableArray<LexiconEntry> cues)
    {
        foreach (var (form, forms) in Inflection.OfVerb(lemma))
        {
            Change(words, form, word => word with
            {
                Forms = word.Forms | forms,
                VerbLemma = word.VerbLemma.Length == 0 || !cues.IsEmpty ? lemma : word.VerbLemma,
                Verb = cues.IsEmpty ? word.Verb : cues,
            });
        }
    }

    private static void AddNoun(Dictionary<string, LexicalWord> words, string lemma, ImmutableArray<LexiconEntry> cues)
    {
        foreach (var form in (ReadOnlySpan<string>)[lemma, Inflection.PluralOf(lemma)])
        {
            Change(words, form, word => word with
            {
                NounLemma = word.NounLemma.Length == 0 || !cues.IsEmpty ? lemma : word.NounLemma,
                Noun = cues.IsEmpty ? word.Noun : cues,
            });
        }
    }

    private static void Change(Dictionary<string, LexicalWord> words, string form, Func<LexicalWord, LexicalWord> change) =>
        words[form] = change(words.TryGetValue(form, out var word) ? word : new LexicalWord());
}
