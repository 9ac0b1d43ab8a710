using System.IO.MemoryMappedFiles;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;

namespace NotebookHost.Engine;

/// <summary>
/// Opens an assembly for the compiler without reading it: its metadata are mapped into memory, of which only what the
/// compiler looks at is ever loaded. Roslyn's own way copies the whole file, which for the runtime's libraries takes 80 MB.
/// A mapping stays until the process ends, and on Windows keeps the file from being replaced: it is for files that stay.
/// </summary>
internal static unsafe class MappedAssembly
{
    /// <summary>Opens a file that holds a managed assembly.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="documentation">Its documentation.</param>
    /// <exception cref="BadImageFormatException">It holds none.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static PortableExecutableReference Open(string file, DocumentationProvider documentation)
    {
        var length = new FileInfo(file).Length;
#pragma warning disable CA2000 // All of these live as long as the process, as does the reference that points at the pages.
        var mapping = MemoryMappedFile.CreateFromFile(file, FileMode.Open, mapName: null, capacity: 0, MemoryMappedFileAccess.Read);
        var view = mapping.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        byte* image = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref image);
        using var reader = new PEReader(image, checked((int)length));
        var metadata = reader.GetMetadata();
        return AssemblyMetadata.Create(ModuleMetadata.CreateFromMetadata((nint)metadata.Pointer, metadata.Length)).GetReference(documentation, filePath: file);
#pragma warning restore CA2000
    }
}
