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
                number = names.TryGetValue(ActorNames.Key(speaker.Name), out var known) && actors.Actors[known].Kind == ActorKind.Person ? known : -1;
                if (number < 0)
                {
                    number = all.Count;
                    all.Add(new Actor(speaker.Name, ActorKind.Person) { Country = Countries[index] >= 0 ? all[Countries[index]].Id : null, Names = [speaker.Name] });
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
