using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace Notebooks.Tests.Teaching;

/// <summary>The guide for instructors fits the lessons, and the pages of the collection hang together.</summary>
public sealed partial class InstructorGuideTests
{
    private static readonly string[] Guide = File.ReadAllLines(Repository.At("notebooks", "README.md"));

    public static TheoryData<string> Lessons { get; } = [.. LessonFile.Names];

    [Theory]
    [InlineData("### One hour", 60)]
    [InlineData("### Three hours", 180)]
    [InlineData("### Six hours", 360)]
    public void The_minutes_of_a_path_add_up(string heading, int minutes)
    {
        var section = Section(heading);

        Assert.Equal(minutes, MarkdownPage.Parse(section).Rows("Minutes").Sum(row => int.Parse(row[0], CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void The_sections_of_a_path_are_there()
    {
        var rows = MarkdownPage.Parse(Guide).Rows("Minutes").Where(row => Sections.IsMatch(row[1])).ToList();

        Assert.NotEmpty(rows);
        Assert.All(rows, row =>
        {
            var lesson = LessonFile.Read(MarkdownPage.LinksIn(row[1]).First());
            var numbers = Number.Matches(Sections.Match(row[1]).Groups["list"].Value).Select(match => match.Value);
            Assert.All(numbers, number => Assert.Contains($"\n## {number}. ", $"\n{lesson.Text}", StringComparison.Ordinal));
        });
    }

    [Theory]
    [MemberData(nameof(Lessons))]
    public void Each_lesson_has_questions_misreadings_and_an_assessment(string name)
    {
        var title = LessonFile.Read(name).Opening.Split('\n')[0].TrimStart('#', ' ');
        var section = string.Join('\n', Section($"### {title}"));

        Assert.All(["*To discuss.* ", "*Common misreadings.*", "\n- \"", "*To assess.* "], part => Assert.Contains(part, section, StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_link_of_the_collection_leads_nowhere()
    {
        using var folder = new TemporaryFolder();

        var run = await HostRun.OfCommandAsync(Repository.Root, "site", "--out", folder.Path);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(["index.html", "README.html", "glossary.html", "document.html"], page => Assert.True(File.Exists(Path.Combine(folder.Path, page)), $"{page} is absent."));
    }

    private static List<string> Section(string heading)
    {
        var section = Guide.SkipWhile(line => !line.StartsWith(heading, StringComparison.Ordinal)).ToList();
        Assert.True(section.Count > 0, $"notebooks/README.md has no section \"{heading}\".");
        return [section[0], .. section.Skip(1).TakeWhile(line => !Heading.IsMatch(line))];
    }

    [GeneratedRegex("^#{2,3} ", RegexOptions.CultureInvariant)]
    private static partial Regex Heading { get; }

    [GeneratedRegex("sections? (?<list>[0-9]+(?:(?:, | and | to )[0-9]+)*)", RegexOptions.CultureInvariant)]
    private static partial Regex Sections { get; }

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Number { get; }
}
