using System.Net;
using AngleSharp.Html.Parser;
using FsCheck.Xunit;
using NotebookHost.Pages;
using NotebookHost.Tests.Notebooks;
using Xunit;

namespace NotebookHost.Tests.Pages;

[Properties(Arbitrary = [typeof(ArbitraryNotebooks)])]
public sealed class CodeHighlighterTests
{
    [Theory]
    [InlineData("var x = 1;", "k:var n:1")]
    [InlineData("// note\nx", "c:// note")]
    [InlineData("/* a */ null", "c:/* a */ k:null")]
    [InlineData("#load \"setup.csx\"\n1", "d:#load \"setup.csx\" n:1")]
    [InlineData("x();\n#!time\nawait y;", "m:x d:#!time k:await")]
    [InlineData("List<Turn> all = new();", "t:List t:Turn k:new")]
    [InlineData("transcript.Count(x).Sum()", "m:Count m:Sum")]
    [InlineData("$\"a{b}c\"", "s:$\" s:a s:c s:\"")]
    [InlineData("\"\"\"raw\"\"\"", "s:\"\"\"raw\"\"\"")]
    [InlineData("record Pair(int A);", "k:record t:Pair k:int")]
    [InlineData("#!markdown\n# var", "")]
    public void Tokens_are_told_apart(string source, string expected)
    {
        var spans = new HtmlParser().ParseDocument(CodeHighlighter.Highlight(source).ToString()).QuerySelectorAll("span");

        Assert.Equal(expected, string.Join(' ', spans.Select(span => $"{span.ClassName}:{span.TextContent}")));
    }

    [Property]
    public void Without_its_spans_the_result_is_the_encoded_source(string before, string after)
    {
        var source = $"{before}\nvar x = \"{after}\"; // {before}";
        var marked = CodeHighlighter.Highlight(source).ToString();
        foreach (var style in "ksncdtm")
            marked = marked.Replace($"<span class=\"{style}\">", "", StringComparison.Ordinal);

        Assert.Equal(Markup.Text(source).ToString(), marked.Replace("</span>", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("{")]
    [InlineData("a[")]
    [InlineData("List<")]
    [InlineData("$\"{")]
    [InlineData("#if a\n")]
    [InlineData("a=>")]
    [InlineData("- ")]
    [InlineData("if(a) ")]
    [InlineData("a?b:")]
    public void Code_nested_deeply_is_shown(string step)
    {
        var shallow = string.Concat(Enumerable.Repeat(step, 30_000 / step.Length));
        var deep = string.Concat(Enumerable.Repeat(step, 100_000));

        Assert.Equal(deep, TextOf(CodeHighlighter.Highlight(deep)));
        Assert.Equal(shallow, TextOf(CodeHighlighter.Highlight(shallow)));
    }

    private static string TextOf(Markup markup) => WebUtility.HtmlDecode(string.Concat(markup.ToString().Split("</span>").Select(part =>
        part.IndexOf("<span", StringComparison.Ordinal) is >= 0 and var tag ? part[..tag] + part[(part.IndexOf('>', tag) + 1)..] : part)));
}
