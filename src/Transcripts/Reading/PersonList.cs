using System.Buffers;

namespace Transcripts.Reading;

/// <summary>A list of persons as headers write it, one after another with or without their offices.</summary>
internal static class PersonList
{
    private static readonly SearchValues<char> Dashes = SearchValues.Create(" \t\u00A0-–—");

    /// <summary>
    /// The persons of <paramref name="text"/>. Semicolons part persons where there are any, else commas and "and" do;
    /// an office behind a comma belongs to the name before it ("Dean Rusk, Secretary of State"), and so does what
    /// stands in parentheses. A country before a colon holds for those behind it ("U.S.: Rusk, Kohler").
    /// </summary>
    public static List<PersonPhrase> Parse(string text, string? country = null)
    {
        var persons = new List<PersonPhrase>();
        foreach (var item in SplitOutside(text, ';'))
        {
            var group = ReadDash(item);
            var colon = group.IndexOf(':', StringComparison.Ordinal);
            if (colon >= 0)
            {
                country = Sides.Find(group.AsSpan(0, colon)) ?? country;
                group = group[(colon + 1)..];
            }

            PersonPhrase? pending = null;
            var first = persons.Count;
            foreach (var piece in SplitOutside(group, ','))
            {
                foreach (var person in SplitAnd(piece))
                {
                    Take(person.Trim(), persons, first, ref pending);
                }
            }

            if (pending is not null)
            {
                persons.Add(pending);
            }

            for (var i = first; i < persons.Count && !string.IsNullOrEmpty(country); i++)
            {
                persons[i] = persons[i] with { Country = persons[i].Country ?? country };
            }
        }

        return persons;
    }

    // "Chinese side - Zhou Enlai" is a heading, "Dean Rusk - Secretary of State" a person and his office.
    private static string ReadDash(string item)
    {
        foreach (var dash in (ReadOnlySpan<string>)[" - ", " – ", " — ", " -- "])
        {
            var at = item.IndexOf(dash, StringComparison.Ordinal);
            if (at > 0 && item.AsSpan(0, at).ContainsAnyExcept(Dashes))
            {
                var mark = Sides.Find(item.AsSpan(0, at)) is not null ? ": " : ", ";
                return string.Concat(item.AsSpan(0, at), mark, item.AsSpan(at + dash.Length));
            }
        }

        return item;
    }

