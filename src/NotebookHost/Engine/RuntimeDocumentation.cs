using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;

namespace NotebookHost.Engine;

/// <summary>
/// The documentation of the .NET runtime, which the SDK has in its targeting pack and a bare runtime has not. It is filed
/// there by reference assembly, and one assembly that runs holds types of many of those, so a type is looked up by name.
/// </summary>
internal sealed class RuntimeDocumentation : DocumentationProvider
{
    private readonly Lazy<FrozenDictionary<string, string>> filesByType = new(FilesByType);
    private readonly ConcurrentDictionary<string, XmlFileDocumentation> opened = new(StringComparer.Ordinal);

    private RuntimeDocumentation()
    {
    }

    /// <summary>The one of this process.</summary>
    public static RuntimeDocumentation Instance { get; } = new();

    /// <summary>The folder of the newest targeting pack of the running runtime's version, or null when none is installed.</summary>
    public static string? Folder { get; } = FindFolder();

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => 1;

    protected override string? GetDocumentationForSymbol(
        string documentationMemberID, CultureInfo preferredCulture, CancellationToken cancellationToken = default)
    {
        if (FileOf(documentationMemberID) is not { } file) return null;
        return opened.GetOrAdd(file, static path => new XmlFileDocumentation(path)).Find(documentationMemberID);
    }

    // "M:System.Collections.Generic.List`1.Add(`0)" belongs to the longest prefix of its name that is a type's name.
    private string? FileOf(string documentationId)
    {
        if (documentationId.Length < 3 || documentationId[1] != ':') return null;
        var name = documentationId[2..];
        var parameters = name.IndexOf('(', StringComparison.Ordinal);
        if (parameters >= 0) name = name[..parameters];
        while (name.Length > 0)
        {
            if (filesByType.Value.TryGetValue(name, out var file)) return file;
            name = name[..Math.Max(0, name.LastIndexOf('.'))];
        }

        return null;
    }

    private static string? FindFolder()
    {
        // The runtime lies in <root>/shared/Microsoft.NETCore.App/<version>, its pack in <root>/packs/….
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location);
        if (string.IsNullOrEmpty(runtime)) return null;
        var packs = Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        var framework = string.Create(CultureInfo.InvariantCulture, $"net{Environment.Version.Major}.{Environment.Version.Minor}");
        try
        {
            return Directory.EnumerateDirectories(packs)
                .Select(pack => (Version: VersionOf(pack), Folder: Path.Combine(pack, "ref", framework)))
                .Where(pack => pack.Version is not null && Directory.Exists(pack.Folder))
                .MaxBy(pack => pack.Version)
                .Folder;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static Version? VersionOf(string pack) =>
        Version.TryParse(Path.GetFileName(pack).Split('-')[0], out var version) ? version : null;

    private static FrozenDictionary<string, string> FilesByType()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Folder is null) return files.ToFrozenDictionary(StringComparer.Ordinal);
        foreach (var assembly in Directory.EnumerateFiles(Folder, "*.dll").Order(StringComparer.Ordinal))
        {
            var documentation = Path.ChangeExtension(assembly, ".xml");
            if (!File.Exists(documentation)) continue;
            using var reader = new PEReader(File.OpenRead(assembly));
            var metadata = reader.GetMetadataReader();
            foreach (var handle in metadata.TypeDefinitions) files.TryAdd(NameOf(metadata, metadata.GetTypeDefinition(handle)), documentation);
        }

        return files.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string NameOf(MetadataReader metadata, TypeDefinition type)
    {
        var name = metadata.GetString(type.Name);
        if (!type.GetDeclaringType().IsNil) return NameOf(metadata, metadata.GetTypeDefinition(type.GetDeclaringType())) + "." + name;
        var area = metadata.GetString(type.Namespace);
        return area.Length == 0 ? name : area + "." + name;
    }
}
