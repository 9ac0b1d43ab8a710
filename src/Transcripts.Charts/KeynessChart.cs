using System.Collections.Immutable;
using System.Globalization;
using Plotly.NET;
using Transcripts.Counts.Comparison;
using static Transcripts.Charts.Numerals;

namespace Transcripts.Charts;

/// <summary>
/// Keyness plot: a mark for each word, the further to the right the more often the first group uses it, to the left the
/// second, and the higher the surer the difference is.
/// </summary>
public static class KeynessChart
{
    private const int MostMarks = 300;
    private const int LabelsOnASide = 12;
    private const int WordsInHover = 8;
    private const int WordsWithSentences = 3;
    private const int SentencesOfWord = 20;
    private const double Sure = 0.05;

    /// <summary>
    /// The plot of <paramref name="keyness"/>: log ratio against the evidence, on a scale of roots for G² and χ². Words with the same
    /// counts share a mark, larger by their number. A mark is filled where its p-value is below 0.05 after correction for the number of
    /// words (Benjamini and Hochberg). The 12 surest marks of either side have labels, as far as there is room. Of more than 300 marks the surest are
    /// drawn, and the title of the axis says so.
    /// </summary>
    /// <param name="transcript">The transcript that was counted.</param>
    /// <param name="keyness">The comparison.</param>
    /// <param name="evidence">What stands for evidence: G² (by default), χ² or z of the weighted log-odds ratio.</param>
    /// <param name="palette">Colours by name; by default those of <see cref="Palette.For(Transcript)"/>, and for groups of several speakers others.</param>
    /// <exception cref="ArgumentException"><paramref name="evidence"/> is a measure of size, or <paramref name="keyness"/> is of another text.</exception>
    public static Figure Of(Transcript transcript, Keyness keyness, KeynessMeasure evidence = KeynessMeasure.LogLikelihood, Palette? palette = null)
    {
        if (evidence is not (KeynessMeasure.LogLikelihood or KeynessMeasure.ChiSquare or KeynessMeasure.LogOdds))
            throw new ArgumentException($"{evidence} is no measure of evidence: use {KeynessMeasure.LogLikelihood}, {KeynessMeasure.ChiSquare} or {KeynessMeasure.LogOdds}.", nameof(evidence));
        if (keyness.Matrix.Source != transcript.Source)
            throw new ArgumentException("The comparison is of another text: give the transcript whose units were counted.", nameof(keyness));
        var all = Marks(keyness, evidence);
        ImmutableArray<KeynessMark> marks = [.. all.Take(MostMarks)];
        var reach = 1.35 * marks.Select(mark => Math.Abs(mark.LogRatio)).DefaultIfEmpty().Max() is var most and > 0 ? most : 1;
        var top = 1.12 * marks.Select(mark => mark.Height).DefaultIfEmpty().Max() is var highest and > 0 ? highest : 1;
        var labelled = marks.GroupBy(mark => mark.Side).Where(group => group.Key != 0).SelectMany(group => group.Take(LabelsOnASide)).ToHashSet();
        var labels = LabelPlacement.Of([.. marks.Select(mark => (0.5 + (mark.LogRatio / reach / 2), mark.Height / top, mark.Radius, labelled.Contains(mark) ? mark.Label : null))]);
        var samples = new SentenceSamples(transcript);
        var traces = new[] { 1, -1, 0 }.Select(side => Trace(keyness, evidence, samples, side, Colours(keyness, side, palette ?? Palette.For(transcript)), Of(marks, labels, side))).OfType<Trace>();
        var axis = Frame.Quantities($"{Symbol(evidence)} (filled: corrected p under {Sure.ToString(CultureInfo.InvariantCulture)})").With("range", new[] { 0, top });
        return Frame.Figure(
            traces,
            Title(keyness, evidence),
            AlternativeText(keyness, evidence),
            Frame.Quantities($"Log ratio (1: twice as often){(all.Length > marks.Length ? $"{PlotText.Break}the {Count(marks.Length)} surest of {Count(all.Length)} marks" : "")}")
                .With("rangemode", "normal").With("range", new[] { -reach, reach }).With("zeroline", true).With("zerolinecolor", Frame.Line),
            evidence == KeynessMeasure.LogOdds ? axis : Roots(axis, top),
            430,
            new Layout().With("hovermode", "closest").With("legend", new { orientation = "h", x = 0, y = -0.22, yanchor = "top", itemsizing = "constant" }));
    }

