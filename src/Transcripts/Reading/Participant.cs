using System.Collections.Immutable;

namespace Transcripts.Reading;

/// <summary>In what capacity someone is in the room; the earlier one is meant where a label fits several.</summary>
internal enum Capacity
{
    /// <summary>Receives the visitors, or speaks without having been listed.</summary>
    Host,

    /// <summary>Is received.</summary>
    Guest,

    /// <summary>Is listed as present.</summary>
    Attendee,

    /// <summary>Interprets.</summary>
    Interpreter,

    /// <summary>Takes the record.</summary>
    Recorder,
}

/// <summary>A person who is in the room, with what labels are compared with.</summary>
internal sealed record Participant(Speaker Speaker, PersonPhrase Phrase, Capacity Capacity, int Order)
{
    /// <summary>The words of the name in the form in which names are compared.</summary>
    public ImmutableArray<string> NameKeys { get; } = [.. Phrase.Names.Select(name => PersonPhrase.KeyOf(name)).Where(key => key.Length > 0)];

    /// <summary>
    /// How well <paramref name="label"/> fits this person, higher is better, or null where it cannot mean this person.
    /// Every word of the label's name must stand in the person's name in the same order; office, country and posting
    /// must not contradict.
    /// </summary>
    public int? Fit(PersonPhrase label, ImmutableArray<string> labelKeys)
    {
        if (label.Feminine is { } one && Phrase.Feminine is { } other && one != other)
        {
            return null;
        }

        var country = label.Country;
        if (!MatchNames(labelKeys, label.Names))
        {
            // "Ruritanian Ambassador": a word that the table of countries does not hold.
            if (labelKeys.Length != 1 || label.RoleWords.IsEmpty || country is not null || Phrase.Country is not { } known
                || !Countries.IsAdjectiveOf(label.Names[0], known))
            {
                return null;
            }

            country = known;
            labelKeys = [];
        }

        var named = labelKeys.Length > 0;
        if (!FitsCountry(country, named) || !FitsPosting(label, named) || !FitsOffice(label, named))
        {
            return null;
        }

        if (!named && label.RoleWords.IsEmpty && country is null)
        {
            return null;
        }

        return (named ? 100 - (10 * (NameKeys.Length - labelKeys.Length)) : 0)
            + (label.RoleWords.Intersect(Phrase.RoleWords).Any() ? 5 : 0)
            + (country is not null && Phrase.Country is not null ? 3 : 0)
            - Math.Abs(Phrase.RoleWords.Length - label.RoleWords.Length).CompareTo(0);
    }

    private bool MatchNames(ImmutableArray<string> keys, ImmutableArray<string> written)
    {
        var at = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            var key = keys[i];
            var isCut = i < written.Length && written[i].EndsWith('.');
            while (at < NameKeys.Length && !SameName(key, NameKeys[at]) && !(isCut && i + 1 < keys.Length && NameKeys[at].StartsWith(key, StringComparison.Ordinal)))
            {
                at++;
            }

            if (at++ >= NameKeys.Length)
            {
                return keys.Length == 1 && string.Concat(NameKeys) == key;
            }
        }

        return keys.Length == 0 || keys.Any(key => key.Length > 1) || keys.Length == NameKeys.Length;
    }

    // "Gh." before a family name stands for "Gheorghe"; an initial for a name only where that is cut short too ("J. Smith" for "John Smith").
    private static bool SameName(string key, string name) =>
        key == name || (Math.Min(key.Length, name.Length) == 1 && key[0] == name[0] && char.IsLetter(key[0]));

    private bool FitsCountry(string? country, bool named) =>
        country is null || (Phrase.Country is { } own ? Countries.Agree(country, own) : named);

    private bool FitsPosting(PersonPhrase label, bool named) =>
        label.Posting is null || (Phrase.Posting is { } own ? Countries.Agree(label.Posting, own) : named);

    private bool FitsOffice(PersonPhrase label, bool named)
    {
        if (label.RoleWords.IsEmpty || (named && Phrase.RoleWords.IsEmpty))
        {
            return true;
        }

        return named
            ? label.RoleWords.Intersect(Phrase.RoleWords).Any()
            : label.RoleWords.All(word => Phrase.RoleWords.Contains(word)) && label.Demotions.SequenceEqual(Phrase.Demotions);
    }
}
