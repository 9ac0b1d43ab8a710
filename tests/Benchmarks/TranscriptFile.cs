namespace Benchmarks;

/// <summary>The transcript of the repository, from which long texts are made.</summary>
internal static class TranscriptFile
{
    /// <summary>Its text.</summary>
    /// <exception cref="InvalidOperationException">The benchmarks do not run from within the repository.</exception>
    public static string Read()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "data", "transcripts", "1964-08-03-zhou-enlai-three-ambassadors.txt");
            if (File.Exists(path))
                return File.ReadAllText(path);
        }

        throw new InvalidOperationException($"No data/transcripts above {AppContext.BaseDirectory}: run the benchmarks from a build inside the repository.");
    }
}
