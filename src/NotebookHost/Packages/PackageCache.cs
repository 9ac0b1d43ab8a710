using System.Text.Json;

namespace NotebookHost.Packages;

/// <summary>
/// What earlier restores gave, a file for each request, so that the same notebook starts without NuGet and without a
/// network the next time. The packages themselves lie in NuGet's own folder; an entry whose files have gone is not used.
/// </summary>
/// <param name="folder">Where the entries are; made when the first is stored.</param>
/// <param name="time">Says how old an entry is.</param>
internal sealed class PackageCache(string folder, TimeProvider time)
{
    /// <summary>How long a floating version keeps meaning the version it meant.</summary>
    private static readonly TimeSpan Freshness = TimeSpan.FromDays(1);

    /// <summary>The user's own, below the folder for local application data.</summary>
    public static PackageCache OfUser { get; } = new(
        Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
            "notebooks",
            "packages"),
        TimeProvider.System);

    /// <summary>What the same request gave before, or null.</summary>
    /// <param name="request">The request.</param>
    /// <param name="allowOld">Whether a floating version may mean what it meant more than a day ago.</param>
    public RestoredPackages? Find(RestoreRequest request, bool allowOld = false)
    {
        try
        {
            var file = FileOf(request);
            if (!File.Exists(file)) return null;
            var old = time.GetUtcNow() - new DateTimeOffset(File.GetLastWriteTimeUtc(file)) > Freshness;
            if (old && !allowOld && request.Packages.Any(package => package.Floats)) return null;
            var stored = JsonSerializer.Deserialize(File.ReadAllBytes(file), PackagesJson.Default.RestoredPackages);
            return stored is not null && stored.Packages.SelectMany(package => package.Files).All(File.Exists) ? stored : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Keeps what a request gave. That it cannot be kept is no error: the next run restores again.</summary>
    public void Store(RestoreRequest request, RestoredPackages packages)
    {
        try
        {
            WholeFile.Write(FileOf(request), JsonSerializer.SerializeToUtf8Bytes(packages, PackagesJson.Default.RestoredPackages));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A read-only home is a machine's choice.
        }
    }

    private string FileOf(RestoreRequest request) => Path.Combine(folder, request.Key() + ".json");
}
