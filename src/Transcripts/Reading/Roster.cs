using System.Collections.Immutable;

namespace Transcripts.Reading;

/// <summary>
/// Those who are in the room, and which of them a label means. Built from the header and, where the document
/// declares nobody, from its labels.
/// </summary>
internal sealed class Roster
{
    private const int MostRemembered = 65_536;

    // Bounds on searches through everyone, so that a list of a million names stays linear.
    private const int MostInTitle = 64;
    private const int MostCompared = 1024;

    private readonly List<Participant> participants = [];
    private readonly Dictionary<string, List<Participant>> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Participant>> byCountry = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Participant> holders = [];
    private readonly HashSet<int> confirmed = [];
    private readonly Dictionary<string, Participant?> remembered = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Participant?>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public Roster() => lookup = remembered.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a bare letter opens a question or an answer.</summary>
    public bool HasLetters { get; set; }

    /// <summary>Everyone, in the order in which they were added.</summary>
    public IReadOnlyList<Participant> Participants => participants;

    /// <summary>Adds a person, or returns the one whom <paramref name="phrase"/> names in full already, with what is new added.</summary>
    public Participant Add(PersonPhrase phrase, Capacity capacity, string? name = null)
    {
        var keys = KeysOf(phrase);
        var known = keys.IsEmpty ? null : NamedExactly(keys).Find(person => person.NameKeys.SequenceEqual(keys) && person.Fit(phrase, keys) is not null);
        if (known is not null)
        {
            return Replace(known, Merge(known.Phrase, phrase));
        }

        // A list gives in full whom the title named in short: "President Nkrumah", "President Kwame Nkrumah".
        if (capacity == Capacity.Attendee && keys.Length > 1
            && participants.Take(MostInTitle).FirstOrDefault(person => person.Capacity < capacity && !confirmed.Contains(person.Order) && IsShortFor(person, phrase, keys, capacity)) is { } shorter)
        {
            return Replace(shorter, Merge(shorter.Phrase, phrase) with { Names = phrase.Names });
        }

        return Append(phrase, capacity, name ?? phrase.Name);
    }

    /// <summary>Notes that a list names someone exactly as the header did before, so that no longer name means that person.</summary>
    public void Confirm(PersonPhrase phrase)
    {
        var keys = KeysOf(phrase);
        if (NamedExactly(keys).Find(person => person.NameKeys.SequenceEqual(keys)) is { } person)
        {
            confirmed.Add(person.Order);
        }
    }

    /// <summary>Adds a person under a label of the text, which means that person from now on.</summary>
    public Participant AddLabelled(PersonPhrase? phrase, string name, IEnumerable<string> labels)
    {
        var added = Append(phrase ?? new PersonPhrase([], null, [], null, null, null), Capacity.Host, name);
        foreach (var label in labels)
        {
            remembered[label] = added;
        }

        return added;
    }

    /// <summary>Gives a person an office or a country that the header implies.</summary>
    public Participant Amend(Participant person, PersonPhrase phrase) => Replace(person, phrase);

    /// <summary>
    /// The person whom <paramref name="label"/> means, a phrase without its colon, or null where it means nobody in the room.
    /// A name that fits several means the one it fits best, then the one first listed; an office that fits several means
    /// "one of them" and gets a speaker of its own.
    /// </summary>
    public Participant? Resolve(ReadOnlySpan<char> label)
    {
        label = WhiteSpace.Trim(label);
        if (label.IsEmpty || label.Length > LabelReader.Longest)
        {
            return null;
        }

        if (lookup.TryGetValue(label, out var known))
        {
            return known;
        }

        var found = PersonPhrase.Parse(label) is { } phrase ? Find(phrase) : null;
        if (remembered.Count < MostRemembered)
        {
            lookup[label] = found;
        }

        return found;
    }

    /// <summary>As <see cref="Resolve"/>, for the finished roster: adds nobody, and may be called from several threads.</summary>
    public Speaker? FindSpeaker(string label)
    {
        var trimmed = label.Trim().TrimEnd(':').Trim();
        lock (participants)
        {
            return lookup.TryGetValue(trimmed, out var known) && known is not null ? known.Speaker
                : PersonPhrase.Parse(trimmed) is { } phrase ? Find(phrase, addsUnknown: false)?.Speaker
                : null;
        }
    }

    /// <summary>What <paramref name="label"/> means already, without reading it as a phrase.</summary>
    public Participant? Remembered(ReadOnlySpan<char> label) => lookup.TryGetValue(label, out var known) ? known : null;

    /// <summary>Makes <paramref name="label"/> mean <paramref name="person"/>.</summary>
    public void Remember(string label, Participant person) => remembered[label] = person;

    private static bool IsShortFor(Participant person, PersonPhrase phrase, ImmutableArray<string> keys, Capacity capacity) =>
        !person.NameKeys.IsEmpty
        && person.NameKeys.Length < keys.Length
        && new Participant(person.Speaker, phrase, capacity, 0).Fit(person.Phrase, person.NameKeys) is not null;