    private static void Take(string item, List<PersonPhrase> persons, int first, ref PersonPhrase? pending)
    {
        var (outside, inside) = SplitParenthesis(item.TrimStart('-', '–', '—', '•', '*', '·', ' ', '\t', '\u00A0'));
        outside = DropFullStop(DropNumber(outside).Trim());
        if (outside.StartsWith("and ", StringComparison.OrdinalIgnoreCase))
        {
            outside = outside[4..];
        }

        var phrase = PersonPhrase.Parse(outside);
        if (phrase is null || IsPlural(phrase, outside) || IsCollective(phrase, outside, isFirst: persons.Count == first))
        {
            return;
        }

        if (inside is not null && PersonPhrase.Parse(inside) is { Names.IsEmpty: true } aside)
        {
            phrase = Join(phrase, aside);
        }

        if (!phrase.Names.IsEmpty)
        {
            persons.Add(pending is null ? phrase : Join(phrase, pending));
            pending = null;
            return;
        }

        // An office alone: of the person before it, else of the one behind it, else someone known by it.
        if (persons.Count > first && !outside.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
        {
            persons[^1] = Join(persons[^1], phrase);
        }
        else if (!phrase.RoleWords.IsEmpty)
        {
            if (pending is not null)
            {
                persons.Add(pending);
            }

            pending = phrase;
        }
    }

    // "the Ambassadors of Freedonia and Sylvania" are several, whom other lines may name.
    private static bool IsPlural(PersonPhrase phrase, string written) =>
        phrase.Names.IsEmpty
        && written.ToLowerInvariant().Split(' ').Any(word => word.EndsWith('s') && Titles.Office(word[..^1]) is not null);

    // "12 June", "the Hungarian Trade Delegation" and "the SED" are no persons, nor is "NSC Staff" behind a name.
    private static bool IsCollective(PersonPhrase phrase, string written, bool isFirst) =>
        !phrase.Names.IsEmpty
        && (phrase.Names.Any(name => char.IsAsciiDigit(name[0]))
            || phrase.Names.All(IsCollective)
            || (phrase.RoleWords.IsEmpty && written.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            || (phrase.RoleWords.IsEmpty && !isFirst && phrase.Names.Length > 1 && IsCollective(phrase.Names[^1])));

    private static bool IsCollective(string name) =>
        name.ToLowerInvariant() is var word && (Titles.IsComplement(word) || Titles.IsModifier(word) || word is "members" or "others" or "staff" or "side" or "group" or "mission" or "team");

    private static PersonPhrase Join(PersonPhrase person, PersonPhrase office) => person with
    {
        Role = person.Role is null ? office.Role : office.Role is null ? person.Role : $"{person.Role}, {office.Role}",
        RoleWords = [.. person.RoleWords.Union(office.RoleWords, StringComparer.Ordinal)],
        Country = person.Country ?? office.Country,
        Posting = person.Posting ?? office.Posting,
    };

    private static (string Outside, string? Inside) SplitParenthesis(string item)
    {
        var open = item.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
        {
            return (item, null);
        }

        var close = item.IndexOf(')', open);
        return close < 0 ? (item[..open], item[(open + 1)..]) : (item[..open] + item[(close + 1)..], item[(open + 1)..close]);
    }

    // The full stop behind a list belongs to nobody's name; that of an initial or of "Jr." does.
    private static string DropFullStop(string item)
    {
        item = item.TrimEnd(' ', '\u00A0');
        var word = item.AsSpan(item.LastIndexOfAny([' ', '\u00A0']) + 1);
        return word.EndsWith('.') && (word.Length is 1 or > 4) && !word[..^1].Contains('.') ? item[..^1].TrimEnd(' ') : item;
    }

    private static string DropNumber(string item)
    {
        var at = 0;
        while (at < item.Length && char.IsAsciiDigit(item[at]))
        {
            at++;
        }

        return at > 0 && at < item.Length && item[at] is '.' or ')' ? item[(at + 1)..].Trim() : item;
    }

    private static IEnumerable<string> SplitAnd(string piece)
    {
        var at = piece.IndexOf(" and ", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            at = piece.IndexOf(" & ", StringComparison.Ordinal);
        }

        if (at < 0)
        {
            return [piece];
        }

        var left = piece[..at];
        var right = piece[(at + (piece[at + 1] == '&' ? 3 : 5))..];

        // "Minister of Trade and Industry" is one person: a second one has a name of its own.
        return PersonPhrase.Parse(SplitParenthesis(right).Outside) is { Names.IsEmpty: false }
            && PersonPhrase.Parse(SplitParenthesis(left).Outside) is { } one && (!one.Names.IsEmpty || right.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
                ? SplitAnd(right).Prepend(left)
                : [piece];
    }

    private static List<string> SplitOutside(string text, char separator)
    {
        var pieces = new List<string>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] is '(' or '[' ? 1 : text[i] is ')' or ']' && depth > 0 ? -1 : 0;
            // Columns of a page stand apart by several blanks or a tab.
            var gap = depth == 0 && text[i] is ' ' or '\t' ? Gap(text, i) : 0;
            if (depth == 0 && (text[i] == separator || gap > 0 || text[i] is '\n' or '\r'))
            {
                pieces.Add(text[start..i]);
                i += Math.Max(0, gap - 1);
                start = i + 1;
            }
        }

        pieces.Add(text[start..]);
        return pieces;
    }

    private static int Gap(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] is ' ' or '\t' or '\u00A0')
        {
            end++;
        }

        return end - at >= 3 || text[at] == '\t' ? end - at : 0;
    }
}
