using Xunit;

/// <summary>Where the repository is, and the material beside it that is measured against but not part of it.</summary>
internal static class Repository
{
    /// <summary>The folder that holds Notebooks.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A file or folder of the repository.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The transcript the project is about.</summary>
    public static string Transcript => At("data", "transcripts", "1964-08-03-zhou-enlai-three-ambassadors.txt");

    /// <summary>A file beside the repository, or a skipped test that says what is absent.</summary>
    public static string SharedOrSkip(params string[] parts)
    {
        var path = Path.GetFullPath(Path.Combine([Root, "..", "shared", .. parts]));
        Assert.SkipUnless(Path.Exists(path), $"Not measured: ../shared/{string.Join('/', parts)} is absent.");
        return path;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Notebooks.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No Notebooks.sln above {AppContext.BaseDirectory}: run the tests from a build inside the repository.");
    }
}
