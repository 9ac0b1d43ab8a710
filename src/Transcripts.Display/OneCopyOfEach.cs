using System.Runtime.Loader;

namespace Transcripts.Display;

/// <summary>
/// Has the run-time hold one copy of each assembly that the library needs. The script engine of C# gives every
/// <c>#r</c> a load context of its own and loads an assembly again for each version of it that is asked for; two
/// copies of FSharp.Core then make the first chart fail with a MissingMethodException. What the default context
/// holds comes before both.
/// </summary>
internal static class OneCopyOfEach
{
    /// <summary>
    /// Loads the assemblies beside this one into the default load context, those apart that are loaded already.
    /// Does nothing where this assembly itself is in the default context, as in an application.
    /// </summary>
    public static void Load()
    {
        var own = typeof(OneCopyOfEach).Assembly;
        if (own.Location.Length == 0 || AssemblyLoadContext.GetLoadContext(own) == AssemblyLoadContext.Default) return;

        var loaded = AppDomain.CurrentDomain.GetAssemblies()
            .Select(assembly => assembly.GetName().Name ?? "")
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var path in Directory.EnumerateFiles(Path.GetDirectoryName(own.Location)!, "*.dll").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            // The library's own assemblies belong to the script that refers to them.
            if (!loaded.Contains(name) && !name.StartsWith(nameof(Transcripts), StringComparison.Ordinal)) LoadOne(path);
        }
    }

    // The host's own copy comes first: values pass between it and the library. Where it cannot be had,
    // neither native code nor an older copy that the host holds is a reason to stop here.
    private static void LoadOne(string path)
    {
        try
        {
            var name = System.Reflection.AssemblyName.GetAssemblyName(path);
            try
            {
                AssemblyLoadContext.Default.LoadFromAssemblyName(name);
            }
            catch (FileNotFoundException)
            {
                AssemblyLoadContext.Default.LoadFromAssemblyPath(path);
            }
        }
        catch (Exception exception) when (exception is BadImageFormatException or FileLoadException)
        {
        }
    }
}
