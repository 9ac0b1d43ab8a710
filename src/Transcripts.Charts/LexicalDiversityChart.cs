using Plotly.NET;
using Transcripts.Counts.Diversity;
using static Transcripts.Charts.Numerals;

namespace Transcripts.Charts;

/// <summary>Lexical diversity: a bar of MTLD for each unit, each speaker for instance, the richest vocabulary on top.</summary>
public static class LexicalDiversityChart
{
    private const int MostBars = 20;

    /// <summary>
    /// The chart of <paramref name="diversity"/>. A unit too short for MTLD has an empty bar and stands below the others: its value is not to
    /// be compared. Units without words have none. Hover shows the other measures. Beyond 20 units those with the most words are
    /// drawn, and the last label says how many are not.
    /// </summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="diversity">The diversity of units of it.</param>
    /// <param name="palette">Colours by name; by default those of <see cref="Palette.For(Transcript)"/>.</param>
    public static Figure Of(Transcript transcript, LexicalDiversity diversity, Palette? palette = null)
    {
        palette ??= Palette.For(transcript);
        var samples = new SentenceSamples(transcript);
        UnitDiversity[] spoken = [.. diversity.Units.Where(unit => unit.Words > 0)];
        UnitDiversity[] bars =
        [
            .. spoken.OrderByDescending(unit => unit.Words).Take(MostBars)
                .OrderBy(IsTooShort).ThenByDescending(unit => unit.Mtld!.Value.Value),
        ];
        var trace = new Trace("bar")
            .With("orientation", "h")
            .With("x", bars.Select(bar => bar.Mtld!.Value.Value).ToArray())
            .With("y", Enumerable.Range(0, bars.Length).ToArray())
            .With("marker", new
            {
                color = bars.Select(bar => IsTooShort(bar) ? "rgba(0,0,0,0)" : palette.ColourOf(Name(bar))).ToArray(),
                line = new { color = bars.Select(bar => palette.OutlineOf(Name(bar))).ToArray(), width = 1.5 },
            })
            .With("width", 0.5)
            .With("customdata", bars.Select(bar => samples.Offsets(samples.Of(bar.Unit))).ToArray())
            .With("hoverinfo", "text")
            .With("hovertext", bars.Select(bar => Hover(bar, samples)).ToArray());
        return Frame.Figure(
            [trace],
            Title(bars),
            AlternativeText(bars, diversity.Options),
            Frame.Quantities("MTLD (words)"),
            Frame.Lanes([.. bars.Select((bar, index) => Label(bar) + (index == bars.Length - 1 && spoken.Length > bars.Length ? $"{PlotText.Break}({Count(spoken.Length - bars.Length)} more)" : ""))]),
            70 + (44 * Math.Max(bars.Length, 2)));
    }

    private static bool IsTooShort(UnitDiversity unit) => unit.TooShort.HasFlag(TooShortFor.Mtld);

    private static string Name(UnitDiversity unit) => unit.Unit.Speaker?.Name ?? unit.Unit.Name;

    private static string Label(UnitDiversity unit) => $"{PlotText.Label(unit.Unit.Name)}{PlotText.Break}"
        + (IsTooShort(unit) ? $"{Count(unit.Words, "word")}: too short" : Number(unit.Mtld!.Value.Value));

    private static string Hover(UnitDiversity unit, SentenceSamples samples) => string.Join(
        PlotText.Break,
        PlotText.Encode(unit.Unit.Name),
        $"{Count(unit.Types)} different of {Count(unit.Words, "word")}{(IsTooShort(unit) ? ", too short for MTLD" : "")}",
        $"MTLD {Number(unit.Mtld!.Value.Value)} (forward {Number(unit.Mtld.Value.Forward)}, backward {Number(unit.Mtld.Value.Backward)})",
        $"MATTR {Share(unit.Mattr)}, HD-D {Share(unit.Hdd)}") + samples.Hover(samples.Of(unit.Unit));

    private static string Share(double? value) =>
        value is { } share ? share.ToString("0.000", System.Globalization.CultureInfo.InvariantCulture) : "not defined";

    private static string Title(UnitDiversity[] bars)
    {
        UnitDiversity[] trusted = [.. bars.Where(bar => !IsTooShort(bar))];
        return bars.Length == 0 ? "Nobody says a word"
            : trusted.Length == 0 ? "No one says enough to compare vocabularies"
            : trusted.Length == 1 ? $"Only {PlotText.InTitle(trusted[0].Unit.Name)} says enough to measure a vocabulary: MTLD {Number(trusted[0].Mtld!.Value.Value)}"
            : trusted[0].Mtld!.Value.Value == trusted[1].Mtld!.Value.Value ? $"No vocabulary is more varied than MTLD {Number(trusted[0].Mtld!.Value.Value)}"
            : $"{PlotText.InTitle(trusted[0].Unit.Name)} varies words most of {Count(trusted.Length)} who say enough: MTLD {Number(trusted[0].Mtld!.Value.Value)}";
    }

    private static string AlternativeText(UnitDiversity[] bars, DiversityOptions options)
    {
        var each = bars.Take(8).Select(bar => $"{bar.Unit.Name} {Number(bar.Mtld!.Value.Value)}{(IsTooShort(bar) ? $" (of {Count(bar.Words, "word")}, too short)" : "")}").ToList();
        if (bars.Length > 8)
            each.Add($"{Count(bars.Length - 8)} more");
        return $"Bar chart of MTLD of {Count(bars.Length, "unit")}, for {Count(options.ShortestForMtld)} words or more" + (each.Count > 0 ? $": {List(each)}." : ".");
    }
}
