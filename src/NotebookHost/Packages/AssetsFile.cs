using System.Collections.Immutable;
using System.Text.Json;

namespace NotebookHost.Packages;

/// <summary>Reads <c>project.assets.json</c>, in which NuGet writes what it restored and what it has to say.</summary>
internal sealed class AssetsFile : IDisposable
{
    private const string NoFile = "_._";

    private readonly JsonDocument document;

    private AssetsFile(JsonDocument document) => this.document = document;

    /// <summary>Opens the file of the project in a folder, or gives null where NuGet has written none.</summary>
    public static AssetsFile? Open(string folder)
    {
        var file = Path.Combine(folder, "obj", "project.assets.json");
        return File.Exists(file) ? new AssetsFile(JsonDocument.Parse(File.ReadAllBytes(file))) : null;
    }

    /// <summary>The sources that were asked, in NuGet's order.</summary>
    public IEnumerable<string> Sources => Members(document.RootElement, "project", "restore", "sources").Select(source => source.Name);

    /// <summary>NuGet's messages: code, level, the package they are about (or null) and text.</summary>
    public IEnumerable<(string Code, bool IsError, string? Id, string Message)> Messages =>
        document.RootElement.TryGetProperty("logs", out var logs)
            ? logs.EnumerateArray().Select(log => (
                log.GetProperty("code").GetString() ?? "",
                log.GetProperty("level").GetString() == "Error",
                log.TryGetProperty("libraryId", out var id) ? id.GetString() : null,
                log.GetProperty("message").GetString() ?? ""))
            : [];

    /// <summary>The packages for the running system.</summary>
    public ImmutableArray<RestoredPackage> Packages()
    {
        var roots = Members(document.RootElement, "packageFolders").Select(folder => folder.Name).ToArray();
        var target = Members(document.RootElement, "targets").First(item => item.Name.EndsWith("/" + Platform.RuntimeIdentifier, StringComparison.Ordinal));
        return [.. target.Value.EnumerateObject().Where(IsPackage).Select(library => Package(library, roots))];
    }

    public void Dispose() => document.Dispose();

    private RestoredPackage Package(JsonProperty library, string[] roots)
    {
        var name = library.Name.Split('/');
        var entry = document.RootElement.GetProperty("libraries").GetProperty(library.Name);
        var relative = entry.GetProperty("path").GetString()!;
        var folder = roots.Select(root => Path.Combine(root, relative)).FirstOrDefault(Directory.Exists) ?? Path.Combine(roots[0], relative);
        var extension = entry.TryGetProperty("files", out var files)
            && files.EnumerateArray().Any(file => file.GetString()!.StartsWith("interactive-extensions/", StringComparison.OrdinalIgnoreCase));
        return new RestoredPackage(
            name[0], name[1], Assets(library.Value, "compile", folder), Assets(library.Value, "runtime", folder), Assets(library.Value, "native", folder), extension);
    }

    private static bool IsPackage(JsonProperty library) =>
        library.Value.TryGetProperty("type", out var type) && type.GetString() == "package";

    private static ImmutableArray<string> Assets(JsonElement library, string group, string folder) =>
    [
        .. Members(library, group)
            .Where(asset => !asset.Name.EndsWith(NoFile, StringComparison.Ordinal))
            .Select(asset => Path.GetFullPath(Path.Combine(folder, asset.Name))),
    ];

    private static JsonProperty[] Members(JsonElement at, params ReadOnlySpan<string> path)
    {
        foreach (var step in path)
        {
            if (!at.TryGetProperty(step, out at)) return [];
        }

        return [.. at.EnumerateObject()];
    }
}
