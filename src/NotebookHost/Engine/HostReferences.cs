using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.AspNetCore.Html;
using Microsoft.CodeAnalysis;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Formatting;

namespace NotebookHost.Engine;

/// <summary>
/// The assemblies that every cell can use without asking: the .NET runtime, the formatting package, and the display entry
/// points. Each file is opened once in the process and shared by all submissions.
/// </summary>
internal static class HostReferences
{
    private static readonly FrozenDictionary<string, string> Platform = PlatformFiles();

    /// <summary>References for the compiler.</summary>
    public static ImmutableArray<PortableExecutableReference> All { get; } = Load();

    private static readonly FrozenDictionary<string, PortableExecutableReference> ByName =
        All.ToFrozenDictionary(reference => Path.GetFileNameWithoutExtension(reference.FilePath!), StringComparer.OrdinalIgnoreCase);

    /// <summary>The reference of that simple name, when it is one every cell has.</summary>
    public static PortableExecutableReference? Find(string simpleName) => ByName.GetValueOrDefault(simpleName);

    /// <summary>The file of an assembly that came with the host or the runtime, or null.</summary>
    public static string? FindFile(string simpleName) => Platform.GetValueOrDefault(simpleName);

    private static ImmutableArray<PortableExecutableReference> Load()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location);
        var files = Platform.Values
            .Where(file => Path.GetDirectoryName(file) == runtime)
            .Order(StringComparer.Ordinal)
            .Concat([typeof(Formatter).Assembly.Location, typeof(HtmlString).Assembly.Location, typeof(Kernel).Assembly.Location]);
        return [.. files.Select(file => MappedAssembly.Open(file, DocumentationOf(file, runtime)))];
    }

    private static DocumentationProvider DocumentationOf(string file, string? runtime) =>
        Path.GetDirectoryName(file) == runtime ? RuntimeDocumentation.Instance : new XmlFileDocumentation(Path.ChangeExtension(file, ".xml"));

    private static FrozenDictionary<string, string> PlatformFiles()
    {
        var list = AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? "";
        return list.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(file => file.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
            .GroupBy(file => Path.GetFileNameWithoutExtension(file), StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
    }
}
