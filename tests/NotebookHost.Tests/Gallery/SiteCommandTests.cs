using NotebookHost.Notebooks;
using NotebookHost.Tests.Pages;
using Xunit;

namespace NotebookHost.Tests.Gallery;

/// <summary>The command as a whole: what it writes, when, and over what.</summary>
public sealed class SiteCommandTests
{
    private const string Figure = """{"data":[{"type":"bar","name":"a, b","x":["p","q"],"y":[1,2.50]}],"layout":{"title":{"text":"Two"},"height":310,"margin":{"t":70}}}""";

    [Fact]
    public async Task The_gallery_is_the_same_bytes_each_time_and_replaces_an_earlier_one()
    {
        using var lessons = Sample();

        await lessons.MakeAsync();
        var first = lessons.Files();
        lessons.Add("more.md", "# More");
        await lessons.MakeAsync();
        Assert.Contains("more.html", lessons.Files().Keys);
        File.Delete(Path.Combine(lessons.Folder, "more.md"));
        await lessons.MakeAsync();

        Assert.Equal(
            [
                "00-a.html", "00-a.ipynb", "assets/charts.js", "assets/page.css", "assets/page.js", "assets/plotly-2.28.0.min.js", "assets/theme.js", "cards/00-a.png",
                "data/00-a-figure-1.csv", "files.txt", "index.html", "pictures/00-a-figure-1.png",
            ],
            first.Keys);
        Assert.Equal(first.Keys, lessons.Files().Keys);
        Assert.All(lessons.Files(), file => Assert.Equal(first[file.Key], file.Value));
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(lessons.Folder, "00-a.ipynb"), TestContext.Current.CancellationToken), first["00-a.ipynb"]);
        Assert.Single(Directory.GetFileSystemEntries(Path.GetDirectoryName(lessons.Out)!), entry => entry.StartsWith(lessons.Out, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_folder_that_holds_something_else_is_left_as_it_is()
    {
        using var lessons = Sample();
        await lessons.MakeAsync();
        await File.WriteAllTextAsync(Path.Combine(lessons.Out, "mine.txt"), "mine", TestContext.Current.CancellationToken);
        var before = lessons.Files();

        var (code, _, error) = await lessons.MakeAsync();

        Assert.Equal(1, code);
        Assert.Contains("holds mine.txt, which would be lost", error, StringComparison.Ordinal);
        Assert.Equal(before.Keys, lessons.Files().Keys);
    }

    [Fact]
    public async Task A_figure_has_its_picture_its_numbers_and_its_cell()
    {
        using var lessons = Sample();
        await lessons.MakeAsync();
        var figure = lessons.Page("00-a.html").QuerySelector("figure.chart")!;

        Assert.Equal(["data/00-a-figure-1.csv", "#cell-1"], figure.QuerySelectorAll(".sources a").Select(link => link.GetAttribute("href")));
        Assert.NotNull(lessons.Page("00-a.html").QuerySelector("#cell-1 .code"));
        Assert.Equal("trace,x,y\r\n\"a, b\",p,1\r\n\"a, b\",q,2.50\r\n"u8.ToArray(), lessons.Files()["data/00-a-figure-1.csv"]);
        var picture = figure.QuerySelector(".drawing img")!;
        Assert.Equal(("pictures/00-a-figure-1.png", "Two bars.", "3", "2"), (picture.GetAttribute("src"), picture.GetAttribute("alt"), picture.GetAttribute("width"), picture.GetAttribute("height")));
        // 310 without the 34 that the margin keeps for a title beyond 36.
        Assert.Equal("min-height:276px", figure.QuerySelector(".drawing")!.GetAttribute("style"));
    }

    [Fact]
    public async Task Two_files_that_would_be_one_page_are_refused()
    {
        using var lessons = Sample().Add("00-A.md", "# A");

        var (code, _, error) = await lessons.MakeAsync();

        Assert.Equal(2, code);
        Assert.Contains("Two pages would be called 00-A.html", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_notebook_is_named()
    {
        using var lessons = Sample().Add("broken.ipynb", "{");

        var (code, _, error) = await lessons.MakeAsync();

        Assert.Equal(2, code);
        Assert.Matches(@"broken\.ipynb, line 1: ", error);
        Assert.False(Directory.Exists(lessons.Out));
    }

    private static LessonSources Sample() =>
        new LessonSources().Add("00-a", null, WrittenSite.Text("# A"), WrittenSite.Code("chart", WrittenSite.Display(
            (MimeTypes.Plotly, Figure), ("image/png", LessonSources.Png), ("text/plain", "Two bars."))));
}
