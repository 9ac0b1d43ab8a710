using System.IO.Compression;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NotebookHost.Engine;

namespace NotebookHost.Tests.Packages;

/// <summary>
/// A notebook's folder with a feed of packages made for the test, and a NuGet configuration that knows no other feed and
/// keeps what it restores in that folder too.
/// </summary>
internal sealed class PackageFeed : IDisposable
{
    // It would overrule the folder that the configuration names.
    static PackageFeed() => Environment.SetEnvironmentVariable("NUGET_PACKAGES", null);

    public PackageFeed()
    {
        Directory.CreateDirectory(Folder.At("feed"));
        Configure("../feed");
    }

    public TemporaryFolder Folder { get; } = new();

    /// <summary>The notebook's folder.</summary>
    public string Notebooks => Folder.At("notebooks");

    /// <summary>Where restored packages lie.</summary>
    public string Restored => Folder.At("restored");

    /// <summary>Makes the one source of the notebook's folder.</summary>
    public void Configure(string source) => Folder.Write(
        "notebooks/nuget.config",
        $"""
        <configuration>
          <config><add key="globalPackagesFolder" value="../restored" /></config>
          <packageSources><clear /><add key="made" value="{source}" allowInsecureConnections="true" /></packageSources>
        </configuration>
        """);

    /// <summary>Puts a package with one assembly into the feed.</summary>
    /// <param name="id">The package's and the assembly's name.</param>
    /// <param name="version">Its version.</param>
    /// <param name="code">The assembly's code.</param>
    /// <param name="dependency">A package it needs, with the version, or null.</param>
    public void Add(string id, string version, string code, (string Id, string Version)? dependency = null)
    {
        var numbers = version.Split('-')[0];
        var compilation = CSharpCompilation.Create(
            id,
            [CSharpSyntaxTree.ParseText($"[assembly: System.Reflection.AssemblyVersion(\"{numbers}.0\")][assembly: System.Reflection.AssemblyInformationalVersion(\"{version}\")]\n{code}")],
            [.. HostReferences.All, .. dependency is { } needed ? [Assembly(needed.Id, needed.Version)] : Array.Empty<MetadataReference>()],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var archive = ZipFile.Open(Folder.At("feed", $"{id}.{version}.nupkg"), ZipArchiveMode.Create);
        using (var entry = archive.CreateEntry($"lib/net10.0/{id}.dll").Open())
        {
            var made = Folder.At("made", id, version, id + ".dll");
            Directory.CreateDirectory(Path.GetDirectoryName(made)!);
            var result = compilation.Emit(made);
            Xunit.Assert.True(result.Success, string.Join('\n', result.Diagnostics));
            entry.Write(File.ReadAllBytes(made));
        }

        using var manifest = new StreamWriter(archive.CreateEntry(id + ".nuspec").Open());
        var dependencies = dependency is { } asked ? $"""<dependency id="{asked.Id}" version="{asked.Version}" />""" : "";
        manifest.Write(
            $"""
            <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
              <metadata>
                <id>{id}</id><version>{version}</version><authors>test</authors><description>test</description>
                <dependencies><group targetFramework="net10.0">{dependencies}</group></dependencies>
              </metadata>
            </package>
            """);
    }

    public void Dispose() => Folder.Dispose();

    private PortableExecutableReference Assembly(string id, string version) => MetadataReference.CreateFromFile(Folder.At("made", id, version, id + ".dll"));
}
