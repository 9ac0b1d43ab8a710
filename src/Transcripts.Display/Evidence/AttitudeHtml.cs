using Transcripts.Display.Html;
using Transcripts.Display.Passages;
using Transcripts.Tokens;

namespace Transcripts.Display.Evidence;

/// <summary>
/// Attitudes as HTML: a folded list of sentences for each holder and target, without a script. What is marked has a name before
/// it, which the style sheet writes, so that the text of a sentence stays as it is when it is copied.
/// </summary>
internal static class AttitudeHtml
{
    private const int LongestTitle = 160;

    public static string Of(AttitudeView view)
    {
        var title = AttitudeNotes.Title(view);
        var (groups, leftOut) = view.Groups;
        var html = new HtmlBuilder();
        html.Open("section", ("class", "tr tr-evidence"), ("aria-label", title)).Trusted(StyleSheet.Element).Line()
            .Element("p", title, ("class", "tr-title")).Line();
        if (!groups.IsEmpty) WriteLegend(html);
        foreach (var group in groups) WriteGroup(html, view, group, isOnly: groups.Length == 1 && leftOut == 0);
        if (groups.SelectMany(group => group.Attitudes).Any(marked => MarkedStretches.AreInterrupted(view.Attitudes.Transcript.Source, marked.Sentence.Spans)))
            html.Element("p", MarkedStretches.Note, ("class", "tr-note")).Line();
        if (AttitudeNotes.NotShown(leftOut) is { } note) html.Element("p", note, ("class", "tr-note")).Line();
        return html.Close().ToString();
    }

    private static void WriteLegend(HtmlBuilder html)
    {
        html.Open("p", ("class", "tr-note")).Text("Marked: ");
        WriteMark(html, AttitudeRoles.Holder, AttitudeRoles.Holder, "who holds it");
        html.Text(", ");
        WriteMark(html, AttitudeRoles.Target, AttitudeRoles.Target, "toward whom");
        html.Text(", ");
        WriteMark(html, AttitudeRoles.Cue, AttitudeRoles.Cue, "the words that carry it");
        html.Text(". A speaker who is not named holds it as the one who speaks.").Close().Line();
    }

    private static void WriteGroup(HtmlBuilder html, AttitudeView view, AttitudeGroup group, bool isOnly)
    {
        html.Open("details", ("open", isOnly ? "" : null)).Open("summary").Element("span", group.Label, ("class", "tr-says"))
            .Text(" ").Element("span", group.Note).Close().Line()
            .Open("ol", ("class", "tr-turns"), ("role", "list")).Line();
        foreach (var marked in group.Attitudes) WriteSentence(html, view, marked);
        html.Close().Line();
        if (AttitudeNotes.NotShown(group) is { } note) html.Element("p", note, ("class", "tr-note")).Line();
        html.Close().Line();
    }

    private static void WriteSentence(HtmlBuilder html, AttitudeView view, MarkedAttitude marked)
    {
        var speaker = marked.Sentence.Speaker.Name;
        var source = view.Attitudes.Transcript.Source;
        html.Open("li", ("style", "--tr-colour:" + view.Palette.ColourOf(speaker))).Open("div", ("class", "tr-row"))
            .Element("span", AttitudeNotes.Offsets(marked), ("class", "tr-offset"))
            .Open("div").Open("p", ("dir", "auto")).Element("span", speaker + ":", ("class", "tr-says")).Text(" ")
            .Open("span", ("class", "tr-roles"), ("lang", view.Language.Length == 0 ? null : view.Language));
        var excerpt = AttitudeNotes.Excerpt(view, marked);
        if (excerpt.IsCutBefore) html.Text("…");
        foreach (var piece in AttitudePiece.Of(source, excerpt.Spans, marked.Marks))
        {
            var text = piece.Span.TextIn(source);
            if (piece.IsInterruption) html.Element("span", Interruption.Mark, ("class", "tr-cut"), ("title", Shortened.To(text, LongestTitle)));
            else if (piece.Roles == AttitudeRoles.None) html.Text(text);
            else WriteMark(html, piece.Roles, piece.Begins, text.ToString());
        }

        if (excerpt.IsCutBehind) html.Text("…");
        html.Close().Close()
            .Open("p", ("class", "tr-note")).Element("strong", AttitudeNotes.Sign(marked)).Text(" · " + AttitudeNotes.Reason(view, marked)).Close()
            .Close().Close().Close().Line();
    }

    private static void WriteMark(HtmlBuilder html, AttitudeRoles roles, AttitudeRoles begins, string text) => html.Element(
        "mark",
        text,
        ("class", string.Join(' ', Names(roles).Select(role => "tr-is-" + role))),
        ("data-role", begins == AttitudeRoles.None ? null : string.Join(" + ", Names(begins))));

    private static IEnumerable<string> Names(AttitudeRoles roles)
    {
        if (roles.HasFlag(AttitudeRoles.Holder)) yield return "holder";
        if (roles.HasFlag(AttitudeRoles.Target)) yield return "target";
        if (roles.HasFlag(AttitudeRoles.Cue)) yield return "cue";
    }
}
