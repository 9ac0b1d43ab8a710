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
    /// <param name="title">The title of the page.</param>
    /// <param name="siteTitle">The title of the site.</param>
    /// <param name="before">What stands between header and main part, such as a table of contents.</param>
    /// <param name="main">The content of the main part.</param>
    /// <param name="after">What stands after the main part, such as links to other pages.</param>
    /// <param name="plotly">The file name of plotly.js for a page that has charts, else null.</param>
    public static string Render(string title, string siteTitle, Markup before, Markup main, Markup after, string? plotly)
    {
        var charts = plotly is null ? Markup.Empty : Markup.Of($"\n<script defer src=\"{SharedAssets.Folder}/{plotly}\"></script>");
        var fullTitle = title == siteTitle ? title : $"{title} · {siteTitle}";
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
            <link rel="stylesheet" href="{SharedAssets.Folder}/{SharedAssets.Style}">{charts}
            <script defer src="{SharedAssets.Folder}/{SharedAssets.Script}"></script>
            </head>
            <body>
            <a class="skip" href="#{MainId}">Skip to the text</a>
            <header class="site"><a href="{PageNames.Index}">{siteTitle}</a></header>
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
}
