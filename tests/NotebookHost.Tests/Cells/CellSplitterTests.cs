using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NotebookHost.Cells;
using Xunit;

namespace NotebookHost.Tests.Cells;

public sealed class CellSplitterTests
{
    [Fact]
    public void Parts_keep_their_lines()
    {
        var split = CellSplitter.Split("var a = 1;\n#!markdown\n# Title\n\ntext\n#!html\n<b>\n#!csharp\na");
        Assert.Equal(
            [new(Languages.CSharp, "var a = 1;\n"), new(Languages.Markdown, "# Title\n\ntext"), new(Languages.Html, "<b>"), new(Languages.CSharp, "\n\n\n\n\n\n\n\na")],
            split.Parts);
        Assert.False(split.Timed);
        Assert.Null(split.Error);
    }

    [Fact]
    public void Time_may_stand_anywhere_and_does_not_change_the_language()
    {
        var split = CellSplitter.Split("#!time\n1\n");
        Assert.True(split.Timed);
        Assert.Equal([new CellPart(Languages.CSharp, "\n1\n")], split.Parts);
    }

    [Theory]
    [InlineData("var s = @\"\n#!nope\n\";")]
    [InlineData("var s = \"\"\"\n  #!nope\n  \"\"\";")]
    [InlineData("var n = 1; var s = $\"\"\"\n  {n}\n  #!nope\n  \"\"\";")]
    [InlineData("/*\n#!nope\n*/ 1")]
    [InlineData("#!markdown\n```\n#!/bin/sh\n```")]
    public void A_command_inside_text_is_text(string cell)
    {
        var split = CellSplitter.Split(cell);
        Assert.Null(split.Error);
        Assert.Contains("#!", Assert.Single(split.Parts).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#!tme", "time")]
    [InlineData("#!cshrap", "csharp")]
    [InlineData("  #!Markdwn", "markdown")]
    [InlineData("#!htm", "html")]
    public void An_unknown_command_is_answered_with_the_nearest(string line, string nearest)
    {
        var error = CellSplitter.Split("1\n" + line).Error;
        Assert.NotNull(error);
        Assert.Contains($"Did you mean #!{nearest}?", error.Value, StringComparison.Ordinal);
        Assert.StartsWith("(2,", error.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html", "html")]
    [InlineData("markdown", "markdown")]
    [InlineData("csharp", "csharp")]
    [InlineData("js", "javascript")]
    [InlineData(null, "csharp")]
    public void A_cell_begins_in_the_language_of_its_metadata(string? language, string name) =>
        Assert.Equal(name, Assert.Single(CellSplitter.Split("x", language).Parts).Language.Name);

    [Fact]
    public void A_cell_in_a_language_that_is_not_known_says_so() =>
        Assert.Contains("cobol", CellSplitter.Split("1", "cobol").Error?.Value, StringComparison.Ordinal);

    [Property]
    public Property Any_cell_is_split_into_parts_that_lose_no_text_or_an_error_for_a_command()
    {
        var line = Gen.Elements("§", "", "#!html", "#!markdown", "#!csharp", "#!time", "\"", "/*", "*/", "#!x", "{", "\t#!html §", "\r");
        return Prop.ForAll(Gen.ArrayOf(line).Select(lines => string.Join('\n', lines)).ToArbitrary(), cell =>
        {
            var split = CellSplitter.Split(cell);
            return split.Error is not null
                ? cell.Contains("#!", StringComparison.Ordinal)
                : split.Parts.Sum(part => part.Text.Count(character => character == '§')) == cell.Count(character => character == '§');
        });
    }
}
