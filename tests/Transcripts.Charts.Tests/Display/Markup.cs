using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Transcripts.Charts.Tests.Display;

/// <summary>Reads an output as a browser would.</summary>
internal static class Markup
{
    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument("<!DOCTYPE html><html><body>" + html + "</body></html>");

    /// <summary>Every element with the names of its attributes, in document order, with no text and no values.</summary>
    public static string Skeleton(string html) => string.Join(
        '\n',
        Parse(html).All.Select(element => $"{Depth(element)} {element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name))}"));

    private static int Depth(IElement element) => element.ParentElement is { } parent ? Depth(parent) + 1 : 0;
}
