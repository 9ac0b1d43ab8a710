using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;
using NotebookHost.Engine;

namespace NotebookHost.Packages;

/// <summary>
/// Decides, for each assembly of the restored packages, which file the notebook gets: this program's own where it has one of
/// that name, one that is loaded already where there is one, and else the package's.
/// </summary>
/// <remarks>
/// The runtime binds a name that is among the program's own assemblies to that one, whatever version is asked for, and asks
/// nobody. So cells are compiled against the same: what it lacks is then a compile error and not a crash.
/// </remarks>
/// <param name="libraries">Loads them.</param>
internal sealed class PackageAssemblies(LibraryLoader libraries) : IDisposable
{
    private readonly NativeLibraries native = new();

    /// <summary>Makes the packages' files known to the loader.</summary>
    /// <param name="packages">All packages of the notebook.</param>
    /// <param name="requests">Those it asks for by name.</param>
    /// <returns>The files to compile against, and what the reader must know.</returns>
    public (ImmutableArray<string> Compile, ImmutableArray<string> Warnings) Use(RestoredPackages packages, IReadOnlyCollection<PackageRequest> requests)
    {
        var loaded = AssemblyLoadContext.Default.Assemblies
            .Where(assembly => !assembly.IsDynamic && assembly.Location.Length > 0)
            .ToLookup(assembly => assembly.GetName().Name ?? "", StringComparer.OrdinalIgnoreCase);
        var compile = ImmutableArray.CreateBuilder<string>();
        var warnings = ImmutableArray.CreateBuilder<string>();
        foreach (var package in packages.Packages)
        {
            var asked = requests.Any(request => string.Equals(request.Id, package.Id, StringComparison.OrdinalIgnoreCase));
            var replaced = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
            foreach (var file in package.Runtime)
            {
                var name = Path.GetFileNameWithoutExtension(file);
                if (HostReferences.FindFile(name) is { } own)
                {
                    replaced[name] = HostReferences.Find(name) is null ? own : null;
                    if ((asked && Differs(file, own)) || VersionOf(file) > VersionOf(own))
                    {
                        warnings.Add($"{package.Id}, {package.Version}: this program brings {name} {ProductOf(own)} itself, and the notebook gets that one.");
                    }
                }
                else if (loaded[name].FirstOrDefault() is { } there && !SameFile(there.Location, file))
                {
                    replaced[name] = there.Location;
                    if (Differs(file, there.Location)) warnings.Add($"{package.Id}, {package.Version}: {name} {ProductOf(there.Location)} is loaded already and stays in use. Restart the notebook to use the other version.");
                }
                else
                {
                    libraries.Prefer(file);
                }
            }

            compile.AddRange(package.Compile
                .Select(file => replaced.TryGetValue(Path.GetFileNameWithoutExtension(file), out var other) ? other : IsCovered(file) ? null : file)
                .OfType<string>());
            foreach (var file in package.Native) native.Add(file);
        }

        return (compile.ToImmutable(), warnings.ToImmutable());
    }

    public void Dispose() => native.Dispose();

    // A package of reference assemblies for what the runtime has by now.
    private static bool IsCovered(string file) => HostReferences.Find(Path.GetFileNameWithoutExtension(file)) is not null;

    private static bool SameFile(string one, string other) => string.Equals(Path.GetFullPath(one), Path.GetFullPath(other), StringComparison.Ordinal);

    private static bool Differs(string file, string other) => VersionOf(file) != VersionOf(other) || ProductOf(file) != ProductOf(other);

    private static Version VersionOf(string file) => AssemblyName.GetAssemblyName(file).Version ?? new Version();

    // Without the commit that builds append.
    private static string ProductOf(string file) => (FileVersionInfo.GetVersionInfo(file).ProductVersion ?? VersionOf(file).ToString()).Split('+')[0];
}
