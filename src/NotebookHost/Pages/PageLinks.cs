using NotebookHost.Notebooks;
using NotebookHost.Pages.Outputs;

namespace NotebookHost.Pages;

/// <summary>Where the relative links of a page's Markdown lead on the site.</summary>
internal sealed class PageLinks(Site site, SitePage page, SiteFiles files)
{
    private const string CopiedFiles = "files";

    /// <summary>
    /// The address of a page or a heading of the site, or of a file that lies in the page's folder, which is copied into the
    /// site. Null for what is not on the site; in a gallery what is nowhere at all is noted as dead.
    /// </summary>
    /// <param name="cell">The cell that has the link.</param>
    /// <param name="line">The line in the cell, from 0.</param>
    /// <param name="url">The address as it is written.</param>
    public string? AddressOf(Cell cell, int line, string url)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var path = Uri.UnescapeDataString((hash < 0 ? url : url[..hash]).Split('?')[0]);
        var fragment = hash < 0 ? "" : Uri.UnescapeDataString(url[(hash + 1)..]);
        if (Target(path) is not { } target)
            return path.Length == 0 ? null : Outside(cell, line, url, path);
        if (fragment.Length == 0)
            return path.Length == 0 ? null : site.AddressOf(target);
        if (target.Outline.Anchors.Find(fragment) is { } anchor)
            return (target == page ? "" : site.AddressOf(target)) + $"#{Uri.EscapeDataString(anchor)}";
        Note(cell, line, url, $"{(target == page ? "This page" : Path.GetFileName(target.Path) ?? target.Name)} has no heading of that name.");
        return path.Length == 0 ? null : site.AddressOf(target);
    }

    /// <summary>The address of a picture that the notebook holds itself or that lies in the page's folder, or null.</summary>
    public string? PictureOf(Cell cell, int line, string url)
    {
        const string scheme = "attachment:";
        if (url.StartsWith("data:image/", StringComparison.Ordinal))
            return url;
        if (url.StartsWith(scheme, StringComparison.Ordinal))
        {
            return cell.Attachments.TryGetValue(Uri.UnescapeDataString(url[scheme.Length..]), out var bundle)
                ? bundle
                    .Where(content => content.Value.ValueKind == System.Text.Json.JsonValueKind.String)
                    .Select(content => Pictures.AddressOf(content.Key, content.Value.GetString()!))
                    .FirstOrDefault(address => address is not null)
                : null;
        }

        return MarkdownLinks.HasScheme(url) ? null : Outside(cell, line, url, Uri.UnescapeDataString(url.Split('?', '#')[0]));
    }

    private SitePage? Target(string path)
    {
        if (path.Length > 0 && page.Path is { } from)
            return site.PageAt(Path.GetFullPath(path, Path.GetDirectoryName(from)!));
        if (path.Length > 0)
            return path.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase) ? site.NotebookOf(Path.GetFileNameWithoutExtension(path)) : null;
        // The front page may show the beginning of a page only; the rest of it is there.
        return page == site.Introduction && site.Texts.FirstOrDefault(text => text.Path == page.Path) is { } whole ? whole : page;
    }

    private string? Outside(Cell cell, int line, string url, string path)
    {
        if (page.Path is not { } from)
            return null;
        var folder = Path.GetDirectoryName(from)!;
        var full = Path.GetFullPath(path, folder);
        if (!Path.Exists(full))
        {
            Note(cell, line, url, "There is no such file.");
            return null;
        }

        var relative = Path.GetRelativePath(folder, full).Replace('\\', '/');
        var isPage = relative.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase) || relative.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
        if (!isPage && !Path.IsPathRooted(relative) && !relative.StartsWith("../", StringComparison.Ordinal) && File.Exists(full))
            return files.Add($"{CopiedFiles}/{relative}", File.ReadAllBytes(full));
        files.Remark($"{Site.Shown(from)}, line {page.LineOf(cell, line)}: {url} is not in the gallery, so its text stands there without a link.");
        return null;
    }

    private void Note(Cell cell, int line, string url, string problem)
    {
        if (page.Path is { } path)
            files.Add(new DeadLink(Site.Shown(path), page.LineOf(cell, line), url, problem));
    }
}
