using Transcripts.Attitudes;

namespace Transcripts.Charts;

/// <summary>
/// One colour for one actor in every chart of a meeting's attitudes: a speaker keeps the colour of all other charts, the
/// colours that speakers leave go to the actors mentioned most; the others are grey.
/// </summary>
public static class ActorPalette
{
    /// <summary>
    /// The palette for the actors of <paramref name="attitudes"/>, by their names (<see cref="ActorName.Of"/>). Speakers have the
    /// colours of <see cref="Palette.For(Transcript)"/>; of two that are the same actor the first one's counts. Of others mentioned as
    /// often, the one whose key is first in ordinal order goes first.
    /// </summary>
    public static Palette For(TranscriptAttitudes attitudes)
    {
        ArgumentNullException.ThrowIfNull(attitudes);
        var speakers = attitudes.Speakers.Zip(attitudes.Transcript.Speakers, (actor, speaker) => (ActorName.Of(actor), speaker.Name));
        var others = attitudes.Mentions.CountBy(mention => mention.Actor)
            .Where(pair => !attitudes.Speakers.Contains(pair.Key))
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Id, StringComparer.Ordinal)
            .Select(pair => ActorName.Of(pair.Key));
        return Palette.For(attitudes.Transcript).Renamed(speakers, others);
    }
}
