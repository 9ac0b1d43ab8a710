using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using NotebookHost.Notebooks;
using Xunit;

namespace Notebooks.Tests.Teaching;

/// <summary>Each lesson says what it is, has a method by hand and exercises, and ends with a record of its run.</summary>
public sealed partial class LessonTests
{
    private const string RunRecord = "run-record";

    public static TheoryData<string> Names { get; } = [.. LessonFile.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_first_cell_and_the_metadata_say_the_same(string name)
    {
        var lesson = LessonFile.Read(name);

        Assert.StartsWith("# ", lesson.Opening, StringComparison.Ordinal);
        Assert.All(["**What you learn.** ", "**Time.** ", "**You need** ", "**Words used here.** "], part => Assert.Contains(part, lesson.Opening, StringComparison.Ordinal));
        var minutes = Time.Match(lesson.Opening);
        Assert.True(minutes.Success, $"{name}: the first cell has no \"**Time.** About N minutes\".");
        Assert.Equal(int.Parse(minutes.Groups["minutes"].Value, CultureInfo.InvariantCulture), lesson.About.Minutes);
        Assert.NotNull(lesson.About.Teaches);
        Assert.NotNull(lesson.About.Prior);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_picture_of_a_lesson_is_a_chart(string name)
    {
        var lesson = LessonFile.Read(name);
        Assert.True(lesson.About.Picture is not null, $"{name}: the metadata \"lesson\" names no picture.");
        // That there is such a cell is seen to where the metadata is read.
        var cell = lesson.Notebook.Cells.First(cell => cell.Id == lesson.About.Picture);

        Assert.Equal(CellKind.Code, cell.Kind);
        Assert.Matches(Chart, cell.Source);
        // Where outputs are saved, it is there.
        if (lesson.Notebook.Cells.Any(other => !other.Outputs.IsEmpty))
            Assert.Contains(cell.Outputs, output => output is RichOutput rich && rich.Data.ContainsKey("application/vnd.plotly.v1+json"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_lesson_has_a_method_by_hand_and_each_exercise_a_solution(string name)
    {
        var lesson = LessonFile.Read(name);
        var exercises = lesson.Notebook.Cells.Single(cell => cell.Source.StartsWith("## Your turn", StringComparison.Ordinal)).Source;

        Assert.Contains("**By hand.**", lesson.Text, StringComparison.Ordinal);
        Assert.InRange(Exercise.Count(exercises), 2, 9);
        Assert.All(Exercise.Split(exercises).Skip(1), exercise => Assert.Contains("<summary>Solution</summary>", exercise, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_lesson_ends_with_a_folded_record_of_what_it_read_and_drew(string name)
    {
        var lesson = LessonFile.Read(name);
        var last = lesson.Notebook.Cells.Last(cell => cell.Kind == CellKind.Code);

        Assert.True(last.Id == RunRecord, $"{name}: the last cell is {last.Id}, not {RunRecord}.");
        Assert.Contains("check-ignore", last.Tags);
        Assert.Equal(JsonValueKind.True, last.Metadata["jupyter"].GetProperty("source_hidden").ValueKind);
        Assert.Contains("RunRecord.Of(", last.Source, StringComparison.Ordinal);
        Assert.NotEmpty(lesson.DataVariables);
        Assert.All(lesson.DataVariables, variable => Assert.Matches($@"\b{variable}\b", last.Source));
        Assert.All(Seed.Matches(lesson.Text).Select(match => match.Groups["name"].Value), seed => Assert.Contains($"(\"{seed}\", {seed})", last.Source, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\*\*Time\.\*\* About (?<minutes>[0-9]+) minutes", RegexOptions.CultureInvariant)]
    private static partial Regex Time { get; }

    [GeneratedRegex(@"\b\w+(Chart|HeatMap)\.Of\(", RegexOptions.CultureInvariant)]
    private static partial Regex Chart { get; }

    [GeneratedRegex(@"^\*\*[0-9]+\.\*\* ", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Exercise { get; }

    [GeneratedRegex("^var (?<name>seed|[a-z]+Seed) = ", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Seed { get; }
}
