using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NotebookHost.Pages;

/// <summary>Makes the links of a notebook's Markdown work on its page.</summary>
internal static class MarkdownLinks
{
    /// <summary>
    /// Gives every relative link the address that <paramref name="page"/> knows, and every relative image that of
    /// <paramref name="image"/>. What has none becomes plain text: a site has no dead link. An address with a scheme stays.
    /// </summary>
    public static void Resolve(MarkdownDocument document, Func<string, string?> page, Func<string, string?> image)
    {
        foreach (var link in document.Descendants<LinkInline>().ToArray())
        {
            if (link.Url is not { } url || !link.IsImage && HasScheme(url))
                continue;
            if ((link.IsImage ? image(url) : page(url)) is { } address)
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
    }

    private static bool HasScheme(string url) =>
        url.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && url.AsSpan(0, colon).IndexOfAny("/?#") < 0;

    private static void Unlink(LinkInline link, string url)
    {
        var title = link.IsImage ? $"Picture not on these pages: {url}" : $"Not on these pages: {url}";
        link.InsertBefore(new HtmlInline(Markup.Of($"<span class=\"outside\" title=\"{title}\">").ToString()));
        link.InsertAfter(new HtmlInline("</span>"));
        var text = new ContainerInline();
        link.MoveChildrenAfter(text);
        link.ReplaceBy(text, copyChildren: false);
    }
}
