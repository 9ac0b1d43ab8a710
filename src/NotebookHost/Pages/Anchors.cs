using System.Globalization;
using System.Text;

namespace NotebookHost.Pages;

/// <summary>The ids of a page's headings: no two alike, and none that the page itself uses.</summary>
internal sealed class Anchors
{
    private readonly Dictionary<string, int> taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> given = new(StringComparer.Ordinal);

    /// <summary>A new id for a heading: its words in lower case with hyphens between, as on GitHub.</summary>
    public string Add(string heading)
    {
        var slug = Slug(heading);
        if (slug == PageFrame.MainId || slug.StartsWith("cell-", StringComparison.Ordinal) || slug.StartsWith("figure-", StringComparison.Ordinal))
            slug = $"section-{slug}";
        var id = slug;
        while (!taken.TryAdd(id, 0))
            id = string.Create(CultureInfo.InvariantCulture, $"{slug}-{++taken[slug]}");
        return id;
    }

    /// <summary>Notes an id that the author's own HTML has.</summary>
    public void Reserve(string id)
    {
        given.Add(id);
        taken.TryAdd(id, 0);
    }

    /// <summary>
    /// The id that a link means, or null: Jupyter keeps a heading's capitals in its links, and GitHub does not.
    /// </summary>
    public string? Find(string fragment)
    {
        if (given.Contains(fragment))
            return fragment;
        var slug = Slug(fragment);
        return taken.ContainsKey(slug) ? slug : null;
    }

    private static string Slug(string heading)
    {
        var slug = new StringBuilder(heading.Length);
        foreach (var rune in heading.Trim().EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_')
                slug.Append(Rune.ToLowerInvariant(rune));
            else if (Rune.IsWhiteSpace(rune))
                slug.Append('-');
        }

        return slug.Length > 0 ? slug.ToString() : "section";
    }
}
