namespace Transcripts.Attitudes.Rules;

/// <summary>Someone a phrase speaks of.</summary>
/// <param name="Actor">Number of the actor, or -1 for the speaker's own person.</param>
/// <param name="IsSpeaker">Whether it is the first person.</param>
/// <param name="IsOwned">Whether the phrase denotes something of the actor's ("Khrushchev’s plan") and not the actor.</param>
internal readonly record struct Party(int Actor, bool IsSpeaker, bool IsOwned)
{
    /// <summary>Who it is as a holder.</summary>
    public int Holder => IsSpeaker ? Judgement.Speaker : Actor;
}