    private static ImmutableArray<KeynessMark> Marks(Keyness keyness, KeynessMeasure evidence) =>
    [
        .. KeynessMark.Of(keyness.Rows, evidence).OrderByDescending(mark => mark.Height).ThenByDescending(mark => mark.LogRatio),
    ];

    private static (KeynessMark Mark, string? Label)[] Of(ImmutableArray<KeynessMark> marks, ImmutableArray<string?> labels, int side) =>
        [.. marks.Zip(labels).Where(pair => pair.First.Side == side)];

    /// <summary>A scale of roots: ticks as far apart as roots are, called by their squares.</summary>
    private static Plotly.NET.LayoutObjects.LinearAxis Roots(Plotly.NET.LayoutObjects.LinearAxis axis, double top)
    {
        var step = new double[] { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000 }.FirstOrDefault(step => top / step <= 8, 5000);
        double[] roots = [.. Enumerable.Range(0, 9).Select(tick => tick * step).TakeWhile(root => root <= top)];
        return axis.With("tickmode", "array").With("tickvals", roots).With("ticktext", roots.Select(root => Decimal(root * root)).ToArray());
    }

    private static Trace? Trace(Keyness keyness, KeynessMeasure evidence, SentenceSamples samples, int side, (string Fill, string Outline) colours, (KeynessMark Mark, string? Side)[] marks)
    {
        if (marks.Length == 0)
            return null;
        var sentences = marks.Select(pair => samples.At(Places(keyness, pair.Mark))).ToArray();
        return new Trace("scatter")
            .With("name", side == 0 ? "as often in both" : $"more in {PlotText.Label((side > 0 ? keyness.First : keyness.Second).Name)}")
            .With("mode", "markers+text")
            .With("x", marks.Select(pair => pair.Mark.LogRatio).ToArray())
            .With("y", marks.Select(pair => pair.Mark.Height).ToArray())
            .With("text", marks.Select(pair => pair.Side is null ? "" : PlotText.Encode(pair.Mark.Label)).ToArray())
            .With("textposition", marks.Select(pair => pair.Side ?? "top center").ToArray())
            .With("textfont", new { size = 11 })
            .With("cliponaxis", false)
            .With("marker", new
            {
                size = marks.Select(pair => 2 * pair.Mark.Radius).ToArray(),
                color = marks.Select(pair => pair.Mark.Test(evidence).BenjaminiHochberg < Sure ? colours.Fill : "rgba(128,128,128,0.08)").ToArray(),
                opacity = 1,
                line = new { color = colours.Outline, width = 1.5 },
            })
            .With("customdata", sentences.Select(indexes => samples.Offsets(indexes)).ToArray())
            .With("hoverinfo", "text")
            .With("hovertext", marks.Select((pair, index) => Hover(keyness, pair.Mark, evidence) + samples.Hover(sentences[index])).ToArray());
    }

    private static (string Fill, string Outline) Colours(Keyness keyness, int side, Palette palette)
    {
        var groups = Palette.For(["the first", "the second"]);
        return side switch
        {
            0 => (Frame.Line, Frame.Line),
            > 0 => Of(keyness.First, keyness.Second, "the first"),
            _ => Of(keyness.Second, keyness.First, "the second"),
        };

        // A speaker has the colour that he or she has everywhere; who is set against a speaker is grey.
        (string, string) Of(KeynessGroup group, KeynessGroup other, string place) =>
            group.Speaker is { } speaker ? (palette.ColourOf(speaker.Name), palette.OutlineOf(speaker.Name))
            : other.Speaker is not null ? (Frame.Line, Frame.Line)
            : (groups.ColourOf(place), groups.OutlineOf(place));
    }

    /// <summary>Where the words of a mark stand in the group that uses them more, or else in the other.</summary>
    private static IEnumerable<TextSpan> Places(Keyness keyness, KeynessMark mark) => mark.Rows.Take(WordsWithSentences)
        .SelectMany(row =>
        {
            var (first, second) = (keyness.OccurrencesInFirst(row, SentencesOfWord), keyness.OccurrencesInSecond(row, SentencesOfWord));
            return mark.Side < 0 && second.Length > 0 ? second : first.Length > 0 ? first : second;
        })
        .Select(place => place.Span);

