using System.Globalization;
using Transcripts.Display.Html;

namespace Transcripts.Display.Passages;

/// <summary>A marked passage as HTML: a list of turns, turns within turns as lists within them.</summary>
internal static class PassageHtml
{
    public static string Of(MarkedPassage passage)
    {
        var blocks = PassageReader.Read(passage.Transcript, passage.Shown);
        var title = Title(passage);
        var html = new HtmlBuilder();
        html.Open("section", ("class", "tr"), ("aria-label", title)).Trusted(StyleSheet.Element).Line()
            .Element("p", title, ("class", "tr-title")).Line();
        WriteLegend(html, passage);
        html.Open("ol", ("class", "tr-turns"), ("role", "list"), ("lang", passage.Language.Length == 0 ? null : passage.Language)).Line();
        foreach (var block in blocks) WriteBlock(html, passage, block);
        html.Close().Line();
        if (Cut.Note(passage.Span, passage.Shown) is { } note) html.Element("p", note, ("class", "tr-note"));
        return html.Close().ToString();
    }

    private static string Title(MarkedPassage passage)
    {
        var name = passage.Transcript.Header.Title?.Text ?? Path.GetFileName(passage.Transcript.Path) ?? "Transcript";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Shortened.To(name, 120)}, characters {passage.Span.Start}–{passage.Span.End} of {passage.Transcript.Source.Length}");
    }

    private static void WriteLegend(HtmlBuilder html, MarkedPassage passage)
    {
        var parts = PassageReader.PartsWithin(passage.Transcript, passage.Shown).ToList();
        var speakers = parts.Where(part => part.Turn >= 0 && part.Turn < passage.Transcript.Turns.Length)
            .Select(part => passage.Transcript.Turns[part.Turn].Speaker)
            .Distinct();
        var kinds = parts.Select(part => part.Kind).Where(kind => Class(kind) is not null).Distinct().Order();
        html.Open("ul", ("class", "tr-legend"), ("role", "list"), ("aria-label", "Legend"));
        foreach (var speaker in speakers)
        {
            html.Open("li").Swatch(passage.Palette.ColourOf(speaker.Name)).Text(Described(speaker)).Close();
        }

        foreach (var kind in kinds)
        {
            var name = PartNames.Of(kind);
            html.Open("li").Element("span", name.Name, ("class", Class(kind))).Text(": " + name.Meaning).Close();
        }

        html.Close().Line();
    }

    private static string Described(Speaker speaker) =>
        (speaker.Role, speaker.Country) switch
        {
            (null, null) => speaker.Name,
            (null, { } country) => $"{speaker.Name}, {country}",
            ({ } role, null) => $"{speaker.Name}, {role}",
            ({ } role, { } country) => $"{speaker.Name}, {role}, {country}",
        };

    // Depth is bounded by the reader.
    private static void WriteBlock(HtmlBuilder html, MarkedPassage passage, PassageBlock block)
    {
        var colour = block.Turn is { } turn ? "--tr-colour:" + passage.Palette.ColourOf(turn.Speaker.Name) : null;
        html.Open("li", ("style", colour)).Line();
        if (block.Turn is not null)
            html.Open("p", ("class", "tr-says")).Swatch(passage.Palette.ColourOf(block.Turn.Speaker.Name)).Text(Says(block.Turn)).Close().Line();

        var inList = false;
        foreach (var item in block.Items)
        {
            if (item.Block is not null && !inList) html.Open("ol", ("class", "tr-turns"), ("role", "list")).Line();
            if (item.Block is null && inList) html.Close().Line();
            inList = item.Block is not null;
            if (item.Block is { } inner) WriteBlock(html, passage, inner);
            if (item.Line is { } line) WriteLine(html, passage, block, line);
        }

        if (inList) html.Close().Line();
        html.Close().Line();
    }

    private static string Says(Turn turn) => turn.Kind switch
    {
        TurnKind.Interjection => $"{turn.Speaker.Name} interjects",
        TurnKind.Exchange => $"{turn.Speaker.Name}, in an exchange",
        _ => turn.Speaker.Name,
    };

    private static void WriteLine(HtmlBuilder html, MarkedPassage passage, PassageBlock block, PassageLine line)
    {
        html.Open("div", ("class", "tr-row"))
            .Element("span", string.Create(CultureInfo.InvariantCulture, $"{line.Span.Start}–{line.Span.End}"), ("class", "tr-offset"))
            .Open("p", ("dir", "auto"));
        if (block.Turn is null) html.Element("span", PartNames.Of(line.Parts[0].Kind).Name, ("class", "tr-apparatus")).Text(" ");
        if (line is { IsNewAddressee: true, Addressee: { } addressee }) html.Element("span", "to " + addressee.Name, ("class", "tr-to"));
        foreach (var part in line.Parts)
        {
            var text = part.Span.TextIn(passage.Transcript.Source);
            if (Class(part.Kind) is { } style) html.Element("span", text, ("class", style));
            else html.Text(text);
        }

        html.Close().Close().Line();
    }

    private static string? Class(PartKind kind) => kind switch
    {
        PartKind.SpeakerLabel => "tr-label",
        PartKind.StageDirection => "tr-direction",
        PartKind.EditorialInsertion => "tr-editorial",
        PartKind.PageNumber => "tr-page",
        _ => null,
    };
}
