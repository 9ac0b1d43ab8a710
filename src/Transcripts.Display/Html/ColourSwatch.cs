namespace Transcripts.Display.Html;

/// <summary>A small square in a speaker's colour; the name beside it says the same in words.</summary>
internal static class ColourSwatch
{
    public static HtmlBuilder Swatch(this HtmlBuilder html, string colour) =>
        html.Element("span", "", ("class", "tr-swatch"), ("style", "--tr-colour:" + colour), ("aria-hidden", "true"));
}
