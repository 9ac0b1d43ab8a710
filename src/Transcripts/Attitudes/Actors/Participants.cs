using System.Collections.Immutable;

namespace Transcripts.Attitudes.Actors;

/// <summary>
/// The speakers of a transcript as actors. The list of actors is extended by those it lacks, so that a memorandum with
/// other people in it can be read without a file of its own.
/// </summary>
internal sealed class Participants
{
    private readonly Transcript transcript;
    private readonly Dictionary<string, int> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> countries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> roles = new(StringComparer.Ordinal);

    public Participants(Transcript transcript, ActorList actors)
    {
        this.transcript = transcript;
        var all = actors.Actors.ToBuilder();
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < actors.Actors.Length; index++)
        {
            foreach (var name in actors.Actors[index].Names.Concat(actors.Actors[index].Aliases))
                names.TryAdd(ActorNames.Key(name), index);
        }

        Countries = [.. transcript.Speakers.Select(speaker => speaker.Country is { } country ? names.GetValueOrDefault(ActorNames.Key(country), -1) : -1)];
        for (var index = 0; index < transcript.Speakers.Length; index++)
        {
            var speaker = transcript.Speakers[index];
            if (!byName.TryGetValue(speaker.Name, out var number))
            {
                var name = WithoutTitles(speaker.Name, actors);
                number = Known(name, Countries[index] >= 0 ? all[Countries[index]].Id : null, actors, names);
                if (number < 0)
                    number = all.FindIndex(actor => actor.Id == name);
                if (number < 0)
                {
                    number = all.Count;
                    all.Add(new Actor(name, ActorKind.Person) { Country = Countries[index] >= 0 ? all[Countries[index]].Id : null, Names = [.. NamesOf(name, names)] });
                }

                byName.Add(speaker.Name, number);
            }

            if (Countries[index] < 0 && all[number].Country is { } home)
                Countries = Countries.SetItem(index, all.FindIndex(actor => actor.Id == home));
        }

        for (var index = 0; index < Countries.Length; index++)
            countries.TryAdd(transcript.Speakers[index].Name, Countries[index]);
        Actors = all.ToImmutable();
        Speakers = [.. transcript.Speakers.Select(speaker => byName[speaker.Name])];
    }

    // "Shri Jawaharlal Nehru": the list has the name without what stands before it.
    private static string WithoutTitles(string name, ActorList actors)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = 0;
        while (first < words.Length - 1 && actors.Titles.Contains(words[first].ToLowerInvariant()))
            first++;
        return string.Join(' ', words[first..]);
    }

    /// <summary>The person of this name, or whose name it ends with where the country does not contradict ("John Foster Dulles" is Dulles); else -1.</summary>
    private static int Known(string name, string? country, ActorList actors, Dictionary<string, int> names)
    {
        var words = name.Split(' ');
        for (var first = 0; first < words.Length; first++)
        {
            if (names.TryGetValue(ActorNames.Key(string.Join(' ', words[first..])), out var found) && actors.Actors[found] is { Kind: ActorKind.Person } person
                && (first == 0 || country is null || person.Country is null || person.Country == country))
            {
                return found;
            }
        }

        return -1;
    }

    // By the last name too, where it is nobody else's.
    private static IEnumerable<string> NamesOf(string name, Dictionary<string, int> names)
    {
        var last = name[(name.LastIndexOf(' ') + 1)..];
        return last.Length > 2 && last != name && last.All(char.IsLetter) && !names.ContainsKey(ActorNames.Key(last)) ? [name, last] : [name];
    }

    /// <summary>The actors of the list and behind them the speakers it lacks.</summary>
    public ImmutableArray<Actor> Actors { get; }

    /// <summary>The number of each speaker's actor.</summary>
    public ImmutableArray<int> Speakers { get; }

    /// <summary>The number of the state each speaker speaks for, or -1.</summary>
    public ImmutableArray<int> Countries { get; }

    /// <summary>The actor of a speaker.</summary>
    public int Of(Speaker speaker) => byName[speaker.Name];

    /// <summary>The state a speaker speaks for, or -1.</summary>
    public int CountryOf(Speaker speaker) => countries.GetValueOrDefault(speaker.Name, -1);

    /// <summary>The participant whom an office means ("the Premier"), or -1.</summary>
    public int OfRole(string role)
    {
        if (!roles.TryGetValue(role, out var number))
        {
            number = transcript.FindSpeaker(role) is { } speaker && byName.TryGetValue(speaker.Name, out var found) ? found : -1;
            roles.Add(role, number);
        }

        return number;
    }
}

/// <summary>Search in a list under construction.</summary>
internal static class BuilderSearch
{
    public static int FindIndex<T>(this ImmutableArray<T>.Builder items, Func<T, bool> match)
    {
        for (var index = 0; index < items.Count; index++)
        {
            if (match(items[index]))
                return index;
        }

        return -1;
    }
}
