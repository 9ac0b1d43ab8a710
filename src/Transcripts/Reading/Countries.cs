using System.Collections.Frozen;
using System.Reflection;

namespace Transcripts.Reading;

/// <summary>
/// Names of countries and the adjectives made from them, from <c>data/countries.csv</c>. A country that the table
/// does not hold is known by its name and by adjectives that share its stem ("Ruritania", "Ruritanian").
/// </summary>
internal static class Countries
{
    private static readonly FrozenDictionary<string, string> Names = Load();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Names.GetAlternateLookup<ReadOnlySpan<char>>();

    // The first word of forms of several words, and the most words of such a form.
    private static readonly FrozenDictionary<string, int> Longest =
        Names.Keys.Where(key => key.Contains(' ')).GroupBy(key => key[..key.IndexOf(' ')]).ToFrozenDictionary(group => group.Key, group => group.Max(key => key.Count(' ') + 1));

    /// <summary>Most words in any form that the table holds and that begins with <paramref name="key"/>, a word in lower case without periods.</summary>
    public static int LongestForm(string key) => Longest.GetValueOrDefault(key, 1);

    /// <summary>The country that <paramref name="form"/> names or is the adjective of, or null. Periods and case do not matter.</summary>
    public static string? Find(ReadOnlySpan<char> form)
    {
        if (form.Length > 64)
        {
            return null;
        }

        Span<char> key = stackalloc char[form.Length];
        return Lookup.TryGetValue(key[..Fold(form, key)], out var name) ? name : null;
    }

    /// <summary>Whether <paramref name="label"/> and <paramref name="person"/> can mean one country: "Korea" and "North Korea" can.</summary>
    public static bool Agree(string label, string person) =>
        label.Equals(person, StringComparison.OrdinalIgnoreCase)
        || EndsWithWord(label, person)
        || EndsWithWord(person, label)
        || IsAdjectiveOf(label, person)
        || IsAdjectiveOf(person, label);

    /// <summary>Whether <paramref name="word"/> has the form of an adjective of <paramref name="country"/>, for countries outside the table.</summary>
    public static bool IsAdjectiveOf(ReadOnlySpan<char> word, ReadOnlySpan<char> country)
    {
        if (word.Length < 4 || country.Length < 4)
        {
            return false;
        }

        var shared = word.CommonPrefixLength(country, CaseFolding.Instance);
        return shared >= Math.Max(3, country.Length - 3)
            && word.Length - shared <= 4
            && EndsLikeAdjective(word);
    }

    private static bool EndsLikeAdjective(ReadOnlySpan<char> word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["an", "ese", "ish", "i", "ic", "er", "ch", "ss", "ot", "iot", "k"])
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithWord(string text, string word) =>
        text.Length > word.Length
        && text[text.Length - word.Length - 1] == ' '
        && text.EndsWith(word, StringComparison.OrdinalIgnoreCase);

    private static int Fold(ReadOnlySpan<char> form, Span<char> key)
    {
        var length = 0;
        foreach (var character in form)
        {
            if (character != '.')
            {
                key[length++] = character == '’' ? '\'' : char.ToLowerInvariant(character);
            }
        }

        return length;
    }

    private static FrozenDictionary<string, string> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("countries.csv")
            ?? throw new InvalidOperationException("The library was built without data/countries.csv.");
        using var reader = new StreamReader(stream);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var columns = line.Split(',');
            foreach (var form in columns[1].Split('|').Concat(columns[2].Split('|')).Prepend(columns[0]))
            {
                var key = new char[form.Length];
                var length = Fold(form, key);
                if (length > 0)
                {
                    names.TryAdd(new string(key, 0, length), columns[0]);
                }
            }
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private sealed class CaseFolding : IEqualityComparer<char>
    {
        public static CaseFolding Instance { get; } = new();

        public bool Equals(char x, char y) => char.ToLowerInvariant(x) == char.ToLowerInvariant(y);

        public int GetHashCode(char obj) => char.ToLowerInvariant(obj);
    }
}
