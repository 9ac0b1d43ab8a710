using System.Collections.Frozen;
using System.Globalization;

namespace NotebookHost.Pages;

/// <summary>Which file each page is.</summary>
internal sealed class PageNames
{
    /// <summary>The front page.</summary>
    public const string Index = "index.html";

    private readonly FrozenDictionary<string, string> pages;

    /// <summary>Gives each notebook or text the page of its own name; one called <c>index</c> gives way to the front page.</summary>
    /// <exception cref="ArgumentException">Two of them have one name, letter case aside, or a name is no file name.</exception>
    public PageNames(IEnumerable<string> sources)
    {
        var all = sources.ToArray();
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in all)
        {
            if (name.Length == 0 || name.AsSpan().ContainsAny('/', '\\', '\0') || name is "." or "..")
                throw new ArgumentException($"\"{name}\" is not the name of a file.", nameof(sources));
            if (!names.TryAdd(name, $"{name}.html"))
                throw new ArgumentException($"Two pages would be called {name}.html: rename one of their files.", nameof(sources));
        }

        for (var number = 1; names.TryGetValue("index", out var page) && IsTaken(page); number++)
            names["index"] = string.Create(CultureInfo.InvariantCulture, $"index-{number}.html");
        pages = names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        bool IsTaken(string page) =>
            page.Equals(Index, StringComparison.OrdinalIgnoreCase)
            || all.Any(name => page.Equals($"{name}.html", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The file name of the page.</summary>
    public string FileOf(string name) => pages[name];

    /// <summary>The address of the page from any other page, or null for one that is not of this site.</summary>
    public string? AddressOf(string name) => pages.TryGetValue(name, out var page) ? Address(page) : null;

    /// <summary>A file's name as a relative address.</summary>
    public static string Address(string fileName) => Uri.EscapeDataString(fileName);
}
