using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace NotebookHost.Packages;

/// <summary>All that decides which files a restore gives.</summary>
/// <param name="Packages">The packages, one of each name.</param>
/// <param name="Sources">Sources besides those that NuGet's configuration names: addresses and absolute folders.</param>
/// <param name="Folder">The notebook's folder, absolute: NuGet's configuration is looked for there and above.</param>
internal sealed record RestoreRequest(ImmutableArray<PackageRequest> Packages, ImmutableArray<string> Sources, string Folder)
{
    // Raised whenever what is stored changes its form or its meaning.
    private const int Format = 1;

    private static readonly string[] ConfigurationNames = ["nuget.config", "NuGet.config", "NuGet.Config"];

    /// <summary>A name for this request that no other has, fit for a file: 32 hexadecimal digits.</summary>
    public string Key()
    {
        var text = new StringBuilder()
            .Append("format ").Append(Format).Append('\n')
            .Append(Platform.Framework).Append('\n')
            .Append(Platform.RuntimeIdentifier).Append('\n');
        foreach (var package in Packages.OrderBy(package => package.Id, StringComparer.OrdinalIgnoreCase))
        {
            text.Append("package ").Append(package.Id.ToLowerInvariant()).Append(' ').Append(package.Version).Append('\n');
        }

        foreach (var source in Sources) text.Append("source ").Append(source).Append('\n');
        foreach (var file in Configurations()) text.Append("configuration ").Append(file).Append('\n').Append(Content(file)).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..32];
    }

    // NuGet's own order: from the folder upwards, and last the user's.
    private IEnumerable<string> Configurations()
    {
        var folders = new List<string>();
        for (var at = Folder; at is not null; at = Path.GetDirectoryName(at)) folders.Add(at);
        folders.Add(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "NuGet"));
        folders.Add(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "NuGet"));
        return folders.SelectMany(folder => ConfigurationNames.Select(name => Path.Combine(folder, name)).Where(File.Exists).Take(1));
    }

    private static string Content(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // NuGet itself says what is wrong with it.
            return "";
        }
    }
}
