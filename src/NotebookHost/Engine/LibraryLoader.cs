using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;

namespace NotebookHost.Engine;

/// <summary>
/// Loads the libraries that a notebook references, and what lies beside them, as an application loads its own: once each,
/// into the default load context, whatever version is asked for. Roslyn's own loader, which this one comes before, gives
/// each file a context of its own and loads a dependency again for each version, so that values of one type do not fit
/// where the same type is expected.
/// </summary>
internal sealed class LibraryLoader : IDisposable
{
    private readonly ConcurrentDictionary<string, string> files = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentQueue<string> folders = new();

    public LibraryLoader() => AssemblyLoadContext.Default.Resolving += Resolve;

    /// <summary>Makes a referenced file known; of several with one name the first counts.</summary>
    public void Add(string file)
    {
        files.TryAdd(Path.GetFileNameWithoutExtension(file), file);
        if (Path.GetDirectoryName(file) is { } folder && !folders.Contains(folder)) folders.Enqueue(folder);
    }

    /// <summary>Makes a file known that comes before others of its name. What lies beside it is not looked at.</summary>
    public void Prefer(string file) => files[Path.GetFileNameWithoutExtension(file)] = file;

    public void Dispose() => AssemblyLoadContext.Default.Resolving -= Resolve;

    private Assembly? Resolve(AssemblyLoadContext context, AssemblyName wanted)
    {
        if (wanted.Name is not { } name || FileOf(name) is not { } file) return null;
        try
        {
            return context.LoadFromAssemblyPath(file);
        }
        catch (FileLoadException)
        {
            // An older version is loaded already; there is one copy of each library.
            return context.Assemblies.FirstOrDefault(loaded => string.Equals(loaded.GetName().Name, name, StringComparison.OrdinalIgnoreCase));
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }

    private string? FileOf(string name) =>
        files.GetValueOrDefault(name) ?? folders.Select(folder => Path.Combine(folder, name + ".dll")).FirstOrDefault(File.Exists);
}
