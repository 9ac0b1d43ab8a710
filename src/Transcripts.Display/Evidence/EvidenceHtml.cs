using Transcripts.Display.Html;
using Transcripts.Display.Passages;

namespace Transcripts.Display.Evidence;

/// <summary>
/// Evidence as HTML: a folded list of sentences for each group, without a script. The anchor is within the fold, so that
/// a browser that follows a link to it opens the fold.
/// </summary>
internal static class EvidenceHtml
{
    public static string Of(EvidenceView view)
    {
        var title = EvidenceNotes.Title(view);
        var html = new HtmlBuilder();
        html.Open("section", ("class", "tr tr-evidence"), ("aria-label", title)).Trusted(StyleSheet.Element).Line()
            .Element("p", title, ("class", "tr-title")).Line();
        foreach (var group in view.Found) WriteGroup(html, view, group);
        if (view.Found.SelectMany(group => group.Sentences).Any(marked => MarkedStretches.AreInterrupted(view.Transcript.Source, marked.Sentence.Spans)))
            html.Element("p", MarkedStretches.Note, ("class", "tr-note")).Line();
        if (EvidenceNotes.NotShown(view) is { } note) html.Element("p", note, ("class", "tr-note")).Line();
        return html.Close().ToString();
    }

    private static void WriteGroup(HtmlBuilder html, EvidenceView view, GroupSentences group)
    {
        html.Open("details").Open("summary").Element("span", group.Group.Label, ("class", "tr-says"));
        if (group.Group.Note.Length > 0) html.Text(" ").Element("span", group.Group.Note);
        html.Text(" ").Element("span", EvidenceNotes.Sentences(group.Count), ("class", "tr-note")).Close().Line()
            .Open("div", ("id", group.Anchor), ("class", "tr-found"));
        if (!group.Sentences.IsEmpty)
        {
            html.Open("ol", ("class", "tr-turns"), ("role", "list"), ("lang", view.Language.Length == 0 ? null : view.Language)).Line();
            foreach (var sentence in group.Sentences) WriteSentence(html, view, sentence);
            html.Close().Line();
        }

        foreach (var note in EvidenceNotes.NotShown(group)) html.Element("p", note, ("class", "tr-note")).Line();
        html.Close().Close().Line();
    }

    private static void WriteSentence(HtmlBuilder html, EvidenceView view, MarkedSentence marked)
    {
        var speaker = marked.Sentence.Speaker.Name;
        html.Open("li", ("style", "--tr-colour:" + view.Palette.ColourOf(speaker))).Open("div", ("class", "tr-row"))
            .Element("span", EvidenceNotes.Offsets(marked), ("class", "tr-offset"))
            .Open("p", ("dir", "auto")).Element("span", speaker + ":", ("class", "tr-says")).Text(" ");
        MarkedStretches.Write(html, view.Transcript.Source, EvidenceNotes.Excerpt(view, marked), marked.Marks);
        html.Close().Close().Close().Line();
    }
}
