using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NotebookHost.Pages;

/// <summary>Makes the links of a notebook's Markdown work on its page.</summary>
internal static partial class MarkdownLinks
{
    /// <summary>
    /// Gives every relative link the address that <paramref name="page"/> knows, and every relative image that of
    /// <paramref name="image"/>; both are told the line, from 0, and the address as it is written. What has none becomes
    /// plain text: a site has no dead link. An address with a scheme stays.
    /// </summary>
    public static void Resolve(MarkdownDocument document, Func<int, string, string?> page, Func<int, string, string?> image)
    {
        foreach (var link in document.Descendants<LinkInline>().ToArray())
        {
            if (link.Url is not { } url || !link.IsImage && HasScheme(url))
                continue;
            if ((link.IsImage ? image(link.Line, url) : page(link.Line, url)) is { } address)
            {
                link.Url = address;
                // A reference link would else ask its definition again.
                link.GetDynamicUrl = null;
            }
            else
            {
                Unlink(link, url);
            }
        }

        foreach (var html in document.Descendants<HtmlInline>().ToArray())
            html.Tag = Rewritten(html.Tag, html.Line);
        foreach (var block in document.Descendants<HtmlBlock>())
        {
            for (var line = 0; line < block.Lines.Count; line++)
                block.Lines.Lines[line].Slice = new StringSlice(Rewritten(block.Lines.Lines[line].Slice.ToString(), block.Line + line), NewLine.LineFeed);
        }

        // HTML of the author keeps what has no address here.
        string Rewritten(string html, int line) => Attribute.Replace(html, match =>
        {
            var url = System.Net.WebUtility.HtmlDecode(match.Groups["url"].Value);
            var isImage = match.Groups["name"].Value.Equals("src", StringComparison.OrdinalIgnoreCase);
            return !HasScheme(url) && (isImage ? image(line, url) : page(line, url)) is { } address
                ? Markup.Of($"{match.Groups["name"].Value}=\"{address}\"").ToString()
                : match.Value;
        });
    }

    /// <summary>Whether an address names its scheme, such as https.</summary>
    public static bool HasScheme(string url) =>
        url.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && url.AsSpan(0, colon).IndexOfAny("/?#") < 0;

    private static void Unlink(LinkInline link, string url)
    {
        var title = link.IsImage ? $"Picture not on these pages: {url}" : $"Not on these pages: {url}";
        var text = new ContainerInline();
        text.AppendChild(new HtmlInline(Markup.Of($"<span class=\"outside\" title=\"{title}\">").ToString()));
        foreach (var child in link.ToArray())
        {
            child.Remove();
            text.AppendChild(child);
        }

        text.AppendChild(new HtmlInline("</span>"));
        link.ReplaceBy(text, copyChildren: false);
    }

    [GeneratedRegex("(?<![\\w-])(?<name>href|src)=\"(?<url>[^\"]+)\"", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Attribute { get; }
}
