using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace NotebookHost.Packages;

/// <summary>A package as it lies on the disk. All paths are absolute.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Version">The version that was chosen.</param>
/// <param name="Compile">Assemblies to compile against.</param>
/// <param name="Runtime">Assemblies to load, for this system.</param>
/// <param name="Native">Libraries of native code, for this system.</param>
/// <param name="HasExtension">Whether it brings code for the retired .NET Interactive, which is not run.</param>
internal sealed record RestoredPackage(
    string Id,
    string Version,
    ImmutableArray<string> Compile,
    ImmutableArray<string> Runtime,
    ImmutableArray<string> Native,
    bool HasExtension)
{
    /// <summary>Every file it is known to consist of.</summary>
    [JsonIgnore]
    public IEnumerable<string> Files => Compile.Concat(Runtime).Concat(Native);
}

/// <summary>What a restore gave: the packages asked for, and all that they need.</summary>
/// <param name="Packages">In the order in which NuGet lists them.</param>
/// <param name="Warnings">What the reader must know, a line each.</param>
internal sealed record RestoredPackages(ImmutableArray<RestoredPackage> Packages, ImmutableArray<string> Warnings)
{
    /// <summary>Nothing.</summary>
    public static RestoredPackages None { get; } = new([], []);

    /// <summary>The package of that name, or null.</summary>
    public RestoredPackage? Find(string id) => Packages.FirstOrDefault(package => string.Equals(package.Id, id, StringComparison.OrdinalIgnoreCase));
}

/// <summary>How a restored set is stored.</summary>
[JsonSerializable(typeof(RestoredPackages))]
internal sealed partial class PackagesJson : JsonSerializerContext;
