using System.Collections.Frozen;
using System.Collections.Immutable;
using Transcripts.Speakers;

namespace Transcripts.Charts;

/// <summary>
/// One colour for one name, in every chart and every marked-up passage. The colours are those of
/// Okabe and Ito (2008), told apart with each of the common kinds of colour blindness; black is left to text.
/// </summary>
public sealed class Palette
{
    private static readonly Shade Other = new("#7F7F7F", "#7F7F7F");

    // An outline is its fill, darkened in linear light where the fill has less than 3:1 to white.
    private static readonly ImmutableArray<Shade> Shades =
    [
        new("#0072B2", "#0072B2"),
        new("#D55E00", "#D55E00"),
        new("#009E73", "#009E73"),
        new("#CC79A7", "#CC79A7"),
        new("#E69F00", "#C28600"),
        new("#56B4E9", "#489AC7"),
        new("#F0E442", "#9C9428"),
    ];

    private readonly FrozenDictionary<string, Shade> shades;

    private Palette(FrozenDictionary<string, Shade> shades) => this.shades = shades;

    /// <summary>
    /// A palette for <paramref name="names"/> in their order: the first seven different names get a colour each,
    /// later ones share grey. Give the names in an order that no chart changes, such as <see cref="Transcript.Speakers"/>.
    /// </summary>
    public static Palette For(IEnumerable<string> names) =>
        new(names.Distinct(StringComparer.Ordinal)
            .Take(Shades.Length)
            .Select((name, index) => (name, shade: Shades[index]))
            .ToFrozenDictionary(pair => pair.name, pair => pair.shade, StringComparer.Ordinal));

    /// <summary>
    /// A palette for the speakers of <paramref name="transcript"/>, in the order of their first words. Where they are more than seven,
    /// the seven with the most words have the colours. Every chart's own palette is this one.
    /// </summary>
    public static Palette For(Transcript transcript)
    {
        var words = SpeechCourse.Of(transcript).Stretches.ToLookup(stretch => stretch.Segment.Speaker, stretch => stretch.Words);
        return For(transcript.Speakers, speaker => words[speaker].Sum());
    }

    /// <summary>The palette of <see cref="For(Transcript)"/> where the words of each speaker are at hand.</summary>
    internal static Palette For(IReadOnlyList<Speaker> speakers, Func<Speaker, int> words)
    {
        var coloured = speakers.OrderByDescending(words).Select(speaker => speaker.Name).Distinct(StringComparer.Ordinal)
            .Take(Shades.Length).ToHashSet(StringComparer.Ordinal);
        return For(speakers.Select(speaker => speaker.Name).Where(coloured.Contains));
    }

    /// <summary>
    /// The colours of this palette under other names; those it has not given go to <paramref name="others"/> in their order. Where
    /// a new name comes twice, it has the colour of the first.
    /// </summary>
    /// <param name="names">New names, each with a name of this palette.</param>
    /// <param name="others">Names that are not among them; those that are keep their colour.</param>
    internal Palette Renamed(IEnumerable<(string Name, string Before)> names, IEnumerable<string> others)
    {
        var renamed = names.Where(pair => shades.ContainsKey(pair.Before)).DistinctBy(pair => pair.Name, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Name, pair => shades[pair.Before], StringComparer.Ordinal);
        var rest = others.Distinct(StringComparer.Ordinal).Where(name => !renamed.ContainsKey(name)).Zip(Shades.Except(shades.Values)).ToList();
        foreach (var (name, shade) in rest)
            renamed.Add(name, shade);
        return new Palette(renamed.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The colour of <paramref name="name"/> as <c>#RRGGBB</c>; grey for a name the palette has none for.</summary>
    public string ColourOf(string name) => ShadeOf(name).Fill;

    /// <summary>
    /// The colour to draw around an area of <see cref="ColourOf"/>, of the same hue, as <c>#RRGGBB</c>. Its contrast
    /// (WCAG 2.2) is at least 3:1 to white and to a page as dark as <c>#111111</c>; that of a light fill to white is not.
    /// </summary>
    public string OutlineOf(string name) => ShadeOf(name).Outline;

    private Shade ShadeOf(string name) => shades.GetValueOrDefault(name, Other);

    private readonly record struct Shade(string Fill, string Outline);
}