    private Participant? Find(PersonPhrase phrase, bool addsUnknown = true)
    {
        var keys = KeysOf(phrase);
        var candidates = Candidates(keys, phrase);
        Participant? best = null;
        var bestFit = 0;
        var ties = 0;
        foreach (var person in candidates)
        {
            if (person.Fit(phrase, keys) is not { } fit || (best is not null && (fit < bestFit || (fit == bestFit && person.Capacity > best.Capacity))))
            {
                continue;
            }

            var tie = best is not null && fit == bestFit && person.Capacity == best.Capacity;
            ties = tie ? ties + 1 : 0;
            best = tie ? best : person;
            bestFit = fit;
        }

        if (ties == 0 || !keys.IsEmpty)
        {
            return best ?? FindByInitials(phrase);
        }

        // "the Ambassador" among three: the document does not say which.
        return phrase.RoleWords.IsEmpty || !addsUnknown ? null : Append(phrase, best!.Capacity, phrase.Name);
    }

    // "RN:" for Richard Nixon, where nobody else has these initials.
    private Participant? FindByInitials(PersonPhrase phrase)
    {
        if (phrase.Names is not [{ Length: 2 or 3 } initials] || !phrase.RoleWords.IsEmpty || participants.Count > MostCompared || !initials.All(char.IsAsciiLetterUpper))
        {
            return null;
        }

        var fitting = participants.FindAll(person =>
            person.NameKeys.Length == initials.Length && person.NameKeys.Select(key => char.ToUpperInvariant(key[0])).SequenceEqual(initials));
        return fitting is [var one] ? one : null;
    }

    private List<Participant> NamedExactly(ImmutableArray<string> keys) => byName.GetValueOrDefault(string.Concat(keys)) ?? [];

    private List<Participant> Candidates(ImmutableArray<string> keys, PersonPhrase phrase)
    {
        if (phrase.Country is { } country && keys.IsEmpty)
        {
            return byCountry.GetValueOrDefault(LastWord(country)) ?? (Countries.Find(country) is null && holders.Count <= MostCompared ? holders : []);
        }

        if (keys.IsEmpty)
        {
            return holders.Count > MostCompared ? holders.GetRange(0, MostCompared) : holders;
        }

        List<Participant>? fewest = null;
        foreach (var key in keys)
        {
            if (byName.TryGetValue(key, out var list) && (fewest is null || list.Count < fewest.Count))
            {
                fewest = list;
            }
        }

        return fewest ?? (phrase.RoleWords.IsEmpty ? (byName.GetValueOrDefault(string.Concat(keys)) ?? []) : holders.Count > MostCompared ? [] : holders);
    }

    private Participant Append(PersonPhrase phrase, Capacity capacity, string name)
    {
        var person = new Participant(new Speaker(name, phrase.Role, phrase.Country), phrase, capacity, participants.Count);
        participants.Add(person);
        Index(person);
        return person;
    }

    private Participant Replace(Participant old, PersonPhrase phrase)
    {
        if (phrase == old.Phrase)
        {
            return old;
        }

        var name = phrase.Names.SequenceEqual(old.Phrase.Names) ? old.Speaker.Name : phrase.Name;
        var person = new Participant(new Speaker(name, phrase.Role, phrase.Country), phrase, old.Capacity, old.Order);
        participants[old.Order] = person;
        holders.Remove(old);
        foreach (var key in old.NameKeys)
        {
            byName[key].Remove(old);
        }

        byName.GetValueOrDefault(string.Concat(old.NameKeys))?.Remove(old);
        if (old.Phrase.Country is { } country)
        {
            byCountry[LastWord(country)].Remove(old);
        }

        foreach (var label in remembered.Where(pair => pair.Value == old || pair.Value is null).Select(pair => pair.Key).ToArray())
        {
            remembered.Remove(label);
        }

        Index(person);
        return person;
    }

    private void Index(Participant person)
    {
        if (!person.Phrase.RoleWords.IsEmpty)
        {
            holders.Add(person);
        }

        foreach (var key in person.NameKeys.Append(string.Concat(person.NameKeys)).Distinct(StringComparer.Ordinal))
        {
            AddTo(byName, key, person);
        }

        if (person.Phrase.Country is { } country)
        {
            AddTo(byCountry, LastWord(country), person);
        }
    }

    private static void AddTo(Dictionary<string, List<Participant>> index, string key, Participant person)
    {
        if (!index.TryGetValue(key, out var list))
        {
            index[key] = list = [];
        }

        list.Add(person);
    }

    // "Korea" and "North Korea" can mean one country, and end alike.
    private static string LastWord(string country) => country[(country.LastIndexOf(' ') + 1)..];

    private static ImmutableArray<string> KeysOf(PersonPhrase phrase) =>
        [.. phrase.Names.Select(name => PersonPhrase.KeyOf(name)).Where(key => key.Length > 0)];

    private static PersonPhrase Merge(PersonPhrase old, PersonPhrase added) => old with
    {
        Role = old.Role ?? added.Role,
        RoleWords = [.. old.RoleWords.Union(added.RoleWords, StringComparer.Ordinal)],
        Country = old.Country ?? added.Country,
        Posting = old.Posting ?? added.Posting,
        Feminine = old.Feminine ?? added.Feminine,
    };
}
