namespace Transcripts.Summaries.Evaluation;

/// <summary>
/// Porter's stemmer (Porter 1980, "An algorithm for suffix stripping", Program 14(3)) with the extensions of NLTK, its
/// default there, which the usual implementations of ROUGE stem with. It departs from the paper in a list of irregular words,
/// in short words on -ies and -ied, in -y behind a consonant, and in -bli, -fulli, -alli and -logi.
/// </summary>
internal static class PorterStemmer
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["sky"] = "sky",
        ["skies"] = "sky",
        ["dying"] = "die",
        ["lying"] = "lie",
        ["tying"] = "tie",
        ["news"] = "news",
        ["innings"] = "inning",
        ["inning"] = "inning",
        ["outings"] = "outing",
        ["outing"] = "outing",
        ["cannings"] = "canning",
        ["canning"] = "canning",
        ["howe"] = "howe",
        ["proceed"] = "proceed",
        ["exceed"] = "exceed",
        ["succeed"] = "succeed",
    };

    private static readonly (string Suffix, string Instead)[] SecondStep =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("bli", "ble"), ("alli", "al"),
        ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"),
        ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"), ("fulli", "ful"),
    ];

    private static readonly (string Suffix, string Instead)[] ThirdStep =
        [("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", "")];

    private static readonly string[] FourthStep =
        ["al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate", "iti", "ous", "ive", "ize"];

    /// <summary>The stem of <paramref name="word"/>, which is in lower case; words of one or two letters stay as they are.</summary>
    public static string Stem(string word) =>
        Irregular.TryGetValue(word, out var stem) ? stem
        : word.Length <= 2 ? word
        : DoubleL(FinalE(Fourth(Third(Second(FinalY(PastAndGerund(Plural(word))))))));

    private static string Plural(string word) =>
        Ends(word, "ies") && word.Length == 4 ? word[..^1]
        : Ends(word, "sses") || Ends(word, "ies") ? word[..^2]
        : Ends(word, "s") && !Ends(word, "ss") ? word[..^1]
        : word;

    private static string PastAndGerund(string word)
    {
        if (Ends(word, "ied"))
            return word.Length == 4 ? word[..^1] : word[..^2];
        if (Ends(word, "eed"))
            return Measure(word[..^3]) > 0 ? word[..^1] : word;
        var stem = Ends(word, "ed") ? word[..^2] : Ends(word, "ing") ? word[..^3] : "";
        if (!HasVowel(stem))
            return word;
        if (Ends(stem, "at") || Ends(stem, "bl") || Ends(stem, "iz"))
            return stem + "e";
        if (EndsInDoubleConsonant(stem))
            return stem[^1] is 'l' or 's' or 'z' ? stem : stem[..^1];
        return Measure(stem) == 1 && EndsInShortSyllable(stem) ? stem + "e" : stem;
    }

    private static string FinalY(string word) =>
        word.Length > 2 && word[^1] == 'y' && IsConsonant(word, word.Length - 2) ? word[..^1] + "i" : word;

    private static string Second(string word)
    {
        if (Ends(word, "alli") && Measure(word[..^4]) > 0)
            return Second(word[..^2]);
        foreach (var (suffix, instead) in SecondStep)
        {
            if (Ends(word, suffix))
                return Measure(word[..^suffix.Length]) > 0 ? word[..^suffix.Length] + instead : word;
        }

        return Ends(word, "logi") && Measure(word[..^3]) > 0 ? word[..^1] : word;
    }

    private static string Third(string word)
    {
        foreach (var (suffix, instead) in ThirdStep)
        {
            if (Ends(word, suffix))
                return Measure(word[..^suffix.Length]) > 0 ? word[..^suffix.Length] + instead : word;
        }

        return word;
    }

    private static string Fourth(string word)
    {
        foreach (var suffix in FourthStep)
        {
            if (!Ends(word, suffix))
                continue;
            var stem = word[..^suffix.Length];
            return Measure(stem) > 1 && (suffix != "ion" || stem[^1] is 's' or 't') ? stem : word;
        }

        return word;
    }

    private static string FinalE(string word)
    {
        if (word[^1] != 'e')
            return word;
        var measure = Measure(word[..^1]);
        return measure > 1 || (measure == 1 && !EndsInShortSyllable(word[..^1])) ? word[..^1] : word;
    }

    private static string DoubleL(string word) => Ends(word, "ll") && Measure(word[..^1]) > 1 ? word[..^1] : word;

    private static bool Ends(string word, string suffix) => word.EndsWith(suffix, StringComparison.Ordinal);

    private static bool IsConsonant(string word, int at) => word[at] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => false,
        'y' => at == 0 || !IsConsonant(word, at - 1),
        _ => true,
    };

    private static bool HasVowel(string stem) => Enumerable.Range(0, stem.Length).Any(at => !IsConsonant(stem, at));

    /// <summary>How often a consonant follows a vowel: m of the paper.</summary>
    private static int Measure(string stem)
    {
        var (measure, afterVowel) = (0, false);
        for (var at = 0; at < stem.Length; at++)
        {
            var consonant = IsConsonant(stem, at);
            measure += consonant && afterVowel ? 1 : 0;
            afterVowel = !consonant;
        }

        return measure;
    }

    private static bool EndsInDoubleConsonant(string stem) =>
        stem.Length >= 2 && stem[^1] == stem[^2] && IsConsonant(stem, stem.Length - 1);

    // Consonant, vowel, consonant that is not w, x or y: *o of the paper; NLTK takes two letters, vowel and consonant, as well.
    private static bool EndsInShortSyllable(string stem) =>
        stem.Length == 2
            ? !IsConsonant(stem, 0) && IsConsonant(stem, 1)
            : stem.Length > 2 && IsConsonant(stem, stem.Length - 3) && !IsConsonant(stem, stem.Length - 2)
                && IsConsonant(stem, stem.Length - 1) && stem[^1] is not ('w' or 'x' or 'y');
}
