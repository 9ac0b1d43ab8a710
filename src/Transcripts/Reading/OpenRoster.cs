using System.Collections.Immutable;

namespace Transcripts.Reading;

/// <summary>Makes a roster out of the labels of a text that declares nobody: which labels mean one person, and what to call that person.</summary>
internal static class OpenRoster
{
    // Beyond this many bearers of a name, a shorter label for one of them says nothing.
    private const int MostNamesakes = 64;

    /// <summary>Adds the speakers of <paramref name="census"/> to <paramref name="roster"/>, which may know some from the header.</summary>
    public static void Fill(Roster roster, LabelCensus census)
    {
        var speakers = census.Speakers();
        roster.HasLetters = census.HasLetters;
        var groups = speakers.GroupBy(candidate => KeyOf(candidate.Head), StringComparer.Ordinal).Select(group => new Group([.. group])).ToList();
        var neighbours = Neighbours(census, groups);

        // The fullest name first: shorter ones are taken for it where they fit one person only.
        var byWord = new Dictionary<string, List<Group>>(StringComparer.Ordinal);
        foreach (var group in groups.OrderByDescending(group => group.Keys.Length).ThenBy(group => group.First))
        {
            var same = Namesakes(group, byWord).FindAll(other => IsSame(group, other, neighbours));
            if (same is [var one])
            {
                one.Join(group);
                continue;
            }

            foreach (var word in group.Keys)
            {
                if (!byWord.TryGetValue(word, out var list))
                {
                    byWord[word] = list = [];
                }

                list.Add(group);
            }
        }

        var persons = groups.FindAll(group => !group.IsJoined);
        JoinOffices(persons);
        var names = persons.FindAll(group => !group.IsJoined).CountBy(group => group.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        var isDeclared = roster.Participants.Count > 0;
        var added = persons.Where(group => !group.IsJoined).OrderBy(group => group.First)
            .Select(group => (Group: group, Known: isDeclared ? roster.Resolve(group.Labels[0].Head) : null)).ToList();
        foreach (var (group, known) in added)
        {
            if (known is not null)
            {
                foreach (var label in group.Labels)
                {
                    roster.Remember(label.Head, known);
                }
            }
            else
            {
                roster.AddLabelled(group.Phrase, names[group.Name] > 1 ? group.Labels[0].Head : group.Name, group.Labels.Select(label => label.Head));
            }
        }
    }

    private static List<Group> Namesakes(Group group, Dictionary<string, List<Group>> byWord)
    {
        List<Group> fewest = [];
        foreach (var word in group.Keys)
        {
            var list = byWord.GetValueOrDefault(word) ?? [];
            if (fewest.Count == 0 || list.Count < fewest.Count)
            {
                fewest = list;
            }
        }

        return fewest.Count > MostNamesakes ? [] : fewest;
    }

    /// <summary>
    /// Whether the shorter label means the person of the longer one. It ends with the same name ("Mr. Smith", "John Smith"),
    /// or begins with it, stands behind it and never next to it: two labels in a row are two persons ("Li", "Li Wen").
    /// </summary>
    private static bool IsSame(Group shorter, Group longer, HashSet<(Group, Group)> neighbours)
    {
        if (shorter.Phrase is not { } one || longer.Phrase is not { } other)
        {
            return false;
        }

        if (one.Feminine is { } she && other.Feminine is { } too && she != too)
        {
            return false;
        }

        // "Senator White" and "Chairman White" are one, unless one answers the other.
        if (shorter.Keys.AsSpan().SequenceEqual(longer.Keys))
        {
            return !neighbours.Contains((shorter, longer));
        }

        if (!one.RoleWords.IsEmpty && !other.RoleWords.IsEmpty && !one.RoleWords.Intersect(other.RoleWords).Any())
        {
            return false;
        }

        return longer.Keys.AsSpan().EndsWith(shorter.Keys)
            || (longer.Keys.AsSpan().StartsWith(shorter.Keys) && longer.First < shorter.First && !neighbours.Contains((shorter, longer)));
    }

    // "THE CHAIRMAN:" is "CHAIRMAN SMITH:" where no other holds that office.
    private static void JoinOffices(List<Group> persons)
    {
        var holders = persons.Where(group => group.Keys.Length > 0 && group.Offices.Count > 0).ToList();
        foreach (var group in persons.Where(group => group.Phrase is { IsOfficeOnly: true, Country: null }))
        {
            var fitting = holders.FindAll(holder => holder.Offices.Exists(office => office.SequenceEqual(group.Phrase!.RoleWords)));
            if (fitting is [var one])
            {
                one.Join(group);
            }
        }
    }

    private static HashSet<(Group, Group)> Neighbours(LabelCensus census, List<Group> groups)
    {
        var of = new Dictionary<LabelCandidate, Group>();
        foreach (var group in groups)
        {
            foreach (var label in group.Labels)
            {
                of[label] = group;
            }
        }

        var neighbours = new HashSet<(Group, Group)>();
        Group? before = null;
        foreach (var candidate in census.Sequence)
        {
            var group = of.GetValueOrDefault(candidate);
            if (group is not null && before is not null && group != before && (Shares(group, before) || Shares(before, group)))
            {
                neighbours.Add((group, before));
                neighbours.Add((before, group));
            }

            before = group ?? before;
        }

        return neighbours;
    }

    private static bool Shares(Group one, Group other) => one.Keys.Length > 0 && other.Keys.Length > 0 && one.Keys[0] == other.Keys[0];

    private static string KeyOf(string head)
    {
        head = head.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? head[4..] : head;
        return string.Join(' ', head.Replace(".", "", StringComparison.Ordinal).Replace('’', '\'').ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private sealed class Group
    {
        public Group(List<LabelCandidate> labels)
        {
            Labels = labels;
            First = labels.Min(label => label.FirstLine);
            Phrase = labels[0].Phrase;
            Name = labels[0].Head;

            // "The Chair (Hon. Anthony Rota):" tells who holds the office.
            if (Phrase is { IsOfficeOnly: true }
                && labels.Select(label => label.Bracketed).OfType<string>().Select(inside => PersonPhrase.Parse(LabelReader.Unbracket(inside, null, out _)))
                    .FirstOrDefault(inside => inside is { Names.IsEmpty: false }) is { } holder)
            {
                Phrase = holder with { Role = Phrase.Role, RoleWords = Phrase.RoleWords };
            }

            Offices = [.. labels.Select(label => label.Phrase).OfType<PersonPhrase>().Select(phrase => phrase.RoleWords).Where(words => !words.IsEmpty)];
            Keys = Phrase is null ? [] : [.. Phrase.Names.Select(name => PersonPhrase.KeyOf(name)).Where(key => key.Length > 0)];
            // "THE COURT" is no name of which an article could be left out.
            if (Phrase is { Names.IsEmpty: false } && Phrase.Name.Count(char.IsLetter) > 1 && (!Phrase.RoleWords.IsEmpty || !Name.StartsWith("the ", StringComparison.OrdinalIgnoreCase)))
            {
                // Of two spellings that differ in case only, the one that is not all capitals.
                Name = labels.Select(label => label.Phrase?.Name).OfType<string>()
                    .Where(name => name.Length == Phrase.Name.Length).FirstOrDefault(name => name.Any(char.IsLower)) ?? Phrase.Name;
            }
        }

        public List<LabelCandidate> Labels { get; }

        public PersonPhrase? Phrase { get; }

        public string[] Keys { get; }

        /// <summary>The offices that its labels give.</summary>
        public List<ImmutableArray<string>> Offices { get; }

        public string Name { get; }

        public int First { get; private set; }

        public bool IsJoined { get; private set; }

        public void Join(Group other)
        {
            Labels.AddRange(other.Labels);
            Offices.AddRange(other.Offices);
            First = Math.Min(First, other.First);
            other.IsJoined = true;
        }
    }
}
