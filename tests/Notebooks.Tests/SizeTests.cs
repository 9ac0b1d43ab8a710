using System.Text.RegularExpressions;
using Xunit;

namespace Notebooks.Tests;

/// <summary>One concept, one file, named for what it is.</summary>
public sealed partial class SizeTests
{
    private const int LongestFile = 300;

    private static readonly string[] Folders = ["src", "tests", "eng"];

    [Fact]
    public void No_file_is_longer_than_300_lines_unless_generated()
    {
        var files = SourceFiles().Where(file => !file.EndsWith(".g.cs", StringComparison.Ordinal)).ToList();
        var tooLong = files.Select(file => (Name: Relative(file), Lines: File.ReadLines(file).Count()))
            .Where(file => file.Lines > LongestFile)
            .Select(file => $"{file.Name} has {file.Lines} lines")
            .ToList();

        Assert.NotEmpty(files);
        Assert.True(tooLong.Count == 0, $"{string.Join('\n', tooLong)}\nDivide what is longer than {LongestFile} lines by concept.");
    }

    [Fact]
    public void No_file_folder_or_type_has_a_name_that_says_nothing()
    {
        var names = SourceFiles().SelectMany(file => Relative(file).Split('/', '.')
            .Concat(Declared.Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value))
            .Where(SaysNothing)
            .Select(name => $"{name} in {Relative(file)}"));

        Assert.Empty(names);
    }

    [Theory]
    [InlineData("StringHelper", true)]
    [InlineData("Utils", true)]
    [InlineData("SpanUtilities", true)]
    [InlineData("TurnManager", true)]
    [InlineData("CommonTypes", true)]
    [InlineData("Uncommon", false)]
    [InlineData("TurnTaking", false)]
    [InlineData("CommandLine", false)]
    public void A_name_that_says_nothing_is_known_by_its_words(string name, bool saysNothing) => Assert.Equal(saysNothing, SaysNothing(name));

    private static bool SaysNothing(string name) =>
        Word.Matches(name).Any(word => word.Value is "Helper" or "Helpers" or "Util" or "Utils" or "Utility" or "Utilities" or "Manager" or "Common");

    private static IEnumerable<string> SourceFiles() =>
        Folders.SelectMany(folder => Directory.EnumerateFiles(Repository.At(folder), "*.cs", SearchOption.AllDirectories));

    private static string Relative(string file) => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');

    [GeneratedRegex(@"\b(class|struct|record|interface|enum) (?<name>[A-Z]\w*)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Declared { get; }

    [GeneratedRegex("[A-Z][a-z]*", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Word { get; }
}
