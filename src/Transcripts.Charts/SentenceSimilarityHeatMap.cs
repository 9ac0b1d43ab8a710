using System.Collections.Immutable;
using Plotly.NET;
using Transcripts.Summaries;
using Transcripts.Summaries.Similarity;
using Transcripts.Tokens;
using static Transcripts.Charts.Numerals;

namespace Transcripts.Charts;

/// <summary>Similarity of sentences: a row and a column for each, darker cells for more alike ones, the sentences of the summary marked by a diamond at their number.</summary>
public static class SentenceSimilarityHeatMap
{
    private const int Shown = 110;
    private const int LineWidth = 44;

    // A phone has some 300 pixels for the cells.
    private const int MostSentences = 60;

    /// <summary>
    /// The heat map of the sentences of <paramref name="summary"/> and the best ranked others, in document order. Sentences go by their
    /// index in the transcript, as in tables. The diagonal is empty: every sentence is its own like. Hover shows both sentences.
    /// </summary>
    /// <param name="summary">The summary.</param>
    /// <param name="most">How many sentences, 2 to 60.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is less than 2 or more than 60.</exception>
    public static Figure Of(Summary summary, int most = 30)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(most, MostSentences);
        var similarity = SentenceSimilarity.Of(summary, most);
        var (document, cosines, size) = (similarity.Document, similarity.Cosines, similarity.Places.Length);
        Sentence[] sentences = [.. similarity.Places.Select(place => document.Sentences[place])];
        var chosen = summary.Sentences.Select(sentence => sentence.Sentence.Index).ToHashSet();
        string[] labels = [.. sentences.Select(sentence => chosen.Contains(sentence.Index) ? $"◆ {sentence.Index}" : $"{sentence.Index}")];
        string[] texts = [.. sentences.Select(sentence => Line(sentence, document.Transcript, chosen))];
        var pairs = Pairs(cosines);
        var trace = new Trace("heatmap")
            .With("x", Enumerable.Range(0, size).ToArray())
            .With("y", Enumerable.Range(0, size).ToArray())
            .With("z", Cells<double?>(size, (row, column) => row == column ? null : cosines[row][column]))
            .With("zmin", 0)
            .With("zmax", pairs.Select(pair => pair.Cosine).Where(cosine => cosine > 0).DefaultIfEmpty(1).Max())
            .With("colorscale", new object[] { new object[] { 0, "#F4F8FB" }, new object[] { 0.5, "#56B4E9" }, new object[] { 1, "#00395A" } })
            .With("colorbar", new { title = new { text = "cosine", side = "top" }, orientation = "h", x = 0, xanchor = "left", y = -0.2, yanchor = "top", len = 0.6, thickness = 12, tickformat = ".2f", nticks = 5, outlinewidth = 0 })
            .With("xgap", 1)
            .With("ygap", 1)
            .With("customdata", Cells(size, (row, column) => new[] { sentences[row].Extent, sentences[column].Extent }.Distinct().Select(extent => new[] { extent.Start, extent.End }).ToArray()))
            .With("hoverongaps", false)
            .With("hoverinfo", "text")
            .With("hovertext", Cells(size, (row, column) => row == column ? "" : $"{sentences[row].Index} and {sentences[column].Index}{PlotText.Break}cosine {Decimals(cosines[row][column])}{PlotText.Break}{texts[row]}{PlotText.Break}{texts[column]}"));
        return Frame.Figure(
            [trace],
            Title(sentences, document.Sentences.Length, pairs, chosen),
            AlternativeText(sentences, document.Sentences.Length, pairs, chosen),
            Frame.Lanes(labels).With("range", new[] { -0.5, Math.Max(size, 1) - 0.5 }).With("tickangle", -90).With("tickfont", new { size = size > 20 ? 9 : 11 })
                .With("title", new Title().With("text", "Sentence (◆ in the summary)").With("standoff", 8)),
            Frame.Lanes(labels).With("tickfont", new { size = size > 20 ? 9 : 11 }),
            190 + (14 * Math.Max(size, 8)),
            new Layout().With("hovermode", "closest"));
    }

    private static T[][] Cells<T>(int size, Func<int, int, T> cell) =>
        [.. Enumerable.Range(0, size).Select(row => Enumerable.Range(0, size).Select(column => cell(row, column)).ToArray())];

    private static List<(int First, int Second, double Cosine)> Pairs(ImmutableArray<ImmutableArray<double>> cosines) =>
        [.. Enumerable.Range(0, cosines.Length).SelectMany(first => Enumerable.Range(first + 1, cosines.Length - first - 1).Select(second => (first, second, cosines[first][second])))];

    private static string Line(Sentence sentence, Transcript transcript, HashSet<int> chosen) =>
        $"{sentence.Index}{(chosen.Contains(sentence.Index) ? " ◆" : "")}, {PlotText.Label(sentence.Speaker.Name)}:{PlotText.Break}“{PlotText.Wrap(PlotText.Shorten(sentence.Text(transcript), Shown), LineWidth)}”{PlotText.Break}"
        + $"source offsets {sentence.Extent.Start} to {sentence.Extent.End}";

    private static string Title(Sentence[] sentences, int all, List<(int First, int Second, double Cosine)> pairs, HashSet<int> chosen)
    {
        var scope = sentences.Length < all ? $"Of the {Count(sentences.Length)} best of {Count(all, "sentence")}" : $"Of {Count(all, "sentence")}";
        if (pairs.Count == 0)
            return $"{scope} there are no two to compare";
        if (Most(sentences, pairs) is not { } most)
            return $"{scope} no two share a word that counts";
        var own = pairs.Where(pair => chosen.Contains(sentences[pair.First].Index) && chosen.Contains(sentences[pair.Second].Index)).ToList();
        return $"{scope}, {most} are most alike" + (own.Count == 0 ? "" : $"; no two of the summary are above {Decimals(Math.Ceiling(100 * own.Max(pair => pair.Cosine)) / 100)}");
    }

    private static string? Most(Sentence[] sentences, List<(int First, int Second, double Cosine)> pairs)
    {
        if (pairs.Count == 0 || pairs.Max(pair => pair.Cosine) is not (> 0 and var highest))
            return null;
        var first = pairs.First(pair => pair.Cosine == highest);
        var ties = pairs.Count(pair => pair.Cosine == highest) - 1;
        return $"{sentences[first.First].Index} and {sentences[first.Second].Index}{(ties > 0 ? $" and {Count(ties, "other pair")}" : "")} ({Decimals(highest)})";
    }

    private static string AlternativeText(Sentence[] sentences, int all, List<(int First, int Second, double Cosine)> pairs, HashSet<int> chosen)
    {
        var text = $"Heat map of the cosines of {Count(sentences.Length)} of {Count(all, "sentence")}, {Count(sentences.Count(sentence => chosen.Contains(sentence.Index)))} of them in the summary";
        var each = pairs.Where(pair => pair.Cosine > 0).OrderByDescending(pair => pair.Cosine).Take(5)
            .Select(pair => $"{sentences[pair.First].Index} and {sentences[pair.Second].Index} {Decimals(pair.Cosine)}").ToList();
        return each.Count > 0 ? $"{text}. Most alike: {List(each)}." : $"{text}; no two share a word that counts.";
    }
}
