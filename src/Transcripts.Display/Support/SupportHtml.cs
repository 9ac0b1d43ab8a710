using Transcripts.Display.Html;
using Transcripts.Display.Passages;
using Transcripts.Summaries;
using Transcripts.Summaries.Support;

namespace Transcripts.Display.Support;

/// <summary>A text with its support as HTML: a list of its sentences, each with its verdict in words and its sources folded, without a script.</summary>
internal static class SupportHtml
{
    public static string Of(SupportView view)
    {
        var title = SupportNotes.Title(view);
        var html = new HtmlBuilder();
        html.Open("section", ("class", "tr tr-evidence"), ("aria-label", title)).Trusted(StyleSheet.Element).Line()
            .Element("p", title, ("class", "tr-title")).Line();
        if (view.Failure is { } failure)
            html.Element("p", failure.ToString()).Line();
        if (view.Support is { } support)
            WriteSupport(html, view, support);
        if (view.Extract is { } extract)
            WriteExtract(html, view, extract);
        return html.Close().ToString();
    }

    private static void WriteSupport(HtmlBuilder html, SupportView view, SummarySupport support)
    {
        if (support.Sentences.IsEmpty)
            return;
        html.Open("ol", ("class", "tr-turns"), ("role", "list"), ("lang", Language(view))).Line();
        foreach (var sentence in support.Sentences.Take(SupportView.MostSentences))
        {
            html.Open("li").Open("p", ("dir", "auto"))
                .Element("span", SupportNotes.Verdict(sentence.Verdict), ("class", "tr-to")).Text(sentence.Sentence.Text).Close()
                .Element("p", string.Join("; ", SupportNotes.Of(sentence)), ("class", "tr-note"), ("lang", "en"));
            WriteSources(html, view, sentence);
            html.Close().Line();
        }

        html.Close().Line();
        if (SupportNotes.NotShown(support) is { } note)
            html.Element("p", note, ("class", "tr-note")).Line();
        html.Element("p", SupportNotes.Limits, ("class", "tr-note")).Line();
    }

    private static void WriteSources(HtmlBuilder html, SupportView view, SupportedSentence sentence)
    {
        if (sentence.Sources.IsEmpty)
        {
            html.Element("p", SupportNotes.Sources(sentence), ("class", "tr-note"), ("lang", "en"));
            return;
        }

        html.Open("details").Element("summary", SupportNotes.Sources(sentence), ("lang", "en"))
            .Open("ol", ("class", "tr-turns"), ("role", "list"));
        foreach (var source in sentence.Sources)
        {
            Begin(html, view, source.Sentence.Speaker.Name, SupportNotes.Place(source));
            MarkedStretches.Write(html, view.Document.Transcript.Source, SupportNotes.Excerpt(view, source), source.Spans);
            html.Close().Close().Close();
        }

        html.Close().Close();
    }

    private static void WriteExtract(HtmlBuilder html, SupportView view, Summary extract)
    {
        html.Open("details", ("open", view.Support is null ? "" : null)).Element("summary", SupportNotes.ExtractTitle(view, extract))
            .Open("ol", ("class", "tr-turns"), ("role", "list"), ("lang", Language(view)));
        foreach (var sentence in extract.Sentences)
        {
            Begin(html, view, sentence.Speaker.Name, FormattableString.Invariant($"[{sentence.Sentence.Index}] {sentence.Extent.Start}–{sentence.Extent.End}"));
            html.Text(sentence.Text).Close().Close().Close();
        }

        html.Close().Close().Line();
    }

    private static void Begin(HtmlBuilder html, SupportView view, string speaker, string place) =>
        html.Open("li", ("style", "--tr-colour:" + view.Palette.ColourOf(speaker))).Open("div", ("class", "tr-row"))
            .Element("span", place, ("class", "tr-offset"))
            .Open("p", ("dir", "auto")).Element("span", speaker + ":", ("class", "tr-says")).Text(" ");

    private static string? Language(SupportView view) => view.Language.Length == 0 ? null : view.Language;
}
