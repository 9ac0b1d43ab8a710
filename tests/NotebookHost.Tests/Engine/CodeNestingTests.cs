using System.Diagnostics;
using NotebookHost.Engine;
using Xunit;

namespace NotebookHost.Tests.Engine;

public sealed class CodeNestingTests : IDisposable
{
    private const int Many = 100_000;

    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    public static TheoryData<string, string> Deep => new()
    {
        { "(", "" }, { "[", "" }, { "{", "" }, { "A<", "" }, { "f(", ")" }, { "(1,", "1)" }, { "x => ", "1" }, { "a ? 1 : ", "1" }, { "a ?? ", "1" },
        { "- ", "1" }, { "!", "true" }, { "(int)", "1" }, { "if (true) ", ";" }, { "$\"{", "}\"" }, { "a.b().", "c" }, { "a?.", "b" }, { "if (a) { } else ", ";" },
        { "class A {", "}" }, { "await ", "x" }, { "int*", " x" }, { "() => { ", "}" }, { "from a in ", "b" }, { "x = ", "1" }, { "/// <a>", "" }, { "1 + ", "1" },
        { "not ", "1" }, { "try {", "} finally { }" }, { "while (true) ", ";" }, { "new[] {", "}" }, { "#if A\n", "#endif\n" }, { "A.", "B" },
    };

    [Theory]
    [MemberData(nameof(Deep))]
    public async Task Code_that_nests_without_bound_leaves_the_process_alive(string open, string close)
    {
        foreach (var code in new[] { Repeat(open, Many), "var v = " + Repeat(open, Many / 2) + Repeat(close, Many / 2) + ";", Repeat(open, 5_000) + Repeat(close, 5_000) + "\n#!who" })
            Assert.IsNotType<Threw>((await session.RunAsync(code)).Result);
        Assert.Equal(["result: text/plain=2"], await session.ShowAsync("1 + 1"));
    }

    [Fact]
    public async Task The_error_says_where_and_what_to_do()
    {
        var error = await session.FailAsync("var x = 1;\nvar y = " + Repeat("(", Many));
        Assert.StartsWith("(2,", error.Value, StringComparison.Ordinal);
        Assert.Contains("levels deep", error.Value, StringComparison.Ordinal);
        Assert.Equal("CompilationError", error.Name);
    }

    [Fact]
    public void Long_code_that_does_not_nest_is_let_through_in_linear_time()
    {
        var watch = Stopwatch.StartNew();
        string[] flat =
        [
            "var x = new[] { " + Repeat("(1, -2, f(3)),\n", Many) + " };",
            Repeat("Console.WriteLine(x[1].y(2)!.z);\n", Many),
            "var s = @\"" + Repeat("((((", Many) + "\";",
            "// " + Repeat("((((", Many),
        ];
        foreach (var code in flat) Assert.Null(CodeNesting.Problem(code));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("var x = 1{0};", " + 1", 300)]
    [InlineData("var x = \"a\"{0};", ".Trim()", 100)]
    [InlineData("var y = 1; if (y == 2) {{ }}{0}", " else if (y == 3) {{ }}", 100)]
    public async Task Ordinary_code_is_not_refused(string frame, string part, int count) =>
        Assert.Empty(await session.ShowAsync(frame.Replace("{0}", Repeat(part.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal), count), StringComparison.Ordinal).Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal)));

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
