using NotebookHost.Tests.Pages;
using Xunit;

namespace NotebookHost.Tests.Gallery;

/// <summary>What a notebook says of itself as a lesson.</summary>
public sealed class LessonTests
{
    [Fact]
    public async Task The_front_page_says_what_each_lesson_teaches_and_takes()
    {
        using var lessons = new LessonSources()
            .Add("00-first", """{"teaches": "To <count>.", "minutes": 45, "prior": "Nothing."}""", WrittenSite.Text("# First\n\nIts aim."), WrittenSite.Code("1", LessonSources.Said("1")))
            .Add("01-second", null, WrittenSite.Text("# Second\n\nIts aim."), WrittenSite.Code("2", LessonSources.Said("2")));

        Assert.Equal((0, ""), (await lessons.MakeAsync()) switch { var made => (made.ExitCode, made.Error) });
        var cards = lessons.Page("index.html").QuerySelectorAll(".lesson");
        Assert.Equal(["Lesson 1", "Lesson 2"], cards.Select(card => card.QuerySelector(".number")!.TextContent));
        Assert.Equal(["00-first.html", "01-second.html"], cards.Select(card => card.QuerySelector("h2 a")!.GetAttribute("href")));
        Assert.Equal(["To <count>.", "Its aim."], cards.Select(card => card.QuerySelector("h2 + p")!.TextContent));
        Assert.Equal(["Time", "45 minutes", "You need", "Nothing."], cards[0].QuerySelectorAll("dt, dd").Select(fact => fact.TextContent));
        Assert.Empty(cards[1].QuerySelectorAll("dl"));
        Assert.Equal("2 lessons.", lessons.Page("index.html").QuerySelector(".status-line")!.TextContent);
        Assert.Equal("Lesson 1 of 2", lessons.Page("00-first.html").QuerySelector(".kicker > :first-child")!.TextContent);
    }

    // 45 + 20 = 65 minutes; 45 + 200 = 245 minutes are 4.08 hours, to the nearest half 4.
    [Theory]
    [InlineData(20, "2 lessons, 65 minutes in all.")]
    [InlineData(200, "2 lessons, about 4 hours in all.")]
    public async Task The_minutes_of_all_lessons_are_added(int minutes, string shown)
    {
        using var lessons = new LessonSources()
            .Add("a", """{"minutes": 45}""", WrittenSite.Text("# A"))
            .Add("b", $$"""{"minutes": {{minutes}}}""", WrittenSite.Text("# B"));

        await lessons.MakeAsync();

        Assert.Equal(shown, lessons.Page("index.html").QuerySelector(".status-line")!.TextContent);
    }

    [Theory]
    [InlineData("""{"picture": "c1"}""", "second")]
    [InlineData("{}", "first")]
    public async Task The_picture_is_that_of_the_cell_named_or_else_the_first(string lesson, string words)
    {
        using var lessons = new LessonSources().Add("a", lesson, Picture("first"), Picture("second"));

        await lessons.MakeAsync();

        var picture = lessons.Page("index.html").QuerySelector(".lesson img")!;
        Assert.Equal((words, "cards/a.png", "3", "2"), (picture.GetAttribute("alt"), picture.GetAttribute("src"), picture.GetAttribute("width"), picture.GetAttribute("height")));
        Assert.Equal(Convert.FromBase64String(LessonSources.Png), lessons.Files()["cards/a.png"]);
    }

    [Theory]
    [InlineData("[]", "\"lesson\" is an array, not an object.")]
    [InlineData("""{"minutes": "45"}""", "\"minutes\" of \"lesson\" is a string.")]
    [InlineData("""{"minutes": 0}""", "\"minutes\" of \"lesson\" is 0.")]
    [InlineData("""{"minutes": 1.5}""", "\"minutes\" of \"lesson\" is 1.5.")]
    [InlineData("""{"teaches": ""}""", "\"teaches\" of \"lesson\" is empty.")]
    [InlineData("""{"prior": ["x"]}""", "\"prior\" of \"lesson\" is an array.")]
    [InlineData("""{"picture": "gone"}""", "\"picture\" of \"lesson\" is \"gone\", and no cell has this id.")]
    public async Task A_bad_shape_names_file_line_and_key(string lesson, string problem)
    {
        using var lessons = new LessonSources().Add("a", lesson, WrittenSite.Text("# A"));

        var (code, _, error) = await lessons.MakeAsync();

        Assert.Equal(2, code);
        Assert.Matches(@"[/\\]a\.ipynb, line \d+: ", error);
        Assert.Contains(problem, error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(lessons.Out));
    }

    [Fact]
    public async Task A_notebook_without_outputs_has_a_page_that_says_so()
    {
        using var lessons = new LessonSources().Add("a", null, WrittenSite.Text("# A"), WrittenSite.Code("1 + 1"));

        var (code, output, _) = await lessons.MakeAsync();

        Assert.Equal(0, code);
        Assert.Contains("a: never executed", output, StringComparison.Ordinal);
        Assert.Equal("Never executed: notebooks run --in-place", lessons.Page("index.html").QuerySelector(".unexecuted")!.TextContent);
        Assert.Equal("notebooks run --in-place", lessons.Page("a.html").QuerySelector(".unexecuted code")!.TextContent);
        Assert.Equal("1 + 1", lessons.Page("a.html").QuerySelector(".code code")!.TextContent);
    }

    private static NotebookHost.Notebooks.Cell Picture(string words) =>
        WrittenSite.Code("picture", WrittenSite.Display(("image/png", LessonSources.Png), ("text/plain", words)));
}
