using Xunit;

namespace Notebooks.Tests;

/// <summary>What the build that made these tests has made of the other projects.</summary>
internal static class BuiltFiles
{
    // artifacts/bin/<project>/<configuration>/: the tests stand in such a folder themselves.
    private static readonly string Configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));

    /// <summary>A file that the build of <paramref name="project"/> leaves, in the configuration of these tests.</summary>
    public static string At(string project, string file)
    {
        var path = Repository.At("artifacts", "bin", project, Configuration, file);
        Assert.True(File.Exists(path), $"{path} is absent: run \"dotnet build\" in the repository's folder.");
        return path;
    }
}
