using System.Collections.Immutable;

namespace Transcripts.Charts;

/// <summary>
/// The speakers of a chart, each in a lane of their own, those with the most words first. Where there are more than
/// fit, the rest share a last lane that says how many they are: no speaker is left out in silence.
/// </summary>
internal sealed class Lanes
{
    private readonly Dictionary<Speaker, int> lanes;

    private Lanes(ImmutableArray<Lane> all, Dictionary<Speaker, int> lanes)
    {
        All = all;
        this.lanes = lanes;
    }

    /// <summary>The lanes, from the top.</summary>
    public ImmutableArray<Lane> All { get; }

    /// <summary>Lanes for <paramref name="speakers"/> by falling <paramref name="size"/>, equals in the order given,
    /// at most <paramref name="most"/> lanes; without a <paramref name="palette"/>, in the colours of <see cref="Palette.For(Transcript)"/>.</summary>
    public static Lanes For(IReadOnlyList<Speaker> speakers, Func<Speaker, int> size, Palette? palette, int most)
    {
        palette ??= Palette.For(speakers, size);
        Speaker[] ranked = [.. speakers.OrderByDescending(size)];
        var own = ranked.Length > most ? most - 1 : ranked.Length;
        var all = ranked.Take(own)
            .Select(speaker => new Lane(speaker.Name, 1, palette.ColourOf(speaker.Name), palette.OutlineOf(speaker.Name)));
        if (own < ranked.Length)
            all = all.Append(new Lane($"{Numerals.Count(ranked.Length - own)} others", ranked.Length - own, Frame.Line, Frame.Line));
        return new Lanes([.. all], ranked.Select((speaker, rank) => (speaker, rank)).ToDictionary(pair => pair.speaker, pair => Math.Min(pair.rank, own)));
    }

    /// <summary>The number of the lane of <paramref name="speaker"/>, from 0 at the top.</summary>
    public int Of(Speaker speaker) => lanes[speaker];
}

/// <summary>A lane.</summary>
/// <param name="Name">The speaker's name, or how many others, as plain text.</param>
/// <param name="Speakers">How many speakers are in it, 1 or more.</param>
/// <param name="Fill">The colour of areas.</param>
/// <param name="Outline">The colour of lines.</param>
internal sealed record Lane(string Name, int Speakers, string Fill, string Outline);
