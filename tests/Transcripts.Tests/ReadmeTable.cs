using Xunit;

namespace Transcripts.Tests;

/// <summary>Tables of the README, to be compared with what is measured.</summary>
internal static class ReadmeTable
{
    /// <summary>The rows of the table that begins with the line <paramref name="heading"/>.</summary>
    public static IEnumerable<string> Rows(string heading)
    {
        var lines = File.ReadAllLines(Repository.At("README.md"));
        var at = Array.IndexOf(lines, heading);
        Assert.True(at >= 0, $"The README has no table {heading}");
        return lines.Skip(at + 2).TakeWhile(line => line.StartsWith('|'));
    }
}
