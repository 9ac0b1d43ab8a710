using System.Collections.Immutable;

namespace NotebookHost.Pages;

/// <summary>What all pages of a site share: head, header, and the order of their landmarks.</summary>
internal static class PageFrame
{
    /// <summary>The id of the main part, where the skip link leads.</summary>
    public const string MainId = "content";

    /// <summary>
    /// Scripts come from the site's own files alone, so that none inside a notebook's HTML runs, and nothing is fetched from
    /// another place. Styles stand in the elements too: formatters and plotly.js write them there.
    /// </summary>
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src data:; media-src data:; base-uri 'none'; form-action 'none'";

    /// <summary>A page.</summary>
    /// <param name="site">The site.</param>
    /// <param name="title">The title of the page.</param>
    /// <param name="address">The page's own address.</param>
    /// <param name="before">What stands between header and main part, such as a table of contents.</param>
    /// <param name="main">The content of the main part.</param>
    /// <param name="after">What stands after the main part, such as links to other pages.</param>
    /// <param name="hasCharts">Whether the page needs plotly.js.</param>
    public static string Render(Site site, string title, string address, Markup before, Markup main, Markup after, bool hasCharts)
    {
        string[] scripts = hasCharts ? [SharedAssets.Script, site.PlotlyFileName, SharedAssets.ChartScript] : [SharedAssets.Script];
        var fullTitle = title == site.Title ? title : $"{title} · {site.Title}";
        return Markup.Of($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Markup.Trusted(Policy)}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>{fullTitle}</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="{SharedAssets.Folder}/{SharedAssets.Style}">
            <script src="{SharedAssets.Folder}/{SharedAssets.ThemeScript}"></script>
            {scripts.Select(script => Markup.Of($"<script defer src=\"{SharedAssets.Folder}/{script}\"></script>\n"))}</head>
            <body>
            <a class="skip" href="#{MainId}">Skip to the text</a>
            <header class="site"><a class="home" href="{PageNames.Index}">{site.Title}</a>{Navigation(site, address)}</header>
            <div class="columns">
            {before}
            <main id="{MainId}" tabindex="-1">
            {main}
            </main>
            </div>
            {after}
            </body>
            </html>

            """).ToString();
    }

    private static Markup Navigation(Site site, string current)
    {
        if (site.Texts.IsEmpty)
            return Markup.Empty;
        var items = site.Texts.Select(page => Item(site.AddressOf(page), page.Outline.Title)).ToImmutableArray();
        return Markup.Of($"<nav class=\"pages\" aria-label=\"Pages\"><ul>{Item(PageNames.Index, "Lessons")}{items}</ul></nav>");

        Markup Item(string address, string title) =>
            Markup.Of($"<li><a href=\"{address}\"{(address == current ? Markup.Of($" aria-current=\"page\"") : Markup.Empty)}>{title}</a></li>");
    }
}
