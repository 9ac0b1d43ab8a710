using System.Collections.Immutable;
using System.Net;
using System.Text.Json;
using NotebookHost.Display;

namespace NotebookHost.Packages;

/// <summary>What the reader sees of a restore: while it lasts, and what came of it.</summary>
internal static class InstalledPackages
{
    /// <summary>The names of the packages that are being restored.</summary>
    public static ImmutableSortedDictionary<string, JsonElement> Restoring(IEnumerable<PackageRequest> requests)
    {
        var text = $"Restoring {string.Join("; ", requests.Select(request => request.Wording))} ...";
        return Bundle($"<div>{WebUtility.HtmlEncode(text)}</div>", text);
    }

    /// <summary>The versions that were chosen, a list in the order asked.</summary>
    public static ImmutableSortedDictionary<string, JsonElement> Installed(IEnumerable<PackageRequest> requests, RestoredPackages packages)
    {
        var names = requests
            .Select(request => packages.Find(request.Id))
            .OfType<RestoredPackage>()
            .Select(package => $"{package.Id}, {package.Version}{(package.HasExtension ? " (without its extension for .NET Interactive)" : "")}")
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        return Bundle(
            $"<div><strong>Installed Packages</strong><ul>{string.Concat(names.Select(name => $"<li><span>{WebUtility.HtmlEncode(name)}</span></li>"))}</ul></div>",
            "Installed packages: " + string.Join("; ", names));
    }

    /// <summary>That nothing came of it; the cell's error says why.</summary>
    public static ImmutableSortedDictionary<string, JsonElement> Nothing(IEnumerable<PackageRequest> requests)
    {
        var text = $"Not installed: {string.Join("; ", requests.Select(request => request.Wording))}";
        return Bundle($"<div>{WebUtility.HtmlEncode(text)}</div>", text);
    }

    private static ImmutableSortedDictionary<string, JsonElement> Bundle(string html, string text) =>
        MimeBundle.As(html, "text/html").AddRange(MimeBundle.Plain(text));
}