    private static string Hover(Keyness keyness, KeynessMark mark, KeynessMeasure evidence)
    {
        var (row, test) = (mark.Rows[0], mark.Test(evidence));
        var words = string.Join(", ", mark.Rows.Take(WordsInHover).Select(word => PlotText.Label(word.Feature)));
        var others = mark.Rows.Length > WordsInHover ? $" and {Count(mark.Rows.Length - WordsInHover)} more" : "";
        return string.Join(
            PlotText.Break,
            $"{words}{others}",
            $"{PlotText.Label(keyness.First.Name)}: {Rate(row.Counts.First, row.Counts.FirstPerThousand)}",
            $"{PlotText.Label(keyness.Second.Name)}: {Rate(row.Counts.Second, row.Counts.SecondPerThousand)}",
            $"log ratio {Decimals(mark.LogRatio)}{(row.Counts is { First: > 0, Second: > 0 } ? "" : ", with ½ for 0")}",
            $"{Symbol(evidence)} {Decimals(Math.Abs(test.Value))}, p {P(test.P)}, corrected {P(test.BenjaminiHochberg)}");
    }

    private static string Rate(long count, double? perThousand) => $"{(count == 1 ? "once" : $"{count.ToString("N0", CultureInfo.InvariantCulture)} times")}, {Decimals(perThousand ?? 0)} per thousand";

    private static string P(double p) => p < 0.0001 ? "under 0.0001" : p.ToString("0.0000", CultureInfo.InvariantCulture);

    private static string Decimal(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);

    private static string Symbol(KeynessMeasure evidence) => evidence switch
    {
        KeynessMeasure.LogLikelihood => "G²",
        KeynessMeasure.ChiSquare => "χ²",
        _ => "|z|",
    };

    private static string Title(Keyness keyness, KeynessMeasure evidence)
    {
        var (first, second) = (PlotText.InTitle(keyness.First.Name), PlotText.InTitle(keyness.Second.Name));
        if (keyness.First.Words == 0 || keyness.Second.Words == 0)
            return $"There is nothing to compare: {(keyness.First.Words == 0 ? first : second)} has no words";
        KeynessMark[] sure = [.. Marks(keyness, evidence).Where(mark => mark.Side != 0 && mark.Test(evidence).BenjaminiHochberg < Sure)];
        if (sure.Length == 0)
            return $"No word surely sets {first} apart from {second}";
        var surest = sure[0];
        return sure.Length > 1 && sure[1].Height == surest.Height || surest.Rows.Length > 1
            ? $"{Count(sure.Sum(mark => mark.Rows.Length))} words surely set {first} apart from {second}"
            : $"“{PlotText.InTitle(surest.Rows[0].Feature)}” sets {(surest.Side > 0 ? first : second)} apart from {(surest.Side > 0 ? second : first)} most surely";
    }

    private static string AlternativeText(Keyness keyness, KeynessMeasure evidence)
    {
        var text = $"Keyness plot of {Count(keyness.Rows.Length, "word")} by log ratio and {Symbol(evidence)}{(evidence == KeynessMeasure.LogOdds ? " of the log odds" : "")}: {keyness.First.Name} with {Size(keyness.First)} against {keyness.Second.Name} with {Size(keyness.Second)}.";
        var sure = keyness.Rows.Count(row => row.Counts.Direction != 0 && KeynessMark.Test(row, evidence)?.BenjaminiHochberg < Sure);
        if (keyness.First.Words == 0 || keyness.Second.Words == 0)
            return text;
        return $"{text}{Most(keyness.First, keyness.MostKeyInFirst(evidence, 5))}{Most(keyness.Second, keyness.MostKeyInSecond(evidence, 5))}"
            + $" After correction for their number {(sure == 0 ? "none is" : sure == 1 ? "one is" : $"{Count(sure)} are")} sure.";

        static string Size(KeynessGroup group) => $"{group.Words.ToString("N0", CultureInfo.InvariantCulture)} word{(group.Words == 1 ? "" : "s")}";

        string Most(KeynessGroup group, ImmutableArray<KeynessRow> rows) => rows.IsEmpty ? ""
            : $" Most key for {group.Name}: {List([.. rows.Select(row => $"“{row.Feature}” {row.Counts.First} and {row.Counts.Second} times")])}.";
    }
}
