using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace NotebookHost.Packages;

/// <summary>Finds the native libraries of restored packages for the assemblies that import from them.</summary>
internal sealed class NativeLibraries : IDisposable
{
    private static readonly string[] Prefixes = ["", "lib"];

    private static readonly string[] Suffixes =
        OperatingSystem.IsWindows() ? ["", ".dll"] : OperatingSystem.IsMacOS() ? ["", ".dylib"] : ["", ".so"];

    private readonly ConcurrentDictionary<string, string> files = new(
        OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);

    public NativeLibraries() => AssemblyLoadContext.Default.ResolvingUnmanagedDll += Resolve;

    /// <summary>Makes a file known; of several with one name the last counts, unless it is loaded already.</summary>
    public void Add(string file) => files[Path.GetFileName(file)] = file;

    public void Dispose() => AssemblyLoadContext.Default.ResolvingUnmanagedDll -= Resolve;

    /// <summary>Loads the library that an import names, as the runtime itself varies the name; 0 where there is none.</summary>
    public nint Resolve(Assembly importer, string name)
    {
        foreach (var prefix in Prefixes)
        {
            foreach (var suffix in Suffixes)
            {
                if (files.TryGetValue(prefix + name + suffix, out var file) && NativeLibrary.TryLoad(file, out var handle)) return handle;
            }
        }

        return 0;
    }
}
