using System.Globalization;
using Transcripts.Counts.Concordances;
using Transcripts.Display.Html;
using Transcripts.Display.Passages;

namespace Transcripts.Display.Concordances;

/// <summary>
/// A concordance as an HTML table: offsets and speaker in the margin, the contexts against the keyword. Where a context
/// takes several lines, the left one ends and the right one begins beside the keyword; where there is no room for columns,
/// the cells of a line run on as text. Roles keep it a table for those who have it read aloud, whatever the layout.
/// </summary>
internal static class ConcordanceHtml
{
    private const int Columns = 4;

    // Beyond this a context is cut at its far end, a keyword at its end.
    private const int LongestContext = 240;

    public static string Of(ConcordanceView view)
    {
        var title = ConcordanceTitle.Of(view);
        var html = new HtmlBuilder();
        html.Open("section", ("class", "tr"), ("aria-label", title)).Trusted(StyleSheet.Element).Line();
        if (view.Concordance.Lines.IsEmpty)
            return html.Element("p", title, ("class", "tr-title")).Close().ToString();

        html.Open("div", ("class", "tr-kwic"), ("role", "region"), ("aria-label", title), ("tabindex", "0"))
            .Open("table", ("role", "table")).Line().Element("caption", title).Line()
            .Open("thead", ("role", "rowgroup")).Open("tr", ("role", "row"))
            .Element("th", "Where", Header(""))
            .Element("th", "Left context", Header("tr-left"))
            .Element("th", "Keyword", Header("tr-key"))
            .Element("th", "Right context", Header("tr-right"))
            .Close().Close().Line()
            .Open("tbody", ("role", "rowgroup"), ("lang", view.Language.Length == 0 ? null : view.Language)).Line();
        foreach (var line in view.Shown.Head) WriteLine(html, view, line);
        if (view.LeftOut > 0)
        {
            html.Open("tr", ("role", "row"))
                .Element("td", LeftOut(view.LeftOut), ("role", "cell"), ("class", "tr-gap"), ("colspan", Columns.ToString(CultureInfo.InvariantCulture)))
                .Close().Line();
        }

        foreach (var line in view.Shown.Tail) WriteLine(html, view, line);
        html.Close().Close().Close().Line();
        if (view.Shown.Head.Concat(view.Shown.Tail).Any(line => MarkedStretches.AreInterrupted(view.Concordance.Source, [.. line.Left, .. line.Keyword, .. line.Right])))
            html.Element("p", MarkedStretches.Note, ("class", "tr-note")).Line();
        return html.Close().ToString();
    }

    private static (string, string?)[] Header(string style) => [("role", "columnheader"), ("scope", "col"), ("class", style.Length == 0 ? null : style)];

    private static string LeftOut(int lines) => string.Create(CultureInfo.InvariantCulture, $"… {lines:#,0} {(lines == 1 ? "line" : "lines")} left out …");

    private static void WriteLine(HtmlBuilder html, ConcordanceView view, ConcordanceLine line)
    {
        var source = view.Concordance.Source;
        html.Open("tr", ("role", "row"), ("style", line.Speaker is { } who ? "--tr-colour:" + view.Palette.ColourOf(who.Name) : null))
            .Open("td", ("role", "cell"), ("class", "tr-where"), ("title", Place(line)))
            .Element("span", string.Create(CultureInfo.InvariantCulture, $"{line.KeywordExtent.Start}–{line.KeywordExtent.End}"), ("class", "tr-offset"));
        if (line.Speaker is { } speaker) html.Text(" ").Element("span", speaker.Name, ("class", "tr-says"));
        html.Close();
        WriteCell(html, source, "tr-left", Excerpt.Ending(source, line.UpToKeyword, LongestContext));
        WriteCell(html, source, "tr-key", Excerpt.Beginning(source, line.Keyword, LongestContext));
        WriteCell(html, source, "tr-right", Excerpt.Beginning(source, line.FromKeyword, LongestContext));
        html.Close().Line();
    }

    private static void WriteCell(HtmlBuilder html, string source, string style, Excerpt excerpt)
    {
        html.Open("td", ("role", "cell"), ("class", style), ("dir", "auto"));
        MarkedStretches.Write(html, source, excerpt, []);
        html.Close();
    }

    private static string Place(ConcordanceLine line) => line.Turn is { } turn
        ? string.Create(CultureInfo.InvariantCulture, $"turn {turn}, sentence {line.Sentence}")
        : string.Create(CultureInfo.InvariantCulture, $"sentence {line.Sentence}");
}
