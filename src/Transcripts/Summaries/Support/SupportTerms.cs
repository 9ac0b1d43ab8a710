using System.Collections.Frozen;
using Transcripts.Attitudes.Actors;
using Transcripts.Tokens;

namespace Transcripts.Summaries.Support;

/// <summary>The forms under which words of a text and of its source are compared: stems, states for the adjectives made of them, digits for numbers in words.</summary>
internal static class SupportTerms
{
    private static readonly TokenForms Stems = new(new TokenizerOptions { FoldCase = true, Stemmer = Stemmer.English });

    private static readonly FrozenDictionary<string, string> Numerals = ("two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 "
        + "sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90")
        .Split(' ').Chunk(2).ToFrozenDictionary(pair => Stem(pair[0]), pair => pair[1], StringComparer.Ordinal);

    private static readonly Lazy<FrozenDictionary<string, string>> States = new(ReadStates);

    /// <summary>The form of a stem.</summary>
    public static string Of(string stem) =>
        Numerals.TryGetValue(stem, out var digits) ? digits
        : States.Value.TryGetValue(stem, out var state) ? state
        : stem.Length > 0 && char.IsAsciiDigit(stem[0]) ? stem.Replace(",", "", StringComparison.Ordinal)
        : stem;

    /// <summary>Whether a word says a number, in digits or words.</summary>
    public static bool IsNumber(string form) => form.Any(char.IsAsciiDigit);

    private static FrozenDictionary<string, string> ReadStates()
    {
        var states = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var actor in ActorList.Default.Actors.Where(actor => actor.Kind == ActorKind.State && !actor.Names.IsEmpty && IsWord(actor.Names[0])))
        {
            var state = Stem(actor.Names[0]);
            foreach (var name in actor.Names.Concat(actor.Demonyms).Where(IsWord))
                states.TryAdd(Stem(name), state);
        }

        return states.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string Stem(string word) => Stems.Make(word, TokenKind.Word);

    private static bool IsWord(string name) => name.All(char.IsLetter);
}
