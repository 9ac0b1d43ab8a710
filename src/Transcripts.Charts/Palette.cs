using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Transcripts.Charts;

/// <summary>
/// One colour for one name, in every chart and every marked-up passage. The colours are those of
/// Okabe and Ito (2008), told apart with each of the common kinds of colour blindness; black is left to text.
/// </summary>
public sealed class Palette
{
    private const string Other = "#7F7F7F";

    private static readonly ImmutableArray<string> Colours =
        ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#F0E442"];

    private readonly FrozenDictionary<string, string> colours;

    private Palette(FrozenDictionary<string, string> colours) => this.colours = colours;

    /// <summary>
    /// A palette for <paramref name="names"/> in their order: the first seven different names get a colour each,
    /// later ones share grey. Give the names in an order that no chart changes, such as <see cref="Transcript.Speakers"/>.
    /// </summary>
    public static Palette For(IEnumerable<string> names) =>
        new(names.Distinct(StringComparer.Ordinal)
            .Take(Colours.Length)
            .Select((name, index) => (name, colour: Colours[index]))
            .ToFrozenDictionary(pair => pair.name, pair => pair.colour, StringComparer.Ordinal));

    /// <summary>A palette for the speakers of <paramref name="transcript"/>.</summary>
    public static Palette For(Transcript transcript) => For(transcript.Speakers.Select(speaker => speaker.Name));

    /// <summary>The colour of <paramref name="name"/> as <c>#RRGGBB</c>; grey for a name the palette has none for.</summary>
    public string ColourOf(string name) => colours.GetValueOrDefault(name, Other);
}
