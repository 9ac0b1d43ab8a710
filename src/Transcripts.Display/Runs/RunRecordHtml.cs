using Transcripts.Display.Html;

namespace Transcripts.Display.Runs;

/// <summary>A run's record as HTML: a table that is folded away, without a script.</summary>
internal static class RunRecordHtml
{
    public static string Of(RunRecord record)
    {
        var html = new HtmlBuilder();
        html.Open("section", ("class", "tr"), ("aria-label", RunRecordFacts.Title)).Trusted(StyleSheet.Element).Line()
            .Open("details").Element("summary", RunRecordFacts.Title).Line()
            .Open("div", ("class", "tr-scroll"), ("role", "region"), ("aria-label", "Versions, files and seeds"), ("tabindex", "0"))
            .Open("table").Line()
            .Open("thead").Open("tr").Element("th", "What", ("scope", "col")).Element("th", "Value", ("scope", "col")).Close().Close().Line()
            .Open("tbody").Line();
        // A hash is one long word: it breaks where the page ends.
        foreach (var (what, value) in RunRecordFacts.Of(record))
            html.Open("tr").Element("th", what, ("scope", "row")).Open("td").Element("span", value, ("class", "tr-source")).Close().Close().Line();
        return html.Close().Close().Close().Line()
            .Element("p", RunRecordFacts.Note, ("class", "tr-note")).Close().Close().ToString();
    }
}
