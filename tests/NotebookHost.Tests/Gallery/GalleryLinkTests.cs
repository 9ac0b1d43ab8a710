using NotebookHost.Tests.Pages;
using Xunit;

namespace NotebookHost.Tests.Gallery;

/// <summary>Links among notebooks, Markdown files and other files of the folder.</summary>
public sealed class GalleryLinkTests
{
    private const string Glossary = "# Glossary\n\nKeyness\n:   Of a word.\n\n## A turn\n\n<a id=\"by-hand\"></a>By hand.\n";

    [Fact]
    public async Task Relative_links_lead_to_pages_anchors_and_copied_files()
    {
        using var lessons = new LessonSources()
            .Add("glossary.md", Glossary)
            .Add("README.md", "# Guide\n\nFor [teachers](#paths) and <a href=\"a.ipynb#one\">all</a>.\n\n## Paths\n\nOne.")
            .Add("data.csv", "x\n1\n")
            .Add("a", null, WrittenSite.Text(
                "# A\n\n## One\n\n[k](glossary.md#keyness) [t](./glossary.md#a-turn) [h](glossary.md#by-hand) [g](README.md) [own](#One) [file](data.csv) [out](../lessons) [web](https://example.org/a.md)"));

        var (code, output, error) = await lessons.MakeAsync();

        Assert.Equal((0, ""), (code, error));
        Assert.Equal("/lessons/a.ipynb, line 12: ../lessons is not in the gallery, so its text stands there without a link.", output.Split('\n')[0].Replace('\\', '/'));
        Assert.Equal(
            ["glossary.html#keyness", "glossary.html#a-turn", "glossary.html#by-hand", "README.html", "#one", "files/data.csv", "https://example.org/a.md"],
            lessons.Page("a.html").QuerySelectorAll("main .markdown p a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["out"], lessons.Page("a.html").QuerySelectorAll(".outside").Select(text => text.TextContent));
        // The front page has the beginning of the README; what that links to within is on the README's own page.
        Assert.Equal(["README.html#paths", "a.html#one"], lessons.Page("index.html").QuerySelectorAll(".opening .markdown a:not(.anchor)").Select(link => link.GetAttribute("href")));
        Assert.Equal("Guide", lessons.Page("index.html").Title);
        Assert.Empty(lessons.Page("index.html").QuerySelectorAll("#paths"));
        Assert.Equal(
            [("Lessons", "index.html"), ("Glossary", "glossary.html"), ("Guide", "README.html")],
            lessons.Page("a.html").QuerySelectorAll(".pages a").Select(link => (link.TextContent, link.GetAttribute("href")!)));
        Assert.Equal("x\n1\n"u8.ToArray(), lessons.Files()["files/data.csv"]);
    }

    [Fact]
    public async Task The_introduction_stands_before_the_lessons_and_its_sections_after_them()
    {
        using var lessons = new LessonSources()
            .Add("index.md", "# The title\n\nBefore. See [below](#more).\n\n## More\n\nAfter.")
            .Add("README.md", "# Guide\n\n[Home](index.md#more)")
            .Add("a", null, WrittenSite.Text("# A"));

        await lessons.MakeAsync();
        var main = lessons.Page("index.html").QuerySelector("main")!.TextContent;

        Assert.Equal("The title", lessons.Page("index.html").Title);
        Assert.True(main.IndexOf("Before.", StringComparison.Ordinal) < main.IndexOf("Lesson 1", StringComparison.Ordinal));
        Assert.True(main.IndexOf("Lesson 1", StringComparison.Ordinal) < main.IndexOf("After.", StringComparison.Ordinal));
        Assert.Equal("index.html#more", lessons.Page("README.html").QuerySelector("main .markdown p a")!.GetAttribute("href"));
        Assert.DoesNotContain("index-1.html", lessons.Files().Keys);
    }

    [Fact]
    public async Task Every_dead_link_is_named_with_file_and_line_and_nothing_is_written()
    {
        using var lessons = new LessonSources()
            .Add("glossary.md", Glossary + "\n[one](gone.md)\n")
            .Add("a", null, WrittenSite.Text("# A\n\n[two](glossary.md#no-such)\n![three](no.png)\n<a href=\"four.ipynb\">four</a> [here](#nowhere)"));

        var (code, _, error) = await lessons.MakeAsync();

        Assert.Equal(1, code);
        // In the file seven lines come before the source: braces, "cells", "cell_type", "id", "metadata" and "source". Of its lines the third is the first with a link.
        Assert.Equal(
            [
                "/lessons/a.ipynb, line 10: the link to glossary.md#no-such leads nowhere. glossary.md has no heading of that name.",
                "/lessons/a.ipynb, line 11: the link to no.png leads nowhere. There is no such file.",
                "/lessons/a.ipynb, line 12: the link to #nowhere leads nowhere. This page has no heading of that name.",
                "/lessons/a.ipynb, line 12: the link to four.ipynb leads nowhere. There is no such file.",
                "/lessons/glossary.md, line 10: the link to gone.md leads nowhere. There is no such file.",
            ],
            error.Split('\n')[..5].Select(line => line.Replace('\\', '/')));
        Assert.False(Directory.Exists(lessons.Out));
    }
}
