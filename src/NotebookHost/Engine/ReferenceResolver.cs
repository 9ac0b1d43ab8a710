using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace NotebookHost.Engine;

/// <summary>
/// Finds what <c>#r</c> names: a file, relative to the file that holds the directive and else to the notebook's folder, or
/// the simple name of an assembly of the runtime. An assembly that the host itself has is always the host's, so that there
/// is one identity of each type. What a library needs is looked for beside it.
/// </summary>
internal sealed class ReferenceResolver : MetadataReferenceResolver
{
    private readonly string folder;
    private readonly LibraryLoader? libraries;
    private readonly ConcurrentDictionary<string, PortableExecutableReference> opened;

    /// <param name="folder">The notebook's folder, absolute.</param>
    /// <param name="libraries">Told of each file found, so that it can be loaded.</param>
    public ReferenceResolver(string folder, LibraryLoader libraries)
        : this(folder, libraries, new ConcurrentDictionary<string, PortableExecutableReference>(StringComparer.Ordinal))
    {
    }

    private ReferenceResolver(string folder, LibraryLoader? libraries, ConcurrentDictionary<string, PortableExecutableReference> opened)
    {
        this.folder = folder;
        this.libraries = libraries;
        this.opened = opened;
    }

    public override bool ResolveMissingAssemblies => true;

    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference, string? baseFilePath, MetadataReferenceProperties properties)
    {
        if (HostReferences.Find(Path.GetFileNameWithoutExtension(reference)) is { } shared
            && (!IsPath(reference) || ResolveFile(reference, baseFilePath) is not null))
        {
            return [shared];
        }

        var file = ResolveFile(reference, baseFilePath) ?? (IsPath(reference) ? null : HostReferences.FindFile(reference));
        return file is null ? [] : [Open(file).WithProperties(properties)];
    }

    public override PortableExecutableReference? ResolveMissingAssembly(MetadataReference definition, AssemblyIdentity referenceIdentity)
    {
        if (HostReferences.Find(referenceIdentity.Name) is { } shared) return shared;
        if (definition is not PortableExecutableReference { FilePath: { } origin }) return null;
        var beside = Path.Combine(Path.GetDirectoryName(origin) ?? "", referenceIdentity.Name + ".dll");
        var file = File.Exists(beside) ? beside : HostReferences.FindFile(referenceIdentity.Name);
        return file is null ? null : Open(file);
    }

    /// <summary>A resolver that finds the same, and opens each file once together with this one, but has nothing loaded.</summary>
    public ReferenceResolver WithoutLoading() => new(folder, libraries: null, opened);

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    private PortableExecutableReference Open(string file)
    {
        libraries?.Add(file);
        return opened.GetOrAdd(file, XmlFileDocumentation.Reference);
    }

    private string? ResolveFile(string reference, string? baseFilePath)
    {
        string?[] folders = [Path.GetDirectoryName(baseFilePath), folder];
        return folders
            .Where(candidate => !string.IsNullOrEmpty(candidate))
            .Select(candidate => Path.GetFullPath(reference, Path.GetFullPath(candidate!)))
            .FirstOrDefault(File.Exists);
    }

    private static bool IsPath(string reference) =>
        reference.AsSpan().IndexOfAny('/', '\\') >= 0
        || reference.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)
        || reference.EndsWith(".exe", StringComparison.OrdinalIgnoreCase);
}
