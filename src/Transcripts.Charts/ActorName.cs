using Transcripts.Attitudes.Actors;

namespace Transcripts.Charts;

/// <summary>What an actor is called where people read it.</summary>
public static class ActorName
{
    /// <summary>The first of the actor's names, or its key where it has none.</summary>
    public static string Of(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Names is [{ Length: > 0 } name, ..] ? name : actor.Id;
    }
}
