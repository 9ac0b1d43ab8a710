using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;

namespace NotebookHost.Packages;

/// <summary>
/// Loads assemblies of which this program has an earlier version. The default load context holds one assembly of a name,
/// and of this program's own only its own; so these get a context beside it, in which they and what needs at least their
/// version find each other. What was built for the earlier version keeps using that.
/// </summary>
internal sealed class NewerAssemblies : IDisposable
{
    private readonly ConcurrentDictionary<string, string> files = new(StringComparer.OrdinalIgnoreCase);
    private readonly Beside beside;

    public NewerAssemblies()
    {
        beside = new Beside(files);
        AssemblyLoadContext.Default.Resolving += Resolve;
    }

    /// <summary>Whether one of that simple name is known.</summary>
    public bool Has(string name) => files.ContainsKey(name);

    /// <summary>Makes a file known; of several with one name the first counts.</summary>
    public void Add(string file) => files.TryAdd(Path.GetFileNameWithoutExtension(file), file);

    public void Dispose() => AssemblyLoadContext.Default.Resolving -= Resolve;

    private Assembly? Resolve(AssemblyLoadContext context, AssemblyName wanted) =>
        wanted.Name is { } name && files.TryGetValue(name, out var file) ? beside.LoadFromAssemblyPath(file) : null;

    private sealed class Beside(ConcurrentDictionary<string, string> files) : AssemblyLoadContext("packages newer than the host's")
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblyName.Name is { } name && files.TryGetValue(name, out var file) ? LoadFromAssemblyPath(file) : null;
    }
}
