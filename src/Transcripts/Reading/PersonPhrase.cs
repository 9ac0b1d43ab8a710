using System.Collections.Immutable;
using System.Text;
using Lucene.Net.Analysis.Miscellaneous;

namespace Transcripts.Reading;

/// <summary>
/// What a phrase says of a person: "Comrade Ambassador Nase", "Vietnam’s Ambassador to China", "the Premier".
/// One grammar reads the header's lists and the labels of the text.
/// </summary>
/// <param name="Names">The words of the name as written; none where the phrase gives an office only.</param>
/// <param name="Role">The office as written, without the country that is held apart ("Ambassador to China"), or null.</param>
/// <param name="RoleWords">The words the office is compared by, in lower case, connectives left out.</param>
/// <param name="Country">The country the person is of, or null.</param>
/// <param name="Posting">The country the person is posted to, or null.</param>
/// <param name="Feminine">Whether the form of address is a woman's, a man's, or neither (null).</param>
internal sealed record PersonPhrase(
    ImmutableArray<string> Names,
    string? Role,
    ImmutableArray<string> RoleWords,
    string? Country,
    string? Posting,
    bool? Feminine)
{
    /// <summary>Whether the phrase names an office and nobody.</summary>
    public bool IsOfficeOnly => Names.IsEmpty && !RoleWords.IsEmpty;

    /// <summary>Whether the office is a lower one than its head word says ("Vice Premier").</summary>
    public ImmutableArray<string> Demotions => [.. RoleWords.Where(Titles.IsDemotion)];

    /// <summary>The name as one string, or the office, or the country, or an empty string.</summary>
    public string Name => Names.IsEmpty ? Role ?? Country ?? "" : string.Join(' ', Names);

    /// <summary>
    /// Reads <paramref name="text"/>, a phrase without commas. Null where it is no phrase for one person in the room:
    /// empty, with a lower-case word that belongs to no name or office, or another's ("our ambassador", "his wife").
    /// </summary>
    public static PersonPhrase? Parse(ReadOnlySpan<char> text)
    {
        var words = PersonWord.Split(text);
        return words is null ? null : new Reader(words).Read();
    }

    /// <summary>The form in which names are compared: letters and digits, without accents, in lower case.</summary>
    public static string KeyOf(ReadOnlySpan<char> name)
    {
        if (Ascii.IsValid(name))
        {
            return KeyOfAscii(name);
        }

        var folded = new char[name.Length * 4];
        var length = ASCIIFoldingFilter.FoldToASCII(name.ToArray(), 0, folded, 0, name.Length);
        var key = new StringBuilder(length);
        foreach (var character in folded.AsSpan(0, length))
        {
            if (char.IsLetterOrDigit(character))
            {
                key.Append(char.ToLowerInvariant(character));
            }
        }

        return key.ToString();
    }

    private static string KeyOfAscii(ReadOnlySpan<char> name)
    {
        Span<char> key = name.Length <= LabelReader.Longest ? stackalloc char[name.Length] : new char[name.Length];
        var length = 0;
        foreach (var character in name)
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                key[length++] = char.ToLowerInvariant(character);
            }
        }

        return new string(key[..length]);
    }

    private sealed class Reader(List<PersonWord> words)
    {
        private readonly List<string> names = [];
        private readonly List<string> role = [];
        private readonly List<string> roleWords = [];
        private string? connective;
        private string? country;
        private string? posting;
        private bool? feminine;
        private bool honorific;

        public PersonPhrase? Read()
        {
            for (var i = 0; i < words.Count;)
            {
                var taken = TakeHonorific(i);
                taken = taken > 0 ? taken : TakeCountry(i);
                taken = taken > 0 ? taken : TakeOffice(i);
                taken = taken > 0 ? taken : TakeName(i);
                if (taken == 0)
                {
                    return null;
                }

                i += taken;
            }

            if (names.Count == 0 && roleWords.Count == 0 && country is null)
            {
                return null;
            }

            return new PersonPhrase([.. names], role.Count > 0 ? string.Join(' ', role) : null, [.. roleWords], country, posting, feminine);
        }

        private int TakeHonorific(int i)
        {
            var key = words[i].Key;
            if (key is "the" or "a" or "an" && words[i].Text.Length == key.Length && connective is null && names.Count == 0)
            {
                return 1;
            }

            if (key is "his" or "her" && i + 1 < words.Count && words[i + 1].Key == "excellency")
            {
                return 2;
            }

            // "Mr. Lord": behind one form of address another one in the last place is a family name.
            if (!Titles.IsHonorific(key) || (names.Count > 0 && !honorific) || (feminine is not null && i > 0 && i == words.Count - 1 && words[i].StartsUpper))
            {
                return 0;
            }

            feminine ??= Titles.IsFeminine(key);
            honorific = true;
            return 1;
        }

        private int TakeCountry(int i)
        {
            for (var count = words[i].StartsUpper ? Math.Min(Countries.LongestForm(words[i].Key), words.Count - i) : 0; count > 0; count--)
            {
                var form = count == 1 ? words[i].Base : string.Join(' ', words.Skip(i).Take(count - 1).Select(word => word.Text).Append(words[i + count - 1].Base));
                if (Countries.Find(form) is { } found && !IsSurname(i, count))
                {
                    SetCountry(found, string.Join(' ', words.Skip(i).Take(count).Select(word => word.Text)));
                    return count;
                }
            }

            // "Ruritania’s Ambassador": a possessive before an office is a country, in the table or not.
            if (words[i].IsPossessive && words[i].StartsUpper && names.Count == 0 && i + 1 < words.Count && StartsOffice(i + 1))
            {
                SetCountry(words[i].Base, words[i].Base);
                return 1;
            }

            return 0;
        }

        // A country's name right behind a form of address or a first name is a family name: "Mr. Jordan", "Vernon Jordan".
        private bool IsSurname(int i, int count) =>
            i + count == words.Count && connective is null && roleWords.Count == 0 && !words[i + count - 1].IsPossessive
            && (honorific || names.Count > 0);

        private void SetCountry(string found, string written)
        {
            if (roleWords.Count > 0 && connective is "to" or "in" or "at")
            {
                posting = found;
                role.Add(connective);
                role.Add(written);
            }
            else
            {
                country ??= found;
            }

            connective = null;
        }

        private int TakeOffice(int i)
        {
            var word = words[i];
            if (word.Key == "prime" && i + 1 < words.Count && words[i + 1].Key == "minister")
            {
                AddOffice("premier");
                role.Add(word.Text);
                role.Add(words[i + 1].Text);
                return 2;
            }

            if (Titles.Office(word.Key) is { } office && !IsNameLikeOffice(i))
            {
                AddOffice(office);
                role.Add(word.Text);
                return 1;
            }

            if (Titles.IsModifier(word.Key) && StartsOffice(i))
            {
                AppendConnective();
                role.Add(word.Text);
                roleWords.Add(word.Key);
                return 1;
            }

            if (roleWords.Count == 0)
            {
                return 0;
            }

            if (Titles.IsConnective(word.Key) && (names.Count == 0 || word.Key != "and") && i + 1 < words.Count)
            {
                connective = connective is not null && word.Key == "the" ? connective + " the" : word.Key;
                return 1;
            }

            if (connective is not null && words[i].StartsUpper && !Titles.IsComplement(word.Key) && IsOfCountry())
            {
                SetCountry(word.Base, word.Text);
                return 1;
            }

            if (names.Count == 0 && (Titles.IsComplement(word.Key) || connective is not null))
            {
                AppendConnective();
                role.Add(word.Text);
                roleWords.Add(word.Key);
                return 1;
            }

            return 0;
        }

        // An adviser to the President is not the President.
        private void AddOffice(string office)
        {
            roleWords.Add(connective is not null && connective != "and" && connective != "&" && roleWords.Count > 0 ? "to " + office : office);
            AppendConnective();
        }

        private void AppendConnective()
        {
            if (connective is not null && role.Count > 0)
            {
                role.Add(connective);
            }

            connective = null;
        }

        private bool IsOfCountry() =>
            connective is "of" or "to" or "of the" or "to the"
            && (roleWords[^1] is "ambassador" or "consul" or "envoy" or "king" or "queen" or "emperor" or "shah" or "premier" or "president"
                || (Titles.Office(roleWords[^1]) is null && roleWords[^1] is not ("ministry" or "department" or "office" or "bureau" or "section" or "division" or "council" or "committee" or "commission" or "party")));

        private bool StartsOffice(int i)
        {
            while (i < words.Count && (Titles.IsModifier(words[i].Key) || Titles.IsComplement(words[i].Key)))
            {
                if (Titles.Office(words[i].Key) is not null)
                {
                    return true;
                }

                i++;
            }

            return i < words.Count && Titles.Office(words[i].Key) is not null;
        }

        // "Mr. King", "Carrie Bishop": offices that are also family names, in the place of one.
        private bool IsNameLikeOffice(int i) =>
            i == words.Count - 1
            && words[i].Key is "king" or "prince" or "pope" or "bishop" or "judge" or "marshal" or "major" or "head" or "mayor" or "shah" or "justice" or "chief" or "clerk" or "leader"
            && ((names.Count > 0 && roleWords.Count == 0) || (honorific && feminine is not null));

        private int TakeName(int i)
        {
            var word = words[i];
            if (word.StartsUpper || (names.Count > 0 && Titles.IsNameParticle(word.Key)) || char.IsDigit(word.Text[0]))
            {
                connective = null;
                names.Add(word.Base);
                return 1;
            }

            return 0;
        }
    }
}
