using System.Collections.Immutable;
using Transcripts.Files;

namespace Transcripts.Attitudes.Actors;

/// <summary>Turns drafts into actors, or says which line of the file stands against it.</summary>
internal static class ActorCheck
{
    private static readonly ImmutableArray<string> NameLists = ["names", "aliases", "demonyms", "roles", "groups"];

    public static ImmutableArray<Actor> Checked(List<ActorDraft> drafts, string? path)
    {
        var byId = new Dictionary<string, ActorDraft>(StringComparer.Ordinal);
        var owners = new Dictionary<string, (ActorDraft Actor, int Line)>(StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            CheckIdentity(draft, byId, path);
            CheckNames(draft, owners, path);
        }

        foreach (var draft in drafts)
            CheckReferences(draft, byId, path);
        CheckCycles(drafts, byId, path);
        return [.. drafts.Select(ToActor)];
    }

    private static void CheckIdentity(ActorDraft draft, Dictionary<string, ActorDraft> byId, string? path)
    {
        if (draft.Id is null || !draft.Id.All(char.IsLetterOrDigit))
            throw new DataFormatException(path, draft.LineOf("id"), draft.Id is null ? "An actor has no id." : $"The id \"{draft.Id}\" has other characters than letters and digits.", "Write an id of letters and digits.");
        if (draft.Kind is not ("state" or "person" or "collective"))
            throw new DataFormatException(path, draft.LineOf("kind"), $"{draft.Id} is of kind \"{draft.Kind}\".", "Write state, person or collective.");
        if (!byId.TryAdd(draft.Id, draft))
            throw new DataFormatException(path, draft.LineOf("id"), $"The id \"{draft.Id}\" stands in line {byId[draft.Id].LineOf("id")} too.", "Leave one of the two or give it another id.");
        if (draft.List("names").IsEmpty)
            throw new DataFormatException(path, draft.Line, $"{draft.Id} has no names.", "Write at least one.");
    }

    private static void CheckNames(ActorDraft draft, Dictionary<string, (ActorDraft Actor, int Line)> owners, string? path)
    {
        foreach (var (text, line) in NameLists.SelectMany(list => draft.Lists.GetValueOrDefault(list, [])))
        {
            var key = ActorNames.Key(text);
            if (key.Length == 0)
                throw new DataFormatException(path, line, $"The name \"{text}\" of {draft.Id} has no letter.", "Write a name.");
            if (!owners.TryAdd(key, (draft, line)) && owners[key].Actor != draft)
                throw new DataFormatException(path, line, $"\"{text}\" is a name of {draft.Id} and, in line {owners[key].Line}, of {owners[key].Actor.Id}.", "Give it to one of them.");
        }
    }

    private static void CheckReferences(ActorDraft draft, Dictionary<string, ActorDraft> byId, string? path)
    {
        if (draft.Country is { } country && (!byId.TryGetValue(country, out var state) || state.Kind != "state"))
            throw new DataFormatException(path, draft.LineOf("country"), $"The country \"{country}\" of {draft.Id} is no state of the file.", "Write the id of a state, or add the state.");
        foreach (var (member, line) in draft.Lists.GetValueOrDefault("members", []))
        {
            if (draft.Kind != "collective")
                throw new DataFormatException(path, line, $"{draft.Id} is a {draft.Kind} and has members.", "Make it a collective, or leave them out.");
            if (!byId.ContainsKey(member))
                throw new DataFormatException(path, line, $"The member \"{member}\" of {draft.Id} is no actor of the file.", "Write the id of an actor, or add the actor.");
        }
    }

    private static void CheckCycles(List<ActorDraft> drafts, Dictionary<string, ActorDraft> byId, string? path)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            // Depth first with a stack of its own: a file may nest as deep as it likes.
            var open = new HashSet<string>(StringComparer.Ordinal);
            var stack = new Stack<(string Id, bool Leave)>([(draft.Id!, false)]);
            while (stack.TryPop(out var step))
            {
                if (step.Leave)
                {
                    open.Remove(step.Id);
                    done.Add(step.Id);
                    continue;
                }

                if (done.Contains(step.Id))
                    continue;
                open.Add(step.Id);
                stack.Push((step.Id, true));
                foreach (var (member, line) in byId[step.Id].Lists.GetValueOrDefault("members", []))
                {
                    if (open.Contains(member))
                        throw new DataFormatException(path, line, $"{step.Id} has the member {member}, which contains {step.Id}.", "Break the circle.");
                    stack.Push((member, false));
                }
            }
        }
    }

    private static Actor ToActor(ActorDraft draft) => new(
        draft.Id!,
        draft.Kind switch { "state" => ActorKind.State, "person" => ActorKind.Person, _ => ActorKind.Collective })
    {
        Country = draft.Country,
        Party = draft.Party,
        Names = draft.List("names"),
        Aliases = draft.List("aliases"),
        Demonyms = draft.List("demonyms"),
        Roles = draft.List("roles"),
        Groups = draft.List("groups"),
        Members = draft.List("members"),
    };
}
