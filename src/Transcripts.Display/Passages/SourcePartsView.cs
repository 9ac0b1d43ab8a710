using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Transcripts.Display.Html;
using Transcripts.Display.Tables;

namespace Transcripts.Display.Passages;

/// <summary>The parts of a source as HTML and as text.</summary>
internal static class SourcePartsView
{
    public static string Html(SourceParts view)
    {
        var html = new HtmlBuilder();
        html.Open("section", ("class", "tr"), ("aria-label", "Parts of the source")).Trusted(StyleSheet.Element).Line();
        html.Open("div", ("class", "tr-scroll"), ("role", "region"), ("aria-label", "Legend"), ("tabindex", "0"));
        TableHtml.Write(html, Legend(view.Transcript));
        html.Close().Line();
        html.Open("div", ("class", "tr-source"), ("lang", view.Language.Length == 0 ? null : view.Language));
        foreach (var part in PassageReader.PartsWithin(view.Transcript, view.Shown))
        {
            var text = part.Span.TextIn(view.Transcript.Source);
            if (part.Kind == PartKind.WhiteSpace)
            {
                html.Text(text);
                continue;
            }

            var name = PartNames.Of(part.Kind);
            html.Open("span", ("class", "tr-part"), ("style", "--tr-colour:" + name.Colour), ("title", $"{name.Name} {part.Span}"))
                .Element("span", name.Code, ("class", "tr-code")).Text(text).Close();
        }

        html.Close().Line();
        if (Cut.Note(view.Span, view.Shown) is { } note) html.Element("p", note, ("class", "tr-note"));
        return html.Close().ToString();
    }

    public static string Text(SourceParts view)
    {
        var text = new StringBuilder(TableText.Of(Legend(view.Transcript)));
        foreach (var part in PassageReader.PartsWithin(view.Transcript, view.Shown).Where(part => part.Kind != PartKind.WhiteSpace))
        {
            var line = string.Join(' ', part.Span.TextIn(view.Transcript.Source)
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            text.Append(CultureInfo.InvariantCulture, $"[{part.Span.Start}–{part.Span.End}] {PartNames.Of(part.Kind).Name}: ")
                .Append(Shortened.To(line, 100))
                .Append('\n');
        }

        if (Cut.Note(view.Span, view.Shown) is { } note) text.Append(note).Append('\n');
        return text.ToString();
    }

    /// <summary>How much of the source each kind of part makes up; the shares add up to 100%.</summary>
    private static Table Legend(Transcript transcript)
    {
        ImmutableArray<ImmutableArray<string?>> rows =
        [
            .. transcript.Parts.GroupBy(part => part.Kind).OrderBy(kind => kind.Key).Select(kind =>
            {
                var name = PartNames.Of(kind.Key);
                var length = kind.Sum(part => (long)part.Span.Length);
                return ImmutableArray.Create<string?>(
                    name.Code,
                    name.Name,
                    name.Meaning,
                    kind.Count().ToString("#,0", CultureInfo.InvariantCulture),
                    length.ToString("#,0", CultureInfo.InvariantCulture),
                    (100.0 * length / transcript.Source.Length).ToString("0.0", CultureInfo.InvariantCulture) + "%");
            }),
        ];
        return new Table(
            "What each character of the source is",
            [new("Code", false), new("Kind", false), new("Meaning", false), new("Parts", true), new("Characters", true), new("Share", true)],
            rows,
            [],
            rows.Length,
            "kinds");
    }
}
