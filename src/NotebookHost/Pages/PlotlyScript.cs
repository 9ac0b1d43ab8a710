using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace NotebookHost.Pages;

/// <summary>
/// plotly.js as Plotly.NET embeds it. The assembly is read as a file and never loaded: a notebook is free to load
/// whatever version of it, and of its dependencies, it likes.
/// </summary>
/// <param name="FileName">The script's own name with its version, such as <c>plotly-2.28.0.min.js</c>.</param>
/// <param name="Content">The script in UTF-8.</param>
internal sealed record PlotlyScript(string FileName, ImmutableArray<byte> Content)
{
    private const string Prefix = "Plotly.NET.";

    /// <summary>Reads the script from the copy of Plotly.NET.dll beside this program.</summary>
    /// <exception cref="InvalidOperationException">The copy is absent or holds no such script: the build is incomplete.</exception>
    public static PlotlyScript Load() => Load(AppContext.BaseDirectory);

    /// <summary>Reads the script from the copy of Plotly.NET.dll that belongs to the host in <paramref name="host"/>.</summary>
    /// <exception cref="InvalidOperationException">The copy is absent or holds no such script: the build is incomplete.</exception>
    public static PlotlyScript Load(string host)
    {
        var path = Path.Combine(host, "assets", "Plotly.NET.dll");
        if (!File.Exists(path))
            throw new InvalidOperationException($"{path} is absent: build the project again.");
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        foreach (var handle in metadata.ManifestResources)
        {
            var resource = metadata.GetManifestResource(handle);
            var name = metadata.GetString(resource.Name);
            if (name.StartsWith(Prefix + "plotly-", StringComparison.Ordinal) && name.EndsWith(".js", StringComparison.Ordinal) && resource.Implementation.IsNil)
                return new PlotlyScript(name[Prefix.Length..], ContentOf(file, resource));
        }

        throw new InvalidOperationException($"{path} holds no plotly.js: the version of the package Plotly.NET must be one that embeds it.");
    }

    // ECMA-335 II.24.2.4 and II.22.24: a length of four bytes, little-endian, and then the content.
    private static ImmutableArray<byte> ContentOf(PEReader file, ManifestResource resource)
    {
        var directory = file.PEHeaders.CorHeader!.ResourcesDirectory;
        var offset = (int)resource.Offset;
        var section = file.GetSectionData(directory.RelativeVirtualAddress);
        var length = BinaryPrimitives.ReadInt32LittleEndian(section.GetContent(offset, sizeof(int)).AsSpan());
        return section.GetContent(offset + sizeof(int), length);
    }
}
