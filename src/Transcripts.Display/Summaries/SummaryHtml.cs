using Transcripts.Display.Html;
using Transcripts.Display.Passages;

namespace Transcripts.Display.Summaries;

/// <summary>A summary in its text as HTML: turns in their speakers' colours, chosen sentences marked and numbered, the rest in folds, without a script.</summary>
internal static class SummaryHtml
{
    public static string Of(SummaryView view)
    {
        var title = SummaryNotes.Title(view);
        var html = new HtmlBuilder();
        html.Open("section", ("class", "tr tr-evidence"), ("aria-label", title)).Trusted(StyleSheet.Element).Line()
            .Element("p", title, ("class", "tr-title")).Line();
        foreach (var stretch in view.Stretches) WriteStretch(html, view, stretch);
        if (view.Stretches.SelectMany(stretch => stretch.Speeches).SelectMany(speech => speech.Sentences).Any(sentence => MarkedStretches.AreInterrupted(view.Transcript.Source, sentence.Sentence.Spans)))
            html.Element("p", MarkedStretches.Note, ("class", "tr-note")).Line();
        return html.Close().ToString();
    }

    private static void WriteStretch(HtmlBuilder html, SummaryView view, SummaryStretch stretch)
    {
        if (stretch.IsFolded)
            html.Open("details").Open("summary").Text(SummaryNotes.Folded(stretch) + " ").Element("span", SummaryNotes.Speakers(stretch), ("class", "tr-note")).Close().Line();
        if (!stretch.Speeches.IsEmpty)
        {
            html.Open("ol", ("class", "tr-turns"), ("role", "list"), ("lang", view.Language.Length == 0 ? null : view.Language)).Line();
            foreach (var speech in stretch.Speeches) WriteSpeech(html, view, speech);
            html.Close().Line();
        }

        if (stretch.LeftOut > 0) html.Element("p", SummaryNotes.LeftOut(stretch), ("class", "tr-note")).Line();
        if (stretch.IsFolded) html.Close().Line();
    }

    private static void WriteSpeech(HtmlBuilder html, SummaryView view, SummarySpeech speech)
    {
        html.Open("li", ("style", "--tr-colour:" + view.Palette.ColourOf(speech.Speaker.Name))).Open("div", ("class", "tr-row"))
            .Element("span", SummaryNotes.Offsets(speech.Extent), ("class", "tr-offset"))
            .Open("p", ("dir", "auto")).Element("span", speech.Speaker.Name + ":", ("class", "tr-says"));
        foreach (var sentence in speech.Sentences)
        {
            var (number, spans) = (sentence.Number, sentence.Sentence.Spans);
            html.Text(" ");
            if (number > 0)
                html.Element("span", SummaryNotes.Counted(number), ("class", "tr-code"), ("title", $"Sentence {SummaryNotes.Counted(number)} of the summary"));
            MarkedStretches.Write(html, view.Transcript.Source, new Excerpt(spans, false, false), number > 0 ? spans : []);
            if (SummaryNotes.Referent(sentence) is { } referent)
                html.Text(" ").Element("span", referent, ("class", "tr-to"));
        }

        html.Close().Close().Close().Line();
    }
}
